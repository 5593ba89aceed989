import type { considering as english } from '../en/considering.ts';

export const considering = {
  'considering.heading-one': 'Voordat u {name} verwijdert',
  'considering.heading-many': 'Voordat u {count, plural, one {# gebruiker} other {# gebruikers}} verwijdert',
  'considering.progress': 'Ik zoek het uit: {done, number} van {total, number} gebruikers klaar.',
  'considering.nobody-left': 'Geen van deze gebruikers kan hier worden verwijderd. De redenen staan hieronder.',
  'considering.level.blocker': 'Kan hier niet worden verwijderd',
  'considering.level.unknown': 'Kon niet worden nagegaan',
  'considering.level.caution': 'Beslis dit eerst',
  'considering.level.notice': 'Goed om te weten',
  'considering.level.clear': 'Niets gevonden',
  'considering.count.blocker': '{count, number} buiten het plan',
  'considering.count.unknown': '{count, number} niet helemaal nagegaan',
  'considering.count.caution': '{count, number} eerst te beslissen',
  'considering.count.notice': '{count, number} goed om te weten',
  'considering.count.clear': '{count, number} niets gevonden',
  'considering.left-out': 'Blijft buiten het plan',
  'considering.clear': '{count, plural, one {# controle vond niets} other {# controles vonden niets}}',
  'considering.more': 'en nog {count, number}',
  'considering.gone': 'Deze gebruiker staat niet meer in de directory.',
  'considering.busy-title': 'Andere taak',
  'considering.busy':
    'Een taak die nog loopt, is al met deze gebruiker bezig. Wacht tot die klaar is en vraag het dan opnieuw.',
  'considering.action.details': 'Details',
  'considering.action.all': 'Terug',
  'considering.action.plan': 'Plan tonen',
  'considering.action.why': 'Waarom is dit van belang?',
} as const satisfies Record<keyof typeof english, string>;
