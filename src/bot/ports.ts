/** A sent message that later replies change in place. */
export interface SlotMessage {
  /** The channel's id of the message. */
  readonly activityId: string;
  /** How to reach the conversation again, also after a restart: JSON, opaque to whoever stores it. */
  readonly reference: unknown;
}

/** Where the message of each slot is kept; one per conversation and slot, the last one saved. */
export interface Slots {
  save(conversationId: string, slot: string, message: SlotMessage): Promise<void>;
  /** The slot's message in every conversation that has one. */
  find(slot: string): Promise<readonly (SlotMessage & { readonly conversationId: string })[]>;
}

export interface Clock {
  now(): Date;
}

/** Waits; ends early, without an error, when the signal says so. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Static messages, what varies in fields; neither names nor texts nor tokens. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
