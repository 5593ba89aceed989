import assert from 'node:assert/strict';
import { understand } from '../../../src/understanding/understand.ts';

describe('byConditions', () => {
  it('looks a place up as a person where nothing else was said of who is meant', () => {
    const { people, unused } = understand('delete all users in Berlin', 'en').entities;
    assert.deepEqual(people, [{ text: 'Berlin', kind: 'name' }]);
    assert.equal(unused, undefined);
  });

  it('names it as not used beside a condition', () => {
    const { people, unused } = understand('delete disabled users in Berlin', 'en').entities;
    assert.deepEqual(people, []);
    assert.deepEqual(unused, ['in Berlin']);
  });

  it('leaves questions alone', () => {
    const { intent, entities } = understand('do external users cost money?', 'en');
    assert.equal(intent, 'ask_topic');
    assert.equal(entities.unused, undefined);
  });
});
