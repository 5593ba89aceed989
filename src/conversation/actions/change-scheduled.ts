import { Failure } from '../../domain/errors.ts';
import { isStaged } from '../../domain/plan/stages.ts';
import { wallClockOf } from '../../understanding/moments/wall-clock.ts';
import { authorize } from '../authorize.ts';
import { lookInto } from '../look-into.ts';
import { jobPeople } from '../people/job-people.ts';
import { renderJob } from '../render/job-card.ts';
import { isCalledOff } from '../render/untouched.ts';
import { scheduledFor } from '../scheduled-for.ts';
import { showStage } from '../show-stage.ts';
import { choicesOf, namedIds, startFlow } from '../start-flow.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/**
 * Another time or other choices for what was scheduled: it is cancelled, and the same people and choices are on a card
 * again. Nothing is scheduled any more until that is confirmed, and the card says so. Throws `card-used` once it began.
 */
export const changeScheduled: Action = async (turn, inputs) => {
  const { world, words, actor } = turn;
  const job = await openJob(turn, inputs);
  const startAfter = scheduledFor(job);
  if (startAfter === undefined) throw new Failure('card-used');
  const roles = await authorize(turn);
  const matches = await jobPeople(turn, job.subjects);
  if ((await world.jobs.stop(job.plan.id, actor)) === 'finished') throw new Failure('card-used');
  const cancelled = await world.jobs.view(job.plan.id);
  const blocked = cancelled !== undefined && isCalledOff(cancelled);
  const shown = cancelled === undefined ? [] : [renderJob(cancelled, turn)];
  if (matches.length === 0) return [...shown, { kind: 'text', text: words.t('jobs.nobody-left') }];
  const { id } = await startFlow(turn, {
    purpose: 'delete',
    matches,
    selected: namedIds(matches),
    ...choicesOf(job.plan),
    goesOnFrom: job.plan.id,
    when: { kind: isStaged(job.plan.options) ? 'staged' : 'at', ...wallClockOf(new Date(startAfter), words.timeZone) },
  });
  const flow = await editFlow(world.documents, id, (kept) => ({ ...kept, stage: 'considerations' }));
  await lookInto(turn, flow, roles);
  return [...shown, await showStage(turn, flow, words.t(blocked ? 'jobs.unscheduled-blocked' : 'jobs.unscheduled'))];
};
