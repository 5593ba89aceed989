import { isObject, type JsonObject, stringsIn } from './body.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { createRandom } from '../seed/random.ts';
import type { Dispatcher, Operation } from './dispatch.ts';
import { GraphError } from './graph-error.ts';
import type { GraphReply } from './graph-request.ts';

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
const largest = 20;

interface Item {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

interface ItemReply {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const malformed = () => new GraphError(400, 'BadRequest', 'Invalid batch payload format.');

/** POST /$batch: items run one by one, answers come in any order, a failed dependency gives 424. */
export function answerBatch(
  tenant: Tenant,
  dispatcher: Dispatcher,
  envelope: Operation,
): GraphReply & { dropped?: true } {
  const items = readItems(tenant, envelope.body);
  const done = new Map<string, ItemReply>();
  let dropped = false;
  for (const item of items) {
    const failed = item.dependsOn.some((id) => (done.get(id)?.status ?? 424) >= 400);
    if (failed) {
      done.set(item.id.toLowerCase(), dependencyFailed(item.id));
      continue;
    }
    const reply = dispatcher.answer({
      method: item.method,
      target: item.url,
      headers: item.headers,
      body: item.body,
      origin: envelope.origin,
      caller: envelope.caller,
      batchItem: item.id,
    });
    dropped ||= reply.dropped === true;
    done.set(item.id.toLowerCase(), itemReply(item.id, reply));
  }
  const responses = shuffled([...done.values()], tenant.effects.length + items.length);
  return { status: 200, body: { responses }, ...(dropped ? { dropped: true } : {}) };
}

function readItems(tenant: Tenant, body: unknown): readonly Item[] {
  const requests = isObject(body) ? body['requests'] : undefined;
  if (!Array.isArray(requests) || requests.length === 0) throw malformed();
  if (requests.length > largest) throw new GraphError(400, 'BadRequest', tenant.assumptions.batchTooLarge);
  const seen = new Set<string>();
  return requests.map((request: unknown) => {
    const item = readItem(request);
    if (seen.has(item.id.toLowerCase())) {
      throw new GraphError(400, 'BadRequest', `Request Id ${item.id} has to be unique in a batch.`);
    }
    // A dependency must stand before what depends on it.
    if (item.dependsOn.some((id) => !seen.has(id))) throw malformed();
    seen.add(item.id.toLowerCase());
    return item;
  });
}

function readItem(request: unknown): Item {
  if (!isObject(request)) throw malformed();
  const { id, body = null } = request;
  const [method, url] = [request['method'], request['url']].map((text) => (typeof text === 'string' ? text : ''));
  if (typeof id !== 'string' || id === '' || !url || !method || !methods.includes(method.toUpperCase()))
    throw malformed();
  const headers = readHeaders(request['headers']);
  if (body !== null && headers['content-type'] === undefined) throw malformed();
  return {
    id,
    method: method.toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers,
    body: body ?? undefined,
    dependsOn: stringsIn(request['dependsOn']).map((one) => one.toLowerCase()),
  };
}

function readHeaders(headers: unknown): Readonly<Record<string, string>> {
  const given: JsonObject = isObject(headers) ? headers : {};
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function itemReply(id: string, reply: GraphReply): ItemReply {
  const headers = { 'Cache-Control': 'no-cache', ...reply.headers };
  if (reply.body === undefined) return { id, status: reply.status, headers };
  const contentType =
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  return {
    id,
    status: reply.status,
    headers: { ...headers, 'OData-Version': '4.0', 'Content-Type': contentType },
    body: reply.body,
  };
}

const dependencyFailed = (id: string): ItemReply => ({
  id,
  status: 424,
  headers: {},
  body: {
    error: { code: 'FailedDependency', message: 'The request has been terminated because a dependency failed.' },
  },
});

/** Clients must match answers by id: Graph promises no order, so none is kept. */
function shuffled(replies: readonly ItemReply[], seed: number): readonly ItemReply[] {
  const random = createRandom(seed);
  return replies
    .map((reply) => ({ reply, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ reply }) => reply);
}
