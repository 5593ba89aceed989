import { mayCarryNumber } from '../licenses/telephony.ts';
import type { Plan } from '../plan/plan.ts';
import type { UserId } from '../user.ts';

/** Whether a telephone number may have hung on what one of these users held. Where nothing is known of that, it may. */
export function mayHaveHadNumber({ subjects, seats }: Plan, userIds: readonly UserId[]): boolean {
  const partNumbers = new Map(seats.map(({ skuId, skuPartNumber }) => [skuId, skuPartNumber]));
  return subjects
    .filter(({ user }) => userIds.includes(user.id))
    .some(({ seats: taken, before }) => {
      const held = [...taken, ...(before?.user.assignedLicenses ?? []).map(({ skuId }) => skuId)];
      if (held.length === 0) return before === undefined;
      return held.some((skuId) => mayCarryNumber(partNumbers.get(skuId) ?? ''));
    });
}
