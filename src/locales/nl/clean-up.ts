import type { cleanUp as english } from '../en/clean-up.ts';

export const cleanUp = {
  'clean-up.title': 'Wat er weg kan',
  'clean-up.text': 'Elke knop opent de lijst, waarin niemand is aangevinkt. Iemand kan op meer dan één lijst staan.',
  'clean-up.nothing': 'Ik heb niemand gevonden die opvalt.',
  'clean-up.disabled': 'Aanmelden geblokkeerd, maar met licentie',
  'clean-up.never': 'Nooit aangemeld, ouder dan 30 dagen',
  'clean-up.away': '90 dagen niet aangemeld',
  'clean-up.guests': 'Gasten zonder licentie',
  'clean-up.list.disabled': 'uitgeschakelde gebruikers met een licentie',
  'clean-up.list.never': 'gebruikers die meer dan 30 dagen geleden zijn aangemaakt en zich nooit hebben aangemeld',
  'clean-up.list.away': 'wie heeft zich 90 dagen niet aangemeld',
  'clean-up.list.guests': 'gasten zonder licentie',
  'clean-up.count':
    '{more, select, true {meer dan } other {}}{count, plural, =0 {niemand} one {# gebruiker} other {# gebruikers}}{licenses, plural, =0 {} one {, # licentie} other {, # licenties}}',
  'clean-up.unknown': 'Niet vast te stellen. {cause}',
  'clean-up.seats-of': '{count, number} × {product}',
  'clean-up.seats':
    'Plaatsen die vrij zouden komen: {products}{more, plural, =0 {} one { (en nog # product)} other { (en nog # producten)}}.',
  'clean-up.cost': 'Ze kosten {cost}, tot het aantal plaatsen onder Facturering wordt verlaagd.',
} as const satisfies Record<keyof typeof english, string>;
