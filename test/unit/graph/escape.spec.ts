import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Failure } from '../../../src/domain/errors.ts';
import { literal, queryString, searchTerm, segment } from '../../../src/graph/escape.ts';

describe('graph/escape', () => {
  it('keeps a path segment one segment, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (typed) => {
        fc.pre(typed !== '.' && typed !== '..');
        const url = new URL(`http://graph/v1.0/users/${segment(typed)}/manager`);
        const [, , , inside, last] = url.pathname.split('/');
        assert.equal(decodeURIComponent(inside ?? ''), typed);
        assert.equal(last, 'manager');
        assert.equal(url.search + url.hash, '');
      }),
    );
  });

  it('refuses a segment that would climb to another resource', () => {
    for (const climbing of ['', '.', '..']) {
      assert.throws(
        () => segment(climbing),
        (error: unknown) => error instanceof Failure && error.code === 'user-not-found',
      );
    }
  });

  it('leaves no quote in an OData literal that could end it', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const inside = literal(typed).slice(1, -1);
        assert.equal(inside.replaceAll("''", ''), typed.replaceAll("'", ''));
        assert.equal(inside.replaceAll("''", "'"), typed);
      }),
    );
  });

  it('escapes quotes and backslashes of a search term', () => {
    assert.equal(searchTerm('displayName', 'a"b\\c'), String.raw`"displayName:a\"b\\c"`);
  });

  it('leaves no quote in a search term that could end it, and nothing that was not typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '"', '&', '#', '%', '/', '\\', ' ', 'é', 'a') }), (typed) => {
        const term = searchTerm('displayName', typed);
        assert.match(term, /^"displayName:(?:[^"\\]|\\["\\])*"$/s);
        assert.equal(term.slice('"displayName:'.length, -1).replace(/\\(["\\])/g, '$1'), typed);
      }),
    );
  });

  it('brings every value through the query unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const query = queryString({ $filter: `mail eq ${literal(typed)}`, $top: '25', $skip: undefined });
        const url = new URL(`http://graph/users${query}`);
        assert.equal(url.searchParams.get('$filter'), `mail eq ${literal(typed)}`);
        assert.deepEqual([...url.searchParams.keys()], ['$filter', '$top']);
      }),
    );
  });
});
