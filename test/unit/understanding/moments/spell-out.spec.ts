import assert from 'node:assert/strict';
import { spellOut } from '../../../../src/understanding/moments/spell-out.ts';

describe('spellOut', () => {
  for (const [language, typed, spelt] of [
    ['nl', 'op 24-12 om half zes', 'op 24 december om 17:30'],
    ['nl', 'op 24.12 om 17.30', 'op 24 december om 17.30'],
    ['nl', 'morgen om kwart voor acht', 'morgen om 7:45'],
    ['nl', "om half zes 's ochtends", "om 5:30 's ochtends"],
    ['en', 'at half past five', 'at 17:30'],
    ['en', 'on 24/12/2026', 'on 24/12/2026'],
    ['en', 'on 12/24', 'on 12/24'],
    ['en', 'delete half the team', 'delete half the team'],
  ] as const)
    it(`${typed} → ${spelt}`, () => {
      assert.equal(spellOut(typed, language), spelt);
    });
});
