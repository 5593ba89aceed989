import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { productName, productNames } from '../../../../src/domain/licenses/product-name.ts';
import { E3, sku } from '../../../support/domain-facts.ts';

const TABLE = '../shared/reference/sku-names.csv';

describe('productName', () => {
  it('is the name of the admin center, whatever the case of the id', () => {
    assert.equal(productName(sku(E3, 'SPE_E3')), 'Microsoft 365 E3');
    assert.equal(productName(sku(E3.toUpperCase(), 'SPE_E3')), 'Microsoft 365 E3');
  });

  it('makes the part number of a product that is in no table readable', () => {
    assert.equal(productName(sku('new', 'CONTOSO_PAYROLL_P2')), 'Contoso Payroll P2');
    assert.equal(productName(sku('new', 'Agents_for_Finance')), 'Agents for Finance');
  });

  it('is the id when there is nothing else, and never a property of Object', () => {
    assert.equal(productName({ skuId: 'constructor', skuPartNumber: '' }), 'constructor');
  });

  it('names products the tenant no longer lists', () => {
    assert.equal(productNames([])(E3), 'Microsoft 365 E3');
    assert.equal(productNames([sku('new', 'PAYROLL')])('new'), 'Payroll');
  });

  it('says the same as Microsoft’s table, where that is at hand', function () {
    if (!existsSync(TABLE)) this.skip();
    const rows = readFileSync(TABLE, 'utf8').trim().split(/\r?\n/u).slice(1);
    assert.ok(rows.length > 600);
    for (const row of rows) {
      const [, skuId = '', , name = ''] = /^([^,]+),("[^"]*"|[^,]*),(.*)$/u.exec(row) ?? [];
      assert.equal(productName({ skuId, skuPartNumber: '' }), name.replace(/^"|"$/gu, ''));
    }
  });
});
