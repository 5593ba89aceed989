import type { Queryable, Sql } from './database.ts';

/** Any number that nobody else uses for an advisory lock of this database. */
const SWEEP_LOCK = 7_301_954_420_117;

/** Who is alive, by the clock of the database. */
export class Processes {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async beat(id: string): Promise<void> {
    await this.#sql.query(
      `insert into {processes} (id, seen_at) values ($1, now()) on conflict (id) do update set seen_at = now()`,
      [id],
    );
  }

  /** Left in good order: nobody has to wait before they take over its jobs. */
  async leave(id: string): Promise<void> {
    await this.#sql.query(`update {processes} set seen_at = '-infinity' where id = $1`, [id]);
  }

  /**
   * Calls `takeOver` with the processes not seen for so long, and forgets them afterwards. Only one process of all
   * does this at a time: two would start the same work twice.
   */
  async sweep(deadAfterMs: number, takeOver: (ids: readonly string[]) => Promise<void>): Promise<void> {
    await this.#sql.transaction(async (transaction) => {
      if (!(await locked(transaction))) return;
      const dead = await transaction.query<{ id: string }>(
        `select id from {processes} where seen_at < now() - $1 * interval '1 millisecond' for update skip locked`,
        [deadAfterMs],
      );
      if (dead.length === 0) return;
      const ids = dead.map(({ id }) => id);
      await takeOver(ids);
      await transaction.query('delete from {processes} where id = any($1)', [ids]);
    });
  }
}

async function locked(transaction: Queryable): Promise<boolean> {
  const [lock] = await transaction.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [
    SWEEP_LOCK,
  ]);
  return lock?.mine === true;
}
