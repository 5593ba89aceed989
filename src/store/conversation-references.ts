import type { Sql } from './database.ts';

export interface StoredReference {
  readonly conversationId: string;
  readonly reference: unknown;
}

/** How to reach people without being asked: a reminder, a result after a restart. */
export class ConversationReferences {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async save(conversationId: string, who: { tenantId: string; userId: string }, reference: unknown): Promise<void> {
    await this.#sql.query(
      `insert into {conversation_references} (conversation_id, tenant_id, user_id, reference) values ($1, $2, $3, $4)
       on conflict (conversation_id) do update set tenant_id = excluded.tenant_id, user_id = excluded.user_id,
       reference = excluded.reference, updated_at = now()`,
      [conversationId, who.tenantId, who.userId, JSON.stringify(reference)],
    );
  }

  async read(conversationId: string): Promise<unknown> {
    const [row] = await this.#sql.query<{ reference: unknown }>(
      'select reference from {conversation_references} where conversation_id = $1',
      [conversationId],
    );
    return row?.reference;
  }

  /** Where a person talks to the bot, latest first. */
  async findUser(tenantId: string, userId: string): Promise<readonly StoredReference[]> {
    const rows = await this.#sql.query<{ conversation_id: string; reference: unknown }>(
      `select conversation_id, reference from {conversation_references}
       where tenant_id = $1 and user_id = $2 order by updated_at desc`,
      [tenantId, userId],
    );
    return rows.map((row) => ({ conversationId: row.conversation_id, reference: row.reference }));
  }
}
