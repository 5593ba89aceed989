import type { errors as english } from '../en/errors.ts';

export const errors = {
  'error.graph-unreachable.cause': 'Microsoft Graph gaf geen antwoord.',
  'error.graph-unreachable.next':
    'Probeer het over een paar minuten opnieuw. Blijft het zo, kijk dan in het beheercentrum bij Status > Servicestatus, en vraag de beheerder van deze bot of het netwerk Microsoft Graph nog bereikt.',
  'error.graph-throttled.cause': 'Microsoft Graph beperkt op dit moment het aantal verzoeken voor deze tenant.',
  'error.graph-throttled.next':
    '{seconds, plural, =0 {Probeer het over een paar minuten opnieuw; ik doe het intussen vanzelf rustiger aan.} one {Probeer het over # seconde opnieuw.} other {Probeer het over # seconden opnieuw.}}',
  'error.graph-unavailable.cause': 'Microsoft Graph meldt dat het nu niet beschikbaar is.',
  'error.graph-unavailable.next':
    '{seconds, plural, =0 {Probeer het over een paar minuten opnieuw. Storingen staan in het beheercentrum bij Status > Servicestatus.} one {Probeer het over # seconde opnieuw.} other {Probeer het over # seconden opnieuw.}}',
  'error.graph-conflict.cause': 'Iets anders wijzigde op hetzelfde moment dezelfde objecten.',
  'error.graph-conflict.next': 'Probeer het over een minuut opnieuw.',
  'error.graph-unexpected.cause': 'Microsoft Graph gaf een antwoord dat ik niet begrijp.',
  'error.graph-unexpected.next':
    'Controleer de gebruiker eerst in het beheercentrum. Vraag de beheerder van deze bot om in het logboek te kijken: daar staat het verzoeknummer van Microsoft Graph.',
  'error.graph-unsupported.cause': 'De Microsoft Graph van deze tenant biedt niet wat ik vroeg.',
  'error.graph-unsupported.next': 'Doe dit onderdeel in het beheercentrum. Nationale clouds bieden niet alles.',
  'error.token-rejected.cause': 'Microsoft Entra accepteert de aanmelding van deze bot zelf niet meer.',
  'error.token-rejected.next':
    'Iemand met de rol cloudtoepassingsbeheerder (Cloud Application Administrator) moet het clientgeheim of certificaat van deze bot vernieuwen in het Microsoft Entra-beheercentrum, bij App-registraties.',
  'error.permission-missing.cause':
    '{permission, select, none {Deze bot mist hiervoor een machtiging voor Microsoft Graph.} other {Deze bot mist de Microsoft Graph-machtiging {permission}.}}',
  'error.permission-missing.next':
    '{permission, select, none {Een beheerder met de rol Privileged Role Administrator} other {Een beheerder met de rol Privileged Role Administrator moet {permission} toevoegen en}} moet beheerderstoestemming geven in het Microsoft Entra-beheercentrum, bij Bedrijfstoepassingen > deze bot > Machtigingen.',
  'error.premium-required.cause':
    'Deze tenant heeft geen Microsoft Entra ID P1 of P2, en deze informatie is er alleen daarmee.',
  'error.premium-required.next':
    'Beslis zonder, of kijk in het beheercentrum bij Rapporten > Gebruik: daar staat recente activiteit per dienst, ook zonder die licentie.',
  'error.quota-exceeded.cause':
    'De tenant heeft het maximale aantal directoryobjecten bereikt; verwijderde objecten tellen nog 30 dagen mee.',
  'error.quota-exceeded.next':
    'Verwijder objecten die niemand nodig heeft definitief in het Microsoft Entra-beheercentrum bij Verwijderde gebruikers, of vraag Microsoft-ondersteuning om een hoger quotum.',
  'error.names-concealed.cause': 'De gebruiksrapporten van deze tenant verbergen namen van personen.',
  'error.names-concealed.next':
    'Een globale beheerder (Global Administrator) kan dat uitzetten in het beheercentrum bij Instellingen > Organisatie-instellingen > Rapporten.',

  'error.user-not-found.cause': 'Deze gebruiker staat niet (meer) in de tenant.',
  'error.user-not-found.next':
    'Misschien heeft iemand anders het account intussen verwijderd: vraag om “toon verwijderde gebruikers”. Staat het daar ook niet, kijk dan over een minuut nog eens: wijzigingen zijn niet meteen overal zichtbaar.',
  'error.user-synced.cause': 'Dit account komt uit uw eigen Active Directory en is in de cloud niet te wijzigen.',
  'error.user-synced.next':
    'Verwijder het in Active Directory, of haal het uit het bereik van de synchronisatie; de volgende synchronisatie verwijdert het dan hier.',
  'error.user-privileged.cause':
    'Deze gebruiker heeft een beheerdersrol, of zit in een groep die er een kan hebben, en is beschermd.',
  'error.user-privileged.next':
    'Laat eerst de rol of het lidmaatschap verwijderen in het Microsoft Entra-beheercentrum, of laat een bevoorrechte verificatiebeheerder (Privileged Authentication Administrator) de gebruiker daar verwijderen.',
  'error.user-restricted.cause':
    'Deze gebruiker zit in een beheereenheid met beperkt beheer: alleen beheerders van die eenheid kunnen het account wijzigen.',
  'error.user-restricted.next':
    'Vraag een beheerder met een rol op die beheereenheid, of laat de gebruiker eruit halen in het Microsoft Entra-beheercentrum bij Beheereenheden.',
  'error.user-anchors-mailbox.cause': 'Een gedeeld postvak of een doorstuurregel hangt aan dit account.',
  'error.user-anchors-mailbox.next':
    'Behoud het account, geblokkeerd en zonder licentie, of laat een Exchange-beheerder (Exchange Administrator) eerst het doorsturen stoppen of het gedeelde postvak verwijderen.',
  'error.user-already-deleted.cause': 'Deze gebruiker is al verwijderd.',
  'error.user-already-deleted.next':
    'Zeg “toon verwijderde gebruikers” om te zien tot wanneer het account te herstellen is.',
  'error.user-purged.cause': 'Deze gebruiker is definitief verwijderd en bestaat niet meer.',
  'error.user-purged.next':
    'U noch Microsoft kan het account terughalen. Maak een nieuwe gebruiker aan, en vraag uw back-upleverancier naar de gegevens.',
  'error.user-gone.cause':
    'Dit account staat niet bij de actieve en niet bij de verwijderde gebruikers, hoewel ik een paar keer heb gekeken.',
  'error.user-gone.next':
    'Waarschijnlijk heeft iemand het definitief verwijderd of zijn de 30 dagen voorbij: dan kan niemand het terughalen. Kijk bij Verwijderde gebruikers in het beheercentrum; staat het daar, probeer het dan opnieuw.',
  'error.user-changed.cause':
    'Er is iets aan deze gebruiker veranderd nadat u het plan zag{changed, select, none {} other {: {changed}}}.',
  'error.user-changed.next': 'Laat voor deze gebruiker een nieuw plan maken; dat gaat uit van de situatie van nu.',
  'error.user-unblocked.cause':
    'Iemand heeft deze gebruiker weer laten aanmelden nadat ik dat had geblokkeerd; daarom is er verder niets gedaan.',
  'error.user-unblocked.next':
    'Vraag wie dat deed en waarom; in het auditlogboek van Microsoft Entra staat wie. Laat daarna een nieuw plan maken.',
  'error.name-taken.cause': 'Iemand anders heeft nu de gebruikersnaam die dit account had.',
  'error.name-taken.next':
    'Kies een nieuwe gebruikersnaam voor het herstelde account, of geef eerst de andere gebruiker een andere naam.',
  'error.name-invalid.cause': 'Microsoft Graph accepteert deze gebruikersnaam niet.',
  'error.name-invalid.next':
    'Kies een naam van letters, cijfers en punten die eindigt op een van uw geverifieerde domeinen.',
  'error.address-taken.cause': 'Iemand anders heeft nu een e-mailadres dat dit account had.',
  'error.address-taken.next':
    'Herstel het account zonder dat adres, of haal het adres eerst bij de andere gebruiker weg.',
  'error.mailbox-absent.cause': 'Deze gebruiker heeft geen postvak in Exchange Online.',
  'error.mailbox-absent.next':
    'Over e-mail valt hier niets te beslissen. Staat de e-mail op een eigen server, vraag het dan uw Exchange-beheerder.',
  'error.drive-absent.cause': 'Deze gebruiker heeft geen OneDrive.',
  'error.drive-absent.next': 'Er zijn geen bestanden om over te dragen.',

  'error.drive-locked.cause':
    'Deze OneDrive is vergrendeld: gearchiveerd omdat niemand ervoor betaalt, of door een beheerder gesloten.',
  'error.drive-locked.next':
    'Vraag een SharePoint-beheerder (SharePoint Administrator) om de OneDrive te openen of opnieuw te activeren en probeer het dan nog eens.',

  'error.license-inherited.cause':
    'Deze licentie komt van een groep en kan niet rechtstreeks bij de gebruiker worden ingetrokken.',
  'error.license-inherited.next':
    'De licentie komt vrij als de gebruiker wordt verwijderd. Wilt u het account zonder de licentie behouden, dan haalt een groepsbeheerder (Groups Administrator) de gebruiker uit die groep.',
  'error.license-absent.cause': 'De gebruiker heeft deze licentie niet meer.',
  'error.license-absent.next':
    'Er valt niets meer in te trekken. Vraag naar de licenties van de gebruiker om te zien wat er nog is.',
  'error.license-no-seats.cause': 'Van dit product is geen licentie meer vrij.',
  'error.license-no-seats.next':
    'Trek de licentie in bij iemand die haar niet meer nodig heeft, of laat een factureringsbeheerder (Billing Administrator) er een bijkopen bij Facturering > Uw producten; probeer het daarna opnieuw.',
  'error.license-usage-location.cause':
    'De gebruiker heeft geen gebruikslocatie, of een waar dit product niet wordt verkocht.',
  'error.license-usage-location.next':
    'Een gebruikersbeheerder (User Administrator) stelt die in bij Microsoft Entra-beheercentrum > Gebruikers > de gebruiker > Eigenschappen > Gebruikslocatie; probeer het daarna opnieuw.',
  'error.license-dependency.cause': 'Een andere licentie van deze gebruiker heeft een dienst van deze licentie nodig.',
  'error.license-dependency.next':
    'Een licentiebeheerder (License Administrator) trekt eerst de afhankelijke invoegtoepassing in: Gebruikers > Actieve gebruikers > de gebruiker > Licenties en apps.',
  'error.license-held.cause':
    'Exchange laat deze licentie niet los: op het postvak rust een juridische bewaring (litigation hold).',
  'error.license-held.next':
    'Laat een Exchange-beheerder (Exchange Administrator), samen met wie om de bewaring heeft gevraagd, beslissen of die mag eindigen. Of laat de licentie staan, zodat het postvak bij het verwijderen een inactief postvak wordt.',
  'error.license-exclusive.cause': 'De gebruiker heeft al een licentie die niet met deze samengaat.',
  'error.license-exclusive.next':
    'Een licentiebeheerder (License Administrator) trekt eerst de andere licentie in, of zet de overlappende dienst uit bij Licenties en apps.',

  'error.group-dynamic.cause':
    'Een regel bepaalt wie lid is van deze groep; niemand kan met de hand worden toegevoegd of verwijderd.',
  'error.group-dynamic.next':
    'Een groepsbeheerder (Groups Administrator) past de regel aan, of wijzig het kenmerk van de gebruiker waar de regel naar kijkt.',
  'error.group-synced.cause': 'Deze groep komt uit uw eigen Active Directory.',
  'error.group-synced.next': 'Wijzig de leden in Active Directory; de volgende synchronisatie brengt dat hierheen.',
  'error.group-mail-enabled.cause': 'Dit is een distributielijst of een beveiligingsgroep met e-mail.',
  'error.group-mail-enabled.next':
    'Een Exchange-beheerder (Exchange Administrator) wijzigt de leden in het Exchange-beheercentrum bij Geadresseerden > Groepen.',
  'error.group-member-already.cause': 'De gebruiker zit al in deze groep.',
  'error.group-member-already.next': 'Er hoeft niets te gebeuren.',
  'error.group-last-owner.cause': 'Een groep moet minstens één eigenaar houden.',
  'error.group-last-owner.next':
    'Een groepsbeheerder (Groups Administrator) maakt eerst iemand anders eigenaar, in het Microsoft 365-beheercentrum; probeer het daarna opnieuw.',
  'error.heir-gone.cause': 'Wie het zou overnemen, staat niet meer in de directory.',
  'error.heir-gone.next': 'Kies iemand anders en maak het plan opnieuw. De gebruiker is niet verwijderd.',
  'error.group-gone.cause': 'Deze groep bestaat niet meer.',
  'error.group-gone.next':
    'Een groepsbeheerder (Groups Administrator) kan een Microsoft 365-groep 30 dagen lang herstellen (Microsoft Entra-beheercentrum > Groepen > Verwijderde groepen); probeer het daarna opnieuw. Een beveiligingsgroep moet opnieuw worden gemaakt.',

  'error.not-confirmed.cause':
    'De tenant laat het resultaat nog niet zien. Het kan een paar minuten duren voordat een wijziging in Microsoft 365 overal zichtbaar is.',
  'error.not-confirmed.next':
    'Kijk over een paar minuten nog eens. Is het er dan nog niet, kijk dan in het beheercentrum bij Actieve gebruikers en Verwijderde gebruikers.',
  'error.outcome-unknown.cause': 'De verbinding viel weg, dus ik weet niet of Microsoft Graph dit heeft uitgevoerd.',
  'error.outcome-unknown.next': 'Probeer het opnieuw: ik kijk eerst in de tenant en doe niets dubbel.',

  'error.actor-unknown.cause': 'Ik kan niet vaststellen wie u bent in deze tenant.',
  'error.actor-unknown.next': 'Meld u in Teams aan met uw werkaccount van deze tenant en probeer het opnieuw.',
  'error.actor-guest.cause': 'U bent gast in deze tenant, en gasten kunnen hier geen gebruikers verwijderen.',
  'error.actor-guest.next':
    'Gebruik een account dat bij de tenant hoort en de rol gebruikersbeheerder (User Administrator) heeft.',
  'error.actor-not-admin.cause': 'U hebt geen rol waarmee u gebruikers mag verwijderen in de hele tenant.',
  'error.actor-not-admin.next':
    'Vraag om de rol gebruikersbeheerder (User Administrator) bij Microsoft Entra-beheercentrum > Rollen en beheerders, of activeer haar bij Mijn rollen als u ervoor in aanmerking komt. Het kan 15 minuten duren voordat de rol werkt.',
  'error.lookup-guest.cause': 'U bent gast in deze tenant, en voor gasten zoek ik dit niet op.',
  'error.lookup-guest.next':
    'Vraag het iemand met de rol gebruikersbeheerder (User Administrator) in deze tenant, of vraag mij hoe iets werkt: dat leg ik iedereen uit.',
  'error.lookup-not-admin.cause':
    'Ik zoek dit alleen op voor wie een van deze rollen heeft voor de hele tenant: gebruikersbeheerder (User Administrator), verificatiebeheerder (Authentication Administrator), bevoorrechte verificatiebeheerder (Privileged Authentication Administrator) of globale beheerder (Global Administrator).',
  'error.lookup-not-admin.next':
    'Vraag het iemand met een van deze rollen, of activeer uw rol bij Mijn rollen in het Microsoft Entra-beheercentrum; het kan 15 minuten duren voordat de rol werkt. Een licentiebeheerder (License Administrator) ziet in het Microsoft 365-beheercentrum onder Facturering > Licenties wie welke licentie heeft. Hoe iets werkt, leg ik iedereen uit.',
  'error.actor-role-unknown.cause':
    '{permission, select, none {Ik kon uw beheerdersrollen niet lezen en moet daarom weigeren.} other {Ik kon uw beheerdersrollen niet lezen: deze bot mist de Microsoft Graph-machtiging {permission}. Daarom moet ik weigeren.}}',
  'error.actor-role-unknown.next':
    '{permission, select, none {Probeer het over een minuut opnieuw.} other {Een beheerder met de rol Privileged Role Administrator moet {permission} aan deze bot verlenen in het Microsoft Entra-beheercentrum, bij Bedrijfstoepassingen.}}',
  'error.tenant-foreign.cause': 'Deze bot werkt niet voor uw tenant.',
  'error.tenant-foreign.next':
    'Gebruik de bot van uw eigen organisatie, of vraag de beheerder van deze bot om uw tenant toe te voegen.',

  'error.card-stale.cause':
    'Deze kaart hoort bij een eerdere stap, of bij een aanvraag die door een nieuwere is vervangen.',
  'error.card-stale.next': 'Gebruik de nieuwste kaart hieronder, of vraag het opnieuw.',
  'error.card-used.cause': 'Deze aanvraag is afgerond: het plan is bevestigd.',
  'error.card-used.next': 'Zeg “toon mijn taken” om te zien wat ervan is geworden, of begin een nieuwe aanvraag.',
  'error.card-foreign.cause': 'Deze kaart is van iemand anders.',
  'error.card-foreign.next': 'Vraag er zelf om, dan krijgt u een eigen kaart.',
  'error.card-altered.cause': 'Wat deze kaart stuurde, is niet wat ik erop had gezet.',
  'error.card-altered.next': 'Er is niets gedaan. Begin opnieuw met een nieuwe kaart.',
  'error.card-expired.cause': 'Dit plan is ouder dan 15 minuten, en de tenant kan veranderd zijn.',
  'error.card-expired.next': 'Er is niets gedaan. Laat een nieuw plan maken; uw selectie is bewaard.',
  'error.plan-changed.cause': 'Er is iets in de tenant veranderd nadat u dit plan zag.',
  'error.plan-changed.next': 'Er is niets gedaan. Bekijk het nieuwe plan en bevestig dat.',
  'error.confirmation-mistyped.cause': 'Wat u typte, is niet het aantal gebruikers in dit plan.',
  'error.confirmation-mistyped.next':
    'Er is niets gedaan. Typ het aantal gebruikers in cijfers en druk opnieuw op de knop.',
  'error.file-unreachable.cause': 'Ik kon het bestand niet ophalen.',
  'error.file-unreachable.next': 'Voeg het opnieuw toe, of plak de namen of adressen als tekst, één per regel.',
  'error.file-too-large.cause': 'Het bestand is groter dan 10 MB.',
  'error.file-too-large.next': 'Bewaar alleen de kolom met de aanmeldingsnamen, of splits het bestand.',
  'error.file-not-text.cause': 'Het bestand is geen tekst, maar bijvoorbeeld een werkmap of een afbeelding.',
  'error.file-not-text.next': 'Kies in Excel Opslaan als > CSV UTF-8, en voeg dat bestand toe.',
  'error.file-empty.cause': 'Ik vond niemand in het bestand.',
  'error.file-empty.next':
    'Er hoort één gebruiker op elke regel te staan: aanmeldingsnaam (user principal name), e-mailadres, object-id of naam, met of zonder kop.',
  'error.file-too-many-lines.cause': 'Het bestand heeft meer dan 5.000 regels.',
  'error.file-too-many-lines.next': 'Splits het, en voeg de delen na elkaar toe.',
  'error.file-not-stored.cause': 'Het bestand kon niet in uw OneDrive worden gezet.',
  'error.file-not-stored.next':
    'Vraag er nog eens om; lukt ook dat niet, dan is OneDrive misschien vol of niet ingericht.',
  'error.start-unreadable.cause': 'Ik kon in uw keuze geen datum en tijd lezen.',
  'error.start-unreadable.next': 'Kies een datum en een tijd, of laat het beginnen zodra het is bevestigd.',
  'error.start-passed.cause': 'De gekozen datum en tijd zijn voorbij.',
  'error.start-passed.next': 'Kies een later moment, of laat het beginnen zodra het is bevestigd.',
  'error.start-too-far.cause': 'Ik plan hooguit een jaar vooruit.',
  'error.start-too-far.next': 'Kies een eerdere datum.',
  'error.nothing-selected.cause': 'Er is geen gebruiker geselecteerd.',
  'error.nothing-selected.next': 'Selecteer minstens één gebruiker op de kaart.',
  'error.nobody-named.cause': 'Ik zie geen naam in wat u schreef.',
  'error.nobody-named.next':
    'Schrijf een of meer namen of gebruikersnamen, bijvoorbeeld: verwijder anna.visser@contoso.com',
  'error.too-many-users.cause': 'Dit zijn meer gebruikers dan ik in één keer aanneem.',
  'error.too-many-users.next': 'Splits de lijst en stuur de delen na elkaar.',
  'error.everyone-blocked.cause': 'Geen van deze gebruikers kan hier worden verwijderd.',
  'error.everyone-blocked.next': 'Bij elke naam staat waarom niet, en wie er iets aan kan doen.',
  'error.job-conflict.cause': 'Een andere taak is nog met een van deze gebruikers bezig.',
  'error.job-conflict.next': 'Wacht tot die klaar is, of laat die gebruiker weg.',
  'error.schedule-late.cause': 'De gekozen datum en tijd zijn voorbij.',
  'error.schedule-late.next': 'Er is niets gedaan. Laat het plan opnieuw maken, voor een later moment of voor nu.',
  'error.schedule-over.cause':
    'Waar dit plan voor in de plaats zou komen, wacht niet meer op zijn tijd: het is begonnen, of intussen geannuleerd of gewijzigd.',
  'error.schedule-over.next':
    'Zeg “toon mijn taken” om te zien wat ervan is geworden, en begin een nieuwe aanvraag als er nog iets te doen is.',
  'error.job-not-found.cause': 'Ik ken deze taak niet (meer).',
  'error.job-not-found.next': 'Zeg “toon mijn taken” om te zien welke ik nog heb.',
  'error.nothing-to-undo.cause': 'Er is hier niets om ongedaan te maken.',
  'error.nothing-to-undo.next':
    'Er is niets gewijzigd, of het is al teruggezet. Zeg “toon verwijderde gebruikers” om iemand anders te herstellen.',
  'error.undo-expired.cause': 'De 30 dagen waarin een verwijderde gebruiker te herstellen is, zijn voorbij.',
  'error.undo-expired.next':
    'Het account kan niet terugkomen. Maak een nieuwe gebruiker aan, en vraag uw back-upleverancier naar de gegevens.',

  'error.storage-unavailable.cause': 'Ik kan mijn eigen database op dit moment niet bereiken.',
  'error.storage-unavailable.next':
    'Probeer het over een minuut opnieuw. Bevestigd werk is bewaard en gaat vanzelf verder. Blijft het zo, meld het dan aan de beheerder van deze bot.',
  'error.edited-meanwhile.cause': 'Dit is op hetzelfde moment in een ander venster gewijzigd.',
  'error.edited-meanwhile.next': 'Bekijk de nieuwste kaart en probeer het opnieuw.',
  'error.internal.cause': 'Er ging iets mis in deze bot zelf.',
  'error.internal.next':
    'Probeer het opnieuw. Gebeurt het weer, meld het dan aan de beheerder van deze bot; het staat in het logboek.',
} as const satisfies Record<keyof typeof english, string>;
