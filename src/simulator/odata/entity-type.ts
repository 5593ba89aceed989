import type { Tenant } from '../tenant/tenant.ts';

/** What `$filter`, `$orderby` and `$search` may do with one property. */
export interface PropertyRules {
  readonly operators: readonly string[];
  readonly countEmpty?: boolean;
  readonly orderBy?: boolean;
  readonly search?: boolean;
}

/** How records of one Graph resource are shown and queried. */
export interface EntityType<T> {
  /** `user`: the name in `#microsoft.graph.user`. */
  readonly name: string;
  /** The name in a context: `users`. */
  readonly set: string;
  readonly properties: Readonly<Record<string, (record: T, tenant: Tenant) => unknown>>;
  /** What a reply holds without `$select`; left out: every property. */
  readonly defaults?: readonly string[];
  /** Left out: every property may be filtered and sorted, as in the smaller services of Graph. */
  readonly rules?: Readonly<Record<string, PropertyRules>>;
  readonly navigations?: Readonly<Record<string, (record: T, tenant: Tenant) => unknown>>;
  /** Where the record stands in the collection's own order; pages go on behind it. */
  readonly position: (record: T) => number;
  /** Largest page and the one given unasked. */
  readonly page?: { readonly size: number; readonly max: number };
  /** For collections whose records are of several types: shows one as what it is. */
  readonly show?: (record: T, tenant: Tenant, select: readonly string[] | undefined) => Record<string, unknown>;
}

/** An entity type over records that are already in Graph's shape. */
export function plainType<T extends object>(
  name: string,
  set: string,
  keys: readonly (keyof T & string)[],
  navigations: EntityType<T>['navigations'] = {},
): EntityType<T> {
  const properties = Object.fromEntries(keys.map((key) => [key, (record: T) => record[key]]));
  return { name, set, properties, navigations, position: () => 0 };
}

export function project<T>(
  type: EntityType<T>,
  record: T,
  tenant: Tenant,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  if (type.show) return type.show(record, tenant, select);
  const shown: Record<string, unknown> = {};
  for (const name of select ?? type.defaults ?? Object.keys(type.properties)) {
    shown[name] = type.properties[name]?.(record, tenant);
  }
  return shown;
}
