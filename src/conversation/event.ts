import type { Actor } from '../domain/actor.ts';
import type { StoredFile } from './reply.ts';

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

/** Whether a file that was offered is wanted. */
export interface ConsentEvent {
  readonly kind: 'consent';
  readonly accepted: boolean;
  /** What the offer named; nothing in it is believed. */
  readonly ids: Readonly<Record<string, string>>;
  /** Puts the file where the person allowed it. Throws `file-not-stored`. */
  readonly store: (bytes: Uint8Array) => Promise<StoredFile>;
}

export type ConversationEvent =
  | { readonly kind: 'text'; readonly text: string }
  | FileEvent
  | ConsentEvent
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
