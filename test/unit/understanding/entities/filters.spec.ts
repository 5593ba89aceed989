import assert from 'node:assert/strict';
import { filterOf } from '../../../../src/understanding/entities/filters.ts';
import type { FilterMention } from '../../../../src/understanding/understood.ts';

const rows: readonly (readonly [string, FilterMention])[] = [
  ['disabled users', { disabled: true }],
  ['geblokkeerde gebruikers', { disabled: true }],
  ['welke accounts staan uit', { disabled: true }],
  ['show unlicensed guests', { guests: true, unlicensed: true }],
  ['gasten zonder licentie', { guests: true, unlicensed: true }],
  ['which users have no licence?', { unlicensed: true }],
  ['blocked users that still have a license', { disabled: true, licensed: true }],
  ['uitgeschakelde accounts met een licentie', { disabled: true, licensed: true }],
  ['members only, no guests', { members: true }],
  ['who has never signed in?', { neverSignedIn: true }],
  ['wie heeft er nog nooit ingelogd?', { neverSignedIn: true }],
  ["who hasn't signed in for 90 days?", { notSignedInDays: 90 }],
  ['wie heeft al 90 dagen niet ingelogd?', { notSignedInDays: 90 }],
  ['accounts not used for three months', { notSignedInDays: 90 }],
  ['al een half jaar niet aangemeld', { notSignedInDays: 180 }],
  ['no sign-in in the last quarter', { notSignedInDays: 91 }],
  ['twee weken niet actief', { notSignedInDays: 14 }],
  ['unused accounts older than 30d', { notSignedInDays: 30 }],
  ['inactive guests in the Sales department for 60 days', { guests: true, notSignedInDays: 60, department: 'Sales' }],
  ['gebruikers van afdeling Financiën', { department: 'Financiën' }],
  ['who is in marketing?', { department: 'marketing' }],
  ['guests in Sales, HR or Finance', { guests: true, department: 'Sales', otherDepartments: ['HR', 'Finance'] }],
  ['iedereen van Verkoop en Inkoop', { department: 'Verkoop', otherDepartments: ['Inkoop'] }],
  ['who is not in Sales', { notDepartments: ['Sales'] }],
  ['users without a department', { noDepartment: true }],
  ['gebruikers zonder afdeling', { noDepartment: true }],
  ['who is not disabled', { enabled: true }],
  ['wie is niet geblokkeerd', { enabled: true }],
  ['ingeschakelde gasten', { enabled: true, guests: true }],
  ['accounts niet ingeschakeld', { disabled: true }],
  ['accounts that are not enabled', { disabled: true }],
  ['users who have signed in since June', { signedIn: true }],
  ['users who signed in in the last 30 days', { signedIn: true }],
  ['gebruikers die zich sinds juni wel hebben aangemeld', { signedIn: true }],
  ['wie heeft zich de afgelopen 30 dagen aangemeld', { signedIn: true }],
  ['users who last signed in more than 90 days ago', { notSignedInDays: 90 }],
  ['is it safe', {}],
  ['restore within 30 days', {}],
];

describe('filterOf', () => {
  for (const [text, filter] of rows)
    it(`reads "${text}" as ${JSON.stringify(filter)}`, () => assert.deepEqual(filterOf(text), filter));
});
