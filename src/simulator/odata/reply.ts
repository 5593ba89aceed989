import { GraphError } from '../protocol/graph-error.ts';
import { type GraphReply, type GraphRequest, json, metadata } from '../protocol/graph-request.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { type EntityType, project } from './entity-type.ts';
import { matches } from './evaluate-filter.ts';
import { type Order, type Query, readQuery } from './query.ts';
import { found } from './search.ts';

interface ListOptions {
  readonly context?: string;
  readonly pageMax?: number;
}

/** One page of a collection of a single type, with `$select`, `$filter`, `$search`, `$orderby`, `$top`, `$count`, `$expand`. */
export function listReply<T>(
  tenant: Tenant,
  request: GraphRequest,
  type: EntityType<T>,
  records: () => Iterable<T>,
  { context, pageMax = Number.MAX_SAFE_INTEGER }: ListOptions = {},
): GraphReply {
  const query = readQuery(request, type);
  const all = selected(tenant, request, type, records, query);
  const size = Math.min(query.top ?? type.page?.size ?? 100, pageMax);
  const start = query.skipToken === undefined ? 0 : startOf(query.skipToken, type, all, query);
  const page = all.slice(start, start + size);
  const last = page.at(-1);
  const more = last !== undefined && start + size < all.length;
  const counted = query.count && query.skipToken === undefined;
  return json({
    '@odata.context': metadata(context ?? `${type.set}${selectedNames(query)}`),
    ...(counted ? { '@odata.count': all.length } : {}),
    ...(more ? { '@odata.nextLink': nextLink(request, { at: start + size, after: type.position(last) }) } : {}),
    value: page.map((record) => show(tenant, type, record, query)),
  });
}

const selectedNames = ({ select }: Query) => (select ? `(${select.join(',')})` : '');

/** A single record with `$select` and `$expand`. */
export function entityReply<T>(
  tenant: Tenant,
  request: GraphRequest,
  type: EntityType<T>,
  record: T,
  options: { readonly typed?: boolean; readonly context?: string } = {},
): GraphReply {
  const query = readQuery(request, type);
  return json({
    '@odata.context': metadata(options.context ?? `${type.set}${selectedNames(query)}/$entity`),
    ...(options.typed === true ? { '@odata.type': `#microsoft.graph.${type.name}` } : {}),
    ...show(tenant, type, record, query),
  });
}

function show<T>(tenant: Tenant, type: EntityType<T>, record: T, query: Query): Record<string, unknown> {
  const shown = project(type, record, tenant, query.select);
  for (const { navigation, select } of query.expand) {
    const value = type.navigations?.[navigation]?.(record, tenant);
    if (value === undefined) continue;
    shown[navigation] = Array.isArray(value) ? value.slice(0, 20).map((one) => pick(one, select)) : pick(value, select);
  }
  return shown;
}

function pick(value: unknown, names: readonly string[] | undefined): unknown {
  if (!names || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key.startsWith('@') || names.includes(key)));
}

/** The records a query selects, in its order. Remembered while nothing is written, so that walking all pages sorts once. */
function selected<T>(
  tenant: Tenant,
  request: GraphRequest,
  type: EntityType<T>,
  records: () => Iterable<T>,
  query: Query,
): readonly T[] {
  const key = `${request.segments.join('/')}|${request.query.get('$filter') ?? ''}|${request.query.get('$search') ?? ''}|${request.query.get('$orderby') ?? ''}`;
  const compute = () => {
    const { filter, search, order } = query;
    const hits: T[] = [];
    // One reader for all records: making one for each costs more than the comparison.
    let record: T;
    const read = (name: string) => type.properties[name]?.(record, tenant);
    for (record of records()) {
      if (filter && !matches(filter, read)) continue;
      if (search && !found(search, read)) continue;
      hits.push(record);
    }
    return order.length === 0 ? hits : sorted(tenant, type, hits, order);
  };
  // What a lagging view shows changes with time alone.
  return tenant.replication.active ? compute() : tenant.queries.get(key, compute);
}

function sorted<T>(tenant: Tenant, type: EntityType<T>, records: readonly T[], order: readonly Order[]): readonly T[] {
  const keyed = records.map((record) => ({
    record,
    keys: order.map(({ property }) => sortKey(type.properties[property]?.(record, tenant))),
  }));
  keyed.sort((left, right) => {
    for (const [at, { descending }] of order.entries()) {
      const a = left.keys[at] ?? '';
      const b = right.keys[at] ?? '';
      if (a !== b) return (a < b ? -1 : 1) * (descending ? -1 : 1);
    }
    return type.position(left.record) - type.position(right.record);
  });
  return keyed.map(({ record }) => record);
}

const sortKey = (value: unknown): string =>
  typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value ?? '');

interface Place {
  readonly at: number;
  readonly after: number;
}

function nextLink(request: GraphRequest, place: Place): string {
  const query = new URLSearchParams(request.query);
  query.delete('$skiptoken');
  query.append('$skiptoken', Buffer.from(JSON.stringify(place)).toString('base64url'));
  const path = request.target.split('?')[0] ?? '';
  // Graph writes the dollar plainly; URLSearchParams would not.
  return `${request.origin}/v1.0${path}?${query.toString().replaceAll('%24', '$')}`;
}

/** Goes on behind the record the last page ended with, also when records before it have been deleted meanwhile. */
function startOf<T>(token: string, type: EntityType<T>, all: readonly T[], query: Query): number {
  const place = readPlace(token);
  const before = all[place.at - 1];
  if (before !== undefined && type.position(before) === place.after) return place.at;
  const at = all.findIndex((record) => type.position(record) === place.after);
  if (at >= 0) return at + 1;
  if (query.order.length > 0) return Math.min(place.at, all.length);
  const next = all.findIndex((record) => type.position(record) > place.after);
  return next < 0 ? all.length : next;
}

function readPlace(token: string): Place {
  try {
    const place = JSON.parse(Buffer.from(token, 'base64url').toString()) as Partial<Place>;
    if (typeof place.at === 'number' && typeof place.after === 'number') return { at: place.at, after: place.after };
  } catch {
    // Falls through: whatever it was, it was no token of ours.
  }
  throw new GraphError(
    400,
    'Directory_ExpiredPageToken',
    'The specified page token value has expired and can no longer be included in your request.',
  );
}
