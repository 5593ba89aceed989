import pg from 'pg';
import { StorageUnavailable } from './errors.ts';

/** One PostgreSQL, embedded or a server: from here on nobody knows which. */
export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * Rolls back what somebody left open when they gave their connection back: the next one would work, and fail, inside
 * that transaction. Queries of a connection run in order, so this one is ahead of any of the next owner.
 */
export function dropAbandonedTransactions(pool: pg.Pool): void {
  pool.on('release', (error: unknown, client: pg.PoolClient) => {
    if (!error && client.getTransactionStatus() !== 'I') client.query('ROLLBACK').catch(() => undefined);
  });
}

/** SQL with `{table}` for a table of our schema. */
export interface Queryable {
  query<Row extends object = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** An open transaction; `client` is for the engine, which writes its own tables in it. */
export interface Transaction extends Queryable {
  readonly client: pg.PoolClient;
}

/** SQLSTATE classes that mean "not now" and not "never": connection, resources, operator, system. */
const NOT_NOW = /^(08|53|57|58|XX)/;

/** What a database error means to the caller: one worth trying again, or a mistake of ours, passed on as it is. */
function judged(error: unknown): unknown {
  if (error instanceof pg.DatabaseError && !NOT_NOW.test(error.code ?? '')) return error;
  if (error instanceof pg.DatabaseError || (error instanceof Error && error.name === 'Error')) {
    return new StorageUnavailable('The database does not answer', { cause: error });
  }
  return error;
}

export function isUniqueViolation(error: unknown, constraint: string): boolean {
  return error instanceof pg.DatabaseError && error.code === '23505' && error.constraint === constraint;
}

/** Our tables in one schema of one database. */
export class Sql implements Queryable {
  readonly pool: pg.Pool;
  readonly schema: string;

  constructor(pool: pg.Pool, schema: string) {
    this.pool = pool;
    this.schema = schema;
  }

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(this.#qualify(text), [...values])).rows;
    } catch (error) {
      throw judged(error);
    }
  }

  /** Commits what `run` did, or nothing when it throws. */
  async transaction<T>(run: (transaction: Transaction) => Promise<T>): Promise<T> {
    const client = await this.pool.connect().catch((error: unknown) => {
      throw judged(error);
    });
    let broken = false;
    try {
      await client.query('BEGIN');
      const result = await run({
        client,
        query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
          (await client.query<Row>(this.#qualify(text), [...values])).rows,
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        broken = true;
      });
      throw judged(error);
    } finally {
      client.release(broken);
    }
  }

  #qualify(text: string): string {
    return text.replace(/\{(\w+)\}/g, (_whole, table: string) => `${pg.escapeIdentifier(this.schema)}.${table}`);
  }
}
