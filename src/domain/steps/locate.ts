import { Failure } from '../errors.ts';
import type { Directory } from '../ports.ts';
import type { DeletedUser, User, UserId } from '../user.ts';

export type Whereabouts =
  { readonly state: 'active'; readonly user: User } | { readonly state: 'deleted'; readonly user: DeletedUser };

/**
 * Where an account is now. For up to a minute after a delete or a restore both lists can miss it, so "nowhere" is a
 * failure worth repeating and never a success.
 */
export async function locate(directory: Directory, id: UserId): Promise<Whereabouts> {
  const user = await directory.readUser(id);
  if (user !== undefined) return { state: 'active', user };
  const deleted = await directory.readDeletedUser(id);
  if (deleted !== undefined) return { state: 'deleted', user: deleted };
  throw new Failure('not-confirmed');
}

/** The account to change, or undefined when somebody deleted it meanwhile and nothing is left to change. */
export async function activeUser(directory: Directory, id: UserId): Promise<User | undefined> {
  const where = await locate(directory, id);
  return where.state === 'active' ? where.user : undefined;
}
