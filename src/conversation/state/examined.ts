import type { Fact, RoleAssignment, SubjectFacts, TenantFacts } from '../../domain/facts.ts';
import type { SkuId } from '../../domain/license.ts';
import type { IsoDateTime } from '../../domain/time.ts';
import type { UserId } from '../../domain/user.ts';
import type { Busy } from '../busy-with.ts';
import type { Documents } from '../ports.ts';
import type { Overlap } from './open-requests.ts';
import { edit, read } from './document.ts';

/** What was read of the tenant for one request: pages and details are shown from it without asking again. */
export interface Examined {
  readonly readAt: IsoDateTime;
  readonly tenantName: string;
  /** Who was asked about, in the order of the list. */
  readonly ids: readonly UserId[];
  readonly subjects: readonly SubjectFacts[];
  readonly tenant: TenantFacts;
  /** Products on trial; left out where that could not be read. */
  readonly trials?: readonly SkuId[];
  readonly actorRoles: Fact<readonly RoleAssignment[]>;
  /** Subjects of jobs that are under way. */
  readonly busy: readonly Busy[];
  /** Open requests of other admins about the same people. */
  readonly others?: readonly Overlap[];
}

const KIND = 'examined';

export function readExamined(documents: Documents, flowId: string): Promise<Examined | undefined> {
  return read<Examined>(documents, KIND, flowId);
}

export function saveExamined(documents: Documents, flowId: string, examined: Examined): Promise<Examined> {
  return edit<Examined>(documents, KIND, flowId, () => examined);
}
