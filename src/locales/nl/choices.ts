import type { choices as english } from '../en/choices.ts';

export const choices = {
  'choices.set': 'Vastgelegd: {choices}.',
  'choices.set-for': 'Alleen voor {name} vastgelegd: {choices}.',
  'choices.no-difference': 'Die keuze maakt voor niemand in deze aanvraag verschil. Er is niets vastgelegd.',
  'choices.no-difference-for': 'Voor {name} maakt die keuze geen verschil. Er is niets vastgelegd.',
  'choices.no-manager':
    'Niemand in deze aanvraag heeft een manager die blijft en kan overnemen. Er is niets vastgelegd.',
  'choices.when-at': 'Vastgelegd: het begint op {moment}.',
  'choices.when-staged':
    'Vastgelegd: aanmelden wordt geblokkeerd zodra het bevestigd is, en het account wordt verwijderd op {moment}.',
  'choices.when-now': 'Vastgelegd: het begint zodra het bevestigd is.',
  'choices.left-out': 'Buiten deze aanvraag gelaten: {names}.',
  'choices.nobody-left':
    'Zonder {names} blijft er niemand over in deze aanvraag; daar is dus niets aan veranderd. Met ‘Annuleren’ stopt u de aanvraag.',
  'choices.not-in-request': 'Niemand in deze aanvraag heet ‘{typed}’',
  'choices.in-request': 'Het gaat om {names}. Er is niets veranderd.',
  'choices.several': 'Welke ‘{typed}’ bedoelt u?',
  'choices.whom': 'Wie bedoelt u?',
  'choices.say-a-name': 'Deze aanvraag gaat om {names}. Zeg het met een naam. Er is niets veranderd.',
  'choices.heir-which': 'Wie neemt het over?',
  'choices.one-heir':
    '{other} neemt al iets anders over, en één persoon neemt alles over. Zeg ‘{name} neemt alles over’, of laat het zo. Er is niets vastgelegd.',
  'choices.who-first':
    'Dat kiest u zodra zeker is om wie het gaat: druk op ‘{button}’ en zeg het dan nog eens. Er is niets vastgelegd.',
  'choices.plan-next': 'Eerst waar u aan moet denken, dan het plan. De knop ‘{button}’ staat op deze kaart.',
} as const satisfies Record<keyof typeof english, string>;
