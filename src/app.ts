import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createBot, type Bot } from './bot/create-bot.ts';
import type { Reader } from './bot/reference.ts';
import { startChat } from './chat/start-chat.ts';
import type { Config } from './config.ts';
import { converse } from './conversation/converse.ts';
import type { World } from './conversation/ports.ts';
import { readerOf } from './conversation/reader.ts';
import { renderJob } from './conversation/render/job-card.ts';
import { isNewsOnceOver, scheduledOverCard } from './conversation/render/scheduled-card.ts';
import { vanishingNews } from './conversation/vanishing-news.ts';
import type { Plan } from './domain/plan/plan.ts';
import type { Clock, Directory } from './domain/ports.ts';
import { STEPS } from './domain/steps/index.ts';
import { connectGraph, type Graph, type GraphOptions } from './graph/connect.ts';
import { startHttp } from './http/start-http.ts';
import { RETENTION } from './jobs/retention.ts';
import { Courtesy } from './jobs/courtesy.ts';
import { startJobs, type JobRunner } from './jobs/start-jobs.ts';
import { storePorts } from './jobs/store-ports.ts';
import { watchScheduledOver } from './jobs/scheduled-over.ts';
import { createTellOnce } from './jobs/tell-once.ts';
import { watchVanishing } from './jobs/vanishing.ts';
import type { Words } from './locales/words.ts';
import type { Log } from './log.ts';
import { personasOf } from './personas.ts';
import { startTenant, type Tenant } from './simulator/start-tenant.ts';
import { openStore, type Store } from './store/open-store.ts';
import { understand } from './understanding/understand.ts';

export interface App {
  /** …/api/messages */
  readonly botUrl: string;
  /** The page of the local chat; only in the demo. */
  readonly chatUrl?: string;
  /** For measuring: how a plan is put in without a conversation. */
  readonly inside: { readonly plans: Store<Plan>['plans']; readonly jobs: JobRunner };
  /** Takes no more work, lets what is in flight end, and leaves unfinished jobs for the next start. */
  close(): Promise<void>;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const sleep = (milliseconds: number): Promise<void> => wait(milliseconds);
/** What a near data centre takes: the demo should feel like the real thing, not faster. */
const DEMO_LATENCY = { min: 20, max: 80 };

function startDemoTenant({ demo, store }: Config, log: Log): Promise<Tenant> {
  return startTenant({
    port: demo.tenantPort,
    users: demo.users,
    seed: demo.seed,
    latencyMs: DEMO_LATENCY,
    journal: join(store.dataDir, 'tenant.jsonl'),
    log: ({ event, ...fields }) => log.debug(fields, event),
  });
}

function connect(
  { graph }: Config,
  parts: { baseUrl: string; store: Store<Plan>; log: Log; clock: Clock; budgets: GraphOptions['budgets'] },
): Graph {
  const { credential, authorityHost, cloud } = graph;
  const { store, ...others } = parts;
  const sharing = {
    spending: store.spending,
    // With one process only what must outlive a restart is worth the way to the database.
    budgets: store.kind === 'embedded' ? (['writes'] as const) : (['writes', 'resourceUnits', 'reports'] as const),
  };
  return connectGraph({ ...others, credential, authorityHost, cloud, sleep, sharing });
}

function createWorld(
  config: Config,
  parts: {
    graph: Graph;
    store: Store<Plan>;
    jobs: JobRunner;
    log: Log;
    clock: Clock;
    ownAppIds: readonly string[];
  },
): World {
  const { graph, store, jobs, log, clock, ownAppIds } = parts;
  return {
    clock,
    directory: graph.directory,
    ...storePorts(store),
    jobs,
    understand,
    newId: randomUUID,
    hash: sha256,
    protectedUsers: config.policy.protectedUsers,
    ownAppIds,
    defaults: config.policy.defaults,
    ...(config.policy.prices && { prices: config.policy.prices }),
    tenantAllowed: (tenantId) => config.tenantId === undefined || tenantId === config.tenantId,
    report: (error) => log.error({ err: error }, 'an error nobody foresaw'),
  };
}

/** Roles of the demo's people, as Microsoft spells them. */
const ROLES = {
  admin: 'Global Administrator',
  secondAdmin: 'User Administrator',
  helpdesk: 'Helpdesk Administrator',
  guest: 'Guest',
} as const;

async function startDemoChat(config: Config, botUrl: string, directory: Directory, tenant: Tenant | undefined) {
  const [organization, personas] = await Promise.all([
    directory.tenant(),
    tenant === undefined
      ? personasOf(directory)
      : tenant.personas.map((persona) => ({ ...persona, role: ROLES[persona.role] })),
  ]);
  return startChat({
    host: '127.0.0.1',
    port: config.demo.chatPort,
    botUrl,
    tenantId: organization.id,
    personas,
    dataDir: join(config.store.dataDir, 'chat'),
    people: async (query) => {
      const [candidates] = await directory.findCandidates([query]);
      const found = [...(candidates?.exact ?? []), ...(candidates?.byName ?? [])];
      return found.map(({ id, displayName }) => ({ title: displayName, value: id }));
    },
  });
}

/** Closes in the order in which things were opened, last first; one that fails does not keep the others open. */
class Opened {
  readonly #close: (() => unknown)[] = [];

  add<T>(part: T, close: (part: T) => unknown): T {
    this.#close.unshift(() => close(part));
    return part;
  }

  /** All at the same time: their deadlines do not add up. */
  async closeTogether(): Promise<void> {
    const outcomes = await Promise.allSettled(this.#close.map((close) => close()));
    const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    if (failed.length > 0) throw new AggregateError(failed, 'not everything closed');
  }

  async close(): Promise<void> {
    const failed: unknown[] = [];
    for (const close of this.#close) {
      try {
        await close();
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, 'not everything closed');
  }
}

/** What no setting changes, because Microsoft decides it; a measurement may. */
export interface Tuning extends Pick<GraphOptions, 'budgets'> {
  /** Of everything but the demo tenant, which has the real one. */
  readonly clock?: Clock;
}

/** The composition root: the only place where parts are joined. Rejects when one of them cannot start. */
export async function startApp(config: Config, log: Log, tuning: Tuning = {}): Promise<App> {
  const opened = new Opened();
  try {
    return await start(config, { log, tuning, opened });
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function start(
  config: Config,
  { log, tuning, opened }: { log: Log; tuning: Tuning; opened: Opened },
): Promise<App> {
  const { clock = { now: () => new Date() } } = tuning;
  const ownTenant = config.graph.baseUrl === undefined;
  // Side by side: the database starts in a thread of its own, and somebody is waiting for the first answer.
  const [store, tenant] = await bothOrNeither(
    openStore<Plan>({ ...config.store, log, clock }).then((part) => opened.add(part, () => part.close())),
    ownTenant ? startDemoTenant(config, log).then((part) => opened.add(part, () => part.close())) : undefined,
  );
  const baseUrl = config.graph.baseUrl ?? tenant?.baseUrl ?? '';
  const graph = opened.add(connect(config, { baseUrl, store, log, clock, budgets: tuning.budgets }), (part) =>
    part.close(),
  );

  const ownAppIds = tenant === undefined ? config.ownAppIds : [tenant.botAppId];

  // Jobs go on before anybody can be told: what changes meanwhile is shown once the chat can be reached.
  const reachable = deferred<Bot>();
  /** As they were last spoken to: what the client says of its language is not all. */
  const wordsOf = ({ conversationId }: Reader): Promise<Words> => readerOf(world.documents, conversationId);
  const showJob = async (planId: string): Promise<void> => {
    try {
      const [bot, view] = await Promise.all([reachable.promise, jobs.view(planId)]);
      if (view === undefined) return;
      const slot = `job:${planId}`;
      await bot.updateSlot(slot, async (reader) =>
        renderJob(view, { words: await wordsOf(reader), prices: config.policy.prices }),
      );
      if (view.finishedAt === null) return;
      // Who came back is no longer offered on the card of the job that this one took back.
      if (view.plan.undoes !== undefined) await showJob(view.plan.undoes);
      await tellOver(planId);
    } catch (error) {
      log.error({ err: error, planId }, 'the progress of a job could not be shown');
    }
  };
  const tellOnce = createTellOnce({ documents: store.documents, clock });
  /** That a scheduled job is over is said anew: its card may be days up in the chat. */
  const tellOver = async (planId: string): Promise<void> => {
    const [bot, view] = await Promise.all([reachable.promise, jobs.view(planId)]);
    if (view?.startAfter === undefined || view.finishedAt === null) return;
    await tellOnce(`over:${planId}`, async () =>
      isNewsOnceOver(view)
        ? bot.tell(`job:${planId}`, async (reader) => scheduledOverCard(view, await wordsOf(reader)))
        : undefined,
    );
  };
  const courtesy = new Courtesy(sleep);
  const jobs: JobRunner = opened.add(
    await startJobs({
      store,
      directory: graph.background,
      accounts: graph.accounts,
      steps: STEPS,
      clock,
      hash: sha256,
      protectedUsers: config.policy.protectedUsers,
      ownAppIds,
      log,
      sleep,
      retention: { ...RETENTION, jobDays: config.jobDays },
      giveWay: () => courtesy.giveWay(),
      onChange: (planId) => void showJob(planId),
    }),
    (part) => part.close(),
  );
  const world = createWorld(config, { graph, store, jobs, log, clock, ownAppIds });
  // Whatever may wait for a chat that does not answer.
  const talking = opened.add(new Opened(), (parts) => parts.closeTogether());
  const bot = talking.add(
    createBot({
      converse: (incoming, show) => converse(incoming, world, show),
      slots: store.slots,
      auth: config.bot.kind === 'registered' ? { ...config.bot, serviceHosts: config.serviceHosts } : config.bot,
      log,
      clock,
      sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
    }),
    (part) => part.close(),
  );
  const ready = async () =>
    (await answers(store.documents.load('ready', 'ready'))) && answers(graph.directory.tenant());
  const receive: Bot['receive'] = (request) => courtesy.answering(() => bot.receive(request));
  const http = talking.add(await startHttp({ ...config.http, bot: { receive }, ready, log }), (part) => part.close());
  const botUrl = `${http.url}/api/messages`;
  const close = () => opened.close();
  const inside = { plans: store.plans, jobs };
  const watch = () => {
    talking.add(watchScheduledOver({ store, clock, log, tell: tellOver }), (part) => part.close());
    talking.add(watchVanishingHere(), (part) => part.close());
  };
  const watchVanishingHere = () =>
    watchVanishing({
      store,
      directory: graph.background,
      clock,
      log,
      tellOnce,
      tell: (news) =>
        bot.tell(`job:${news.planId}`, ({ conversationId }) => vanishingNews(world, news, conversationId)),
    });
  if (config.mode === 'live') {
    reachable.resolve(bot);
    watch();
    return { botUrl, inside, close };
  }
  const chat = opened.add(await startDemoChat(config, botUrl, graph.directory, tenant), (part) => part.close());
  reachable.resolve(bot);
  watch();
  return { botUrl, chatUrl: chat.url, inside, close };
}

/** Waits for both to settle before it rejects, so that whatever did open is closed and nothing opens afterwards. */
async function bothOrNeither<A, B>(one: Promise<A>, other: Promise<B> | undefined): Promise<[A, B | undefined]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

const answers = (look: Promise<unknown>): Promise<boolean> =>
  look.then(
    () => true,
    () => false,
  );

/** Promise.withResolvers, which Node 20 does not have. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
