import assert from 'node:assert/strict';
import { botOwner } from '../../../../src/domain/considerations/bot-owner.ts';
import { known, type OwnedObject } from '../../../../src/domain/facts.ts';
import { context, facts, missing, user } from '../../../support/domain-facts.ts';

const APP = 'a1b2c3d4-0000-4000-8000-000000000001';
const OWN = context({ ownAppIds: [APP] });

const app = (kind: 'application' | 'servicePrincipal', owners: number, appId = APP): OwnedObject => ({
  id: `${kind} ${appId}`,
  displayName: 'Farewell',
  kind,
  owners,
  appId,
});
const check = (objects: readonly OwnedObject[], where = OWN) =>
  botOwner.check(facts(user('anna'), { ownedObjects: known(objects) }), where);

describe('consideration bot-owner', () => {
  it('blocks the only owner of the app registration or of its service principal, in any case', () => {
    for (const one of [app('application', 1), app('servicePrincipal', 1, APP.toUpperCase())]) {
      const { level, reason, values } = check([app('application', 1, 'other'), one]);
      assert.deepEqual([level, reason, values], ['blocker', 'alone', { app: 'Farewell' }]);
    }
    assert.equal(check([app('application', 2), app('servicePrincipal', 1)]).reason, 'alone');
  });

  it('blocks an owner among others too, who is taken off the owners first', () => {
    const { level, reason } = check([app('application', 2), app('servicePrincipal', 2)]);
    assert.deepEqual([level, reason], ['blocker', 'among-others']);
  });

  it('is clear for owners of anything else, and where the bot has no app', () => {
    const group: OwnedObject = { id: 'sales', displayName: 'Sales', kind: 'group', owners: 1 };
    assert.equal(check([group, app('application', 1, 'other')]).level, 'clear');
    assert.equal(check([app('application', 1)], context()).level, 'clear');
  });

  it('is unknown when what somebody owns cannot be read, and the bot has an app', () => {
    const unread = facts(user('anna'), { ownedObjects: missing('Application.Read.All') });
    const { level, values } = botOwner.check(unread, OWN);
    assert.deepEqual([level, values], ['unknown', { permission: 'Application.Read.All' }]);
    assert.equal(botOwner.check(unread, context()).level, 'clear');
  });
});
