import { Failure } from '../domain/errors.ts';
import type { JobView, SubjectProgress, SubjectState } from '../domain/job.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { authorize } from './authorize.ts';
import { lookInto } from './look-into.ts';
import { jobPeople } from './people/job-people.ts';
import { planRequest } from './plan-request.ts';
import { isLeftAlone, leftAloneLines } from './render/left-alone.ts';
import { showStage } from './show-stage.ts';
import { choicesOf, namedIds, startFlow } from './start-flow.ts';
import type { Words } from '../locales/words.ts';
import type { Replies, Turn } from './turn.ts';

/**
 * A new plan for those of an ended job who are in one of these states, with the same choices: their facts are read
 * again, and it is confirmed again like any other. Nothing is done here. Throws `job-conflict` while the job still runs.
 */
export async function planLeftOver(turn: Turn, job: JobView, states: readonly SubjectState[]): Replies {
  const { words } = turn;
  const roles = await authorize(turn);
  if (job.state !== 'done' && job.state !== 'stopped') throw new Failure('job-conflict');
  const left = job.subjects.filter(({ state }) => states.includes(state));
  const matches = await jobPeople(turn, left);
  if (matches.length === 0) return [{ kind: 'text', text: words.t('jobs.nobody-left') }];
  const { options } = job.plan;
  const started = await startFlow(turn, {
    purpose: options.outcome === 'unassign' ? 'unassign' : 'delete',
    matches,
    selected: namedIds(matches),
    ...choicesOf(job.plan),
    goesOnFrom: job.plan.id,
    ...(options.outcome === 'unassign' ? { onlySkus: skusOf(job.plan) } : {}),
  });
  const { flow } = await planRequest(turn, started, await lookInto(turn, started, roles));
  return [await showStage(turn, flow, noticeOf(left, words))];
}

/** With what had changed about those who were left alone for it: that is why they are asked about. */
function noticeOf(left: readonly SubjectProgress[], words: Words): string {
  const changed = left.filter(isLeftAlone);
  if (changed.length === 0) return words.t('jobs.planned-again');
  return [words.t('jobs.planned-again'), words.t('jobs.changed-since'), ...leftAloneLines(changed, words)].join('\n');
}

/** The products the job was about. */
function skusOf({ subjects }: Plan): readonly string[] {
  const all = subjects.flatMap(({ steps }) =>
    steps.flatMap((planned) =>
      planned.step === 'unassign-licenses' ? planned.licenses.map(({ skuId }) => skuId) : [],
    ),
  );
  return [...new Set(all)];
}
