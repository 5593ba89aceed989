import type { holds as english } from '../../en/answers/holds.ts';

export const holds = {
  'answer.litigation-hold.question': 'Op het postvak rust een juridische bewaring. Mag ik de gebruiker verwijderen?',
  'answer.litigation-hold.text':
    'Ja, als u de inhoud wilt houden: is de bewaring vóór het verwijderen bevestigd, dan wordt het postvak inactief en blijft het bewaard. Trek de licentie niet eerst in en controleer in Purview of Exchange of de bewaring echt is toegepast. Microsoft Graph toont bewaringen niet, en deze bot dus ook niet. Loopt er een rechtszaak of onderzoek? Overleg met uw juridische afdeling voordat u verwijdert.',
  'answer.inactive-mailbox.question': 'Wat is een inactief postvak en kost het een licentie?',
  'answer.inactive-mailbox.text':
    'Het bewaarde postvak van een verwijderde gebruiker, in stand gehouden door bewaarbeleid of een bewaring. Het ontvangt geen e-mail, staat niet in het adresboek en is alleen via eDiscovery bereikbaar voor complianceteams. Het kost geen licentie zodra het account is verwijderd; bij het instellen van de bewaring was wel het juiste abonnement nodig. Eindigt de bewaring, dan wordt het verwijderd.',
  'answer.shared-or-inactive.question': 'Gedeeld of inactief postvak voor een vertrekker?',
  'answer.shared-or-inactive.text':
    'Gedeeld als collega’s met de e-mail moeten werken of nieuwe e-mail moet aankomen; het account blijft dan bestaan. Inactief als de inhoud voor compliance ongewijzigd bewaard moet blijven en niemand er dagelijks bij hoeft; het account wordt dan verwijderd.',
  'answer.retention-that-counts.question': 'Welke soorten bewaring maken een inactief postvak?',
  'answer.retention-that-counts.text':
    'Een Microsoft 365-bewaarbeleid dat bewaart, een bewaarlabel, een juridische bewaring of een eDiscovery-bewaring. Niet: een MRM-beleid van Exchange of een beleid dat alleen verwijdert. Let op: een eDiscovery-bewaring eindigt als de zaak wordt gesloten.',
  'answer.license-and-hold.question': 'Heb ik een licentie nodig voor een gebruiker met een bewaring?',
  'answer.license-and-hold.text':
    'Zolang het account bestaat: ja. Voor een bewaring is dat Exchange Online-abonnement 2, of abonnement 1 met archivering. Verwijder het account in plaats van de licentie in te trekken: de bewaring houdt dan een inactief postvak in stand en de plaats komt vrij. Wie eerst de licentie intrekt, kan het postvak verliezen.',
} as const satisfies Record<keyof typeof english, string>;
