import { Failure } from '../errors.ts';
import { directLicenses } from '../licenses/license-paths.ts';
import type { SkuId } from '../license.ts';
import type { PlannedStep } from '../plan/plan.ts';
import type { Receipt } from '../ports.ts';
import type { Step, StepContext } from './step.ts';
import { activeUser } from './locate.ts';

type Planned = Extract<PlannedStep, { step: 'unassign-licenses' }>;

/** Which of the planned licenses are still assigned directly. None when the account was deleted meanwhile. */
async function remaining({ directory, subjectId, planned }: StepContext<Planned>): Promise<readonly SkuId[]> {
  const user = await activeUser(directory, subjectId);
  const direct = new Set(user === undefined ? [] : directLicenses(user).map(({ skuId }) => skuId));
  return planned.licenses.map(({ skuId }) => skuId).filter((skuId) => direct.has(skuId));
}

/** One request for all; where somebody else took one away meanwhile Graph refuses the whole list, so then one by one. */
async function unassign(context: StepContext<Planned>, skuIds: readonly SkuId[]): Promise<Receipt> {
  const { accounts, subjectId } = context;
  try {
    return await accounts.changeLicenses(subjectId, { add: [], remove: skuIds });
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'license-absent') throw error;
    if (skuIds.length === 1) return { requestId: error.info.requestId ?? null };
  }
  let last: Receipt = { requestId: null };
  for (const skuId of skuIds) last = await unassign(context, [skuId]);
  return last;
}

export const unassignLicenses: Step<Planned> = {
  id: 'unassign-licenses',
  calls: ['POST /users/{id}/assignLicense'],
  writes: ['LicenseAssignment.ReadWrite.All'],
  look: async (context) => ((await remaining(context)).length === 0 ? 'done' : 'todo'),
  run: async (context) => unassign(context, await remaining(context)),
  verify: async (context) => ((await remaining(context)).length === 0 ? 'confirmed' : 'not-yet'),
  inverse: ({ licenses }) => ({ step: 'assign-licenses', licenses }),
  putBackOnFailure: true,
  repairs: false,
};
