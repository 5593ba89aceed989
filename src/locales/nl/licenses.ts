import type { licenses as english } from '../en/licenses.ts';

export const licenses = {
  'licenses.heading': 'Licenties',
  'licenses.heading-user': 'Licenties van {name}',
  'licenses.heading-users': 'Licenties van {count, plural, one {# gebruiker} other {# gebruikers}}',
  'licenses.summary':
    '{free, number} vrije plaatsen waarvoor wordt betaald, in {products, plural, one {# product} other {# producten}}',
  'licenses.summary-trials':
    '{free, plural, one {# vrije plaats} other {# vrije plaatsen}} van proefversies, in {products, plural, one {# product} other {# producten}}',
  'licenses.heading-trials': 'Proefversies',
  'licenses.trial': 'Proefversie: eindigt vanzelf als u het product niet koopt',
  'licenses.trial-of': '{product} (proefversie)',
  'licenses.no-trials': 'Geen van uw producten is een proefversie.',
  'licenses.trials-unread':
    'Ik kon niet lezen welke producten proefversies zijn: wat ik als betaald meetel, kan er een zijn.',
  'licenses.free': '{free, plural, =0 {geen vrije plaatsen} one {# vrije plaats} other {# vrije plaatsen}}',
  'licenses.line': '{bought, number} gekocht · {assigned, number} toegewezen',
  'licenses.over': '{count, plural, one {# plaats} other {# plaatsen}} meer toegewezen dan gekocht',
  'licenses.warning': '{count, plural, one {# plaats eindigt} other {# plaatsen eindigen}} binnenkort, tenzij verlengd',
  'licenses.suspended': '{count, plural, one {# plaats is} other {# plaatsen zijn}} opgeschort',
  'licenses.none': 'Uw organisatie heeft geen producten met plaatsen.',
  'licenses.paid': 'Voor vrije plaatsen wordt nog betaald tot het aantal onder Facturering wordt verlaagd.',
  'licenses.paid-cost':
    'Voor vrije plaatsen wordt nog betaald, {cost} in totaal, tot het aantal onder Facturering wordt verlaagd.',
  'licenses.cost.month': '{amount} per maand',
  'licenses.cost.year': '{amount} per jaar',
  'licenses.cost.trial': 'proefversie, kost niets',
  'licenses.cost.unpriced': 'Niet meegeteld, omdat er geen prijs is ingesteld: {products}.',
  'licenses.direct': 'rechtstreeks toegewezen',
  'licenses.group': 'via de groep {groups}',
  'licenses.plans-off': '{count, plural, one {# service uitgeschakeld} other {# services uitgeschakeld}}',
  'licenses.error': 'Microsoft meldt een fout: {error}',
  'licenses.user-none': 'Geen licenties.',
  'licenses.user-gone': 'Staat niet meer in de directory.',
  'licenses.by-group-note':
    'Een licentie die van een groep komt, verdwijnt door de groep te verlaten, niet rechtstreeks.',
  'licenses.action.unassign': 'Intrekken …',
  'licenses.action.delete': 'Verwijderen …',
  'licenses.action.stop-paying': 'Hoe stop ik met betalen?',
} as const satisfies Record<keyof typeof english, string>;
