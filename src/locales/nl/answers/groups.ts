import type { groups as english } from '../../en/answers/groups.ts';

export const groups = {
  'answer.sole-owner.question': 'Wat als de gebruiker de enige eigenaar van een groep of Team is?',
  'answer.sole-owner.text':
    'De groep of het Team, de chats en de bestanden blijven bestaan en leden kunnen doorwerken; maar niemand kan nog instellingen of lidmaatschap wijzigen. Wijs vóór het verwijderen een nieuwe eigenaar aan: beheercentrum > Teams en groepen > de groep > Lidmaatschap > Eigenaren (of het Teams-beheercentrum). Achteraf kan een beheerder dat nog steeds; een beleid kan ook wekelijks de actiefste leden vragen. Ik toon de groepen waarvan deze gebruiker de enige eigenaar is voordat u bevestigt.',
  'answer.find-ownerless-groups.question': 'Hoe vind ik groepen en Teams zonder eigenaar?',
  'answer.find-ownerless-groups.text':
    'Beheercentrum > Teams en groepen > Actieve teams en groepen: bij groepen zonder eigenaar staat een waarschuwing. Onder Instellingen > Organisatie-instellingen > Microsoft 365-groepen kunt u de actiefste leden laten vragen eigenaar te worden. Twee eigenaren per groep voorkomen het probleem.',
  'answer.group-memberships.question': 'Wordt een verwijderde gebruiker uit alle groepen gehaald?',
  'answer.group-memberships.text':
    'De verwijderde gebruiker telt nergens meer mee als lid. Herstelt u binnen 30 dagen, dan komen de lidmaatschappen terug. Vóór het verwijderen bewaar ik een lijst van lidmaatschappen en eigendommen, zodat wat ontbreekt kan worden hersteld.',
  'answer.sharepoint-content.question': 'Blijft inhoud in SharePoint en Teams staan als de gebruiker weg is?',
  'answer.sharepoint-content.text':
    'Ja. Bestanden in SharePoint-sites en Teams-kanalen horen bij de site, niet bij de gebruiker; u hoeft ze niet te verplaatsen. Alleen de persoonlijke OneDrive gaat met het account mee. Was de gebruiker de enige eigenaar van de site, wijs dan een ander aan.',
  'answer.teams-chats.question': 'Wat gebeurt er met Teams-chats en kanaalberichten van een verwijderde gebruiker?',
  'answer.teams-chats.text':
    'Ze blijven voor de anderen staan, zolang uw bewaarbeleid voor Teams dat zegt; in een-op-eengesprekken kan de naam veranderen in “Onbekende gebruiker”. Herstelt u binnen 30 dagen, dan komen de teamlidmaatschappen terug.',
  'answer.teams-phone-number.question': 'Wat gebeurt er met het Teams-telefoonnummer?',
  'answer.teams-phone-number.text':
    'Trekt u de licentie in of verwijdert u de gebruiker, dan komt het nummer vrij en kunt u het aan iemand anders geven. Haal de persoon ook uit de groepen van gesprekswachtrijen en stuur gesprekken met een belbeleid door als bellers een collega moeten bereiken.',
  'answer.flows-and-forms.question': 'Wat gebeurt er met Power Automate-stromen, Power Apps en Forms?',
  'answer.flows-and-forms.text':
    'Stromen zonder geldige eigenaar raken verweesd en mislukken als ze verbindingen van de vertrekker gebruiken: voeg eerst een mede-eigenaar toe in het Power Platform-beheercentrum; geef Power Apps daar ook een andere eigenaar. Formulieren kunt u naar een groep verplaatsen zolang het account actief of uitgeschakeld is, en tot 30 dagen na het verwijderen. Planner-plannen horen bij hun groep en blijven bestaan.',
} as const satisfies Record<keyof typeof english, string>;
