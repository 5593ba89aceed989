import type { Assumptions } from '../assumptions.ts';
import type { Effect } from '../traffic/effects.ts';
import { LicenseLedger } from './license-ledger.ts';
import { PendingWork } from './pending-work.ts';
import { QueryCache } from './query-cache.ts';
import type {
  AppRecord,
  DeviceRecord,
  DrivePermission,
  GroupRecord,
  RoleAssignment,
  SubscriptionRecord,
  UnitRecord,
  UserRecord,
} from './records.ts';
import { Replication } from './replication.ts';
import { seededId } from './seeded-id.ts';
import { UserStore } from './user-store.ts';

/** What the calling app may do, and what the tenant has bought. Settable while it runs. */
export interface TenantSettings {
  permissions: ReadonlySet<string>;
  /** Role template ids held by the app's own service principal. */
  servicePrincipalRoles: readonly string[];
  /** Microsoft Entra ID P1 or P2: without it there is no sign-in activity. */
  premium: boolean;
}

export interface ChangeSubscription {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** One Microsoft 365 tenant in memory. Rules change it, routes show it. */
export class TenantState {
  readonly seed: number;
  /** When the tenant was made: what "signed in an hour ago" counts from. */
  readonly bornAt: number;
  readonly assumptions: Assumptions;
  readonly settings: TenantSettings;
  readonly replication: Replication;
  readonly users: UserStore;
  readonly groups = new Map<string, GroupRecord>();
  readonly units = new Map<string, UnitRecord>();
  readonly apps = new Map<string, AppRecord>();
  readonly ledger = new LicenseLedger();
  readonly subscriptions: SubscriptionRecord[] = [];
  readonly queries = new QueryCache();
  readonly pending = new PendingWork(() => this.now());
  readonly changeSubscriptions = new Map<string, ChangeSubscription>();
  /** Whose OneDrive was open before a license went. */
  readonly keptDrives = new Set<string>();
  /** Of the roots of OneDrives, without their owners. */
  readonly drivePermissions = new Map<string, readonly DrivePermission[]>();
  readonly mailboxChanges = new Map<string, Readonly<Record<string, unknown>>>();
  readonly deviceStates = new Map<string, string>();
  readonly sitePermissions = new Map<string, unknown[]>();
  devicesById: Map<string, DeviceRecord> | undefined;
  roleAssignments: readonly RoleAssignment[] = [];
  effects: Effect[] = [];
  #clock: () => Date;

  constructor(options: {
    seed: number;
    bornAt: number;
    clock: () => Date;
    assumptions: Assumptions;
    settings: TenantSettings;
  }) {
    this.seed = options.seed;
    this.bornAt = options.bornAt;
    this.#clock = options.clock;
    this.assumptions = options.assumptions;
    this.settings = options.settings;
    this.replication = new Replication(() => this.now());
    this.users = new UserStore(this.replication);
  }

  now(): number {
    return this.#clock().getTime();
  }

  /** Another clock: the journal is replayed in its own time. */
  setClock(clock: () => Date): void {
    this.#clock = clock;
  }

  /** An id that comes out the same when the same writes are replayed. */
  nextId(kind: string): string {
    return seededId(`${this.seed}/${kind}/${this.effects.length}`);
  }

  /** A user that must exist; also the one a lagging replica still shows. */
  group(id: string): GroupRecord | undefined {
    const group = this.groups.get(id.toLowerCase());
    return group?.deletedAt === null ? group : undefined;
  }

  /** Note a user's state before changing it. */
  touch(user: UserRecord): void {
    this.replication.before(user, user.deletedAt === null ? 'live' : 'deleted');
    this.queries.clear();
  }
}

/** The name the other files know it by. */
export type Tenant = TenantState;
