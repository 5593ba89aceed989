import assert from 'node:assert/strict';
import { licenses } from '../../../../src/domain/considerations/licenses.ts';
import { known } from '../../../../src/domain/facts.ts';
import { findingWords } from '../../../../src/locales/finding-words.ts';
import { words } from '../../../../src/locales/words.ts';
import type { LicenseAssignmentState } from '../../../../src/domain/license.ts';
import {
  context,
  E3,
  facts,
  group,
  licensed,
  missing,
  POWER_BI,
  sku,
  state,
  user,
  VISIO,
} from '../../../support/domain-facts.ts';

const GROUPS = known([group('sales', { displayName: 'Sales' })]);

function check(...states: readonly LicenseAssignmentState[]) {
  return licenses.check(facts(user('anna', licensed(...states)), { groups: GROUPS }), context());
}

describe('consideration licenses', () => {
  it('names products as the admin center does', () => {
    const { reason, values } = check(state(E3), state(VISIO));
    assert.equal(reason, 'direct');
    assert.deepEqual(values['direct'], ['Microsoft 365 E3', 'Visio Plan 2']);
  });

  it('tells direct licenses from those of a group, and names the group', () => {
    const inherited = state(E3, { assignedByGroup: 'sales' });
    assert.equal(check(inherited).reason, 'by-group');
    const { reason, values } = check(inherited, state(VISIO));
    assert.equal(reason, 'mixed');
    assert.deepEqual(values['direct'], ['Visio Plan 2']);
    assert.deepEqual(values['inherited'], ['Microsoft 365 E3']);
    assert.deepEqual(values['groups'], ['Sales']);
  });

  it('points at a product that came more than one way', () => {
    const { reason, values } = check(state(E3), state(E3, { assignedByGroup: 'sales' }));
    assert.equal(reason, 'several-ways');
    assert.deepEqual([values['several'], values['count']], [['Microsoft 365 E3'], 1]);
  });

  it('shows the id of a group whose name could not be read', () => {
    const subject = facts(user('anna', licensed(state(E3, { assignedByGroup: 'sales' }))), {
      groups: missing('GroupMember.Read.All'),
    });
    assert.deepEqual(licenses.check(subject, context()).values['groups'], ['sales']);
  });

  it('still names products when what the tenant bought could not be read', () => {
    const tenant = { skus: missing('LicenseAssignment.Read.All'), globalAdministrators: known([]) };
    const finding = licenses.check(facts(user('anna', licensed(state(E3)))), context({ tenant }));
    assert.deepEqual(finding.values['direct'], ['Microsoft 365 E3']);
    assert.equal(findingWords(words('en'), finding), 'Assigned directly: Microsoft 365 E3.');
  });

  it('tells how many seats are free once this one is, a seat for a product however it came', () => {
    const skus = known([sku(E3, 'SPE_E3', 25, 24), sku(VISIO, 'VISIOCLIENT', 10, 12)]);
    const tenant = { skus, globalAdministrators: known([]) };
    const states = [state(E3), state(E3, { assignedByGroup: 'sales' }), state(VISIO), state(POWER_BI)];
    const anna = facts(user('anna', licensed(...states)), { groups: GROUPS });
    const free = (outcome?: 'delete' | 'unassign') =>
      licenses.check(anna, context({ tenant, ...(outcome && { outcome }) })).values['free'];
    assert.deepEqual(free(), ['Microsoft 365 E3 (2)', 'Visio Plan 2 (0)']);
    const said = findingWords(words('nl'), licenses.check(anna, context({ tenant })));
    assert.match(
      said,
      / Vrije plaatsen, die van dit account meegeteld: Microsoft 365 E3 \(2\) en Visio Plan 2 \(0\)\.$/u,
    );
    assert.deepEqual(free('delete'), free());
    assert.deepEqual(free('unassign'), ['Visio Plan 2 (0)']);
  });

  it('counts no seat of a license in error, which takes none', () => {
    const failing = state(E3, { state: 'Error', error: 'CountViolation' });
    assert.deepEqual(check(failing).values['free'], []);
  });

  it('is clear without a license', () => {
    assert.equal(check().level, 'clear');
  });
});
