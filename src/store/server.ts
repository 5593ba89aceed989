import pg from 'pg';
import { dropAbandonedTransactions, type Database } from './database.ts';
import { StorageUnavailable } from './errors.ts';

/** Milliseconds after which a session left idle inside a transaction is ended: a frozen peer must not hold locks. */
const IDLE_IN_TRANSACTION = 10_000;

/** A PostgreSQL server, for more than one machine. Throws `StorageUnavailable` when it does not answer. */
export async function openServer(databaseUrl: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'farewell',
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
  });
  // Without a listener a connection that breaks while idle would end the process; the pool replaces it by itself.
  pool.on('error', () => undefined);
  dropAbandonedTransactions(pool);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new StorageUnavailable('The PostgreSQL server of DATABASE_URL does not answer', { cause: error });
  }
  return { kind: 'server', pool, close: () => pool.end() };
}
