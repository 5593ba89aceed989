import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import type pg from 'pg';

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/** Brings the schema up to date, creating it if need be. Several processes may start at once: they wait for each other. */
export async function migrate(pool: pg.Pool, schema: string): Promise<void> {
  const client = await pool.connect();
  try {
    await runner({
      dbClient: client,
      dir: MIGRATIONS,
      direction: 'up',
      migrationsTable: 'migrations',
      schema,
      createSchema: true,
      advisoryLockMode: 'wait',
      log: () => undefined,
    });
  } finally {
    // The migration has changed the connection's search path: a fresh one is cheaper than a wrong one.
    client.release(true);
  }
}
