import assert from 'node:assert/strict';
import { columnOf, likeliestColumn } from '../../../../src/understanding/files/columns.ts';

describe('columns', () => {
  it('prefer what tells people apart over what they are called', () => {
    assert.equal(columnOf(['Display name', 'Mail', 'User_Principal_Name', 'Object ID']), 2);
    assert.equal(columnOf(['Naam', 'Afdeling', 'E-mailadres']), 2);
    assert.equal(columnOf(['naam', 'afdeling']), 0);
  });

  it('are not found in a row that names somebody', () => {
    assert.equal(columnOf(['Anna Visser', 'anna@contoso.com']), undefined);
    assert.equal(columnOf([]), undefined);
  });

  it('without headings are told by what stands in them', () => {
    assert.equal(
      likeliestColumn([
        ['1', 'Anna', 'anna@c.com'],
        ['2', 'Ben', 'ben@c.com'],
      ]),
      2,
    );
    assert.equal(likeliestColumn([['Anna Visser'], ['Ben']]), 0);
    assert.equal(
      likeliestColumn([
        ['', 'Anna Visser'],
        ['', 'Ben'],
      ]),
      1,
    );
    assert.equal(likeliestColumn([]), 0);
  });
});
