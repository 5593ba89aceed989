import type { Activity } from './activity.ts';
import { conversationIdOf, userIdOf } from './identity.ts';
import type { BotIdentity, Persona } from './persona.ts';

export type ChangeKind = 'message' | 'update' | 'delete' | 'typing' | 'installed' | 'delivery' | 'clear';

/** One thing that happened in a conversation. Replaying all of them in order gives the conversation back. */
export interface Change {
  readonly conversationId: string;
  readonly kind: ChangeKind;
  readonly activity: Activity;
  /** Counts the changes of one message; a page redraws only what has a new revision. */
  readonly revision: number;
  /** For `delivery`: whether the bot took the message. */
  readonly delivered?: boolean | undefined;
}

export interface Entry {
  readonly activity: Activity;
  readonly revision: number;
  readonly edited: boolean;
  readonly delivered: boolean;
}

/** A personal chat between one persona and the bot: what is visible in it, in order. */
export class Conversation {
  readonly id: string;
  readonly userId: string;
  readonly persona: Persona;
  readonly bot: BotIdentity;
  readonly tenantId: string;
  /** Whether the bot was told that it has been installed for this persona. */
  installed = false;
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(tenantId: string, persona: Persona, bot: BotIdentity) {
    this.tenantId = tenantId;
    this.persona = persona;
    this.bot = bot;
    this.id = conversationIdOf(tenantId, persona.id);
    this.userId = userIdOf(tenantId, persona.id);
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  find(activityId: string): Entry | undefined {
    return this.#entries.get(activityId);
  }

  post(activity: Activity & { id: string }): void {
    this.apply(this.#change('message', activity));
  }

  /** @returns false when there is no such message (any more). */
  update(activity: Activity & { id: string }): boolean {
    if (!this.#entries.has(activity.id)) return false;
    this.apply(this.#change('update', activity));
    return true;
  }

  remove(activityId: string): boolean {
    const entry = this.#entries.get(activityId);
    if (entry === undefined) return false;
    this.apply(this.#change('delete', { type: 'messageDelete', id: activityId }));
    return true;
  }

  typing(activity: Activity): void {
    this.apply(this.#change('typing', activity));
  }

  markInstalled(): void {
    this.apply(this.#change('installed', { type: 'installationUpdate' }));
  }

  markDelivery(activityId: string, delivered: boolean): void {
    const entry = this.#entries.get(activityId);
    if (entry === undefined || entry.delivered === delivered) return;
    this.apply({ ...this.#change('delivery', entry.activity), delivered });
  }

  clear(): void {
    this.apply(this.#change('clear', { type: 'messageDelete' }));
  }

  /** Takes over one change, new or replayed from the journal, and tells the listeners. */
  apply(change: Change): void {
    const { kind, activity, revision } = change;
    const id = activity.id ?? '';
    const before = this.#entries.get(id);
    if (kind === 'message') this.#entries.set(id, { activity, revision, edited: false, delivered: true });
    if (kind === 'update') this.#entries.set(id, { activity, revision, edited: true, delivered: true });
    if (kind === 'delete') this.#entries.delete(id);
    if (kind === 'delivery' && before !== undefined)
      this.#entries.set(id, { ...before, revision, delivered: change.delivered ?? true });
    if (kind === 'installed') this.installed = true;
    if (kind === 'clear') {
      this.#entries.clear();
      this.installed = false;
    }
    for (const listener of this.#listeners) listener(change);
  }

  /** @returns a function that ends the subscription. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #change(kind: ChangeKind, activity: Activity): Change {
    const revision = (this.#entries.get(activity.id ?? '')?.revision ?? 0) + 1;
    return { conversationId: this.id, kind, activity, revision };
  }
}
