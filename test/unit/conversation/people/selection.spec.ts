import assert from 'node:assert/strict';
import { mergeSelection, openQuestions, selectedPeople } from '../../../../src/conversation/people/selection.ts';
import type { Match, Person } from '../../../../src/conversation/state/flow.ts';

const person = (id: string): Person => ({
  id,
  displayName: id,
  userPrincipalName: `${id}@contoso.com`,
  department: null,
  accountEnabled: true,
  guest: false,
  skuIds: [],
});

const matches: readonly Match[] = [
  { kind: 'found', person: person('a') },
  { kind: 'found', person: person('b') },
  { kind: 'ambiguous', query: 'jan', candidates: [person('j1'), person('j2')] },
  { kind: 'unknown', query: 'adel', candidates: [person('a'), person('x')] },
  { kind: 'deleted', query: 'd', people: [person('d')] },
];
const flow = { purpose: 'delete' as const, matches, selected: ['a', 'b'] };
const ids = (chosen: typeof flow) => selectedPeople(chosen).map(({ id }) => id);

describe('selection', () => {
  it('keeps what other pages said', () => {
    assert.deepEqual(ids(mergeSelection(flow, { 'pick:a': 'false' })), ['b']);
    assert.deepEqual(ids(mergeSelection({ ...flow, selected: [] }, { 'pick:b': 'true' })), ['b']);
  });

  it('takes a client that sends booleans', () => {
    assert.deepEqual(ids(mergeSelection(flow, { 'pick:a': false, 'pick:b': true })), ['b']);
  });

  it('ignores ids that are not on the list', () => {
    const forged = mergeSelection(flow, {
      'pick:megan': 'true',
      'pick:d': 'true',
      'choose:2': 'megan',
      'choose:99': 'a',
    });
    assert.deepEqual(ids(forged), ['a', 'b']);
  });

  it('adds who was chosen among namesakes, once', () => {
    assert.deepEqual(ids(mergeSelection(flow, { 'choose:2': 'j2', 'choose:3': 'a' })), ['a', 'b', 'j2']);
  });

  it('can take a choice back', () => {
    const chosen = mergeSelection(flow, { 'choose:2': 'j2' });
    assert.deepEqual(ids(mergeSelection(chosen, { 'choose:2': 'none' })), ['a', 'b']);
  });

  it('counts a name that fits several people as open until it is answered, if only with nobody', () => {
    assert.deepEqual(openQuestions(flow), ['jan']);
    assert.deepEqual(openQuestions(mergeSelection(flow, { 'choose:2': '' })), ['jan']);
    assert.deepEqual(openQuestions(mergeSelection(flow, { 'choose:2': 'none' })), []);
    assert.deepEqual(openQuestions(mergeSelection(flow, { 'choose:2': 'j1' })), []);
  });

  it('offers the deleted when somebody is to be restored, and nobody else', () => {
    const restore = { ...flow, purpose: 'restore' as const, selected: [] };
    assert.deepEqual(ids(mergeSelection(restore, { 'pick:a': 'true', 'pick:d': 'true' }) as never), ['d']);
  });
});
