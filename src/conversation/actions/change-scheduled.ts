import { Failure } from '../../domain/errors.ts';
import { isStaged } from '../../domain/plan/stages.ts';
import { wallClockOf } from '../../understanding/moments/wall-clock.ts';
import { authorize } from '../authorize.ts';
import { lookInto } from '../look-into.ts';
import { jobPeople } from '../people/job-people.ts';
import { momentText } from '../render/moment-text.ts';
import { scheduledFor } from '../scheduled-for.ts';
import { showStage } from '../show-stage.ts';
import { choicesOf, namedIds, startFlow } from '../start-flow.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/**
 * Another time or other choices for what is scheduled: the same people and choices are on a card again. It stays
 * scheduled until the new plan is confirmed, which takes its place, and the cards say so. Throws `card-used` once it
 * began.
 */
export const changeScheduled: Action = async (turn, inputs) => {
  const { world, words } = turn;
  const job = await openJob(turn, inputs);
  const startAt = scheduledFor(job);
  if (startAt === undefined) throw new Failure('card-used');
  const roles = await authorize(turn);
  const matches = await jobPeople(turn, job.subjects);
  if (matches.length === 0) return [{ kind: 'text', text: words.t('jobs.nobody-left') }];
  const { id } = await startFlow(turn, {
    purpose: 'delete',
    matches,
    selected: namedIds(matches),
    ...choicesOf(job.plan),
    goesOnFrom: job.plan.id,
    replaces: { planId: job.plan.id, startAt },
    when: { kind: isStaged(job.plan.options) ? 'staged' : 'at', ...wallClockOf(new Date(startAt), words.timeZone) },
  });
  const flow = await editFlow(world.documents, id, (kept) => ({ ...kept, stage: 'considerations' }));
  await lookInto(turn, flow, roles);
  return [await showStage(turn, flow, words.t('jobs.still-scheduled', { at: momentText(startAt, words) }))];
};
