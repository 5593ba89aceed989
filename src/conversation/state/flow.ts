import { Failure, type FailureInfo } from '../../domain/errors.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Exceptions } from '../../domain/plan/exceptions.ts';
import type { Options, PlanId, Replaced } from '../../domain/plan/plan.ts';
import type { IsoDateTime } from '../../domain/time.ts';
import type { PersonRef, UserId } from '../../domain/user.ts';
import type { FileMention, FilterMention } from '../../understanding/understood.ts';
import type { Documents } from '../ports.ts';
import type { When } from './when.ts';
import { edit, read } from './document.ts';

/** `look` = no decision yet: people were found or listed, and the card offers what can be done with them. */
export type Purpose = 'look' | 'delete' | 'unassign' | 'restore' | 'undo';

export type Stage = 'users' | 'considerations' | 'plan' | 'confirmed' | 'cancelled';

/** What the users card shows of a person, kept so that turning a page asks the tenant nothing. */
export interface Person extends PersonRef {
  readonly department: string | null;
  readonly accountEnabled: boolean;
  readonly guest: boolean;
  readonly skuIds: readonly string[];
  /** Only on a list that asked about sign-ins; null = none on record. */
  readonly lastSignIn?: IsoDateTime | null;
  /** Only of deleted users. */
  readonly deletedDateTime?: IsoDateTime;
  /** What a restore cannot bring back of them. */
  readonly notes?: readonly Finding[];
}

/** What became of one name that was typed, or of one person a filter found. */
export type Match = MatchKind & {
  /** Where the name stands in the file or the long list it came from. */
  readonly line?: number;
};

type MatchKind =
  /** `typed` when only part of the name was typed: the card says whom we took it for. `again`: what else named them. */
  | {
      readonly kind: 'found';
      readonly person: Person;
      readonly typed?: string;
      readonly again?: readonly string[];
    }
  /** Several people fit: `chosen` once the admin said which, or `none`. */
  | {
      readonly kind: 'ambiguous';
      readonly query: string;
      readonly candidates: readonly Person[];
      readonly chosen?: UserId;
    }
  /** Nobody fits; people with a similar name. `active`: where deleted users are meant, those who are not deleted. */
  | {
      readonly kind: 'unknown';
      readonly query: string;
      readonly active?: readonly Person[];
      readonly candidates: readonly Person[];
      readonly chosen?: UserId;
    }
  | { readonly kind: 'deleted'; readonly query: string; readonly people: readonly Person[] };

/** What became of a name; `active` = not deleted, where deleted users are meant. */
export type Group = Match['kind'] | 'active';

/** The conditions of a list, as asked. */
export interface FilterAsked {
  readonly mention: FilterMention;
  /** Names of the products, as the tenant has them. */
  readonly products: readonly string[];
  /** Of those that the people do not have. */
  readonly withoutProducts?: readonly string[];
  readonly created?: CreatedAsked;
  readonly notSignedInSince?: IsoDateTime;
  /** Whose people, by name. */
  readonly manager?: string | readonly string[];
  /** What was said and the list takes no notice of. */
  readonly unused?: readonly string[];
  /** Why the conditions on sign-ins were left out. */
  readonly unchecked?: FailureInfo;
}

/** Instants between which the account was made. */
export interface CreatedAsked {
  readonly before?: IsoDateTime;
  readonly since?: IsoDateTime;
}

/** A request from the first name to the confirmed plan; the cards hold its id and nothing else. */
export interface Flow {
  readonly id: string;
  readonly tenantId: string;
  readonly actorId: UserId;
  readonly conversationId: string;
  readonly purpose: Purpose;
  readonly stage: Stage;
  /** Raised when the card is sent again at the end of the chat, so that the new message is updated and not the old. */
  readonly copy: number;
  readonly matches: readonly Match[];
  readonly filter?: FilterAsked;
  readonly file?: FileMention;
  /** What of a typed list nobody can be looked up by. */
  readonly unread?: readonly string[];
  /** Names that stand in a typed list more than once. */
  readonly repeated?: readonly string[];
  /** Whom "except …" kept off the list. */
  readonly leftOut?: { readonly names: readonly string[]; readonly filter?: FilterAsked };
  /** With `unassign`: only these products; all direct licenses when left out. */
  readonly onlySkus?: readonly string[];
  /** With `undo`: the job of which some are taken back. */
  readonly jobId?: PlanId;
  /** The job whose users are planned anew. */
  readonly goesOnFrom?: PlanId;
  /** What stays scheduled until the plan of this request is confirmed. */
  readonly replaces?: Replaced;
  /** More people fitted the filter than are kept here. */
  readonly truncated: boolean;
  readonly selected: readonly UserId[];
  /** Product names by skuId, of everything the people hold. */
  readonly products: Readonly<Record<string, string>>;
  /** The choice for all. */
  readonly options: Options;
  /** What was chosen for single users instead; kept while somebody is deselected or it makes no difference. */
  readonly exceptions?: Exceptions;
  /** Who takes over, as typed; `options.heir` is whom that stood for when the plan was made. */
  readonly heirTyped?: string;
  /** Now when left out. Becomes `options.startAt` of the plan. */
  readonly when?: When;
  readonly page: number;
  /** On the users card: only these; all of them when left out or `all`. */
  readonly showing?: Group | 'all';
  /** Whose considerations are open in detail. */
  readonly detailsOf: UserId | null;
  readonly planId: PlanId | null;
}

const KIND = 'flow';

export const slotOf = (flow: Flow): string => `flow:${flow.id}:${flow.copy}`;

/** Throws `card-stale` when there is no such flow and `card-foreign` when it is somebody else's. */
export async function readFlow(
  documents: Documents,
  id: string,
  owner: { readonly id: UserId; readonly tenantId: string },
): Promise<Flow> {
  const flow = await read<Flow>(documents, KIND, id);
  if (flow === undefined) throw new Failure('card-stale');
  if (flow.tenantId !== owner.tenantId || flow.actorId !== owner.id) throw new Failure('card-foreign');
  return flow;
}

/** Whoever's it is; only for telling others that it exists. */
export function peekFlow(documents: Documents, id: string): Promise<Flow | undefined> {
  return read<Flow>(documents, KIND, id);
}

export function addFlow(documents: Documents, flow: Flow): Promise<Flow> {
  return edit<Flow>(documents, KIND, flow.id, () => flow);
}

export function editFlow(documents: Documents, id: string, change: (flow: Flow) => Flow): Promise<Flow> {
  return edit<Flow>(documents, KIND, id, (flow) => {
    if (flow === undefined) throw new Failure('card-stale');
    return change(flow);
  });
}
