import type { Sql } from './database.ts';

/** So many units that may be used after so many milliseconds. */
export interface Grant {
  readonly units: number;
  readonly waitMs: number;
}

interface Row {
  readonly granted: number;
  readonly wait_ms: number;
  readonly used: number;
}

/** Budgets of so many units in any so many seconds, shared by every process of this database, also across restarts. */
export class Spending {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Reserves units, first come, first served. `share`: what everybody spent in the period that ends now, 0 to 1. */
  async take(
    account: string,
    units: number,
    budget: { readonly units: number; readonly seconds: number },
  ): Promise<{ readonly grants: readonly Grant[]; readonly share: number }> {
    const rows = await this.#sql.query<Row>('select granted, wait_ms, used from {spend}($1, $2, $3, $4)', [
      account,
      units,
      budget.units,
      budget.seconds,
    ]);
    return {
      grants: rows.map(({ granted, wait_ms }) => ({ units: granted, waitMs: wait_ms })),
      share: (rows[0]?.used ?? 0) / budget.units,
    };
  }
}
