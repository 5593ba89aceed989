import type { ChangedAspect } from './changed-aspects.ts';

/**
 * The catalogue of everything that can go wrong. Words (cause, next step) are in `src/locales/<lang>/errors.ts` under
 * `error.<code>.cause` and `error.<code>.next`; a test requires both to exist for each code, in each language.
 */

/** What the reader must have so that it works next time. The words are said elsewhere. */
export interface CatalogueEntry {
  /** Trying the same again later may succeed without anybody changing anything. */
  readonly retryable: boolean;
  /** Least Entra role that can do it, as Microsoft spells it. */
  readonly role?: string;
}

const entry = (retryable: boolean, role?: string): CatalogueEntry =>
  role === undefined ? { retryable } : { retryable, role };

export const ERRORS = {
  // Graph as a whole
  'graph-unreachable': entry(true),
  'graph-throttled': entry(true),
  'graph-unavailable': entry(true),
  'graph-conflict': entry(true),
  'graph-unexpected': entry(false),
  'graph-unsupported': entry(false),
  'token-rejected': entry(false, 'Cloud Application Administrator'),
  'permission-missing': entry(false, 'Privileged Role Administrator'),
  'premium-required': entry(false),
  'quota-exceeded': entry(false),
  'names-concealed': entry(false, 'Global Administrator'),

  // a user
  'user-not-found': entry(false),
  'user-synced': entry(false),
  'user-privileged': entry(false, 'Privileged Authentication Administrator'),
  'user-restricted': entry(false),
  'user-anchors-mailbox': entry(false, 'Exchange Administrator'),
  'user-already-deleted': entry(false),
  'user-purged': entry(false),
  'user-gone': entry(true),
  'user-changed': entry(false),
  'user-unblocked': entry(false),
  'name-taken': entry(false),
  'name-invalid': entry(false),
  'address-taken': entry(false),
  'mailbox-absent': entry(false),
  'drive-absent': entry(false),
  'drive-locked': entry(false, 'SharePoint Administrator'),

  // licenses
  'license-inherited': entry(false, 'Groups Administrator'),
  'license-absent': entry(false),
  'license-no-seats': entry(false, 'Billing Administrator'),
  'license-usage-location': entry(false, 'User Administrator'),
  'license-dependency': entry(false, 'License Administrator'),
  'license-exclusive': entry(false, 'License Administrator'),
  'license-held': entry(false, 'Exchange Administrator'),

  // groups
  'group-dynamic': entry(false, 'Groups Administrator'),
  'group-synced': entry(false),
  'group-mail-enabled': entry(false, 'Exchange Administrator'),
  'group-member-already': entry(false),
  'group-last-owner': entry(false, 'Groups Administrator'),
  'group-gone': entry(false, 'Groups Administrator'),

  // who takes over
  'heir-gone': entry(false),

  // after a write
  'not-confirmed': entry(true),
  'outcome-unknown': entry(true),

  // who asks
  'actor-unknown': entry(false),
  'actor-guest': entry(false, 'User Administrator'),
  'actor-not-admin': entry(false, 'User Administrator'),
  'lookup-guest': entry(false, 'User Administrator'),
  'lookup-not-admin': entry(false, 'User Administrator'),
  'actor-role-unknown': entry(true),
  'tenant-foreign': entry(false),

  // cards
  'card-stale': entry(false),
  'card-used': entry(false),
  'card-foreign': entry(false),
  'card-altered': entry(false),
  'card-expired': entry(false),
  'plan-changed': entry(false),
  'confirmation-mistyped': entry(false),
  'file-unreachable': entry(true),
  'file-too-large': entry(false),
  'file-not-text': entry(false),
  'file-empty': entry(false),
  'file-too-many-lines': entry(false),
  'file-not-stored': entry(true),
  'start-unreadable': entry(false),
  'start-passed': entry(false),
  'start-too-far': entry(false),
  'nothing-selected': entry(false),
  'nobody-named': entry(false),
  'too-many-users': entry(false),
  'everyone-blocked': entry(false),
  'job-conflict': entry(true),
  'job-not-found': entry(false),
  'schedule-late': entry(false),
  'schedule-over': entry(false),
  'nothing-to-undo': entry(false),
  'undo-expired': entry(false),

  // the house itself
  'storage-unavailable': entry(true),
  'edited-meanwhile': entry(true),
  internal: entry(true),
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof ERRORS;

/** What travels in records, cards and logs: JSON, no stack, no personal data. */
export interface FailureInfo {
  readonly code: ErrorCode;
  /** Graph permission that is missing, for example `User.DeleteRestore.All`. */
  readonly permission?: string;
  /** Graph's request-id, for Microsoft support. */
  readonly requestId?: string;
  /** HTTP status and Graph's own error code, for the log. */
  readonly status?: number;
  readonly graphCode?: string;
  /** Of somebody who was left alone: what was not as it was confirmed. */
  readonly changed?: readonly ChangedAspect[];
  /** Seconds after which Graph asked to come back. */
  readonly retryAfter?: number;
}

/** The only error thrown on purpose. */
export class Failure extends Error {
  readonly info: FailureInfo;

  constructor(code: ErrorCode, details: Omit<FailureInfo, 'code'> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Failure';
    this.info = { code, ...details };
  }

  get code(): ErrorCode {
    return this.info.code;
  }
}

/** Anything caught, as a catalogue entry. What we did not foresee is `internal`, never silence. */
export function toFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('internal', {}, { cause: error });
}
