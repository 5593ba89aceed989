import type { SubjectProgress } from '../domain/job.ts';

/** What somebody else has by now, so that a restore failed; undefined = it did not, or for another reason. */
export type Conflict = 'name-taken' | 'address-taken';

export function conflictOf({ state, failure, records }: SubjectProgress): Conflict | undefined {
  if (state !== 'failed') return undefined;
  const code = failure?.code ?? records.find((record) => record.failure !== undefined)?.failure?.code;
  return code === 'name-taken' || code === 'address-taken' ? code : undefined;
}

/** A name to begin with: the old one with a word in it that nobody else is likely to have. */
export function suggestedName(userPrincipalName: string): string {
  const at = userPrincipalName.lastIndexOf('@');
  return at < 0 ? userPrincipalName : `${userPrincipalName.slice(0, at)}.restored${userPrincipalName.slice(at)}`;
}
