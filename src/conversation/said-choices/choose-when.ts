import { instantOf } from '../../understanding/moments/wall-clock.ts';
import { momentText } from '../render/moment-text.ts';
import { saidWhen } from '../said-when.ts';
import { NOW, type When } from '../state/when.ts';
import type { Turn } from '../turn.ts';
import { offeredFor } from './offered.ts';
import { withLine, type Step } from './step.ts';

/** A day, an hour or both. What was to be blocked before stays so. */
export const chooseWhen: Step = async (turn, draft, { at = '' }, { understood }) => {
  const said = saidWhen(turn, { ...understood, entities: { ...understood.entities, people: [] } }, at);
  if (said === undefined) return undefined;
  const { flow } = draft;
  if (!(await offeredFor(turn, flow, null)).has('when')) return withLine(draft, turn.words.t('choices.no-difference'));
  if (said.notice !== '' || said.when.kind === 'now' || said.when.kind === 'day')
    return { ...draft, problem: said.notice };
  const when: When = { ...said.when, kind: flow.when?.kind === 'staged' ? 'staged' : 'at' };
  return withLine({ ...draft, flow: { ...flow, when } }, lineOf(turn, when));
};

function lineOf({ words }: Turn, when: Exclude<When, { readonly kind: 'now' | 'day' }>): string {
  const at = instantOf(when, words.timeZone);
  const moment = at === undefined ? `${when.date} ${when.time}` : momentText(at.toISOString(), words);
  return words.t(when.kind === 'staged' ? 'choices.when-staged' : 'choices.when-at', { moment });
}

/** Nothing waits. */
export const chooseNow: Step = (turn, draft) =>
  Promise.resolve(withLine({ ...draft, flow: { ...draft.flow, when: NOW } }, turn.words.t('choices.when-now')));
