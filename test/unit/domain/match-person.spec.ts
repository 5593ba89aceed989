import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchPerson } from '../../../src/domain/match-person.ts';
import type { Candidates } from '../../../src/domain/ports.ts';
import { deletedUser, user } from '../../support/domain-facts.ts';

const candidates = (query: string, changes: Partial<Candidates> = {}): Candidates => ({
  query,
  exact: [],
  byName: [],
  similar: [],
  deleted: [],
  ...changes,
});
const jan = user('jan', { displayName: 'Jan de Vries' });
const jansen = user('jansen', { displayName: 'Jan de Vries-Bakker' });
const other = user('other', { displayName: 'Vries, Jan de' });
const gone = deletedUser('gone', '2026-11-20T00:00:00Z', { displayName: 'Jan de Vries' });

describe('matchPerson', () => {
  it('finds by id, user name or address', () => {
    const match = matchPerson(candidates('jan@contoso.com', { exact: [jan], byName: [jansen], similar: [other] }));
    assert.deepEqual(match, { outcome: 'found', query: 'jan@contoso.com', user: jan, exact: true });
  });

  it('asks when an address belongs to two accounts', () => {
    const match = matchPerson(candidates('sales@contoso.com', { exact: [jan, other] }));
    assert.deepEqual(match, { outcome: 'ambiguous', query: 'sales@contoso.com', candidates: [jan, other] });
  });

  it('finds the one whose full name it is among others who begin alike, in any order and case', () => {
    for (const query of ['Jan de Vries', 'vries, jan DE']) {
      const match = matchPerson(candidates(query, { byName: [jansen, jan] }));
      assert.deepEqual(match, { outcome: 'found', query, user: jan, exact: true });
    }
  });

  it('finds the only one a part of a name fits, and says that it was a part', () => {
    const match = matchPerson(candidates('Jan', { byName: [jan] }));
    assert.deepEqual(match, { outcome: 'found', query: 'Jan', user: jan, exact: false });
  });

  it('offers, but does not take, somebody of whose name only the beginning of a word was typed', () => {
    const peters = user('sanne', { displayName: 'Sanne Peters' });
    assert.deepEqual(matchPerson(candidates('Peter', { byName: [peters] })), {
      outcome: 'notFound',
      query: 'Peter',
      nearest: [peters],
    });
    assert.equal(matchPerson(candidates('Sanne P.', { byName: [peters] })).outcome, 'found');
  });

  it('asks when two people have the same full name', () => {
    const match = matchPerson(candidates('Jan de Vries', { byName: [jan, other, jansen] }));
    assert.deepEqual(match, { outcome: 'ambiguous', query: 'Jan de Vries', candidates: [jan, other] });
  });

  it('asks when a part of a name fits several', () => {
    const match = matchPerson(candidates('Jan', { byName: [jan, jansen] }));
    assert.deepEqual(match, { outcome: 'ambiguous', query: 'Jan', candidates: [jan, jansen] });
  });

  it('never takes similar spelling for a hit', () => {
    const match = matchPerson(candidates('Jan de Fries', { similar: [jan] }));
    assert.deepEqual(match, { outcome: 'notFound', query: 'Jan de Fries', nearest: [jan] });
  });

  it('takes an address or an id for that account or for none, whatever name resembles it', () => {
    const address = matchPerson(candidates('jan@fabrikam.com', { byName: [jan] }));
    assert.deepEqual(address, { outcome: 'notFound', query: 'jan@fabrikam.com', nearest: [jan] });
    const query = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
    const id = matchPerson(candidates(query, { byName: [jan] }));
    assert.deepEqual(id, { outcome: 'notFound', query, nearest: [] }, 'no name resembles an id');
  });

  it('takes one word or number too many for somebody else', () => {
    const contractor = user('c10', { displayName: 'Contractor 10' });
    const first = user('c01', { displayName: 'Contractor 01' });
    const rows: readonly (readonly [string, typeof jan])[] = [
      ['Jan de Vries Amsterdam', jan],
      ['contractor 1', contractor],
      ['contractor 02', first],
      ['Contractor 10 B', contractor],
    ];
    for (const [query, one] of rows) {
      assert.equal(matchPerson(candidates(query, { byName: [one] })).outcome, 'notFound', query);
      const gone = deletedUser('d', '2026-11-20T00:00:00Z', { displayName: one.displayName });
      assert.equal(matchPerson(candidates(query, { deleted: [gone] })).outcome, 'notFound', query);
    }
    assert.equal(matchPerson(candidates('contractor 10', { byName: [contractor] })).outcome, 'found');
  });

  it('calls an unknown address not found without far-fetched suggestions', () => {
    const adele = user('adele', { displayName: 'Adele Vance', userPrincipalName: 'adelev@contoso.com', mail: null });
    const nearest = (query: string) => {
      const match = matchPerson(candidates(query, { similar: [adele, jan] }));
      return match.outcome === 'notFound' ? match.nearest : match;
    };
    assert.deepEqual(nearest('adele.vence@contoso.com'), [adele]);
    assert.deepEqual(nearest('adelv@contoso.com'), [adele]);
    assert.deepEqual(nearest('zzz.qqq@contoso.com'), []);
    assert.deepEqual(nearest('x@contoso.com'), []);
    assert.deepEqual(nearest('Jan de Vries Amsterdam'), [jan]);
  });

  it('says that somebody is deleted already', () => {
    assert.deepEqual(matchPerson(candidates('jan@contoso.com', { deleted: [gone], byName: [jansen] })), {
      outcome: 'deleted',
      query: 'jan@contoso.com',
      users: [gone],
    });
    assert.equal(matchPerson(candidates('Jan de', { deleted: [gone] })).outcome, 'deleted');
  });

  it('does not reach for a namesake when last week’s list is sent again', () => {
    const match = matchPerson(candidates('Jan de Vries', { deleted: [gone], byName: [jansen] }));
    assert.equal(match.outcome, 'deleted');
  });

  it('prefers somebody active of that name over somebody deleted', () => {
    assert.equal(matchPerson(candidates('Jan de Vries', { deleted: [gone], byName: [jan] })).outcome, 'found');
    assert.equal(matchPerson(candidates('Jan', { deleted: [gone], byName: [jan] })).outcome, 'found');
  });

  it('offers each nearest person once, and five at most', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => user(id));
    const match = matchPerson(candidates('users@contoso.com', { byName: many.slice(0, 2), similar: many }));
    assert.deepEqual(match.outcome === 'notFound' && match.nearest, many.slice(0, 5));
  });

  it('only ever finds somebody the directory offered as exact or by name', () => {
    const people = fc.subarray(['a', 'b', 'c', 'd', 'e'].map((id) => user(id, { displayName: `Anna ${id}` })));
    const query = fc.constantFrom('Anna', 'Anna a', 'anna@contoso.com', '');
    fc.assert(
      fc.property(query, people, people, people, (text, exact, byName, similar) => {
        const match = matchPerson(candidates(text, { exact, byName, similar }));
        assert.equal(match.query, text);
        if (match.outcome !== 'found') return;
        assert.ok(exact.includes(match.user) || byName.includes(match.user));
        if (exact.length > 0) assert.deepEqual([match.user], exact);
      }),
    );
  });
});
