import { randomUUID } from 'node:crypto';
import { appOnly, type Caller } from '../rules/caller.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Effect } from '../traffic/effects.ts';
import { DroppedConnection, type Faults } from '../traffic/faults.ts';
import type { RequestLog } from '../traffic/request-log.ts';
import type { Throttle } from '../traffic/throttle.ts';
import { denied, errorBody, GraphError, notImplemented } from './graph-error.ts';
import { type GraphReply, segmentsOf } from './graph-request.ts';
import type { Match, Router } from './router.ts';

/** An operation as it came over the wire. */
export interface Operation {
  readonly method: string;
  /** Path and query below the version. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly origin: string;
  readonly caller: Caller;
  readonly batchItem?: string;
}

export interface Dispatcher {
  /** The reply to one operation. `dropped`: the effect happened and the connection is to break. */
  readonly answer: (operation: Operation) => GraphReply & { readonly dropped?: true };
  /** Does again what the journal recorded: no faults, no limits. */
  readonly replay: (effect: Effect) => void;
}

interface Parts {
  readonly tenant: Tenant;
  readonly route: Router;
  readonly throttle: Throttle;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly onEffect: (effect: Effect) => void;
}

export function createDispatcher(parts: Parts): Dispatcher {
  const { tenant, throttle, faults, requests } = parts;

  const answer: Dispatcher['answer'] = (operation) => {
    const at = new Date(tenant.now());
    const requestId = randomUUID();
    const ids = { requestId, clientRequestId: operation.headers['client-request-id'] ?? requestId, at };
    const common = { 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId };
    let reply: GraphReply & { readonly dropped?: true };
    try {
      const path = operation.target.split('?')[0] ?? '';
      const query = queryOf(operation.target);
      const dropped = faults.operation(operation.method, path);
      const limits = throttle.admit(operation.method, path, query);
      const done = perform(parts, operation, query, (effect) => parts.onEffect(effect));
      reply = { ...done, headers: { ...done.headers, ...common, ...limits }, ...(dropped ? { dropped: true } : {}) };
    } catch (error) {
      if (error instanceof DroppedConnection) throw error;
      const known = error instanceof GraphError ? error : unexpected(error);
      reply = { status: known.status, headers: { ...common, ...known.headers }, body: errorBody(known, ids) };
    }
    requests.add({
      time: at.toISOString(),
      method: operation.method,
      path: operation.target,
      status: reply.status,
      requestId,
      by: nameOf(operation.caller),
      ...(operation.batchItem === undefined ? {} : { batchItem: operation.batchItem }),
    });
    return reply;
  };

  const replay: Dispatcher['replay'] = (effect) => {
    const user = effect.by === 'app' ? undefined : tenant.users.live.get(effect.by);
    const operation: Operation = {
      method: effect.method,
      target: effect.path,
      headers: {},
      body: effect.body,
      origin: '',
      caller: user ? { kind: 'user', user } : appOnly,
    };
    perform(parts, operation, queryOf(effect.path), (again) => tenant.effects.push(again));
  };

  return { answer, replay };
}

function perform(
  parts: Parts,
  operation: Operation,
  query: URLSearchParams,
  note: (effect: Effect) => void,
): GraphReply {
  const { tenant } = parts;
  tenant.pending.runDue();
  const { method, target } = operation;
  const path = target.split('?')[0] ?? '';
  const segments = segmentsOf(path);
  const match = parts.route(method, segments);
  if (!match) throw notImplemented();
  requirePermission(tenant, match);
  // Before it is done: afterwards a deleted user's name leads nowhere.
  const targetId = targetOf(tenant, segments, match.values);
  const reply = match.route.handle(tenant, { ...operation, segments, query }, match.values);
  if (method === 'GET') return reply;
  tenant.queries.clear();
  note({
    time: new Date(tenant.now()).toISOString(),
    method,
    path: target,
    targetId,
    body: operation.body,
    status: reply.status,
    by: nameOf(operation.caller),
  });
  return reply;
}

function requirePermission(tenant: Tenant, { route }: Match): void {
  const { permissions } = tenant.settings;
  if (route.permissions.length > 0 && !route.permissions.some((name) => permissions.has(name))) throw denied();
}

function queryOf(target: string): URLSearchParams {
  const at = target.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : target.slice(at + 1));
}

/** The object a write changed: a user by its id even where its name was used, and with members the member. */
function targetOf(tenant: Tenant, segments: readonly string[], values: readonly string[]): string {
  const memberPath = segments.some((segment) => segment === 'members' || segment === 'owners');
  const named = (memberPath ? values.at(-1) : values[0]) ?? '';
  return tenant.users.holderOfName(named) ?? named;
}

const nameOf = (caller: Caller) => (caller.kind === 'app' ? 'app' : caller.user.id);

function unexpected(error: unknown): GraphError {
  if (error instanceof URIError) return new GraphError(400, 'BadRequest', 'Resource not found for the segment.');
  throw error;
}
