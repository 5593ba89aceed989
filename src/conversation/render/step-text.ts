import type { SkuId } from '../../domain/license.ts';
import type { GroupRef, Plan, PlannedStep } from '../../domain/plan/plan.ts';
import { stepValues } from '../../domain/steps/step-values.ts';
import { stepWords } from '../../locales/step-words.ts';
import type { Words } from '../../locales/words.ts';
import { clip, SENTENCE } from './clip.ts';

/** "Unassign Microsoft 365 E5 and Visio Plan 2". */
export function stepText(planned: PlannedStep, nameOf: (skuId: SkuId) => string, words: Words): string {
  switch (planned.step) {
    case 'unassign-licenses':
    case 'assign-licenses':
      return clip(
        words.t(`plan.step.${planned.step}`, { products: planned.licenses.map(({ skuId }) => nameOf(skuId)) }),
        SENTENCE,
      );
    case 'restore-user':
      return planned.newUserPrincipalName === undefined
        ? words.t('plan.step.restore-user')
        : words.t('plan.step.restore-user-as', { name: planned.newUserPrincipalName });
    case 'leave-groups':
      return words.t('plan.step.leave-groups', { count: planned.groups.length });
    case 'join-groups':
    case 'own-groups':
      return clip(words.t(`plan.step.${planned.step}`, groupValues(planned.groups, words)), GROUPS);
    default:
      return isKeptBlocked(planned) ? words.t('plan.step.keep-blocked') : personal(planned, words);
  }
}

type Personal = Exclude<
  PlannedStep,
  { step: 'unassign-licenses' | 'assign-licenses' | 'restore-user' | 'leave-groups' | 'join-groups' | 'own-groups' }
>;

/** What is given to somebody or taken back from them, and whatever needs no more words than its name. */
function personal(planned: Personal, words: Words): string {
  const person = 'to' in planned ? planned.to : 'from' in planned ? planned.from : undefined;
  return clip(words.t(`plan.step.${planned.step}`, { person: person?.displayName ?? '' }), SENTENCE);
}

/** Blocked by the job before. */
const isKeptBlocked = (planned: PlannedStep): boolean => planned.step === 'block-sign-in' && planned.ours === true;

/** The same in a sentence of its own: what will happen, and what that means. `at` = when it is to happen. */
export const stepSentence = (planned: PlannedStep, seats: Plan['seats'], at: Date, words: Words): string =>
  isKeptBlocked(planned)
    ? words.t('plan.step.keep-blocked')
    : stepWords(words, planned.step, 'plan', stepValues(planned, seats, at));

/** Shorter than a sentence: the comparison names what is missing in full. */
const GROUPS = 120;
/** Names on a line; the rest is counted. */
const NAMED = 4;

function groupValues(groups: readonly GroupRef[], words: Words) {
  const known = groups.filter(({ displayName }) => displayName !== '').map(({ displayName }) => displayName);
  const more = groups.length - Math.min(known.length, NAMED);
  const first = known.slice(0, NAMED);
  const names = more > 0 ? `${first.join(', ')} ${words.t('considering.more', { count: more })}` : words.list(first);
  return { count: groups.length, names: known.length === 0 ? 'none' : names };
}
