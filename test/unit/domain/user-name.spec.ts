import assert from 'node:assert/strict';
import { nameProblem } from '../../../src/domain/user-name.ts';

const DOMAINS = ['contoso.com', 'contoso.nl'];

describe('nameProblem', () => {
  it('finds nothing wrong with names Entra takes, in any case', () => {
    for (const name of ['anna.visser2@contoso.com', "o'brien@contoso.nl", 'A_b-c~d!e#f^@Contoso.COM'])
      assert.equal(nameProblem(name, DOMAINS), undefined, name);
  });

  it('tells a wrong form from a wrong domain', () => {
    for (const name of [
      '',
      'anna',
      'anna@',
      '@contoso.com',
      'a b@contoso.com',
      '.anna@contoso.com',
      'anna.@contoso.com',
    ])
      assert.equal(nameProblem(name, DOMAINS), 'form', name);
    for (const name of ['a@b@contoso.com', `${'a'.repeat(65)}@contoso.com`, 'änna@contoso.com', 'a<b@contoso.com'])
      assert.equal(nameProblem(name, DOMAINS), 'form', name);
    for (const name of ['anna@fabrikam.com', 'anna@mail.contoso.com'])
      assert.equal(nameProblem(name, DOMAINS), 'domain', name);
  });

  it('leaves the domain to Graph where it is not known', () => {
    assert.equal(nameProblem('anna@fabrikam.com', []), undefined);
  });
});
