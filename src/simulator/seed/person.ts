import type { UserRecord } from '../tenant/records.ts';
import type { CastMember } from './cast/member.ts';
import type { GroupName } from './group-catalogue.ts';

/** A user together with what the following steps of seeding give it. */
export interface Person {
  readonly user: UserRecord;
  readonly direct: NonNullable<CastMember['direct']>;
  readonly groups: readonly GroupName[];
  readonly owns: readonly GroupName[];
  /** Name of the cast member who manages this person. */
  readonly managerKey?: string;
  readonly key?: string;
}

export const hour = 3_600_000;
export const day = 24 * hour;
