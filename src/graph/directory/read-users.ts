import type { User, UserId } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { getUser } from '../operations/get-user.ts';
import { orUndefined } from './optional.ts';

export async function readUser(gateway: Gateway, id: UserId): Promise<User | undefined> {
  const reply = await orUndefined(gateway.call(getUser, { id }), 'user-not-found');
  return reply?.value;
}

export async function readUsers(gateway: Gateway, ids: readonly UserId[]): Promise<ReadonlyMap<UserId, User>> {
  const users = await Promise.all([...new Set(ids)].map(async (id) => [id, await readUser(gateway, id)] as const));
  return new Map(users.filter((pair): pair is readonly [UserId, User] => pair[1] !== undefined));
}
