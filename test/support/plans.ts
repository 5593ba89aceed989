import { createHash } from 'node:crypto';
import type { Actor } from '../../src/domain/actor.ts';
import type { Options, Plan, PlannedStep, PlanSubject } from '../../src/domain/plan/plan.ts';

export const ADMIN: Actor = { id: 'a1', tenantId: 't1', displayName: 'Ada Admin' };

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const E3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';

export const DELETION: readonly PlannedStep[] = [
  { step: 'unassign-licenses', licenses: [{ skuId: E3, disabledPlans: [] }] },
  { step: 'delete-user' },
];

export function subjectOf(id: string, steps: readonly PlannedStep[] = DELETION): PlanSubject {
  return {
    user: { id, displayName: `User ${id}`, userPrincipalName: `${id}@contoso.example` },
    steps,
    seats: steps.some(({ step }) => step === 'unassign-licenses') ? [E3] : [],
    findings: [],
    fingerprint: 'f',
  };
}

const OPTIONS: Options = {
  outcome: 'delete',
  licenseWay: 'unassign-first',
  blockSignIn: false,
  revokeSessions: false,
};

export const startingAt = (at: Date): Options => ({ ...OPTIONS, startAt: at.toISOString() });

/** A plan to unassign and delete these users. */
export function planOf(
  userIds: readonly string[],
  more: Partial<Plan> & { readonly steps?: readonly PlannedStep[] } = {},
): Plan {
  const { steps, ...fields } = more;
  return {
    id: 'plan-1',
    tenantId: 't1',
    actor: { id: ADMIN.id, displayName: ADMIN.displayName },
    options: OPTIONS,
    subjects: userIds.map((id) => subjectOf(id, steps)),
    excluded: [],
    seats: [{ skuId: E3, skuPartNumber: 'SPE_E3', count: userIds.length }],
    createdAt: '2026-11-24T09:30:00Z',
    expiresAt: '2026-11-24T09:45:00Z',
    digest: 'd',
    ...fields,
  };
}
