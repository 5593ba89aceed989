import assert from 'node:assert/strict';
import type { JobView } from '../../../../src/domain/job.ts';
import {
  isNewsOnceOver,
  scheduledCard,
  scheduledOverCard,
} from '../../../../src/conversation/render/scheduled-card.ts';
import { scheduledFor } from '../../../../src/conversation/scheduled-for.ts';
import { words } from '../../../../src/locales/words.ts';
import { ADMIN, planOf, startingAt } from '../../../support/plans.ts';

const AT = '2026-12-31T17:00:00.000Z';

function job(ids: readonly string[], changes: Partial<JobView> = {}): JobView {
  const plan = planOf(ids, { options: startingAt(new Date(AT)) });
  const subjects = plan.subjects.map(({ user }) => ({ user, state: 'waiting' as const, records: [] }));
  return { plan, state: 'queued', subjects, seats: {}, startAfter: AT, startedAt: null, finishedAt: null, ...changes };
}

const stopped = (ids: readonly string[], stoppedBy: string) => {
  const view = job(ids);
  const subjects = view.subjects.map((one) => ({ ...one, state: 'stopped' as const }));
  return { ...view, state: 'stopped' as const, subjects, stoppedBy };
};

describe('scheduledCard', () => {
  it('says when by the reader’s clock, and to whom, up to ten by name', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `u${index}`);
    const { data, slot } = scheduledCard(job(ids), AT, words('nl', 'Europe/Amsterdam'));
    const text = JSON.stringify(data);
    assert.match(text, /do 31 december 2026, 18:00 \(Europe\/Amsterdam\)/u);
    assert.match(text, /User u9, en nog 2/u);
    assert.equal(slot, 'job:plan-1');
  });

  it('says which changes count before it starts, and that a name does not, in both languages', () => {
    const said = (language: 'en' | 'nl') => JSON.stringify(scheduledCard(job(['u1']), AT, words(language)).data);
    assert.match(said('en'), /sign-in, licenses, roles, ownerships.*name, job title or department does not count/u);
    assert.match(said('nl'), /aanmelden, licenties, rollen, eigendom.*naam, functie of afdeling telt niet/u);
  });

  it('is shown only while it waits for its time', () => {
    assert.equal(scheduledFor(job(['u1'])), AT);
    assert.equal(scheduledFor(job(['u1'], { stopping: true })), undefined);
    assert.equal(scheduledFor(job(['u1'], { state: 'running' })), undefined);
  });

  it('is followed by news for whoever scheduled it, unless they cancelled it themselves', () => {
    const said = (view: JobView) => JSON.stringify(scheduledOverCard(view, words('en')).data);
    assert.equal(isNewsOnceOver(stopped(['u1'], ADMIN.id)), false);
    assert.equal(isNewsOnceOver(stopped(['u1'], 'b2')), true);
    assert.equal(isNewsOnceOver(job(['u1'], { state: 'done' })), true);
    assert.match(said(stopped(['u1'], 'b2')), /Another admin cancelled it/u);
    const failed = job(['u1', 'u2'], { state: 'done' });
    const [one, two] = failed.subjects;
    const subjects = [
      { ...one!, state: 'done' as const },
      { ...two!, state: 'failed' as const },
    ];
    assert.match(said({ ...failed, subjects }), /1 of 2 users deleted.*offers a new plan/u);
  });
});
