import assert from 'node:assert/strict';
import { planFor, verb } from '../support/path-to-plan.ts';
import { useWholeProduct } from '../support/whole-product.ts';

/** The data of the confirm button of a plan card. */
function confirmData(card: object): Record<string, string> {
  const [, data] = /"verb":"confirm","data":(\{[^}]*\})/.exec(JSON.stringify(card)) ?? [];
  return JSON.parse(data ?? '{}') as Record<string, string>;
}

describe('what is refused, over the wire', function () {
  this.timeout(120_000);
  const product = useWholeProduct();
  let written = 0;
  beforeEach(() => (written = product.tenant.effects().length));
  afterEach(() => assert.equal(product.tenant.effects().length, written, 'a refusal sends nothing to the tenant'));

  const refusals = [
    { role: 'helpdesk', locale: 'en-US', order: 'delete Adele Vance', says: /administrator/i },
    { role: 'helpdesk', locale: 'nl-NL', order: 'verwijder Adele Vance', says: /administrator|beheerder/i },
    { role: 'guest', locale: 'en-US', order: 'delete Adele Vance', says: /guest/i },
    { role: 'guest', locale: 'nl-NL', order: 'verwijder Adele Vance', says: /gast/i },
  ] as const;
  for (const { role, locale, order, says } of refusals)
    it(`a ${role} asking in ${locale}: told why and what to do, and nothing of the directory`, async () => {
      const person = product.person(role, locale);
      await person.say(order);
      const card = await person.expectCard((_, text) => says.test(text));
      assert.ok(!JSON.stringify(card.content).includes('adele.vance@'));
    });

  it('somebody else’s plan', async () => {
    const [megan, sanne] = [product.person('admin'), product.person('secondAdmin', 'en-US')];
    const plan = await planFor(megan, 'delete Adele Vance');
    await sanne.say('hi');
    const own = await sanne.expectCard(() => true);
    const action = { type: 'Action.Execute', verb: 'confirm', data: confirmData(plan.content) };
    await sanne.execute(action, own, 'manual');
    await sanne.expectCard((_, text) => /belongs to somebody else/.test(text));
  });

  it('an altered plan, a plan nobody made, and a verb nobody wrote', async () => {
    const megan = product.person('admin');
    const plan = await planFor(megan, 'delete Adele Vance');
    const data = confirmData(plan.content);
    const forged = [
      { verb: 'confirm', data: { ...data, digest: '0'.repeat(64) } },
      { verb: 'confirm', data: { ...data, plan: '00000000-0000-4000-8000-000000000000' } },
      { verb: 'confirm', data: { ...data, flow: '00000000-0000-4000-8000-000000000000' } },
      { verb: 'confirm', data: {} },
      { verb: 'obliterate', data },
    ];
    for (const action of forged) {
      const turn = await megan.execute({ type: 'Action.Execute', ...action }, plan, 'manual');
      assert.ok(turn.status === 200 || turn.status === 400, `${action.verb}: ${turn.status}`);
    }
  });

  it('the wrong number typed, and none at all', async () => {
    const megan = product.person('admin');
    await planFor(megan, 'delete Adele Vance, Alex Wilber and Anna Visser');
    for (const typed of ['2', '33', ' '])
      await megan.press(verb('confirm'), { typed }).then((turn) => assert.equal(turn.status, 200));
  });

  it('nobody named, somebody unknown, and 200 lines of nobody: the conversation goes on', async () => {
    const megan = product.person('admin');
    await megan.say('delete');
    await megan.say('delete nobody.at.all@contoso.com');
    await megan.say(`delete\n${Array.from({ length: 200 }, (_, index) => `nobody${index}@contoso.com`).join('\n')}`);
    await megan.expectCard((_, text) => text.includes('nobody199@contoso.com') || /200/.test(text), {
      timeoutMs: 60_000,
    });
    await megan.say('hi');
    await megan.expectCard((card) => JSON.stringify(card).includes('Adele'));
  });

  for (const fault of [403, 404, 503] as const)
    it(`a tenant that answers ${fault} to everything: cause and next step, and the next question is answered`, async () => {
      const megan = product.person('admin');
      product.tenant.setFaults({ calls: [{ path: '.', nth: 1, times: 100_000, fault }], retryAfter: 0 });
      await megan.say('delete Adele Vance');
      await megan.expectCard((_, text) => /next|what (you|to)|try|ask|grant|check/i.test(text), { timeoutMs: 90_000 });
      product.tenant.setFaults({});
      await megan.say('how many E3 are free?');
      await megan.expectCard((_, text) => text.includes('Microsoft 365 E3'), { timeoutMs: 60_000 });
    });
});
