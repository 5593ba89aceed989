import type { options as english } from '../en/options.ts';

export const options = {
  'options.heading': 'Hoe moet het gebeuren?',
  'options.licenseWay': 'Licenties',
  'options.licenseWay.unassign-first': 'Eerst rechtstreekse licenties intrekken, dan verwijderen (standaard)',
  'options.licenseWay.release-by-deletion':
    'Licenties laten vrijkomen door het verwijderen: aanbevolen als e-mail herstelbaar moet blijven',
  'options.blockSignIn': 'Aanmelden blokkeren vóór het verwijderen',
  'options.revokeSessions': 'Afmelden bij alle sessies vóór het verwijderen',
  'options.when': 'Wanneer',
  'options.when.now': 'Zodra het is bevestigd (standaard)',
  'options.when.day': 'Over 24 uur, zodat iemand bezwaar kan maken',
  'options.when.at': 'Op de datum en tijd hieronder',
  'options.start-date': 'Datum',
  'options.start-time': 'Tijd ({zone})',
  'options.consequences':
    'In beide gevallen komen de plaatsen meteen vrij, en Ongedaan maken geeft binnen 30 dagen dezelfde licenties terug. Een postvak waarvan eerst de licentie is ingetrokken, is niet meer apart te herstellen: laat bij een bewaarplicht of e-mail die u wilt houden de licentie vrijkomen door het verwijderen.',
} as const satisfies Record<keyof typeof english, string>;
