import { Failure } from '../errors.ts';
import { directLicenses } from '../licenses/license-paths.ts';
import type { AssignedLicense } from '../license.ts';
import type { PlannedStep } from '../plan/plan.ts';
import type { Receipt } from '../ports.ts';
import type { Step, StepContext } from './step.ts';
import { activeUser } from './locate.ts';

type Planned = Extract<PlannedStep, { step: 'assign-licenses' }>;

/** Planned licenses the user lacks, without products the tenant no longer has: those cannot come back. */
async function missing({ directory, subjectId, planned }: StepContext<Planned>): Promise<readonly AssignedLicense[]> {
  const user = await activeUser(directory, subjectId);
  if (user === undefined) throw new Failure('user-already-deleted');
  const held = new Set(directLicenses(user).map(({ skuId }) => skuId));
  const lacking = planned.licenses.filter(({ skuId }) => !held.has(skuId));
  if (lacking.length === 0) return [];
  const bought = new Set((await directory.subscribedSkus()).map(({ skuId }) => skuId));
  return lacking.filter(({ skuId }) => bought.has(skuId));
}

/** All at once; when seats are short, one by one, so that one full product does not keep the others from coming back. */
async function assign(
  { accounts, subjectId }: StepContext<Planned>,
  licenses: readonly AssignedLicense[],
): Promise<Receipt> {
  try {
    return await accounts.changeLicenses(subjectId, { add: licenses, remove: [] });
  } catch (error) {
    if (licenses.length < 2 || !isShortOfSeats(error)) throw error;
  }
  let receipt: Receipt = { requestId: null };
  let short: Failure | undefined;
  for (const license of licenses) {
    try {
      receipt = await accounts.changeLicenses(subjectId, { add: [license], remove: [] });
    } catch (error) {
      if (!isShortOfSeats(error)) throw error;
      short ??= error;
    }
  }
  if (short !== undefined) throw short;
  return receipt;
}

const isShortOfSeats = (error: unknown): error is Failure =>
  error instanceof Failure && error.code === 'license-no-seats';

export const assignLicenses: Step<Planned> = {
  id: 'assign-licenses',
  calls: ['POST /users/{id}/assignLicense'],
  writes: ['LicenseAssignment.ReadWrite.All'],
  look: async (context) => ((await missing(context)).length === 0 ? 'done' : 'todo'),
  run: async (context) => assign(context, await missing(context)),
  verify: async (context) => ((await missing(context)).length === 0 ? 'confirmed' : 'not-yet'),
  inverse: ({ licenses }) => ({ step: 'unassign-licenses', licenses }),
  putBackOnFailure: false,
  repairs: true,
};
