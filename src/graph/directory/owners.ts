import type { OwnedObject } from '../../domain/facts.ts';
import type { UserId } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { listApplicationOwners } from '../operations/list-application-owners.ts';
import { listGroupOwners } from '../operations/list-group-owners.ts';
import { listOwnedObjects } from '../operations/list-owned-objects.ts';
import { listServicePrincipalOwners } from '../operations/list-service-principal-owners.ts';
import { groupKind } from './group-kind.ts';
import { isType } from './odata-type.ts';

const OWNERS = {
  group: listGroupOwners,
  application: listApplicationOwners,
  servicePrincipal: listServicePrincipalOwners,
} as const;

/** Who else owns what the subjects own. Of one request: colleagues who leave together own the same things. */
export class Owners {
  readonly #gateway: Gateway;
  readonly #owners = new Map<string, Promise<readonly UserId[]>>();

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  async ownedBy(id: UserId): Promise<readonly OwnedObject[]> {
    const owned = await this.#gateway.all(listOwnedObjects, { id });
    const objects = owned.map(async (one): Promise<OwnedObject | undefined> => {
      const kind = (['group', 'application', 'servicePrincipal'] as const).find((name) => isType(one, name));
      if (kind === undefined) return undefined;
      const team = kind === 'group' && one.resourceProvisioningOptions.includes('Team');
      const ownerIds = await this.#ownersOf(kind, one.id);
      const displayName = one.displayName ?? one.id;
      return {
        id: one.id,
        displayName,
        kind: team ? 'team' : kind,
        owners: ownerIds.length,
        ownerIds,
        ...(kind === 'group' && { groupKind: groupKind(one) }),
        ...(one.appId !== null && { appId: one.appId }),
      };
    });
    return (await Promise.all(objects)).filter((one) => one !== undefined);
  }

  #ownersOf(kind: keyof typeof OWNERS, id: string): Promise<readonly UserId[]> {
    const reading = this.#owners.get(id) ?? this.#read(kind, id);
    this.#owners.set(id, reading);
    return reading;
  }

  async #read(kind: keyof typeof OWNERS, id: string): Promise<readonly UserId[]> {
    const owners = await this.#gateway.all(OWNERS[kind], { id });
    return owners.filter((owner) => isType(owner, 'user')).map((owner) => owner.id);
  }
}
