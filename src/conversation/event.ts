import type { Actor } from '../domain/actor.ts';

/** What came from the channel, authenticated and parsed. */
export interface Sender {
  readonly actor: Actor;
  /** BCP 47, as the client says. */
  readonly locale: string;
  /** IANA name, when the client says it. */
  readonly timeZone?: string;
}

/** A file, with the words that were sent beside it. */
export interface FileEvent {
  readonly kind: 'file';
  readonly text: string;
  readonly name: string;
  /** Throws `file-unreachable`, `file-too-large`. */
  readonly read: () => Promise<Uint8Array>;
}

export type ConversationEvent =
  | { readonly kind: 'text'; readonly text: string }
  | FileEvent
  /** The app was installed or opened for the first time. */
  | { readonly kind: 'install' }
  | {
      readonly kind: 'action';
      readonly verb: string;
      /** Only ids and inputs: nothing in here is believed, everything is looked up again. */
      readonly data: Readonly<Record<string, string | number | boolean>>;
    };

export interface Incoming {
  readonly sender: Sender;
  /** One per personal chat; state is kept under it. */
  readonly conversationId: string;
  readonly event: ConversationEvent;
}
