import type { GroupTie } from '../../domain/ports.ts';
import type { UserId } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { listOwnedObjects } from '../operations/list-owned-objects.ts';
import { isType } from './odata-type.ts';
import { readMemberships } from './read-roles.ts';

/** Only ids: who looks whether somebody is in a group need not know its name, nor be allowed to. */
export async function groupIdsOf(gateway: Gateway, id: UserId, as: GroupTie): Promise<readonly string[]> {
  const ties = as === 'member' ? await readMemberships(gateway, id) : await gateway.all(listOwnedObjects, { id });
  return ties.filter((one) => isType(one, 'group')).map((one) => one.id);
}
