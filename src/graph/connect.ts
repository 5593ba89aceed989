import type { Accounts, Clock, Directory } from '../domain/ports.ts';
import { createAccounts } from './accounts/graph-accounts.ts';
import { refuseUnsafe, versionRoot } from './address.ts';
import type { Cloud } from './cloud.ts';
import { createCredential, tokensFor, type GraphCredential } from './credential.ts';
import { Delivery, type Deadlines } from './delivery.ts';
import { createDirectory } from './directory/graph-directory.ts';
import { NameIndex } from './directory/name-index.ts';
import { Gateway } from './gateway.ts';
import { grantedBy } from './granted.ts';
import type { Log } from './log.ts';
import { Coalescer } from './transport/coalescer.ts';
import { createHttp } from './transport/http.ts';
import { DEFAULT_BUDGETS, Throttle, type Budgets, type Sharing } from './transport/throttle.ts';

export interface GraphOptions {
  /** Any Graph-compatible server, with or without `/v1.0`. */
  readonly baseUrl: string;
  /** May be left out for a server on this machine. */
  readonly credential?: GraphCredential | undefined;
  /** Another token service than the cloud's own. */
  readonly authorityHost?: string | undefined;
  /** Default `global`. */
  readonly cloud?: Cloud | undefined;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log: Log;
  /** How long a request waits for company in a `$batch`. Default 4 ms. */
  readonly batchWindowMs?: number | undefined;
  readonly budgets?: Partial<Budgets> | undefined;
  /** Budgets are this process's own unless told. */
  readonly sharing?: Omit<Sharing, 'account'> | undefined;
  /** How long a call may be tried again. Default 4 minutes for reads, 10 for writes. */
  readonly deadlineMs?: Deadlines | undefined;
}

export interface Graph {
  /** For a person who waits. */
  readonly directory: Directory;
  /** The same for jobs: it goes with the writes of `accounts`, and behind whatever a person waits for. */
  readonly background: Directory;
  readonly accounts: Accounts;
  /** Calls that are still waiting for their turn fail. */
  close(): void;
}

const WINDOW_MS = 4;
/** For an answer to one request. */
const TIMEOUT_MS = { people: 20_000, jobs: 60_000 };
/** A request of a job waits for others of the same job, which look, write and read back each at its own pace. */
const PATIENCE_MS = 100;
const READS_IN_FLIGHT = 8;
/** Envelopes of a job. Graph answers parallel writes to related objects with Directory_ConcurrencyViolation. */
const JOB_IN_FLIGHT = 4;
const DEADLINE_MS: Deadlines = { read: 4 * 60_000, write: 10 * 60_000 };
/** Whoever asks hears within seconds that Graph is away, and may ask something else; a job waits until it is back. */
const PATIENCE_OF_PEOPLE_MS = 10_000;

/** Joins the gateway. Throws `Failure` when the server would be talked to without protection. */
export function connectGraph(options: GraphOptions): Graph {
  const { clock, sleep, log, cloud = 'global' } = options;
  const root = versionRoot(options.baseUrl);
  refuseUnsafe(root, options.credential !== undefined);
  const token = options.credential && tokensFor(createCredential(options.credential, authorityOf(options)), cloud);
  const sendWithin = (timeoutMs: number) => createHttp({ root, token, timeoutMs });

  const windowMs = options.batchWindowMs ?? WINDOW_MS;
  const throttle = new Throttle(
    { ...DEFAULT_BUDGETS, ...options.budgets },
    clock,
    sleep,
    options.sharing && { ...options.sharing, account: accountOf(root, options.credential) },
  );
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  const deliver = (line: Coalescer, deadlines: Deadlines, background: boolean) =>
    new Delivery({
      submit: (request, urgent) => line.submit(request, urgent),
      throttle,
      clock,
      sleep,
      log,
      deadlineMs: deadlines,
      background,
    });
  // Apart, so that a slow read does not hold up a deletion, nor a deletion an answer.
  const asked = deliver(
    new Coalescer({ send: sendWithin(TIMEOUT_MS.people), sleep, windowMs, maxInFlight: READS_IN_FLIGHT }),
    {
      blind: PATIENCE_OF_PEOPLE_MS,
      ...deadlineMs,
    },
    false,
  );
  const send = sendWithin(TIMEOUT_MS.jobs);
  const worked = deliver(
    new Coalescer({ send, sleep, windowMs, patienceMs: PATIENCE_MS, maxInFlight: JOB_IN_FLIGHT }),
    deadlineMs,
    true,
  );
  const gateway = new Gateway(root, asked, log, true);
  const background = new Gateway(root, worked, log, false);
  const names = new NameIndex({ gateway, clock, sleep });
  return {
    directory: createDirectory({ gateway, names, clock }),
    background: createDirectory({ gateway: background, names, clock }),
    accounts: createAccounts({
      gateway: background,
      granted: async () => token && grantedBy(await token()),
      onReturn: () => names.expire(),
    }),
    close: () => {
      asked.close();
      worked.close();
    },
  };
}

/** Graph counts per app and tenant. */
function accountOf(root: string, credential: GraphCredential | undefined): string {
  const { tenantId = '', clientId = '' } = { ...credential } as { tenantId?: string; clientId?: string };
  return [root, tenantId, clientId].join(' ');
}

function authorityOf({ cloud = 'global', authorityHost }: GraphOptions): { cloud: Cloud; authorityHost?: string } {
  return authorityHost === undefined ? { cloud } : { cloud, authorityHost };
}
