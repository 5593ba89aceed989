import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { requireKnown, type Assumptions } from './assumptions.ts';
import { Engine } from './engine.ts';
import { createCertificate } from './http/certificate.ts';
import { createListener } from './http/server.ts';
import { personas as contosoPersonas, type Persona } from './personas.ts';
import { botAppId } from './seed/apps.ts';
import type { Lag } from './tenant/replication.ts';
import type { Effect } from './traffic/effects.ts';
import type { FaultPlan } from './traffic/faults.ts';
import type { StoredSettings } from './traffic/journal.ts';
import type { RequestEntry } from './traffic/request-log.ts';

export interface TenantOptions {
  /** Loopback only: tokens are not verified here. */
  readonly host?: '127.0.0.1';
  /** 0 takes any free port. */
  readonly port: number;
  /** Users who exist at birth; 250 unless told. */
  readonly users?: number;
  /** User Administrators besides those of the cast; none unless told. */
  readonly admins?: number;
  readonly seed?: number;
  /** Waited before each HTTP request is answered, in milliseconds; none unless told. */
  readonly latencyMs?: { readonly min: number; readonly max: number };
  /** Path of an append-only file from which a restarted process finds the same tenant again. */
  readonly journal?: string;
  readonly clock?: () => Date;
  /** Microsoft's documented limits; off unless told. */
  readonly throttle?: boolean;
  /** Makes the limits' periods so many times shorter: a run takes minutes instead of an hour. 1 unless told. */
  readonly throttleFaster?: number;
  readonly replicationLagMs?: Partial<Lag>;
  readonly faults?: FaultPlan;
  readonly assumptions?: Partial<Assumptions>;
  /** Permissions and roles of the calling app, and whether the tenant has Entra ID P1; see `corePermissions`. */
  readonly settings?: StoredSettings;
  /** Serves https with a certificate of a throw-away authority instead of plain http. */
  readonly https?: boolean;
  /** 401 for requests without a bearer token; unless told, only over https. */
  readonly requireToken?: boolean;
  readonly log?: (entry: { readonly event: string; readonly [detail: string]: unknown }) => void;
}

/** A running demo tenant. */
export interface Tenant {
  /** `http://127.0.0.1:{port}` or `https://localhost:{port}`, without the version. */
  readonly baseUrl: string;
  /** PEM of the authority behind the https certificate; undefined over http. */
  readonly ca: string | undefined;
  readonly personas: readonly Persona[];
  /** Client id of the app Contoso registered for the bot. */
  readonly botAppId: string;
  /** Every successful write since birth, in order. */
  readonly effects: () => readonly Effect[];
  /** The last operations, items of batches each on their own. */
  readonly requests: () => readonly RequestEntry[];
  /** Operations answered with 501. */
  readonly unknownRequests: () => readonly RequestEntry[];
  readonly changeSettings: (settings: StoredSettings) => void;
  readonly setFaults: (plan: FaultPlan) => void;
  readonly setReplicationLag: (lagMs: Lag) => void;
  /** Back to birth, with a new birthday. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

export const defaultSeed = 20_260_311;

/** Starts a Microsoft Graph-compatible server with the fictional company Contoso in it. Rejects when the port is taken. */
export async function startTenant(options: TenantOptions): Promise<Tenant> {
  const engine = createEngine(options);
  const https = options.https ?? false;
  const certificate = https ? await createCertificate(new Date()) : undefined;
  const listener = createListener({
    engine,
    scheme: https ? 'https' : 'http',
    requireToken: options.requireToken ?? https,
  });
  const server = certificate ? createHttpsServer(certificate, listener) : createServer(listener);
  await listen(server, options.port, options.host ?? '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: https ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    ca: certificate?.ca,
    personas: contosoPersonas,
    botAppId,
    effects: () => engine.tenant.effects,
    requests: () => engine.requests.entries,
    unknownRequests: () => engine.requests.unknown,
    changeSettings: (settings) => engine.changeSettings(settings),
    setFaults: (plan) => {
      engine.faults.plan = plan;
    },
    setReplicationLag: (lagMs) => {
      engine.tenant.replication.lag = lagMs;
    },
    reset: () => engine.reset(),
    close: () => close(server),
  };
}

export function createEngine(options: TenantOptions): Engine {
  const { assumptions = {} } = options;
  requireKnown(assumptions);
  return new Engine({
    users: options.users ?? 250,
    admins: options.admins,
    seed: options.seed ?? defaultSeed,
    clock: options.clock ?? (() => new Date()),
    ...(options.journal === undefined ? {} : { journal: options.journal }),
    throttle: options.throttle ?? false,
    throttleFaster: options.throttleFaster ?? 1,
    latencyMs: options.latencyMs ?? { min: 0, max: 0 },
    replicationLagMs: { byId: 0, list: 0, deleted: 0, ...options.replicationLagMs },
    faults: options.faults ?? {},
    assumptions,
    settings: options.settings ?? {},
    log: options.log ?? (() => undefined),
  });
}

export async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

/** Open connections are cut: a client that keeps one alive must not keep the process alive. */
export async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
