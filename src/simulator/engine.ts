import { type Assumptions, defaultAssumptions } from './assumptions.ts';
import { createDispatcher, type Dispatcher } from './protocol/dispatch.ts';
import { createRouter } from './protocol/router.ts';
import { routes } from './routes/routes.ts';
import { demoPermissions } from './rules/granted.ts';
import { botAppId } from './seed/apps.ts';
import { seedTenant } from './seed/seed-tenant.ts';
import type { Lag } from './tenant/replication.ts';
import { TenantState, type Tenant } from './tenant/tenant.ts';
import type { Effect } from './traffic/effects.ts';
import { type FaultPlan, Faults } from './traffic/faults.ts';
import { type Birth, Journal, type StoredSettings } from './traffic/journal.ts';
import { RequestLog } from './traffic/request-log.ts';
import { Throttle } from './traffic/throttle.ts';

export interface EngineOptions {
  readonly users: number;
  readonly admins: number | undefined;
  readonly seed: number;
  readonly clock: () => Date;
  readonly journal?: string;
  readonly throttle: boolean;
  readonly throttleFaster: number;
  readonly latencyMs: { readonly min: number; readonly max: number };
  readonly replicationLagMs: Lag;
  readonly faults: FaultPlan;
  readonly assumptions: Partial<Assumptions>;
  readonly settings: StoredSettings;
  readonly log: (entry: { readonly event: string; readonly [detail: string]: unknown }) => void;
}

/** The tenant, what disturbs it and what is kept of it; no network in here. */
export class Engine {
  readonly faults = new Faults();
  readonly requests = new RequestLog();
  readonly #options: EngineOptions;
  readonly #journal: Journal | undefined;
  latency: { readonly min: number; readonly max: number };
  tenant: Tenant;
  throttle: Throttle;
  dispatcher: Dispatcher;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#journal = options.journal === undefined ? undefined : new Journal(options.journal);
    this.latency = options.latencyMs;
    this.faults.plan = options.faults;
    const lines = this.#journal?.read() ?? [];
    const [first] = lines;
    const birth = first && 'birth' in first ? first.birth : this.#newBirth();
    ({ tenant: this.tenant, throttle: this.throttle, dispatcher: this.dispatcher } = this.#bear(birth));
    if (lines.length === 0) this.#journal?.begin(birth);
    for (const line of lines) {
      if ('settings' in line) this.#apply(line.settings);
      if ('effect' in line) this.#replay(line.effect);
    }
    this.tenant.setClock(options.clock);
    this.tenant.replication.lag = options.replicationLagMs;
  }

  /** The tenant as it was born, without anything done to it. */
  reset(): void {
    const birth = this.#newBirth();
    this.#journal?.begin(birth);
    ({ tenant: this.tenant, throttle: this.throttle, dispatcher: this.dispatcher } = this.#bear(birth));
    this.tenant.replication.lag = this.#options.replicationLagMs;
    this.requests.clear();
    this.faults.plan = this.#options.faults;
  }

  log(entry: Parameters<EngineOptions['log']>[0]): void {
    this.#options.log(entry);
  }

  settings(): Required<StoredSettings> {
    const { permissions, servicePrincipalRoles, premium } = this.tenant.settings;
    return { permissions: [...permissions], servicePrincipalRoles, premium };
  }

  changeSettings(settings: StoredSettings): void {
    this.#apply(settings);
    this.#journal?.append({ settings });
  }

  #newBirth(): Birth {
    const { seed, users, admins, clock } = this.#options;
    return { seed, users, admins, bornAt: clock().toISOString() };
  }

  #bear({ seed, users, admins = 0, bornAt }: Birth) {
    const { clock, assumptions, settings, throttle, throttleFaster } = this.#options;
    const tenant = new TenantState({
      seed,
      bornAt: Date.parse(bornAt),
      clock,
      assumptions: { ...defaultAssumptions, ...assumptions },
      settings: {
        permissions: new Set(settings.permissions ?? demoPermissions),
        servicePrincipalRoles: settings.servicePrincipalRoles ?? [],
        premium: settings.premium ?? true,
      },
    });
    seedTenant(tenant, users, admins);
    const limiter = new Throttle({
      enabled: throttle,
      users: tenant.users.live.size,
      appId: botAppId,
      now: () => tenant.now(),
      faster: throttleFaster,
    });
    const dispatcher = createDispatcher({
      tenant,
      route: createRouter(routes),
      throttle: limiter,
      faults: this.faults,
      requests: this.requests,
      onEffect: (effect) => this.#keep(tenant, effect),
    });
    return { tenant, throttle: limiter, dispatcher };
  }

  #keep(tenant: Tenant, effect: Effect): void {
    this.#journal?.append({ effect });
    tenant.effects.push(effect);
    this.#options.log({ event: 'write', method: effect.method, path: effect.path, targetId: effect.targetId });
  }

  #apply({ permissions, servicePrincipalRoles, premium }: StoredSettings): void {
    const { settings } = this.tenant;
    if (permissions) settings.permissions = new Set(permissions);
    if (servicePrincipalRoles) settings.servicePrincipalRoles = servicePrincipalRoles;
    if (premium !== undefined) settings.premium = premium;
  }

  /** In the effect's own time, so that days in the recycle bin are counted from then. */
  #replay(effect: Effect): void {
    this.tenant.setClock(() => new Date(effect.time));
    try {
      this.dispatcher.replay(effect);
    } catch (error) {
      const cause = error instanceof Error ? error.message : 'unknown';
      this.#options.log({ event: 'replay-failed', method: effect.method, path: effect.path, cause });
    }
  }
}
