import type { Clock } from '../../domain/ports.ts';
import { SharedWindow, type SharedSpending } from './shared-window.ts';
import { SpendingWindow, type Budget } from './spending-window.ts';
import { isWrite, type Method, type WireAnswer } from './wire.ts';

/** Graph's services throttle independently: a slow mailbox must not hold up the directory. */
export type Workload = 'directory' | 'outlook' | 'sharepoint' | 'reports';

export interface Budgets {
  /** Resource units of the directory, per app and tenant. */
  readonly resourceUnits: Budget;
  /** Write requests to the directory, per app and tenant. */
  readonly writes: Budget;
  /** Sign-in and audit reports, requests per app and tenant. */
  readonly reports: Budget;
}

/**
 * Just below what https://learn.microsoft.com/graph/throttling-limits grants an app in a tenant of the smallest kind:
 * 3,500 resource units per 10 s, 3,000 writes per 150 s, 5 report requests per 10 s. The periods are longer by the time
 * a request may take to arrive.
 */
export const DEFAULT_BUDGETS: Budgets = {
  resourceUnits: { units: 3300, seconds: 10.2 },
  writes: { units: 2940, seconds: 151.5 },
  reports: { units: 5, seconds: 10.5 },
};

/** Which budgets are kept together with other processes, and where. */
export interface Sharing {
  readonly spending: SharedSpending;
  /** One app in one tenant. */
  readonly account: string;
  readonly budgets: readonly (keyof Budgets)[];
}

export interface Spending {
  readonly method: Method;
  readonly workload: Workload;
  /** Resource units it is expected to cost. */
  readonly units: number;
  /** Nobody waits for the answer. */
  readonly background?: boolean;
}

/** Of the resource units, for what nobody waits for: a job would spend all, and people would stand behind it in the line. */
const SHARE_OF_JOBS = 0.85;

/** Keeps below Graph's limits, and stays quiet while Graph asks for it: requests in that time count against us. */
export class Throttle {
  readonly #clock: Clock;
  readonly #sleep: (ms: number) => Promise<void>;
  readonly #units: SpendingWindow;
  readonly #writes: SpendingWindow;
  readonly #reports: SpendingWindow;
  readonly #ofJobs: SpendingWindow;
  readonly #closed = new Map<string, { readonly until: number; readonly ms: number }>();
  readonly #shared = new Map<SpendingWindow, SharedWindow>();

  constructor(budgets: Budgets, clock: Clock, sleep: (ms: number) => Promise<void>, sharing?: Sharing) {
    this.#clock = clock;
    this.#sleep = sleep;
    const { units, seconds } = budgets.resourceUnits;
    this.#units = new SpendingWindow(budgets.resourceUnits, clock);
    this.#ofJobs = new SpendingWindow({ units: units * SHARE_OF_JOBS, seconds }, clock);
    this.#writes = new SpendingWindow(budgets.writes, clock);
    this.#reports = new SpendingWindow(budgets.reports, clock);
    if (sharing) this.#share(sharing, budgets);
  }

  #share({ spending, account, budgets: which }: Sharing, budgets: Budgets): void {
    const own = { resourceUnits: this.#units, writes: this.#writes, reports: this.#reports };
    for (const name of which) {
      const window = new SharedWindow(own[name], budgets[name], spending, `${account} ${name}`);
      this.#shared.set(own[name], window);
    }
  }

  /** Resolves when the request may leave. Its cost is taken out of the budgets at once: first come, first served. */
  async admit(spending: Spending): Promise<void> {
    // Waited for before anything is taken out of what people draw on: nothing is reserved there for later.
    if (spending.background === true && spending.workload !== 'reports') {
      const inLine = this.#ofJobs.take(unitsOf(spending));
      if (inLine > 0) await this.#sleep(inLine);
    }
    const asked = this.#windowsOf(spending).map(([window, units]) =>
      Promise.resolve((this.#shared.get(window) ?? window).take(units)),
    );
    let wait = Math.max(0, ...(await Promise.all(asked)));
    // The gate may close again while we wait at it; whoever has waited three times goes and hears it from Graph.
    for (let round = 0; round < 3; round += 1) {
      wait = Math.max(wait, this.#gateMs(spending));
      if (wait <= 0) return;
      await this.#sleep(wait);
      wait = 0;
    }
  }

  #gateMs(spending: Spending): number {
    const { until, ms } = this.#closed.get(gateOf(spending)) ?? { until: 0, ms: 0 };
    // Never longer than Graph asked for, even when the clock was set back.
    return Math.min(until - this.#clock.now().getTime(), ms);
  }

  /** Learns from the headers of an answer. From 80 % of a limit on, Graph says how much of it the whole app uses. */
  observe(spending: Spending, answer: WireAnswer): void {
    if (spending.workload === 'reports') return;
    const cost = number(answer.headers.get('x-ms-resource-unit'));
    if (cost !== undefined) {
      this.#units.correct(cost - spending.units);
      if (spending.background === true) this.#ofJobs.correct(cost - spending.units);
    }
    const share = number(answer.headers.get('x-ms-throttle-limit-percentage'));
    if (share === undefined) return;
    // Which limit is meant is not said: the one we use most of ourselves.
    const [writes, units] = [this.#shareOf(this.#writes), this.#shareOf(this.#units)];
    if (writes > units) this.#writes.leaveToOthers(Math.max(0, share - writes));
    else this.#units.leaveToOthers(Math.max(0, share - units));
  }

  /** Of everybody who keeps this account together. */
  #shareOf(window: SpendingWindow): number {
    return (this.#shared.get(window) ?? window).share;
  }

  /** A 429: nothing of that kind leaves before the wait is over. */
  pause(spending: Spending, answer: WireAnswer, ms: number): void {
    const until = this.#clock.now().getTime() + ms;
    const why = answer.headers.get('x-ms-throttle-information') ?? '';
    const both = spending.workload === 'directory' && /ResourceUnit|CPU/i.test(why);
    const gates = both ? ['directory read', 'directory write'] : [gateOf(spending)];
    for (const gate of gates) {
      if (until > (this.#closed.get(gate)?.until ?? 0)) this.#closed.set(gate, { until, ms });
    }
  }

  #windowsOf(spending: Spending): readonly (readonly [SpendingWindow, number])[] {
    if (spending.workload === 'reports') return [[this.#reports, 1]];
    // Mailboxes and drives have accounts of their own, but not every Graph-compatible server keeps them apart.
    const units = [this.#units, unitsOf(spending)] as const;
    return isWrite(spending.method) ? [units, [this.#writes, 1]] : [units];
  }
}

const unitsOf = ({ method, units }: Spending): number => (isWrite(method) ? 1 : units);

const gateOf = ({ workload, method }: Spending): string => `${workload} ${isWrite(method) ? 'write' : 'read'}`;

function number(header: string | null): number | undefined {
  if (header === null) return undefined;
  const value = Number(header);
  return Number.isFinite(value) ? value : undefined;
}
