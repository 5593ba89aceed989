import assert from 'node:assert/strict';
import { understand } from '../../../src/understanding/understand.ts';

const unusedIn = (text: string, language: 'en' | 'nl') => understand(text, language).entities.unused ?? [];

const EN: readonly (readonly [string, readonly string[]])[] = [
  ['users in Amsterdam', ['in Amsterdam']],
  ['users in amsterdam', ['in amsterdam']],
  ['list users in the Amsterdam office', ['in the Amsterdam']],
  ['contractors in Berlin', ['contractors in Berlin']],
  ['delete disabled users in Berlin', ['in Berlin']],
  ['managers without a license', ['managers']],
  ['users without a manager', ['without a manager']],
  ['which employees report to nobody', ['nobody']],
  ['list part-timers in Sales', ['part-timers']],
  ['recently hired employees in Sales', ['recently hired']],
  ['synced users without a license', ['synced']],
  ['guests from Contoso', ['from Contoso']],
  ['delete all inactive guests', ['inactive']],
];
const NL: readonly (readonly [string, readonly string[]])[] = [
  ['gebruikers in Utrecht zonder licentie', ['in Utrecht']],
  ['verwijder uitgeschakelde gebruikers in Berlijn', ['in Berlijn']],
  ['leidinggevenden zonder licentie', ['leidinggevenden']],
  ['gebruikers zonder manager', ['zonder manager']],
  ['uitzendkrachten in Verkoop', ['uitzendkrachten']],
  ['toon alle leidinggevenden', ['leidinggevenden']],
];
/** Every word of these is heeded or says nothing of its own. */
const ALL_USED: readonly string[] = [
  'users in Sales, HR or Finance',
  'the departments Sales and Marketing',
  'can you please give me an overview of all our disabled accounts?',
  'I would like to see every guest that has no license assigned',
  'which accounts have not been used for a year',
  'who has not signed in since June',
  'stale accounts',
  'users created this month',
  'delete everyone reporting to Megan Bowen',
  'unassign E5 from disabled users',
  'wie heeft er een E3-licentie?',
  'laat me even alle uitgeschakelde accounts van Verkoop en Inkoop zien',
  'toon iedereen die vóór 1 januari 2026 voor het laatst inlogde',
  'gebruikers die deze maand zijn aangemaakt',
  'verwijder alle gasten die 90 dagen niet zijn ingelogd',
  'welke medewerkers van de afdeling Logistiek zijn geblokkeerd',
];

describe('unusedWords', () => {
  for (const [text, unused] of EN)
    it(`names ${unused.join(', ')} of "${text}"`, () => assert.deepEqual(unusedIn(text, 'en'), unused));
  for (const [text, unused] of NL)
    it(`names ${unused.join(', ')} of "${text}"`, () => assert.deepEqual(unusedIn(text, 'nl'), unused));
  for (const text of ALL_USED) it(`names nothing of "${text}"`, () => assert.deepEqual(unusedIn(text, 'nl'), []));

  it('says nothing where people are named who are looked up', () => {
    const { people, unused } = understand('delete Anna Visser and Jan de Vries in Berlin', 'en').entities;
    assert.ok(people.length >= 2);
    assert.equal(unused, undefined);
  });
});
