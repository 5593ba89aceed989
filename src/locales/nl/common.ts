import type { common as english } from '../en/common.ts';

export const common = {
  'common.cancel': 'Annuleren',
  'common.back': 'Terug',
  'common.again': 'Opnieuw proberen',
  'common.next': 'Volgende',
  'common.previous': 'Vorige',
  'common.page': 'Pagina {page, number} van {pages, number}',
  'common.working': 'Een ogenblik, ik zoek het op.',
  'common.all-users': 'Alle {count, number} gebruikers',
  'common.most-users': '{count, number} van {total, number} gebruikers{named, select, true {, niet {others}} other {}}',
  'common.users': '{count, plural, one {# gebruiker} other {# gebruikers}}',
} as const satisfies Record<keyof typeof english, string>;
