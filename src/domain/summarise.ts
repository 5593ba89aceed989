import { LEVELS, type Finding, type Level } from './finding.ts';
import type { PersonRef } from './user.ts';

/** Everybody to whom the same answer was given. */
export interface Concern {
  readonly consideration: string;
  readonly reason: string;
  readonly level: Level;
  readonly users: readonly PersonRef[];
}

/**
 * A batch at a glance: who shares which answer, worst first, then most people first. What is clear is left out, so an
 * empty summary means that nothing was found.
 */
export function summarise(
  subjects: readonly { readonly user: PersonRef; readonly findings: readonly Finding[] }[],
): readonly Concern[] {
  const concerns = new Map<string, Concern & { users: PersonRef[] }>();
  for (const { user, findings } of subjects) {
    for (const { consideration, reason, level } of findings) {
      if (level === 'clear') continue;
      const key = `${consideration} ${reason}`;
      const concern = concerns.get(key);
      if (concern === undefined) concerns.set(key, { consideration, reason, level, users: [user] });
      else concern.users.push(user);
    }
  }
  const rank = ({ level }: Concern) => LEVELS.indexOf(level);
  return [...concerns.values()].sort((a, b) => rank(a) - rank(b) || b.users.length - a.users.length);
}
