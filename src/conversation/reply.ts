import type { Language } from '../locales/index.ts';
import type { CardData, CardName } from './cards.ts';

/** A card to send. `slot` names a message that later replies update in place, for example `flow:<id>` or `job:<id>`. */
export type CardReply = {
  [Name in CardName]: {
    readonly kind: 'card';
    readonly card: Name;
    readonly data: CardData[Name];
    readonly slot?: string;
    /** What the card is written in, for screen readers; default: what the client says. */
    readonly language?: Language;
  };
}[CardName];

/** Plain text: nothing in it is Markdown. */
export interface TextReply {
  readonly kind: 'text';
  readonly text: string;
  /** At most three, sent back as typed text when pressed. */
  readonly suggestions?: readonly string[];
}

/**
 * What the bot does, in order. A card whose slot already has a message in this conversation updates that message; the
 * card whose button was pressed is replaced by the first card reply with the same slot.
 */
export type Reply = CardReply | TextReply;
