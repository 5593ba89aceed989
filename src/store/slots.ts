import type { Sql } from './database.ts';
import { Together } from './together.ts';

export interface Slot {
  readonly conversationId: string;
  readonly activityId: string;
  /** How the channel reaches the conversation; the store does not look inside. */
  readonly reference: unknown;
}

type Saving = Slot & { readonly slot: string };

interface Row {
  readonly slot: string;
  readonly conversation_id: string;
  readonly activity_id: string;
  readonly reference: unknown;
}

const toSlot = (row: Row): Slot => ({
  conversationId: row.conversation_id,
  activityId: row.activity_id,
  reference: row.reference,
});

/** Which message in which chat shows what, for example the progress of a job. */
export class Slots {
  readonly #sql: Sql;
  readonly #finds = new Together((slots: readonly string[]) => this.#findAll(slots));
  readonly #saves = new Together((all: readonly Saving[]) => this.#saveAll(all));

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** The newest message wins. */
  async save(conversationId: string, slot: string, shown: Omit<Slot, 'conversationId'>): Promise<void> {
    await this.#saves.add({ conversationId, slot, ...shown });
  }

  /** Every chat that shows it. */
  find(slot: string): Promise<readonly Slot[]> {
    return this.#finds.add(slot);
  }

  async #findAll(slots: readonly string[]): Promise<readonly (readonly Slot[])[]> {
    const rows = await this.#sql.query<Row>(
      `select slot, conversation_id, activity_id, reference from {slots} where slot = any($1) order by updated_at`,
      [slots],
    );
    return slots.map((slot) => rows.filter((row) => row.slot === slot).map(toSlot));
  }

  async #saveAll(all: readonly Saving[]): Promise<readonly undefined[]> {
    const newest = new Map(all.map((one) => [JSON.stringify([one.conversationId, one.slot]), one]));
    const saving = [...newest.values()];
    await this.#sql.query(
      `insert into {slots} (conversation_id, slot, activity_id, reference)
       select conversation_id, slot, activity_id, reference::json
       from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as given(conversation_id, slot, activity_id, reference)
       on conflict (conversation_id, slot) do update
       set activity_id = excluded.activity_id, reference = excluded.reference, updated_at = now()`,
      [
        saving.map(({ conversationId }) => conversationId),
        saving.map(({ slot }) => slot),
        saving.map(({ activityId }) => activityId),
        saving.map(({ reference }) => JSON.stringify(reference)),
      ],
    );
    return all.map(() => undefined);
  }
}
