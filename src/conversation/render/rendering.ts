import type { Prices } from '../../domain/licenses/seat-costs.ts';
import type { Words } from '../../locales/words.ts';

/** What cards are made with: how their reader is spoken to, and what the house says seats cost. */
export interface Rendering {
  readonly words: Words;
  /** None configured = no word about money. */
  readonly prices: Prices | undefined;
}
