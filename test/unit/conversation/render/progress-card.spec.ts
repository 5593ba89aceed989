import assert from 'node:assert/strict';
import type { ProgressCard } from '../../../../src/conversation/cards.ts';
import { progressCard } from '../../../../src/conversation/render/progress-card.ts';
import type { JobView, SubjectState } from '../../../../src/domain/job.ts';
import { words } from '../../../../src/locales/words.ts';
import { planOf } from '../../../support/plans.ts';

const STATES: readonly SubjectState[] = ['done', 'done', 'failed', 'running', 'running', 'running', 'waiting'];

function job(more: Partial<JobView> = {}): JobView {
  const ids = STATES.map((_, n) => `u${n}`);
  const plan = planOf(ids, { id: 'j' });
  const subjects = plan.subjects.map(({ user }, n) => ({ user, state: STATES[n] ?? 'waiting', records: [] }));
  return { plan, subjects, state: 'running', seats: {}, startedAt: plan.createdAt, finishedAt: null, ...more };
}

const shown = (view: JobView, language: 'en' | 'nl' = 'en') =>
  progressCard(view, words(language, 'UTC')).data as ProgressCard;

describe('progressCard', () => {
  it('counts who is done, failed and in progress, and says how long it still takes', () => {
    assert.equal(shown(job()).status, '3 of 7 done, 1 failed, 3 in progress.');
    assert.match(shown(job({ remainingMs: 20_000 })).status, /Less than a minute left\.$/);
    assert.match(shown(job({ remainingMs: 400_000 })).status, /About 7 minutes left\.$/);
    assert.match(shown(job({ remainingMs: 3 * 3_600_000 })).status, /About 3 hours left\.$/);
    assert.equal(
      shown(job({ remainingMs: 60_000 }), 'nl').status,
      '3 van 7 klaar, 1 mislukt, 3 bezig. Nog ongeveer een minuut.',
    );
  });

  it('says what it waits for and when it goes on', () => {
    const waiting = { until: '2026-11-24T18:05:00.000Z', failure: { code: 'graph-unreachable' as const } };
    const { status } = shown(job({ waiting, remainingMs: 60_000 }));
    assert.match(status, /I try again by myself on Tue, 24 November 2026, 18:05\.$/);
    assert.doesNotMatch(status, /left/);
    assert.match(
      shown(job({ waiting }), 'nl').status,
      /Ik probeer het vanzelf opnieuw op di 24 november 2026, 18:05\.$/,
    );
  });

  it('offers to stop once', () => {
    assert.deepEqual(
      shown(job()).actions.map(({ verb }) => verb),
      ['stop-job'],
    );
    const stopping = shown(job({ stopping: true, remainingMs: 60_000 }));
    assert.deepEqual(stopping.actions, []);
    assert.match(stopping.status, /in progress\. Stopping\./);
  });

  it('says that it reads back once nobody is left to stop', () => {
    for (const stopping of [false, true]) {
      const view = job({ remainingMs: 20_000, stopping });
      const ended = view.subjects.map(
        (one, n) => ({ ...one, state: n === 0 && stopping ? 'stopped' : 'done' }) as const,
      );
      const card = shown({ ...view, subjects: ended });
      assert.equal(card.status, `${stopping ? 6 : 7} of 7 done. Reading back what was done.`);
      assert.deepEqual(card.actions, []);
      assert.match(shown({ ...view, subjects: ended }, 'nl').status, /van 7 klaar\. Ik controleer of alles klopt\.$/);
    }
  });

  it('calls nobody done who was left untouched', () => {
    const view = job({ stopping: true });
    const left = view.subjects.map((subject) => ({ ...subject, state: 'stopped' as const }));
    const { status, done } = shown({ ...view, subjects: left });
    assert.match(status, /^0 of 7 done\. Stopping\./);
    assert.equal(done, '');
  });
});
