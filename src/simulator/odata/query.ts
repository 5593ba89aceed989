import { badRequest, GraphError, unsupportedQuery } from '../protocol/graph-error.ts';
import type { GraphRequest } from '../protocol/graph-request.ts';
import type { EntityType } from './entity-type.ts';
import type { Expression } from './expression.ts';
import { checkFilter, needsAdvanced } from './filter-rules.ts';
import { FilterSyntaxError } from './lexer.ts';
import { parseFilter } from './parse-filter.ts';
import { checkSearch, parseSearch, type Search } from './search.ts';

export interface Order {
  readonly property: string;
  readonly descending: boolean;
}

/** The query options of a request, checked against what the resource allows. */
export interface Query {
  readonly select: readonly string[] | undefined;
  readonly expand: readonly Expansion[];
  readonly filter: Expression | undefined;
  readonly search: Search | undefined;
  readonly order: readonly Order[];
  readonly top: number | undefined;
  /** `$count=true` asked for and, on directory objects, honoured. */
  readonly count: boolean;
  /** `ConsistencyLevel: eventual` was sent. */
  readonly eventual: boolean;
  readonly skipToken: string | undefined;
}

export interface Expansion {
  readonly navigation: string;
  readonly select?: readonly string[];
}

const advancedHelp = 'Refer to https://aka.ms/graph-docs/advanced-queries for more information';

export function readQuery<T>(request: GraphRequest, type: EntityType<T>): Query {
  const option = (name: string) => request.query.get(`$${name}`) ?? request.query.get(name) ?? undefined;
  const eventual = request.headers['consistencylevel']?.toLowerCase() === 'eventual';
  const countAsked = option('count')?.toLowerCase() === 'true';
  if (type.rules && option('skip') !== undefined) throw badRequest("'$skip' is not supported by the service.");
  const query: Query = {
    select: readSelect(option('select'), type),
    expand: readExpand(option('expand'), type),
    filter: readFilter(option('filter')),
    search: readSearch(option('search'), eventual, type),
    order: readOrder(option('orderby'), type),
    top: readTop(option('top'), type),
    // Without the header Graph ignores the wish silently.
    count: countAsked && (eventual || !type.rules),
    eventual,
    skipToken: option('skiptoken'),
  };
  if (query.filter) checkFilter(query.filter, type);
  if (type.rules) checkAdvanced(query);
  return query;
}

function checkAdvanced({ filter, search, order, expand, count, eventual }: Query): void {
  const advanced = eventual && count;
  const needed = filter ? needsAdvanced(filter) : undefined;
  if (needed !== undefined && !advanced) {
    throw unsupportedQuery(
      `Operator '${needed}' is not supported because the required parameters might be missing. Try adding $count=true query parameter and ConsistencyLevel:eventual header. ${advancedHelp}`,
    );
  }
  const filteredAndSorted = filter !== undefined && order.length > 0;
  if (filteredAndSorted && !advanced) throw unsupportedQuery('Sorting not supported for current query.');
  const isAdvanced = search !== undefined || needed !== undefined || filteredAndSorted;
  if (expand.length > 0 && isAdvanced) {
    throw unsupportedQuery(`Expand is not supported for advanced queries. ${advancedHelp}`);
  }
}

export function readSelect<T>(text: string | undefined, type: EntityType<T>): readonly string[] | undefined {
  if (text === undefined || text.trim() === '' || text.trim() === '*') return undefined;
  const names = text.split(',').map((name) => name.trim().split('/')[0] ?? '');
  const known = Object.keys(type.properties);
  return names.map((name) => {
    const property = known.find((one) => one.toLowerCase() === name.toLowerCase());
    if (property !== undefined) return property;
    throw new GraphError(
      400,
      'BadRequest',
      `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${type.name}'.`,
    );
  });
}

function readFilter(text: string | undefined): Expression | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  try {
    return parseFilter(text);
  } catch (error) {
    if (!(error instanceof FilterSyntaxError)) throw error;
    throw new GraphError(400, 'BadRequest', `Invalid filter clause: ${error.message} in '${text}'.`);
  }
}

function readSearch<T>(text: string | undefined, eventual: boolean, type: EntityType<T>): Search | undefined {
  if (text === undefined || text === '') return undefined;
  if (!eventual) {
    throw unsupportedQuery(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const search = parseSearch(text);
  const { rules } = type;
  checkSearch(
    search,
    (property) =>
      !rules || rules[property]?.search === true || (rules[property]?.operators.includes('startsWith') ?? false),
    resourceName(type),
  );
  return search;
}

function readOrder<T>(text: string | undefined, type: EntityType<T>): readonly Order[] {
  if (text === undefined || text.trim() === '') return [];
  return text.split(',').map((part) => {
    const [property = '', direction = 'asc'] = part.trim().split(/\s+/);
    const allowed = type.rules ? type.rules[property]?.orderBy === true : property in type.properties;
    if (!allowed) throw unsupportedQuery('Sorting not supported for current query.');
    return { property, descending: direction.toLowerCase() === 'desc' };
  });
}

function readTop<T>(text: string | undefined, type: EntityType<T>): number | undefined {
  if (text === undefined) return undefined;
  const max = type.page?.max ?? 999;
  const top = Number(text);
  if (Number.isInteger(top) && top >= 1 && top <= max) return top;
  throw unsupportedQuery(`Invalid page size specified: '${text}'. Must be between 1 and ${max} inclusive.`);
}

function readExpand<T>(text: string | undefined, type: EntityType<T>): readonly Expansion[] {
  if (text === undefined || text.trim() === '') return [];
  return text.split(/,(?![^(]*\))/).map((part) => {
    const match = /^\s*([\w.]+)(?:\(\$select=([\w,\s]+)\))?(?:\(.*\))?\s*$/.exec(part);
    const navigation = match?.[1] ?? '';
    if (!match || !type.navigations || !(navigation in type.navigations)) {
      throw new GraphError(
        400,
        'BadRequest',
        `Parsing OData Select and Expand failed: Could not find a property named '${navigation || part}' on type 'microsoft.graph.${type.name}'.`,
      );
    }
    return { navigation, ...(match[2] ? { select: match[2].split(',').map((name) => name.trim()) } : {}) };
  });
}

export const resourceName = <T>(type: EntityType<T>) => type.name.charAt(0).toUpperCase() + type.name.slice(1);
