import type { DescribedOperation, GraphDescription } from './graph-description.ts';
import type { SentRequest } from './recorded-graph.ts';

/** Of HTTP itself, of the client and of every call; https://learn.microsoft.com/graph/use-the-api, /graph/throttling. */
const ANY_CALL = new Set([
  'host',
  'connection',
  'accept',
  'accept-encoding',
  'accept-language',
  'sec-fetch-mode',
  'user-agent',
  'content-type',
  'content-length',
  'authorization',
  'client-request-id',
  'sdkversion',
  'x-ms-throttle-priority',
]);

/** The metadata leaves it out of casts; https://learn.microsoft.com/graph/api/directory-deleteditems-list has it. */
const ADVANCED_TOO = new Set(['/directory/deletedItems/graph.user']);

/** What in a request the description does not know or forbids; empty when Graph would understand it. */
export function requestMisfits(description: GraphDescription, request: SentRequest): readonly string[] {
  const [path = '', query = ''] = request.url.split(/\?(.*)/s);
  const operation = description.operations.find(
    ({ method, path: template, alias }) =>
      method === request.method && [template, alias].some((one) => one !== undefined && fits(path, one)),
  );
  if (operation === undefined) return [`${request.method} ${path} is not described`];
  return [
    ...queryMisfits(description, operation, query),
    ...headerMisfits(operation, request),
    ...bodyMisfits(description, operation, request),
  ];
}

function fits(path: string, template: string): boolean {
  const parts = template.split('/');
  const given = path.split('/');
  return (
    parts.length === given.length &&
    parts.every((part, at) => (part.startsWith('{') ? given[at] !== '' : part === given[at]))
  );
}

function queryMisfits(description: GraphDescription, operation: DescribedOperation, query: string): readonly string[] {
  const given = [...new URLSearchParams(query)];
  const names = given.map(([name]) => name);
  return given.flatMap(([name, value]) => {
    if (names.indexOf(name) !== names.lastIndexOf(name)) return [`${name} is given twice`];
    // Part of a next link, which is opaque.
    if (name === '$skiptoken') return [];
    const schema = operation.query.get(name);
    if (schema === undefined) return [`${operation.path} takes no ${name}`];
    if (schema['type'] === 'integer' && !/^\d+$/.test(value)) return [`${name} is no number`];
    if (schema['type'] === 'boolean' && !/^(true|false)$/.test(value)) return [`${name} is neither true nor false`];
    if (schema['type'] !== 'array') return value === '' ? [`${name} is empty`] : [];
    const type = operation.replySchema && description.typeIn(operation.replySchema);
    const unknown = value.split(',').filter((one) => type !== undefined && !description.hasProperty(type, one));
    return unknown.map((one) => `${name}: ${type} has no '${one}'`);
  });
}

function headerMisfits(operation: DescribedOperation, { headers, url }: SentRequest): readonly string[] {
  const known = ADVANCED_TOO.has(operation.path)
    ? new Set([...operation.headers, 'consistencylevel'])
    : operation.headers;
  const unknown = Object.keys(headers).filter((name) => !ANY_CALL.has(name) && !known.has(name));
  const level = headers['consistencylevel'];
  return [
    ...unknown.map((name) => `${operation.path} takes no header ${name}`),
    ...(level !== undefined && level !== 'eventual' ? [`there is no consistency level ${level}`] : []),
    ...(url.includes('$search=') && level === undefined ? ['$search needs ConsistencyLevel'] : []),
  ];
}

function bodyMisfits(description: GraphDescription, { body, path }: DescribedOperation, sent: SentRequest) {
  const type = sent.headers['content-type'];
  if (sent.body === undefined) {
    return [
      ...(body?.required === true ? [`${path} needs a body`] : []),
      ...(type !== undefined ? ['a content type without a body'] : []),
    ];
  }
  if (body === undefined) return [`${path} takes no body`];
  const named = /^#\/components\/schemas\/microsoft\.graph\.(\w+)$/.exec(String(body.schema['$ref']))?.[1];
  const value = sent.body as Readonly<Record<string, unknown>>;
  const own = body.schema['properties'] as object | undefined;
  const foreign = own === undefined ? [] : Object.keys(value).filter((name) => !(name in own));
  return [
    ...(type !== undefined && /^application\/json\b/.test(type) ? [] : ['a body without its content type']),
    ...(named === undefined ? description.misfits(body.schema, value) : description.misfitsOfType(named, value)),
    ...foreign.map((name) => `the body of ${path} has no '${name}'`),
  ];
}
