import assert from 'node:assert/strict';
import { costsNothing } from '../../../../src/domain/licenses/costs-nothing.ts';

/** Part numbers with the ids of Microsoft's product table. */
const FREE: readonly (readonly [string, string])[] = [
  ['FLOW_FREE', 'f30db892-07e9-47e9-837c-80727f46fd3d'],
  ['POWER_BI_STANDARD', 'a403ebcc-fae0-4ca2-8c8c-7a907fd6c235'],
  ['POWERAPPS_VIRAL', 'dcb1a3ae-b33f-4487-846a-a640262fadf4'],
  ['POWERAPPS_DEV', '5b631642-bd26-49fe-bd20-1daaa972ef80'],
  ['TEAMS_EXPLORATORY', '710779e8-3d4a-4c88-adb9-386c958d1fdf'],
  ['CCIBOTS_PRIVPREV_VIRAL', '606b54a9-78d8-4298-ad8b-df6ef4481c80'],
  ['RIGHTSMANAGEMENT_ADHOC', '8c4ce438-32a7-4ac5-91a6-e22ae08d9c8b'],
  ['WINDOWS_STORE', '6470687e-a428-4b7a-bef2-8a291ad947c9'],
  ['PHONESYSTEM_VIRTUALUSER', '440eaaa8-b3e0-484b-a8be-62870b9ba70a'],
  ['SOMETHING_NEW_VIRAL', '00000000-0000-0000-0000-000000000001'],
];
const PAID: readonly (readonly [string, string])[] = [
  ['SPE_E3', '05e9a617-0261-4cee-bb44-138d3ef5d965'],
  ['VISIOCLIENT', 'c5928f49-12ba-48f7-ada3-0d743a3601d5'],
  ['POWER_BI_PRO', 'f8a1db68-be16-40ed-86d5-cb42ce701560'],
  ['STREAM_P2', 'ec156933-b85b-4c50-84ec-c9e5603709ef'],
  ['FREEDOM_SUITE', '00000000-0000-0000-0000-000000000002'],
];

describe('costsNothing', () => {
  for (const [skuPartNumber, skuId] of FREE)
    it(`leaves ${skuPartNumber} out of what can be paid less for`, () =>
      assert.ok(costsNothing({ skuId, skuPartNumber })));
  for (const [skuPartNumber, skuId] of PAID)
    it(`counts ${skuPartNumber}`, () => assert.ok(!costsNothing({ skuId, skuPartNumber })));
});
