import type { Language } from '../locales/index.ts';
import type { CardData, CardName } from './cards.ts';

/** A card to send. `slot` names a message that later replies update in place, for example `flow:<id>` or `job:<id>`. */
export type CardReply = {
  [Name in CardName]: {
    readonly kind: 'card';
    readonly card: Name;
    readonly data: CardData[Name];
    readonly slot?: string;
    /** Somebody asked to see it: where it stands further up, and not on the card they pressed, it moves to the end. */
    readonly atEnd?: true;
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

/** A file that can be had: the client asks whether it is wanted, and the answer comes with `ids`. */
export interface FileOffer {
  readonly kind: 'file';
  readonly name: string;
  readonly description: string;
  readonly sizeInBytes: number;
  readonly ids: Readonly<Record<string, string>>;
}

/** A file that was put where the person allowed it. */
export interface FileStored extends StoredFile {
  readonly kind: 'stored';
}

/** Where a file is, in the channel's words. */
export interface StoredFile {
  readonly name: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/**
 * What the bot does, in order. A card whose slot already has a message in this conversation updates that message; the
 * card whose button was pressed is replaced by the first card reply with the same slot.
 */
export type Reply = CardReply | TextReply | FileOffer | FileStored;
