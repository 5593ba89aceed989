import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearestOf, nearness, slips } from '../../../src/domain/nearness.ts';
import { user } from '../../support/domain-facts.ts';

const person = (displayName: string, userPrincipalName: string) =>
  user(userPrincipalName, { displayName, userPrincipalName, mail: null, givenName: null, surname: null });
const adele = person('Adele Vance', 'adelev@contoso.com');
const johnson = person('Emma Johnson', 'e.johnson@contoso.com');
const meer = person('Piet van der Meer', 'p.meer@contoso.com');

describe('nearness', () => {
  it('counts slips of the pen, a swap as one', () => {
    assert.equal(slips('vance', 'vance', 2), 0);
    assert.equal(slips('vence', 'vance', 2), 1);
    assert.equal(slips('vacne', 'vance', 2), 1);
    assert.equal(slips('abcdef', 'uvwxyz', 2), 3);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        assert.equal(slips(a, b, 20), slips(b, a, 20));
        assert.equal(slips(a, a, 20), 0);
      }),
    );
  });

  it('is 1 for a slip and 0 for nothing in common', () => {
    assert.equal(nearness('Adele Vence', adele), 1);
    assert.equal(nearness('adlev@contoso.com', adele), 1);
    assert.equal(nearness('zzz.qqq@contoso.com', adele), 0);
    assert.equal(nearness('', adele), 0);
  });

  it('offers the nearest first and nobody for a particle or a first name in common', () => {
    assert.deepEqual(nearestOf('Adele Vence', [johnson, adele]), [adele]);
    assert.deepEqual(nearestOf('Mark Johnson', [adele, johnson]), [johnson]);
    assert.deepEqual(nearestOf('Kees van der Berg', [meer, adele]), []);
    assert.deepEqual(nearestOf('Adel Vans', [johnson, adele]), [adele], 'both words are near');
    assert.deepEqual(nearestOf('Adele Smith', [johnson, adele]), [], 'one word is right and the other far off');
    assert.deepEqual(nearestOf('Vans', [johnson, adele]), [], 'half a likeness alone is none');
    const jansen = person('Roos Jansen', 'roos.jansen@contoso.com');
    assert.deepEqual(nearestOf('s.jansen@contoso.com', [jansen]), [], 'another initial is another person');
    const room = person('Room Seattle 3.12', 'room.seattle.312@contoso.com');
    const roos = person('Roos Smit', 'roos.smit@contoso.com');
    assert.deepEqual(nearestOf('Room 4.12', [roos, room]), [room]);
  });
});
