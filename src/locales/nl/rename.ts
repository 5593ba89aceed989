import type { rename as english } from '../en/rename.ts';

export const rename = {
  'rename.heading': '{name} heeft een andere gebruikersnaam nodig',
  'rename.why':
    '{name} is nu van iemand anders. Onder een andere naam komt al het andere terug. Adressen die iemand anders nu heeft, blijven bij diegene.',
  'rename.domains': 'Geverifieerde domeinen van deze organisatie: {domains}.',
  'rename.label': 'Nieuwe gebruikersnaam (verplicht)',
  'rename.action': 'Herstellen onder deze naam',
  'rename.back': 'Terug naar het resultaat',
  'rename.bad-form':
    '“{name}” is geen gebruikersnaam: letters, cijfers, punten, streepjes en onderstrepingstekens, dan @ en een domein.',
  'rename.bad-domain': '“{name}” eindigt niet op een geverifieerd domein van deze organisatie.',
  'rename.taken': '“{name}” is van {holder}. Kies een andere.',
} as const satisfies Record<keyof typeof english, string>;
