import { Failure } from '../domain/errors.ts';
import type { Fact, RoleAssignment } from '../domain/facts.ts';
import { refusalOf } from '../domain/policy/may-delete.ts';
import type { Turn } from './turn.ts';

/** As `authorize`, for what only looks: the refusal then speaks of looking (`lookup-guest`, `lookup-not-admin`). */
export async function authorizeLookUp(turn: Turn): Promise<void> {
  try {
    await authorize(turn);
  } catch (error) {
    if (error instanceof Failure && error.code === 'actor-guest') throw new Failure('lookup-guest');
    if (error instanceof Failure && error.code === 'actor-not-admin') throw new Failure('lookup-not-admin');
    throw error;
  }
}

/**
 * Asked each time, never remembered: a role that was taken away must count at once. Throws `actor-unknown`,
 * `actor-guest`, `actor-not-admin` or `actor-role-unknown`; until it has passed, nothing of the directory is shown.
 */
export async function authorize({ world, actor }: Turn): Promise<Fact<readonly RoleAssignment[]>> {
  if (actor.id === '') throw new Failure('actor-unknown');
  const [user, roles] = await Promise.all([world.directory.readUser(actor.id), world.directory.readRoles(actor.id)]);
  const refusal = refusalOf(user, roles);
  if (refusal !== undefined) throw refusal;
  return roles;
}
