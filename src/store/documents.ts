import type { Sql } from './database.ts';
import { EditedMeanwhile } from './errors.ts';
import { Together } from './together.ts';

export interface Document {
  readonly body: unknown;
  readonly version: number;
}

interface Key {
  readonly kind: string;
  readonly id: string;
}

interface Saving extends Key {
  readonly json: string;
  readonly version: number;
}

const keyOf = ({ kind, id }: Key): string => `${kind} ${id}`;
const columns = (keys: readonly Key[]) => [keys.map(({ kind }) => kind), keys.map(({ id }) => id)];

/** JSON documents with optimistic locking. */
export class Documents {
  readonly #sql: Sql;
  readonly #loads = new Together((keys: readonly Key[]) => this.#loadAll(keys));
  readonly #saves = new Together((documents: readonly Saving[]) => this.#saveAll(documents));

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  load(kind: string, id: string): Promise<Document | undefined> {
    return this.#loads.add({ kind, id });
  }

  /** `version` 0 creates. Returns the new version; throws `EditedMeanwhile` when another version is stored. */
  async save(kind: string, id: string, body: unknown, version: number): Promise<number> {
    const isSaved = await this.#saves.add({ kind, id, json: JSON.stringify(body), version });
    if (!isSaved) throw new EditedMeanwhile(`${kind} ${id} is not at version ${version}`);
    return version + 1;
  }

  async #loadAll(keys: readonly Key[]): Promise<readonly (Document | undefined)[]> {
    const rows = await this.#sql.query<Key & Document>(
      `select kind, id, body, version from {documents}
       where (kind, id) in (select * from unnest($1::text[], $2::text[]))`,
      columns(keys),
    );
    const found = new Map(rows.map(({ body, version, ...key }) => [keyOf(key), { body, version }]));
    return keys.map((key) => found.get(keyOf(key)));
  }

  async #saveAll(documents: readonly Saving[]): Promise<readonly boolean[]> {
    // Of several for the same document the first one wins, as it would one after the other.
    const first = new Map(documents.toReversed().map((document) => [keyOf(document), document]));
    const saving = [...first.values()];
    const rows = await this.#sql.query<Key>(
      `with given as (select * from unnest($1::text[], $2::text[], $3::text[], $4::integer[])
         as given(kind, id, body, version)),
       changed as (update {documents} document set body = given.body::json, version = document.version + 1, updated_at = now()
         from given where document.kind = given.kind and document.id = given.id and document.version = given.version
         returning document.kind, document.id),
       created as (insert into {documents} (kind, id, body, version)
         select kind, id, body::json, 1 from given where version = 0 on conflict do nothing returning kind, id)
       select kind, id from changed union all select kind, id from created`,
      [...columns(saving), saving.map(({ json }) => json), saving.map(({ version }) => version)],
    );
    const saved = new Set(rows.map(keyOf));
    return documents.map((document) => first.get(keyOf(document)) === document && saved.has(keyOf(document)));
  }
}
