import type { Persona } from '../../src/chat/persona.ts';

/** Two people for tests of the chat itself. */
export const megan: Persona = {
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  name: 'Megan Bowen',
  userPrincipalName: 'megan.bowen@contoso.com',
  role: 'Global Administrator',
  locale: 'en-US',
};
export const pieter: Persona = {
  id: 'aaaaaaaa-0000-4000-8000-000000000002',
  name: 'Pieter de Jong',
  userPrincipalName: 'pieter.dejong@contoso.com',
  role: 'User Administrator',
  locale: 'nl-NL',
};
