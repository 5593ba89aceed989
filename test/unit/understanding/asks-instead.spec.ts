import assert from 'node:assert/strict';
import { asksInstead } from '../../../src/understanding/asks-instead.ts';

describe('asksInstead', () => {
  it('hears what shall become of somebody otherwise than of the rest', () => {
    for (const text of [
      'but only block Jan',
      'but block Jan and Adele',
      'block Jan only',
      'just block Adele',
      'maar blokkeer Jan alleen',
      'maar Jan alleen blokkeren',
      'alleen Jan blokkeren graag',
      'behalve Jan, die alleen blokkeren',
    ])
      assert.equal(asksInstead(text), 'block', text);
    for (const text of [
      'but only unassign the licenses of Adele',
      'only remove the licences of Adele',
      'maar trek bij Adele alleen de licenties in',
      'bij Adele alleen licenties intrekken',
    ])
      assert.equal(asksInstead(text), 'unassign', text);
  });

  it('hears that somebody is no exception any more', () => {
    for (const text of [
      'treat Jan like everyone else',
      'Jan like the others please',
      'behandel Jan zoals iedereen',
      'Jan net als de rest',
    ])
      assert.equal(asksInstead(text), 'as-all', text);
    assert.equal(asksInstead('why is Jan treated like everyone'), undefined);
  });

  it('hears nothing in a question, a negation, an order to delete, or a new order', () => {
    for (const text of [
      'block Jan',
      'blokkeer Jan',
      'should I only block Jan?',
      "but don't block Jan",
      'maar Jan niet blokkeren',
      'but delete Jan',
      'delete Jan, just block Adele',
      'why only block Jan',
      'only Jan',
      '',
    ])
      assert.equal(asksInstead(text), undefined, text);
  });
});
