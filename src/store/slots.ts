import type { Sql } from './database.ts';

export interface Slot {
  readonly conversationId: string;
  readonly activityId: string;
  /** How the channel reaches the conversation; the store does not look inside. */
  readonly reference: unknown;
}

/** Which message in which chat shows what, for example the progress of a job. */
export class Slots {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** The newest message wins. */
  async save(conversationId: string, slot: string, shown: Omit<Slot, 'conversationId'>): Promise<void> {
    await this.#sql.query(
      `insert into {slots} (conversation_id, slot, activity_id, reference) values ($1, $2, $3, $4)
       on conflict (conversation_id, slot) do update
       set activity_id = excluded.activity_id, reference = excluded.reference, updated_at = now()`,
      [conversationId, slot, shown.activityId, JSON.stringify(shown.reference)],
    );
  }

  /** Every chat that shows it. */
  async find(slot: string): Promise<readonly Slot[]> {
    return (await this.#select('slot = $1', [slot])).map(toSlot);
  }

  async findIn(conversationId: string, slot: string): Promise<Slot | undefined> {
    return (await this.#select('conversation_id = $1 and slot = $2', [conversationId, slot])).map(toSlot)[0];
  }

  /** After the message is gone. */
  async remove(conversationId: string, slot: string): Promise<void> {
    await this.#sql.query('delete from {slots} where conversation_id = $1 and slot = $2', [conversationId, slot]);
  }

  #select(condition: string, values: readonly unknown[]): Promise<Row[]> {
    return this.#sql.query<Row>(
      `select conversation_id, activity_id, reference from {slots} where ${condition} order by updated_at`,
      values,
    );
  }
}

interface Row {
  readonly conversation_id: string;
  readonly activity_id: string;
  readonly reference: unknown;
}

const toSlot = (row: Row): Slot => ({
  conversationId: row.conversation_id,
  activityId: row.activity_id,
  reference: row.reference,
});
