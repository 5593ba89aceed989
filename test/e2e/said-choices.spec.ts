import assert from 'node:assert/strict';
import { planFor, verb } from '../support/path-to-plan.ts';
import { useWholeProduct } from '../support/whole-product.ts';

const SPEECH = [
  {
    locale: 'en-US',
    order: 'delete adele.vance@contoso.com and alex.wilber@contoso.com',
    said: [
      ['sign them out', /Set: signed out of all sessions\./],
      ['only block Alex', /Set for Alex Wilber only: only blocked\./],
      ['treat Alex like everyone else', /Alex Wilber is treated like everyone again\./],
      ['let the deletion release them', /Set: licenses released by the deletion\./],
      ['give the OneDrive to Megan Bowen', /Set: I give Megan Bowen access to the OneDrive\./],
      ['keep the mailbox as shared', /A shared mailbox hangs on its account/],
      ['let the mailbox go', /Set: mailbox not kept as shared\./],
      ['only block Zoë Zonnebloem', /Nobody in this request is called “Zoë Zonnebloem”/],
      ['leave Alex out', /Left out of this request: Alex Wilber\./],
    ],
    plan: 'show the plan',
    heading: /Plan: delete 1 user/,
  },
  {
    locale: 'nl-NL',
    order: 'verwijder adele.vance@contoso.com en alex.wilber@contoso.com',
    said: [
      ['meld ze overal af', /Vastgelegd: afmelden bij alle sessies\./],
      ['maar blokkeer Alex alleen', /Alleen voor Alex Wilber vastgelegd: alleen blokkeren\./],
      ['behandel Alex zoals iedereen', /Alex Wilber/],
      ['licenties eerst intrekken', /Vastgelegd: licenties eerst intrekken\./],
      ['geef de OneDrive aan Megan Bowen', /Vastgelegd: ik geef Megan Bowen toegang tot de OneDrive\./],
      ['houd het postvak als gedeeld postvak', /Een gedeeld postvak hangt aan zijn account/],
      ['postvak niet bewaren', /Vastgelegd: postvak niet/],
      ['alleen Zoë Zonnebloem blokkeren', /Niemand in deze aanvraag heet ‘Zoë Zonnebloem’/],
      ['laat Alex erbuiten', /Buiten deze aanvraag gelaten: Alex Wilber\./],
    ],
    plan: 'toon het plan',
    heading: /Plan: 1 gebruiker verwijderen/,
  },
] as const;

describe('choices that are said, over the wire', function () {
  this.timeout(120_000);
  const product = useWholeProduct();

  for (const { locale, order, said, plan, heading } of SPEECH)
    it(`set what the card would, and change nothing in the tenant, in ${locale}`, async () => {
      const written = product.tenant.effects().length;
      const admin = product.person('admin', locale);
      await planFor(admin, order);
      for (const [text, answer] of said) {
        await admin.say(text);
        const last = await admin.expectCard((_, shown) => answer.test(shown));
        assert.equal(last.activityId, admin.lastCard()?.activityId, `${text} is answered at the end of the chat`);
      }
      await admin.say(plan);
      const made = await admin.expectCard(
        (card, text) => heading.test(text) && JSON.stringify(card).includes('confirm'),
      );
      assert.match(JSON.stringify(made.content), /Megan Bowen/);
      assert.equal(product.tenant.effects().length, written);
      await admin.press(verb('cancel-flow'), {}, made);
    });
});
