import type { SubjectFacts } from '../../domain/facts.ts';
import type { Going } from '../../domain/plan/heirs.ts';
import type { Options } from '../../domain/plan/plan.ts';
import type { Choosable } from '../../domain/plan/possible-outcomes.ts';
import type { Words } from '../../locales/words.ts';

/** What a card sent. */
export type Inputs = Readonly<Record<string, string | number | boolean>>;

export interface Choices {
  readonly options: Options;
  /** What a new request starts with; for one among several, what is chosen for everyone. */
  readonly usual: Options;
  /** Whose choices these are, where they are not for everyone. */
  readonly only?: string;
  /** Who takes over, as typed. */
  readonly heirTyped: string;
  /** Outcomes that change something for somebody. */
  readonly outcomes: readonly Choosable[];
  /** Whom the choices are for, without those who are left out. */
  readonly subjects: readonly SubjectFacts[];
  /** Nobody of them can sign in as it is. */
  readonly blockedAlready: boolean;
  /** Whoever goes with them: they take nothing over. */
  readonly going: Going;
}

/** What is chosen unless somebody chooses otherwise says so. */
export function marked(choice: string, isUsual: boolean, { only }: Choices, words: Words): string {
  if (!isUsual) return choice;
  return words.t(only === undefined ? 'options.default' : 'options.as-for-all', { choice });
}
