import assert from 'node:assert/strict';
import { saidChoices } from '../../../src/understanding/said-choices.ts';

const person = (name: string) => ({ kind: 'person', name });

describe('saidChoices', () => {
  for (const [text, ...choices] of [
    ['give the OneDrive to the manager', { choice: 'onedrive', to: { kind: 'manager' } }],
    ["give Anna's OneDrive to Adele Vance", { choice: 'onedrive', whose: ['Anna'], to: person('Adele Vance') }],
    ['could you give the onedrive to adele vance please?', { choice: 'onedrive', to: person('adele vance') }],
    ['give me access to the OneDrive', { choice: 'onedrive', to: { kind: 'me' } }],
    ['give nobody access to the OneDrive', { choice: 'onedrive' }],
    ['give the OneDrive to someone', { choice: 'onedrive', to: person('') }],
    ['kunt u de OneDrive aan Adele Vance geven?', { choice: 'onedrive', to: person('Adele Vance') }],
    ['Adele becomes owner of the groups', { choice: 'groups', to: person('Adele') }],
    ['Adele wordt eigenaar van de groepen', { choice: 'groups', to: person('Adele') }],
    ['new manager for the reports is Adele Vance', { choice: 'reports', to: person('Adele Vance') }],
    ['sign Adele out everywhere', { choice: 'revokeSessions.true', whose: ['Adele'] }],
    ['sign him out', { choice: 'revokeSessions.true', whose: 'one' }],
    ['meld Adele en Alex af', { choice: 'revokeSessions.true', whose: ['Adele', 'Alex'] }],
    ["don't sign them out", { choice: 'revokeSessions.false' }],
    ['leave Adele out', { choice: 'leave-out', whose: ['Adele'] }],
    ['skip adele.vance@contoso.com', { choice: 'leave-out', whose: ['adele.vance@contoso.com'] }],
    ['verwijder Adele niet', { choice: 'leave-out', whose: ['Adele'] }],
    ['behalve Jan, die alleen blokkeren', { choice: 'outcome.block', whose: ['Jan'] }],
    ['maar trek bij Adele alleen de licenties in', { choice: 'outcome.unassign', whose: ['Adele'] }],
    ['Jan net als de rest', { choice: 'as-everyone', whose: ['Jan'] }],
    ['automatisch antwoord: Weg. En niet terug?', { choice: 'reply.set', text: 'Weg. En niet terug?' }],
    ['set an automatic reply: "I left, sign them out"', { choice: 'reply.set', text: 'I left, sign them out' }],
    ['do it on Friday at 18:00', { choice: 'when.at', at: 'on Friday at 18:00' }],
    ['sign them out, and block sign-in first', { choice: 'revokeSessions.true' }, { choice: 'blockSignIn.true' }],
    ['leave Adele out and show the plan', { choice: 'leave-out', whose: ['Adele'] }, { choice: 'plan' }],
  ] as const)
    it(`hears what is chosen: ${text}`, () => {
      assert.deepEqual(saidChoices(text, 'en'), choices);
    });

  for (const text of [
    'can I give the OneDrive to someone?',
    'kan ik de OneDrive aan iemand geven?',
    'who is the new manager of the reports',
    'wie wordt de nieuwe leidinggevende',
    'what happens to the OneDrive',
    'block sign-in first?',
    'should I only block Jan?',
    'block Jan',
    'delete Jan, just block Adele',
    'delete Adele tomorrow at 9',
    'give me the plan',
    'skip it',
    'cancel',
    'yes',
    'do it now',
    'undo',
    '',
    `skip ${'Adele Vance, '.repeat(500)}`,
  ])
    it(`hears none in a question, a new order, a set phrase or a list: ${text.slice(0, 40)}`, () => {
      assert.deepEqual(saidChoices(text, 'en'), []);
    });
});
