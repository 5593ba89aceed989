import type { advice as english } from '../../en/answers/advice.ts';

export const advice = {
  'answer.considerations-before-deleting.question': 'Waar moet ik aan denken voordat ik een gebruiker verwijder?',
  'answer.considerations-before-deleting.text':
    'Vijf dingen. 1. E-mail: beslis vóór het verwijderen wie die nodig heeft; daarna is er een herstel voor nodig. 2. OneDrive: wie krijgt de bestanden; u hebt standaard 30 dagen. 3. Licenties: verwijderen maakt de plaats vrij, maar u blijft betalen tot het abonnement is verlaagd. 4. Komt het account uit Active Directory? Dan moet het daar worden verwijderd. 5. Is het een beheerder, de enige eigenaar van groepen of Teams, rust er een juridische bewaring op of stuurt het e-mail door? Let ook op vergaderingen die de persoon heeft georganiseerd, een Teams-telefoonnummer en apparaten. Een verwijderde gebruiker kan 30 dagen lang worden hersteld. Noem de gebruiker, dan ga ik dit alles na in uw tenant.',
  'answer.how-to-delete-one.question': 'Hoe verwijder ik één gebruiker?',
  'answer.how-to-delete-one.text':
    'Hier: typ “verwijder” en de naam. In het Microsoft 365-beheercentrum: Gebruikers > Actieve gebruikers > de gebruiker > Gebruiker verwijderen, kies wat er met licentie, e-mail en OneDrive gebeurt en kies dan Gebruiker verwijderen. U hebt minstens de rol gebruikersbeheerder nodig; voor de keuzes over e-mail en OneDrive ook Exchange-beheerder en SharePoint-beheerder.',
  'answer.how-to-delete-many.question': 'Hoe verwijder ik meerdere gebruikers tegelijk?',
  'answer.how-to-delete-many.text':
    'Hier: plak hun namen of adressen, één per regel. In het beheercentrum: Actieve gebruikers > selecteer de gebruikers > drie puntjes > Gebruiker verwijderen. Die bulkactie verwijdert alleen: ze regelt geen e-mail, geen OneDrive en niet de rekening. Voor lange lijsten is er ook het bulksgewijs verwijderen in het Entra-beheercentrum, of Remove-MgUser in PowerShell.',
  'answer.delete-from-csv.question': 'Kan ik gebruikers verwijderen met een CSV-bestand?',
  'answer.delete-from-csv.text':
    'Ja, in het Entra-beheercentrum: Gebruikers > Bulkbewerkingen > Bulksgewijs verwijderen. Download de sjabloon, laat de rijen met versie en kolomkoppen staan, haal de voorbeeldrij weg en zet op elke regel één user principal name. Eén taak loopt hoogstens ongeveer een uur, dus splits lange lijsten; een resultaatbestand geeft per rij de fout.',
  'answer.bulk-delete-undo.question': 'Is bulksgewijs verwijderen definitief of kan ik het ongedaan maken?',
  'answer.bulk-delete-undo.text':
    'Het is een gewone (zachte) verwijdering, net als bij één gebruiker: iedereen komt bij Verwijderde gebruikers en kan 30 dagen lang worden hersteld.',
  'answer.delete-or-block.question': 'Moet ik de gebruiker verwijderen of alleen de aanmelding blokkeren?',
  'answer.delete-or-block.text':
    'Blokkeer (en meld alle sessies af) als u het postvak, het doorsturen of bedenktijd nog nodig hebt: u houdt alles en de licentie blijft in gebruik. Verwijder als de gegevens zijn overgedragen. Een gangbare manier: nu blokkeren, later verwijderen. Na een verwijdering hebt u 30 dagen om u te bedenken; een blokkering heeft geen einddatum.',
  'answer.blocked-user-license.question': 'Gebruikt een geblokkeerde gebruiker nog een licentie?',
  'answer.blocked-user-license.text':
    'Ja. Bij blokkeren blijft de licentie toegewezen, dus de plaats komt niet vrij en de rekening wordt niet lager. Trek de licentie in of verwijder de gebruiker om de plaats vrij te maken. Let op: zonder Exchange-licentie wordt het postvak na 30 dagen verwijderd.',
  'answer.leave-of-absence.question': 'Iemand is lang afwezig. Verwijderen of blokkeren?',
  'answer.leave-of-absence.text':
    'Niet verwijderen: na 30 dagen komt er niets meer terug. Blokkeer de aanmelding en meld alle sessies af; stel een automatisch antwoord in of geef een collega toegang tot het postvak. Laat de licentie staan, tenzij het postvak een gedeeld postvak wordt (gratis tot 50 GB).',
  'answer.how-fast-locked-out.question': 'Hoe snel is een vertrekker echt buitengesloten?',
  'answer.how-fast-locked-out.text':
    'Stel het wachtwoord opnieuw in en kies Afmelden bij alle sessies: toegangstokens gelden ongeveer een uur, en wie in Outlook op het web werkt, kan doorgaan tot de pagina wordt vernieuwd. Alleen de aanmelding blokkeren kan tot 24 uur duren. Blokkades op het postvak zelf werken binnen ongeveer 30 minuten.',
  'answer.order-of-steps.question': 'Wat is de juiste volgorde als iemand vertrekt?',
  'answer.order-of-steps.text':
    '1. Blokkeer de aanmelding en meld alle sessies af. 2. Stel het postvak veilig (bewaring of export). 3. Wis bedrijfsgegevens van telefoons. 4. Stuur e-mail door of zet om naar een gedeeld postvak, en annuleer vergaderingen. 5. Draag OneDrive over. 6. Trek de licentie in en verlaag het abonnement. 7. Verwijder het account. De volgorde is een advies, geen regel; maar beslis over e-mail voordat u verwijdert.',
  'answer.find-inactive.question': 'Kan ik zien wie zich 90 dagen niet heeft aangemeld?',
  'answer.find-inactive.text':
    'Ja: vraag “wie heeft zich 90 dagen niet aangemeld”. De tenant heeft daarvoor Entra ID P1 nodig en de bot de machtiging AuditLog.Read.All. De laatste geslaagde aanmelding wordt bijgehouden sinds december 2023. Pas op met mensen die met verlof zijn en met accounts die zich nooit hebben aangemeld.',
  'answer.lifecycle-workflows.question': 'Kunnen levenscycluswerkstromen vertrekkers automatisch verwijderen?',
  'answer.lifecycle-workflows.text':
    'Ja, met Entra ID Governance-licenties: taken kunnen uitschakelen, groepen, Teams en directe licenties weghalen, sessies intrekken, de leidinggevende mailen en verwijderen. Verwijderen werkt alleen voor cloudgebruikers zonder Entra-rollen of groepen waaraan rollen kunnen worden toegewezen; voor licenties uit een groep is een taak nodig die de gebruiker uit die groep haalt.',
  'answer.own-account.question': 'Waar verwijder ik mijn eigen werkaccount?',
  'answer.own-account.text':
    'Dat kunt u niet zelf: vraag het een andere beheerder of de helpdesk van uw organisatie. Ook deze bot verwijdert het account van de vrager niet.',
} as const satisfies Record<keyof typeof english, string>;
