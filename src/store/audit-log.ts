import type { Queryable, Sql } from './database.ts';

export type AuditValue = string | number | boolean | null;

export interface AuditEntry {
  readonly tenantId: string;
  readonly actorId: string;
  readonly what: string;
  readonly planId?: string;
  readonly details: Readonly<Record<string, AuditValue>>;
}

export type StoredAuditEntry = AuditEntry & { readonly at: string };

interface Row {
  readonly at: Date;
  readonly tenant_id: string;
  readonly actor_id: string;
  readonly what: string;
  readonly plan_id: string | null;
  readonly details: Record<string, AuditValue>;
}

/** jsonb, which the hash needs for its one canonical text, refuses NUL and lone surrogates. */
function storable(details: AuditEntry['details']): Record<string, AuditValue> {
  const clean = (value: AuditValue): AuditValue =>
    typeof value === 'string' ? Buffer.from(value).toString().replaceAll('\0', '\uFFFD') : value;
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, clean(value)]));
}

/** Puts entries given as the JSON of `auditRows` into the log. The database links each to the one before. */
export const insertAudit = (parameter: string): string =>
  `insert into {audit} (at, tenant_id, actor_id, what, plan_id, details)
   select at, tenant_id, actor_id, what, plan_id, details from jsonb_to_recordset(${parameter})
   as entry(at timestamptz, tenant_id text, actor_id text, what text, plan_id text, details jsonb)`;

export function auditRows(entries: readonly AuditEntry[], at: Date): string {
  return JSON.stringify(
    entries.map(({ tenantId, actorId, what, planId, details }) => ({
      at: at.toISOString(),
      tenant_id: tenantId,
      actor_id: actorId,
      what,
      plan_id: planId ?? null,
      details: storable(details),
    })),
  );
}

/** Adds entries inside the transaction of what they tell of. */
export async function appendAudit(db: Queryable, entries: readonly AuditEntry[], at: Date): Promise<void> {
  if (entries.length > 0) await db.query(insertAudit('$1'), [auditRows(entries, at)]);
}

export type Verdict =
  | { readonly whole: true; readonly entries: number }
  /** The first entry that was changed, or after which one is missing. */
  | { readonly whole: false; readonly brokenAt: number };

/** Append-only: the database refuses to change or remove entries, and a chain of hashes shows it if somebody could. */
export class AuditLog {
  readonly #sql: Sql;
  readonly #now: () => Date;

  constructor(sql: Sql, now: () => Date) {
    this.#sql = sql;
    this.#now = now;
  }

  async append(entry: AuditEntry): Promise<void> {
    await appendAudit(this.#sql, [entry], this.#now());
  }

  /** Newest first. @param without entries of these kinds are passed over */
  async list(tenantId: string, limit: number, without: readonly string[] = []): Promise<readonly StoredAuditEntry[]> {
    const rows = await this.#sql.query<Row>(
      `select at, tenant_id, actor_id, what, plan_id, details from {audit}
       where tenant_id = $1 and what <> all($3) order by seq desc limit $2`,
      [tenantId, limit, without],
    );
    return rows.map((row) => ({
      at: row.at.toISOString(),
      tenantId: row.tenant_id,
      actorId: row.actor_id,
      what: row.what,
      ...(row.plan_id === null ? {} : { planId: row.plan_id }),
      details: row.details,
    }));
  }

  /** Recomputes the whole chain, in the database. */
  async verify(): Promise<Verdict> {
    const [broken] = await this.#sql.query<{ seq: string }>(
      `select seq from (
         select entry.seq, entry.hash is distinct from {audit_hash}(entry) as changed,
           entry.previous is distinct from lag(entry.hash, 1, repeat('0', 64)) over (order by entry.seq) as unlinked,
           entry.seq <> row_number() over (order by entry.seq) as missing
         from {audit} entry
       ) chain where changed or unlinked or missing order by seq limit 1`,
    );
    if (broken) return { whole: false, brokenAt: Number(broken.seq) };
    const [tip] = await this.#sql.query<{ seq: string; entries: string }>(
      `select head.seq, (select count(*) from {audit} where hash = head.hash or seq < head.seq) as entries
       from {audit_head} head`,
    );
    const entries = Number(tip?.entries ?? 0);
    return tip && Number(tip.seq) === entries ? { whole: true, entries } : { whole: false, brokenAt: entries + 1 };
  }
}
