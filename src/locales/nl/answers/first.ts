import type { first as english } from '../../en/answers/first.ts';

export const first = {
  'answer.considerations-before-deleting.question': 'Waar moet ik aan denken voordat ik een gebruiker verwijder?',
  'answer.considerations-before-deleting.text':
    'Vijf dingen. 1. E-mail: beslis vóór het verwijderen wie die nodig heeft; daarna kost het een herstel. 2. OneDrive: wie krijgt de bestanden; u hebt standaard 30 dagen. 3. Licenties: verwijderen maakt de plaats vrij, maar u blijft betalen tot het abonnement is verlaagd. 4. Komt het account uit Active Directory? Dan moet het daar worden verwijderd. 5. Is het een beheerder, de enige eigenaar van groepen of Teams, rust er een juridische bewaring op of stuurt het e-mail door? Let ook op vergaderingen die de persoon heeft georganiseerd, een Teams-telefoonnummer en apparaten. Een verwijderde gebruiker kan 30 dagen lang worden hersteld.',
  'answer.stop-paying.question': 'Hoe stop ik met betalen voor een licentie?',
  'answer.stop-paying.text':
    'Een gebruiker verwijderen of een licentie intrekken maakt de plaats vrij; de rekening wordt er niet lager van. Daarvoor is een aparte stap nodig: beheercentrum > Facturering > Uw producten > het abonnement > Licenties verwijderen > typ het nieuwe TOTAAL (van 100 naar 95: typ 95) > Opslaan. De licentie mag dan niet meer zijn toegewezen. Wie het mag: de factureringsbeheerder (oud type account, MOSA) of een eigenaar of inzender van het factureringsaccount of -profiel (Microsoft-klantovereenkomst, MCA). Wanneer: bij MCA alleen binnen 7 dagen na aankoop, verlenging of het toevoegen van de plaatsen; plan het lagere aantal anders voor de verlengingsdatum. Gekocht via een partner (CSP): de partner moet het aantal verlagen. Productcode: verleng met minder plaatsen. Sinds 2026 heeft een MCA-abonnement na afloop geen gratis respijtperiode meer.',
  'answer.still-paying-after-deletion.question': 'Ik heb de gebruiker verwijderd. Betaal ik nog voor de licentie?',
  'answer.still-paying-after-deletion.text':
    'Ja. Verwijderen maakt de plaats vrij voor iemand anders, maar verlaagt het aantal gekochte plaatsen niet. Verlaag het aantal van het abonnement in een aparte stap om minder te betalen.',
  'answer.unassign-license.question': 'Hoe haal ik een licentie weg bij een gebruiker?',
  'answer.unassign-license.text':
    'Hier: typ "trek E3 in bij" en de naam. In het beheercentrum: Gebruikers > Actieve gebruikers > de gebruiker > Licenties en apps > vinkje weghalen > Wijzigingen opslaan. U hebt de rol licentiebeheerder of gebruikersbeheerder nodig. Voor veel gebruikers: Facturering > Licenties > het product > selecteer maximaal 20 gebruikers > toewijzing ongedaan maken. Een licentie die van een groep komt, kunt u niet bij de gebruiker weghalen: haal de gebruiker uit de groep. Let op: zonder Exchange-licentie wordt het postvak na 30 dagen verwijderd. De plaats is meteen vrij, maar u blijft ervoor betalen tot het abonnement is verlaagd.',
  'answer.onedrive-of-deleted-user.question': 'Wat gebeurt er met de OneDrive van een verwijderde gebruiker?',
  'answer.onedrive-of-deleted-user.text':
    'Die blijft bewaard tijdens de bewaarperiode: 30 dagen, tenzij uw SharePoint-beheerder iets anders heeft ingesteld (30 tot 3650). De leidinggevende, of anders de in SharePoint ingestelde tweede eigenaar, krijgt toegang en een e-mail, en 7 dagen voor het einde een herinnering. Is er geen van beiden, dan wordt niemand gewaarschuwd. Daarna staat de OneDrive nog 93 dagen in de prullenbak van de siteverzameling, waaruit een SharePoint-beheerder hem kan herstellen.',
  'answer.mailbox-of-deleted-user.question': 'Wat gebeurt er met het postvak als ik de gebruiker verwijder?',
  'answer.mailbox-of-deleted-user.text':
    'Het is 30 dagen terug te halen door de gebruiker te herstellen. Daarna wordt het definitief gewist, tenzij er vóór het verwijderen een bewaring of bewaarbeleid op rustte: dan wordt het een inactief postvak. E-mail aan een verwijderde gebruiker komt terug bij de afzender. Wilt u het postvak blijven gebruiken, zet het dan eerst om naar een gedeeld postvak en verwijder het account niet.',
  'answer.litigation-hold.question': 'Op het postvak rust een juridische bewaring. Mag ik de gebruiker verwijderen?',
  'answer.litigation-hold.text':
    'Ja, als u de inhoud wilt houden: is de bewaring vóór het verwijderen bevestigd, dan wordt het postvak inactief en blijft het bewaard. Trek de licentie niet eerst in en controleer in Purview of Exchange of de bewaring echt is toegepast: Microsoft Graph ziet bewaringen niet, en deze bot dus ook niet.',
  'answer.restore-window.question': 'Hoe lang kan ik een verwijderde gebruiker herstellen?',
  'answer.restore-window.text':
    'Tot 30 dagen na het verwijderen. Het account, het postvak en de groepslidmaatschappen komen terug; licenties ook, als de gebruiker is verwijderd met deze bot, Graph, PowerShell of het Entra-beheercentrum. Na 30 dagen kan niemand de gebruiker nog herstellen, ook Microsoft-ondersteuning niet.',
  'answer.group-license.question': 'De licentie komt van een groep. Hoe haal ik die weg?',
  'answer.group-license.text':
    'Dat kan niet rechtstreeks bij de gebruiker. Haal de gebruiker uit de licentiegroep (dynamische groep: wijzig het kenmerk; gesynchroniseerde groep: wijzig het in Active Directory; beveiligingsgroep met e-mail: in Exchange). De licentie verdwijnt meestal binnen enkele minuten. Ook door de gebruiker te verwijderen komt de plaats vrij.',
  'answer.synced-user.question': 'Hoe verwijder ik een gebruiker die uit Active Directory wordt gesynchroniseerd?',
  'answer.synced-user.text':
    'Verwijder de gebruiker in de lokale Active Directory of haal hem uit het bereik van de synchronisatie. Het cloudaccount volgt bij de volgende synchronisatie. Alleen in de cloud verwijderen of herstellen kan niet.',
  'answer.roles-needed.question': 'Welke rol heb ik nodig om gebruikers te verwijderen?',
  'answer.roles-needed.text':
    'Gebruikersbeheerder: verwijdert, herstelt en regelt licenties, voor mensen zonder beheerdersrol. Voor gebruikers met een beheerdersrol of in een groep waaraan rollen kunnen worden toegewezen: bevoegde verificatiebeheerder (Privileged Authentication Administrator) of globale beheerder. Een licentiebeheerder wijst alleen licenties toe en trekt ze in; een factureringsbeheerder koopt alleen en verlaagt.',
  'answer.delete-or-block.question': 'Moet ik de gebruiker verwijderen of alleen de aanmelding blokkeren?',
  'answer.delete-or-block.text':
    'Blokkeer (en meld alle sessies af) als u het postvak, het doorsturen of bedenktijd nog nodig hebt: u houdt alles, en de licentie blijft in gebruik. Verwijder als de gegevens zijn overgedragen. Een gangbare manier: nu blokkeren, later verwijderen. Alleen blokkeren kan tot 24 uur duren voordat het overal werkt; alle sessies afmelden ongeveer een uur.',
} as const satisfies Record<keyof typeof english, string>;
