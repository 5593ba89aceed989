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

  for (const [language, heading, lines] of [
    [
      'en',
      'Scheduled, but not everybody was deleted',
      ['User u2: sign-in is blocked now and other roles', 'and 1 more'],
    ],
    [
      'nl',
      'Gepland, maar niet iedereen is verwijderd',
      ['User u2: aanmelden is nu geblokkeerd en andere rollen', 'en nog 1'],
    ],
  ] as const)
    it(`is followed by who was left alone and what had changed, up to five by name, in ${language}`, () => {
      const over = job(['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7'], { state: 'done' });
      const changed = ['sign-in-blocked', 'roles'] as const;
      const subjects = over.subjects.map((one, index) => ({
        ...one,
        ...(index === 0
          ? { state: 'done' as const }
          : { state: 'failed' as const, failure: { code: 'user-changed' as const, changed } }),
      }));
      const { data } = scheduledOverCard({ ...over, subjects }, words(language));
      assert.ok('title' in data && 'paragraphs' in data && 'actions' in data);
      assert.equal(data.title, heading);
      for (const line of lines) assert.ok(data.paragraphs.includes(line), line);
      assert.doesNotMatch(data.paragraphs.join(), /User u7/u);
      assert.deepEqual(
        data.actions.map(({ verb }) => verb),
        ['retry', 'show-result'],
      );
    });

  for (const [language, heading, says] of [
    ['en', /^Replaced: now Thu, 31 December 2026/u, /Bob Boss changed it to Thu, 31 December 2026.*User u1, User u2/u],
    [
      'nl',
      /^Vervangen: nu do 31 december 2026/u,
      /Bob Boss heeft het gewijzigd naar do 31 december 2026.*User u1, User u2/u,
    ],
  ] as const)
    it(`is followed by who changed it, for when it is now and for whom it was, in ${language}`, () => {
      const replaced = { replacedBy: 'plan-2', replacement: { by: 'Bob Boss', startAt: AT } };
      const { data } = scheduledOverCard({ ...stopped(['u1', 'u2'], 'b2'), ...replaced }, words(language));
      assert.ok('title' in data && 'paragraphs' in data && 'facts' in data);
      assert.match(data.title, heading);
      assert.match(JSON.stringify([data.paragraphs, data.facts]), says);
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
