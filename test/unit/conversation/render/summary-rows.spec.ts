import assert from 'node:assert/strict';
import { NOTHING_COMMON, summaryRows } from '../../../../src/conversation/render/summary-rows.ts';
import type { Finding, Level } from '../../../../src/domain/finding.ts';
import { words } from '../../../../src/locales/words.ts';
import { facts, user } from '../../../support/domain-facts.ts';

const finding = (consideration: string, level: Level): Finding => ({
  consideration,
  level,
  reason: 'unknown',
  values: {},
});

const CONCERNS: readonly Finding[] = [
  ...['directory-synced', 'guest', 'admin-role', 'protected-account', 'yourself', 'bot-owner'].map((one) =>
    finding(one, 'blocker'),
  ),
  ...['mailbox', 'last-sign-in', 'sole-owner', 'direct-reports', 'onedrive'].map((one) => finding(one, 'caution')),
  finding('holds', 'notice'),
  finding('devices', 'notice'),
];

/** Each concern is somebody else's. */
const judged = CONCERNS.map((one, at) => ({
  facts: facts(user(`u${at}`, { displayName: `User ${at}` })),
  findings: [one],
}));

describe('summary rows', () => {
  for (const [locale, decide, rest] of [
    ['en', 'Decide first', /^And \d+ more concerns$/u],
    ['nl', 'Beslis dit eerst', /^En nog \d+ aandachtspunten$/u],
  ] as const)
    it(`gives each level its share, and names what it has no room for, in ${locale}`, () => {
      const rows = summaryRows(judged, NOTHING_COMMON, false, words(locale, 'Europe/Amsterdam'));
      const shown = rows.slice(0, -1);
      const more = rows.at(-1)!;
      const tones = new Set(shown.map(({ symbol }) => symbol));
      assert.deepEqual([...tones], ['⛔', '⚠', 'ℹ'], 'worst first, and none is missing');
      assert.ok(shown.filter(({ badge }) => badge.startsWith(decide)).length >= 3);
      assert.match(more.title, rest);
      const counted = Number(/\d+/u.exec(more.title)![0]);
      assert.equal(counted + shown.length, CONCERNS.length);
      assert.equal(more.lines.join(' · ').match(/\(1\)/gu)?.length, counted, 'each is named, with how many users');
    });

  it('counts nothing where everything has its row', () => {
    const rows = summaryRows(judged.slice(0, 4), NOTHING_COMMON, false, words('en', 'Europe/Amsterdam'));
    assert.equal(rows.length, 4);
    assert.ok(rows.every(({ title }) => !title.startsWith('And ')));
  });
});
