import type { mail as english } from '../../en/answers/mail.ts';

export const mail = {
  'answer.mailbox-of-deleted-user.question': 'Wat gebeurt er met het postvak als ik de gebruiker verwijder?',
  'answer.mailbox-of-deleted-user.text':
    'Het is 30 dagen terug te halen door de gebruiker te herstellen. Daarna wordt het definitief gewist, tenzij er vóór het verwijderen een bewaring of bewaarbeleid op rustte: dan wordt het een inactief postvak. E-mail aan een verwijderde gebruiker komt terug bij de afzender. Wilt u het postvak blijven gebruiken, zet het dan eerst om naar een gedeeld postvak en verwijder het account niet.',
  'answer.keep-mail.question': 'Hoe bewaar ik de e-mail van iemand die ik ga verwijderen?',
  'answer.keep-mail.text':
    'Kies vóór het verwijderen: omzetten naar een gedeeld postvak (verwijder het account dan niet), exporteren naar een PST-bestand, of een bewaarbeleid of juridische bewaring instellen zodat het een inactief postvak wordt. Al verwijderd, korter dan 30 dagen geleden? Herstel de gebruiker, stel de e-mail veilig en verwijder opnieuw.',
  'answer.give-mailbox-access.question':
    'Hoe geef ik een collega toegang tot de e-mail, of stuur ik nieuwe e-mail door?',
  'answer.give-mailbox-access.text':
    'Een gedeeld postvak kost niets tot 50 GB: collega’s lezen de oude e-mail en krijgen de nieuwe. Doorsturen geeft alleen nieuwe e-mail door en heeft het account én de licentie nodig. Voor beide is het account nodig: verwijder het niet. Microsoft Graph kan geen van beide; vraag het een Exchange-beheerder (Exchange-beheercentrum of PowerShell).',
  'answer.automatic-reply.question': 'Kan ik een automatisch antwoord instellen voor iemand die weg is?',
  'answer.automatic-reply.text':
    'Ja, zolang het postvak bestaat: stel het in vóór het verwijderen, met een aparte tekst voor binnen en buiten de organisatie. Na het verwijderen antwoordt er niets meer. Voor een blijvend antwoord zet u het postvak om naar een gedeeld postvak en houdt u het account.',
  'answer.meetings-of-leaver.question': 'Verdwijnen de vergaderingen die de vertrekker heeft georganiseerd?',
  'answer.meetings-of-leaver.text':
    'Nee, ze blijven in de agenda’s staan en houden ruimten bezet. Annuleer ze vóór het verwijderen, zolang het postvak nog kan verzenden: open de agenda of gebruik Remove-CalendarEvents -CancelOrganizedMeetings in Exchange Online PowerShell (tot 1825 dagen vooruit).',
  'answer.shared-mailbox.question': 'Wat is een gedeeld postvak?',
  'answer.shared-mailbox.text':
    'Een postvak waarin meer collega’s lezen en waaruit ze antwoorden, elk met de eigen aanmelding, zoals info@. Tot 50 GB is er geen eigen licentie voor nodig. Er hoort wel een gebruikersaccount bij: houd dat aan, met aanmelden geblokkeerd, want met het account verdwijnt ook het postvak. Daarom blijft het account bestaan als het postvak van een vertrekker gedeeld wordt.',
  'answer.convert-to-shared.question': 'Hoe zet ik een postvak om naar een gedeeld postvak?',
  'answer.convert-to-shared.text':
    'Een Exchange-beheerder doet het in het Microsoft 365-beheercentrum: Gebruikers > Actieve gebruikers > de gebruiker > E-mail > Converteren naar gedeeld postvak. Microsoft Graph kan het niet, dus ik ook niet. E-mail, agenda en regels blijven behouden. De gebruiker heeft een licentie nodig tot het klaar is; daarna kan die worden ingetrokken, tot 50 GB en zonder bewaring of archief. Houd het account, want daar hangt het postvak aan, en blokkeer aanmelden of stel het wachtwoord opnieuw in: het oude blijft anders werken.',
  'answer.shared-mailbox-license.question': 'Heeft een gedeeld postvak een licentie nodig?',
  'answer.shared-mailbox-license.text':
    'Nee, niet tot 50 GB en zonder archief of bewaring. Boven 50 GB is Exchange Online-abonnement 2 nodig (tot 100 GB); voor een bewaring of archief abonnement 2, of abonnement 1 met de archiveringsinvoegtoepassing.',
  'answer.delete-after-shared.question': 'Kan ik de gebruiker verwijderen nadat het postvak gedeeld is?',
  'answer.delete-after-shared.text':
    'Nee. Het account draagt het gedeelde postvak; verwijdert u het, dan gaat ook het postvak weg (30 dagen terug te halen). Blokkeer in plaats daarvan de aanmelding, stel het wachtwoord opnieuw in en trek de licentie in.',
  'answer.shared-after-deletion.question': 'Ik heb de gebruiker al verwijderd, maar heb een gedeeld postvak nodig.',
  'answer.shared-after-deletion.text':
    'Binnen 30 dagen: herstel de gebruiker, wijs een licentie toe, stel het wachtwoord opnieuw in, wacht 20 tot 30 minuten, zet om naar een gedeeld postvak, trek dan de licentie in en voeg de leden toe.',
  'answer.converting-fails.question': 'Waarom mislukt het omzetten naar een gedeeld postvak?',
  'answer.converting-fails.text':
    'Zonder licentie biedt het beheercentrum het niet aan: wijs er een met een postvak toe, zet om en trek de licentie daarna in. Boven 50 GB, of met een bewaring of archief, blijft er een nodig. Is er ook Exchange on-premises (hybride), dan kan een omgezet postvak na een synchronisatie weer een gebruikerspostvak worden: zet het ook daar om.',
  'answer.forwarding-account.question': 'Kan ik een account verwijderen dat e-mail doorstuurt?',
  'answer.forwarding-account.text':
    'Nee: doorsturen heeft het account en de licentie nodig. Verwijdert u het account of trekt u de licentie in, dan stopt het doorsturen en wordt het postvak uitgeschakeld. Gebruik een gedeeld postvak als u geen licentiekosten wilt.',
  'answer.reuse-address.question': 'Kan ik het e-mailadres van een verwijderde gebruiker hergebruiken?',
  'answer.reuse-address.text':
    'Verwijder de aliassen vóór of tijdens het verwijderen; anders blijft het adres bezet tot het verwijderde postvak weg is (30 dagen). Een nieuwe medewerker de naam van een vorige geven is niet verstandig: oude uitnodigingen, gedeelde bestanden en e-mail komen dan bij de verkeerde persoon.',
} as const satisfies Record<keyof typeof english, string>;
