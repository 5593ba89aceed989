import type { SaidChoice } from '../../understanding/said-choices.ts';
import type { Understood } from '../../understanding/understood.ts';
import type { Flow } from '../state/flow.ts';
import type { Reply } from '../reply.ts';
import type { Turn } from '../turn.ts';

/** The request as it will be once everything that was said is set; nothing is kept before. */
export interface Draft {
  readonly flow: Flow;
  /** What was set, a line each. */
  readonly lines: readonly string[];
  /** Why something cannot be set: the card's own words. */
  readonly problem: string;
  /** The plan was asked for. */
  readonly plan: boolean;
}

/** Must be answered before anything is set. */
export interface Asks {
  readonly asks: readonly Reply[];
}

export interface Message {
  readonly text: string;
  readonly understood: Understood;
}

/** What one choice does to the request; undefined = the message is not about the request. */
export type Step = (turn: Turn, draft: Draft, said: SaidChoice, message: Message) => Promise<Draft | Asks | undefined>;

export const withLine = (draft: Draft, line: string): Draft => ({ ...draft, lines: [...draft.lines, line] });
