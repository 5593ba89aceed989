import { domains } from './seed/domains.ts';

/** People an admin can be in the demo. Their object ids are the same in every tenant. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  readonly role: 'admin' | 'secondAdmin' | 'helpdesk' | 'guest';
  readonly locale: 'en-US' | 'en-GB' | 'nl-NL';
}

export const personas = [
  {
    id: '48d31887-5fad-4d73-a9f5-3c356e68a038',
    name: 'Megan Bowen',
    userPrincipalName: `megan.bowen@${domains.main}`,
    role: 'admin',
    locale: 'en-US',
  },
  {
    id: 'c1d2e3b4-6a57-4f0e-9c3b-7d8e9fa0b1c2',
    name: 'Sanne de Boer',
    userPrincipalName: `sanne.de.boer@${domains.main}`,
    role: 'secondAdmin',
    locale: 'nl-NL',
  },
  {
    id: '7e5b0c94-2d1f-4b6a-8a3e-5f4c3b2a1908',
    name: 'Joni Sherman',
    userPrincipalName: `joni.sherman@${domains.main}`,
    role: 'helpdesk',
    locale: 'en-GB',
  },
  {
    id: '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a',
    name: 'Guido Rossi',
    userPrincipalName: `guido.rossi_fabrikam.com#EXT#@${domains.initial}`,
    role: 'guest',
    locale: 'en-US',
  },
] as const satisfies readonly Persona[];
