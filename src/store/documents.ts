import { EditedMeanwhile } from './errors.ts';
import type { Sql } from './database.ts';

/** JSON documents with optimistic locking. */
export class Documents {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async load(kind: string, id: string): Promise<{ readonly body: unknown; readonly version: number } | undefined> {
    const rows = await this.#sql.query<{ body: unknown; version: number }>(
      'select body, version from {documents} where kind = $1 and id = $2',
      [kind, id],
    );
    return rows[0];
  }

  /** `version` 0 creates. Returns the new version; throws `EditedMeanwhile` when another version is stored. */
  async save(kind: string, id: string, body: unknown, version: number): Promise<number> {
    const json = JSON.stringify(body);
    const rows = version === 0 ? await this.#create(kind, id, json) : await this.#replace(kind, id, json, version);
    if (rows.length === 0) throw new EditedMeanwhile(`${kind} ${id} is not at version ${version}`);
    return version + 1;
  }

  #replace(kind: string, id: string, json: string, version: number): Promise<object[]> {
    return this.#sql.query(
      `update {documents} set body = $3, version = version + 1, updated_at = now()
       where kind = $1 and id = $2 and version = $4 returning version`,
      [kind, id, json, version],
    );
  }

  async #create(kind: string, id: string, json: string): Promise<object[]> {
    return this.#sql.query(
      `insert into {documents} (kind, id, body, version) values ($1, $2, $3, 1)
       on conflict do nothing returning version`,
      [kind, id, json],
    );
  }
}
