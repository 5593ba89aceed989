import assert from 'node:assert/strict';
import { ROLE_IDS } from '../../src/domain/policy/admin-roles.ts';
import { demoPermissions } from '../../src/simulator/rules/granted.ts';
import { planFor, verb } from '../support/path-to-plan.ts';
import type { ShownCard, TeamsClient } from '../support/teams-client.ts';
import { useWholeProduct } from '../support/whole-product.ts';

describe('an undo by somebody who may not', function () {
  this.timeout(180_000);
  const product = useWholeProduct();
  const wait = { timeoutMs: 60_000 };
  const graph = (path: string, init?: RequestInit) => fetch(`${product.tenant.baseUrl}/v1.0${path}`, init);

  async function deleted(admin: TeamsClient, order: string, over: RegExp): Promise<ShownCard> {
    await planFor(admin, order);
    await admin.press(verb('confirm'));
    return admin.expectCard((_, text) => over.test(text), wait);
  }

  /** A Global Administrator takes every role away from this person. */
  async function takeRolesFrom(id: string): Promise<void> {
    product.tenant.changeSettings({
      permissions: [...demoPermissions, 'RoleManagement.ReadWrite.Directory'],
      servicePrincipalRoles: [ROLE_IDS['Global Administrator']],
    });
    const filter = encodeURIComponent(`principalId eq '${id}'`);
    const found = await graph(`/roleManagement/directory/roleAssignments?$filter=${filter}`);
    const { value } = (await found.json()) as { value: readonly { readonly id: string }[] };
    assert.ok(value.length > 0, 'somebody with a role to lose');
    for (const one of value) {
      const { status } = await graph(`/roleManagement/directory/roleAssignments/${one.id}`, { method: 'DELETE' });
      assert.equal(status, 204);
    }
    product.tenant.changeSettings({ permissions: demoPermissions, servicePrincipalRoles: [] });
  }

  it('is refused to a helpdesk that presses the admin’s button, and works for the admin', async () => {
    const admin = product.person('admin', 'en-US');
    const result = await deleted(admin, 'delete alex.wilber@contoso.com', /User deleted/);
    const before = product.tenant.effects().length;
    const helpdesk = product.person('helpdesk', 'en-US');
    await helpdesk.say('hi');
    const own = await helpdesk.expectCard(() => true, wait);
    const [, data] = /"verb":"undo","data":(\{[^}]*\})/.exec(JSON.stringify(result.content)) ?? [];
    await helpdesk.execute(
      { type: 'Action.Execute', verb: 'undo', data: JSON.parse(data ?? '') as object },
      own,
      'manual',
    );
    const refused = await helpdesk.expectCard(
      (_, text) => /only for somebody with one of these roles/.test(text),
      wait,
    );
    assert.doesNotMatch(JSON.stringify(refused.content), /alex\.wilber/);
    assert.equal(product.tenant.effects().length, before, 'a refusal sends nothing');
    await admin.press(verb('undo'), {}, result);
    await admin.expectCard((_, text) => /User restored/.test(text), wait);
  });

  it('is refused to an admin who lost the role after the deletion, and works for another', async () => {
    const persona = product.tenant.personas.find(({ role }) => role === 'secondAdmin');
    const sanne = product.person('secondAdmin', 'nl-NL');
    const result = await deleted(sanne, 'verwijder anna.visser@contoso.com', /Gebruiker verwijderd/);
    await takeRolesFrom(persona?.id ?? '');
    const before = product.tenant.effects().length;
    await sanne.press(verb('undo'), {}, result);
    await sanne.expectCard((_, text) => /Ik zoek dit alleen op voor wie een van deze rollen heeft/.test(text), wait);
    assert.equal(product.tenant.effects().length, before, 'a refusal sends nothing');

    const megan = product.person('admin', 'nl-NL');
    await megan.say('hoe ver is het?');
    const jobs = await megan.expectCard((card) => JSON.stringify(card).includes('"verb":"show-result"'), wait);
    const [, data] = /"verb":"show-result","data":(\{[^}]*\})/.exec(JSON.stringify(jobs.content)) ?? [];
    await megan.execute(
      { type: 'Action.Execute', verb: 'show-result', data: JSON.parse(data ?? '') as object },
      jobs,
      'manual',
    );
    const shown = await megan.expectCard((card) => JSON.stringify(card).includes('"verb":"undo"'), wait);
    await megan.press(verb('undo'), {}, shown);
    await megan.expectCard((_, text) => /^.?\s*Gebruiker hersteld[^]*Anna Visser/.test(text), wait);
    assert.equal((await graph('/users/anna.visser@contoso.com')).status, 200);
  });
});
