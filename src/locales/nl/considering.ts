import type { considering as english } from '../en/considering.ts';

export const considering = {
  'considering.heading-one.delete': 'Voordat u {name} verwijdert',
  'considering.heading-one.block': 'Voordat u {name} blokkeert',
  'considering.heading-one.unassign': 'Voordat u de licenties van {name} intrekt',
  'considering.heading-one.restore': 'Voordat u {name} herstelt',
  'considering.heading-many.delete': 'Voordat u {count, plural, one {# gebruiker} other {# gebruikers}} verwijdert',
  'considering.heading-many.block': 'Voordat u {count, plural, one {# gebruiker} other {# gebruikers}} blokkeert',
  'considering.heading-many.unassign':
    'Voordat u de licenties van {count, plural, one {# gebruiker} other {# gebruikers}} intrekt',
  'considering.heading-many.restore': 'Voordat u {count, plural, one {# gebruiker} other {# gebruikers}} herstelt',
  'considering.heading-mixed': 'Voordat u {parts}',
  'considering.part.delete': '{count, plural, one {# gebruiker} other {# gebruikers}} verwijdert',
  'considering.part.block': '{count, plural, one {# gebruiker} other {# gebruikers}} blokkeert',
  'considering.part.unassign': 'de licenties van {count, plural, one {# gebruiker} other {# gebruikers}} intrekt',
  'considering.part.restore': '{count, plural, one {# gebruiker} other {# gebruikers}} herstelt',
  'considering.progress': 'Ik zoek het uit: {done, number} van {total, number} gebruikers klaar.',
  'considering.nobody-left':
    'Met {count, plural, one {deze gebruiker} other {deze gebruikers}} kan hier niets worden gedaan. De redenen staan hieronder.',
  'considering.nobody-left-otherwise':
    'Dit kan bij {count, plural, one {deze gebruiker niet} other {geen van deze gebruikers}}; de redenen staan hieronder. Daaronder kunt u kiezen wat wel kan.',
  'considering.level.blocker': 'Kan hier niet',
  'considering.level.unknown': 'Kon niet worden nagegaan',
  'considering.level.caution': 'Beslis dit eerst',
  'considering.level.notice': 'Goed om te weten',
  'considering.level.clear': 'Niets gevonden',
  'considering.count.blocker': '{count, number} buiten het plan',
  'considering.count.unknown': '{count, number} niet helemaal nagegaan',
  'considering.count.caution': 'bij {count, number} moet u eerst iets beslissen',
  'considering.count.notice': '{count, number} goed om te weten',
  'considering.count.clear': '{count, number} niets gevonden',
  'considering.only-above': 'Alleen wat hierboven staat.',
  'considering.left-out': 'Blijft buiten het plan',
  'considering.clear':
    '{count, plural, one {# controle zonder bijzonderheden} other {# controles zonder bijzonderheden}}',
  'considering.not-in-plan': 'Niet in dit plan: {names}',
  'considering.more': 'en nog {count, number}',
  'considering.more-concerns': 'En nog {count, plural, one {# aandachtspunt} other {# aandachtspunten}}',
  'considering.heirless.title':
    'Met deze keuzes {count, plural, one {blijft # gebruiker} other {blijven # gebruikers}} buiten het plan',
  'considering.heirless.no-manager':
    '{names} {count, plural, one {heeft geen manager en blijft} other {hebben geen manager en blijven}} buiten het plan.',
  'considering.heirless.manager-unfit':
    'De manager van {names} kan zich niet aanmelden of vertrekt ook: {count, plural, one {deze gebruiker blijft} other {deze gebruikers blijven}} buiten het plan.',
  'considering.heirless.manager-unread':
    'Ik kon niet lezen wie de manager van {names} is: {count, plural, one {deze gebruiker blijft} other {deze gebruikers blijven}} buiten het plan.',
  'considering.heirless.person-unfit':
    'Wie u koos om het over te nemen van {names}, vertrekt ook of is die gebruiker zelf: {count, plural, one {deze gebruiker blijft} other {deze gebruikers blijven}} buiten het plan.',
  'considering.heirless.how':
    'Moet {count, plural, one {deze gebruiker} other {deze groep}} wel in het plan, kies dan een persoon die het overneemt, of niemand.',
  'considering.heir-listed.title': 'Neemt het over, maar staat ook op uw lijst',
  'considering.heir-listed':
    '{heir} neemt het over van {names}, maar staat ook op uw lijst en blijft alleen omdat iets tegenhoudt wat u vroeg. Kies iemand anders als {heir} ook moet vertrekken.',
  'considering.gone': 'Deze gebruiker staat niet meer in de directory.',
  'considering.also-by':
    '{admin} bereidt ook iets voor met {names}{more, plural, =0 {} one { en nog #} other { en nog #}}, sinds {since}. Spreek af wie verdergaat voordat u bevestigt.',
  'considering.busy-title': 'Andere taak',
  'considering.busy':
    '{own, select, true {Een taak die u hebt bevestigd} other {Een taak die {admin} heeft bevestigd}}, is nog bezig met {outcome, select, delete {het verwijderen van deze gebruiker} block {het blokkeren van deze gebruiker} unassign {het intrekken van licenties van deze gebruiker} other {het herstellen van deze gebruiker}}. Wacht tot die klaar is en vraag het dan opnieuw.',
  'considering.busy-scheduled':
    '{own, select, true {U hebt} other {{admin} heeft}} {outcome, select, delete {het verwijderen} block {het blokkeren} unassign {het intrekken van licenties} other {het herstellen}} van deze gebruiker gepland op {at}. Wilt u iets anders, annuleer dat dan eerst: vraag “wat is er gepland?”.',
  'considering.action.show-job': 'Die taak tonen',
  'considering.action.details': 'Details',
  'considering.action.all': 'Terug',
  'considering.action.plan': 'Plan tonen',
  'considering.action.why': 'Waarom is dit van belang?',
} as const satisfies Record<keyof typeof english, string>;
