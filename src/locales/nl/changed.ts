import type { changed as english } from '../en/changed.ts';

export const changed = {
  'changed.of': '{name}: {what}',
  'changed.something': 'er is iets veranderd',
  'changed.sign-in-blocked': 'aanmelden is nu geblokkeerd',
  'changed.sign-in-allowed': 'aanmelden is nu toegestaan',
  'changed.roles': 'andere rollen',
  'changed.licenses': 'andere licenties',
  'changed.ownerships': 'ander eigendom van groepen of apps',
  'changed.manager': 'een andere manager',
  'changed.reports': 'andere medewerkers',
  'changed.groups': 'andere lidmaatschappen van groepen',
  'changed.mailbox': 'een ander soort postvak',
  'changed.onedrive': 'een andere OneDrive',
  'changed.synced': 'of Active Directory het account beheert',
  'changed.restricted': 'of een beperkte beheereenheid het account beschermt',
  'changed.unread': 'iets wat deze keer niet kon worden gelezen',
  'changed.forbidden': 'iets wat nu in de weg staat',
  'changed.gone': 'staat niet meer in de directory',
} as const satisfies Record<keyof typeof english, string>;
