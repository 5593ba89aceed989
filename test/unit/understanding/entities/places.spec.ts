import assert from 'node:assert/strict';
import { isPlace, placeSpans } from '../../../../src/understanding/entities/places.ts';
import { understand } from '../../../../src/understanding/understand.ts';

describe('placeSpans', () => {
  for (const [text, place] of [
    ['users in Amsterdam', 'Amsterdam'],
    ['gasten die werken in Den Haag', 'Den Haag'],
    ['everyone who is based in New York', 'New York'],
    ['gebruikers uit Utrecht', 'Utrecht'],
  ] as const)
    it(`finds ${place} in "${text}"`, () => {
      const [span] = placeSpans(text);
      assert.equal(span?.text, place);
      assert.equal(text.slice(span.start, span.end), place);
    });

  for (const text of ['users in Teams', 'users in our tenant', 'delete Jan in Berlin', 'users in Purview'])
    it(`finds none in "${text}"`, () => assert.deepEqual(placeSpans(text), []));
});

describe('isPlace', () => {
  it('is so right behind people and a word like "in"', () => {
    assert.ok(isPlace('users in Berlin', 9));
    assert.ok(!isPlace('users named Berlin', 12));
  });

  it('leaves a person who is named to be looked up where there is no other condition', () => {
    const { people } = understand('delete all users in Berlin', 'en').entities;
    assert.deepEqual(people, [{ text: 'Berlin', kind: 'name' }]);
  });
});
