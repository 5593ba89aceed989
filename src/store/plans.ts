import type { Sql } from './database.ts';

/** What the store must know of a plan; the rest it keeps as it is. */
export interface StoredPlan {
  readonly id: string;
  readonly tenantId: string;
}

/** Plans, immutable from the moment they are added: the database refuses every change but the confirmation. */
export class Plans<Plan extends StoredPlan = StoredPlan> {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async add(plan: Plan): Promise<void> {
    await this.#sql.query('insert into {plans} (id, tenant_id, body) values ($1, $2, $3)', [
      plan.id,
      plan.tenantId,
      JSON.stringify(plan),
    ]);
  }

  async read(id: string): Promise<{ readonly plan: Plan; readonly confirmedAt: string | null } | undefined> {
    const [row] = await this.#sql.query<{ body: Plan; confirmed_at: Date | null }>(
      'select body, confirmed_at from {plans} where id = $1',
      [id],
    );
    return row && { plan: row.body, confirmedAt: row.confirmed_at?.toISOString() ?? null };
  }
}
