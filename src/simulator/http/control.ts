import type { Engine } from '../engine.ts';
import { isObject, type JsonObject, stringsIn } from '../protocol/body.ts';
import type { StoredSettings } from '../traffic/journal.ts';

export interface ControlReply {
  readonly status: number;
  readonly body: unknown;
}

type Command = (engine: Engine, given: JsonObject) => unknown;

/**
 * `/__control/…`: what a test or a demonstration may look at and change from outside. Loopback only. A command answers
 * what is shown afterwards.
 */
const commands: Readonly<Record<string, Command>> = {
  'GET effects': (engine) => ({ value: engine.tenant.effects }),
  'GET requests': (engine) => ({ value: engine.requests.entries }),
  'GET unknown': (engine) => ({ value: engine.requests.unknown }),
  'GET settings': (engine) => engine.settings(),
  'PUT settings': (engine, given) => {
    engine.changeSettings(settingsIn(given));
    return engine.settings();
  },
  'GET assumptions': (engine) => engine.tenant.assumptions,
  'GET faults': (engine) => engine.faults.plan,
  'PUT faults': (engine, given) => {
    engine.faults.plan = given;
    return engine.faults.plan;
  },
  'PUT lag': (engine, given) => {
    const { byId, list, deleted } = only(['byId', 'list', 'deleted'], given);
    engine.tenant.replication.lag = { byId: number(byId), list: number(list), deleted: number(deleted) };
    engine.tenant.queries.clear();
    return engine.tenant.replication.lag;
  },
  'PUT latency': (engine, given) => {
    const { min, max = min } = only(['min', 'max'], given);
    engine.latency = { min: number(min), max: number(max) };
    return engine.latency;
  },
  'PUT throttle': (engine, given) => {
    const { enabled } = only(['enabled'], given);
    engine.throttle.enabled = enabled === true;
    return { enabled: engine.throttle.enabled };
  },
  'POST reset': (engine) => {
    engine.reset();
    return {};
  },
};

export function control(engine: Engine, method: string, name: string, body: unknown): ControlReply {
  const command = commands[`${method} ${name}`];
  if (!command)
    return { status: 404, body: { error: `No control '${method} ${name}'.`, known: Object.keys(commands) } };
  try {
    return { status: 200, body: command(engine, isObject(body) ? body : {}) };
  } catch (error) {
    return { status: 400, body: { error: error instanceof Error ? error.message : 'The command could not be read.' } };
  }
}

function settingsIn(given: JsonObject): StoredSettings {
  const { permissions, servicePrincipalRoles, premium } = given;
  return {
    ...(permissions === undefined ? {} : { permissions: stringsIn(permissions) }),
    ...(servicePrincipalRoles === undefined ? {} : { servicePrincipalRoles: stringsIn(servicePrincipalRoles) }),
    ...(typeof premium === 'boolean' ? { premium } : {}),
  };
}

/** A misspelt name must not look like an order that was carried out. */
function only(names: readonly string[], given: JsonObject): JsonObject {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`'${unknown}' is not known here; known: ${names.join(', ')}.`);
  return given;
}

function number(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === 'number' && value >= 0) return value;
  throw new Error(`${JSON.stringify(value)} is no number of milliseconds.`);
}
