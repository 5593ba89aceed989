import assert from 'node:assert/strict';
import { findProducts } from '../../../../src/domain/licenses/find-product.ts';
import { E3, E5, POWER_BI, sku, VISIO } from '../../../support/domain-facts.ts';

const bought = [
  sku(E3, 'SPE_E3'),
  sku(E5, 'SPE_E5'),
  sku('c2ac2ee4-9bb1-47e4-8541-d689c7e83371', 'SPE_E3_RPA1'), // Microsoft 365 E3 - Unattended License
  sku('6fd2c87f-b296-42f0-b197-1e91e994b900', 'ENTERPRISEPACK'), // Office 365 E3
  sku('cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46', 'SPB'), // Microsoft 365 Business Premium
  sku(POWER_BI, 'POWER_BI_PRO'),
  sku('a403ebcc-fae0-4ca2-8c8c-7a907fd6c235', 'POWER_BI_STANDARD'), // Microsoft Fabric (Free)
  sku(VISIO, 'VISIOCLIENT'),
  sku('4b244418-9658-4451-a2b8-b5e2b364e9bd', 'VISIOONLINE_PLAN1'),
  sku('639dec6b-bb19-468b-871c-c5c441c4b0cb', 'Microsoft_365_Copilot'),
  sku('41781fb2-0000-0000-0000-000000000000', 'CONTOSO_PAYROLL'),
];
const find = (text: string) => findProducts(text, bought).map(({ skuPartNumber }) => skuPartNumber);

describe('findProducts', () => {
  for (const [text, ...parts] of [
    ['E5', 'SPE_E5'],
    ['e5 licenses', 'SPE_E5'],
    ['E3', 'SPE_E3', 'ENTERPRISEPACK'],
    ['M365 E3', 'SPE_E3'],
    ['Microsoft 365 E3', 'SPE_E3'],
    ['O365 E3', 'ENTERPRISEPACK'],
    ['office 365 e3-licenties', 'ENTERPRISEPACK'],
    ['Business Premium', 'SPB'],
    ['BUSINESS_PREMIUM', 'SPB'],
    ['spb', 'SPB'],
    ['PowerBI', 'POWER_BI_PRO', 'POWER_BI_STANDARD'],
    ['POWER_BI_PRO', 'POWER_BI_PRO'],
    ['power bi pro', 'POWER_BI_PRO'],
    ['Visio', 'VISIOCLIENT', 'VISIOONLINE_PLAN1'],
    ['Visio Plan 2', 'VISIOCLIENT'],
    ['copilot', 'Microsoft_365_Copilot'],
    ['E3 unattended', 'SPE_E3_RPA1'],
    ['payroll', 'CONTOSO_PAYROLL'],
    [E5.toUpperCase(), 'SPE_E5'],
  ] as const) {
    it(`takes “${text}” for ${parts.join(' or ')}`, () => {
      assert.deepEqual(find(text), parts);
    });
  }

  it('finds nothing in a text that names no product of the tenant', () => {
    for (const text of ['Project', '', 'licenses', 'E', 'de', '365 apps'] as const) assert.deepEqual(find(text), []);
  });
});
