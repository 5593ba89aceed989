import type { SubjectProgress } from '../../domain/job.ts';
import type { Match } from '../state/flow.ts';
import type { Turn } from '../turn.ts';
import { person } from './person.ts';

/** Subjects of a job as the directory has them now, in their order; whoever is gone is left out. */
export async function jobPeople({ world }: Turn, subjects: readonly SubjectProgress[]): Promise<readonly Match[]> {
  const ids = subjects.map(({ user }) => user.id);
  const users = await world.directory.readUsers(ids);
  return ids.flatMap((id) => users.get(id) ?? []).map((user) => ({ kind: 'found', person: person(user) }));
}
