/** What the main thread and the thread of the embedded database say to each other. */

export interface EmbeddedOptions {
  /** Absolute; undefined = in memory, gone when the thread ends. */
  readonly directory: string | undefined;
}

export type Request =
  /** A new session: whatever an earlier one left behind (an open transaction, locks, settings) is dropped. */
  | { readonly kind: 'session' }
  /** Whole PostgreSQL protocol messages; answered by exactly one `bytes`. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'close' };

export type Response =
  | { readonly kind: 'ready' }
  | { readonly kind: 'session' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly message: string };
