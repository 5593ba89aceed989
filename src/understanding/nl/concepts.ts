import type { ConceptPhrases } from '../concept.ts';

export const concepts: ConceptPhrases = {
  delete:
    'verwijder|verwijderen|verwijdert|verwijdering|verwijderingen|wis|wissen|gewist worden|schrap|schrappen|afscheid nemen|afscheid nemen van|opdoeken|opheffen|hef … op|opgeheven worden|gooi … er|gooi … uit|opruimen|opruim|ruim … op|ruimen … op|gooi … weg|gooi … eruit|weggooien|eruit gooien|haal … eruit|haal … uit|moet eruit|moeten eruit|eruit|mag weg|mogen weg|moet weg|moeten weg|kan weg|kunnen weg|weg mag|weg mogen|weg moet|weg kan|weg moeten|weg mogen|mag … weg|mogen … weg|moet … weg|kan … weg|weg hebben|doe … weg|weg doen|wegdoen|deleten|delete|offboarden|offboard|offboarding|uit dienst|uitdiensttreding|verwijderd worden|verwijderd moeten worden|verwijderd moet worden|kan verwijderd|mag verwijderd|moet verwijderd|moeten verwijderd|mogen verwijderd|verwijder de|verwijder het account|haal … account weg|haal … gebruiker weg|account weghalen|gebruiker weghalen|accounts weghalen|mensen weghalen|iemand weghalen|uit de tenant|uit onze tenant|uit het systeem|elimineren|uitschrijven|afmelden van het systeem|te verwijderen|verwijderopdracht|opdoeken|uit microsoft 365|account weggaat|weggaat|weg te halen',
  take_away:
    'haal … weg|haal … af|haal … eraf|haal … van|weghalen|weghaal|weghaalt|wegnemen|weg te nemen|neem … weg|neem … af|afhalen|afnemen|pak … af|pak … terug|pakken … af|afpakken|ontneem|ontnemen|ontnomen|eraf|eraf halen|eraf haal|trek … in|koppel … los|los te koppelen|loskoppelen|ontkoppel|ontkoppelen|wegdoen|af te nemen|terugnemen|neem … terug|ontdoe',
  deleted:
    'verwijderd|verwijderde|gewist|gewiste|weggehaald|weggehaalde|weggegooid|opgeruimd|geschrapt|weg|verdwenen|verdwijnt|soft-deleted|soft deleted|deleted|eruit gehaald',
  restore:
    'herstel|herstellen|herstelt|hersteld|herstelde|herstelbaar|te herstellen|haal … terug|haalt … terug|terughalen|terughaal|terug te halen|teruggehaald|zet … terug|terugzetten|terug te zetten|teruggezet|breng … terug|terugbrengen|krijg … terug|krijgen … terug|terugkrijgen|plaats … terug|terugplaatsen|komt … terug|komt terug|kwam terug|terugkomen|terug|weer actief|reactiveer|reactiveren|heractiveren|undelete|undeleten|ont-verwijder|ontverwijder|restore|restoren|terug uit|weer nodig|toch weer nodig|weg terug|hersteltermijn|terugkomt',
  undo: 'ongedaan maken|maak … ongedaan|ongedaan|draai … terug|terugdraaien|terug te draaien|teruggedraaid|terugdraai|undo|rollback|spijt|onomkeerbaar|omkeerbaar|van gedachten',
  block:
    'blokkeer|blokkeren|blokkeert|blokkering|uitschakelen|schakel … uit|uit te schakelen|uitzetten|uit te zetten|zet … uit|deactiveer|deactiveren|deactivering|opschorten|schort … op|buitensluiten|inloggen voorkomen|voorkom … inloggen|niet meer kunnen inloggen|niet meer inloggen|afsluiten|dichtzetten|zet … dicht|op slot|aanmelden blokkeren|aanmelding blokkeren|uitloggen|afmelden|sessies intrekken|bevriezen|bevries|stilzetten',
  revoke:
    'intrekken|trek … in|intrek|ingetrokken|in te trekken|intrekking|toewijzing ongedaan|toewijzing … ongedaan|unassign|unassignen|ontnemen|ontneem|licentie afnemen|revoke|revoken|licentie weghalen|licentie verwijderen|licenties verwijderen|licenties weghalen|licentietoewijzing',
  free_up:
    'vrijmaken|maak … vrij|maken … vrij|vrij maken|vrijgeven|geef … vrij|vrijgemaakt|vrijgegeven|vrijkomen|vrijkomt|komt … vrij|komt vrij|komen … vrij|terugwinnen|win … terug|terug in de pool|in de pool|reclaimen|beschikbaar maken|maak … beschikbaar|weer beschikbaar|hergebruiken|hergebruik|opnieuw gebruiken|terugpakken',
  give: 'wijs … toe|toewijzen|toe te wijzen|toegewezen|toewijzing|toegekend|toekennen|ken … toe|geef|geven|uitdelen|uitgedeeld|deelt … uit|verstrek|verstrekken|wijzen … toe|uitgegeven|gegeven|opnieuw toewijzen',
  create:
    'maak … aan|aanmaken|maak een|maak een nieuwe|nieuwe gebruiker|nieuwe collega|nieuw account|nieuwe medewerker|toevoegen|voeg … toe|aanmelden die|onboarden|onboarding|uitnodigen|uitgenodigd|nodig … uit|opnieuw uitnodigen|inrichten|registreer',
  change:
    'wijzig|wijzigen|verander|veranderen|pas … aan|aanpassen|hernoem|hernoemen|bewerk|bewerken|bijwerken|stel … in|instellen|vervang|vervangen|corrigeer',
  move: 'verplaats|verplaatsen|verplaatst|overdragen|overdraag|draag … over|overzetten|zet … over|overnemen|neemt … over|overhevelen|migreren|kopieer|kopiëren|toegang geven|toegang krijgen|krijgt toegang|krijgt … toegang|toegang tot|geef … toegang|doorgeven',
  show: 'toon|tonen|laat … zien|laten zien|zien|geef me|geef een|geef de|geef alle|lijst|lijstje|overzicht|overzichtje|weergeven|bekijk|bekijken|rapport|rapportje|uitsplitsing|exporteer|som … op|opsommen|filter|print|presenteer|noem',
  find: 'zoek|zoeken|zoekt|opzoeken|zoek … op|vind|vinden|gegevens van|info|informatie|profiel|details|wie is|bestaat|heet|genaamd|met de naam|nagaan|gebruikersgegevens|weet je over|kennen we|bestaat er een account|hebben we een gebruiker|opzoek|vertel … over|achternaam|voornaam|lokaliseer',
  count: 'hoeveel|aantal|totaal|tel|aantallen|procent|percentage|hoe vol',
  left_over:
    'vrij|beschikbaar|beschikbare|beschikbaarheid|over|ongebruikt|ongebruikte|niet gebruikt|gebruiken we niet|in gebruik|gebruik|gebruikt|resterend|resterende|voorraad|pool|reserve|seats|plaatsen|plekken|plek|plaats|plekje|overtollig|overtollige|niet toegewezen|uitgegeven|genoeg|vol|ongebruikte licenties|licentiegebruik|gekocht|openstaand|licentievoorraad|zat|op voorraad',
  who: 'wie|iedereen|iemand|mensen|personen|niemand|alle mensen|wiens',
  when: 'wanneer|tot wanneer|vanaf wanneer|welke datum|hoe laat|per wanneer|uiterlijk',
  which: 'welke|welk|wat|watvoor|wat voor',
  why: 'waarom|hoe komt het|reden|hoezo|waardoor|lukt niet|kan niet|wil niet|kan … niet|mag … niet|blijft',
  how: 'hoe|hoe moet ik|hoe kan ik|stappen|stappenplan|instructie|instructies|procedure|waar kan ik|waar moet ik|manier|manier om|werkwijze|uitleg|leg … uit|uitleggen|werkt|werken|in zijn werk|klikken|aanpakken|pak … aan|proces|handleiding voor',
  how_long:
    'hoe lang|hoelang|hoeveel dagen|hoeveel tijd|hoeveel weken|hoeveel maanden|hoe snel|bewaard|blijft|blijven|bewaren|bewaar|behouden|staan|na hoeveel',
  consequence:
    'wat gebeurt|gebeurt er|gebeurt|gebeuren|gevolg|gevolgen|effect|effecten|impact|kwijt|kwijtraken|kwijtraak|verlies|verlies ik|verliest|verloren|gaat … verloren|verdwijnt|verdwijnen|stuk|gaat … weg|ook weg|ook|wat doet|betekent|wat als|en wat|gewist|hoe zit het met|hoe zit dat|wat wordt er van|en hun|en haar|en zijn|en de',
  advice:
    "denken|denken aan|aan denken|nadenken|overwegen|overweging|overwegingen|rekening houden|rekening mee|rekening mee houden|checklist|checklijst|aandachtspunten|aandachtspunt|risico|risico's|veilig|gevaar|gevaren|gevaarlijk|valkuil|valkuilen|opletten|op letten|let op|waar op letten|oppassen|vergeten|over het hoofd|zorgen maken|zorgen over|voorbereiden|voorbereiding|weten|checken|controleren|nagaan voordat|best practice|best practices|juiste manier|goede manier|juist|netjes|correct|advies|adviseer|raad je|aanraden|tips|belangrijk|dingen om|geregeld|regelen|begeleiden|begeleid|stilstaan bij|stil staan|waar moet ik|handig om te weten|zaken",
  before: 'voor ik|voordat|voordat ik|vooraf|eerst|van tevoren|voor het|alvorens|vóór|voorafgaand',
  after: 'na|nadat|daarna|achteraf|na het|na verwijdering|zodra|nadien',
  stop: 'stop|stoppen|stopt|ophouden|beëindig|beëindigen|eindigt|staken',
  pay: 'betaal|betalen|betaalt|betaald|betaling|betalingen|factuur|facturen|facturering|factureren|gefactureerd|factureert|kosten|kost|rekening|geld|prijs|prijzen|duur|goedkoper|bespaar|besparen|bespaart|besparing|uitgaven|belast|in rekening|boete|euro|vergoeding|budget|licentiekosten|afrekenen|afgerekend|incasso|afschrijving',
  reduce:
    'verlaag|verlagen|verlaging|verminder|verminderen|minder|lager|omlaag|naar beneden|terugbrengen naar|opzeggen|opzegging|zeg … op|afbouwen|bouw … af|inkrimpen|terugbetaling|restitutie|geld terug|teruggeven|geef … terug|afstoten|aantal licenties|aantal seats|bijstellen|stel … bij|terugschroeven|besparen|annuleren van abonnement|abonnement annuleren|reduceren',
  contract:
    'jaarcontract|jaarlijks|jaar|jaarabonnement|verbintenis|looptijd|tussentijds|verlenging|verlengen|verlengd|contract|abonnement|abonnementen|terugkerende facturering|automatisch verlengen|proefabonnement|productcode|productsleutel|volumelicentie|maandelijks|per maand|opzegtermijn|vernieuwing|volgend jaar|selfservice|mca|mosa|est|binnen 7 dagen',
  reseller: 'reseller|wederverkoper|partner|csp|leverancier|tussenpersoon|distributeur|it-partner',
  license:
    "licentie|licenties|gelicentieerd|gelicentieerde|licentieoverzicht|licentiegebruik|licentievoorraad|licentiecheck|licentie-info|licentietoewijzing|licentieverlening|licentiegroep|licentiekosten|licentiebeheerder|groepslicenties|lisentie|lisenties|sku|skus|sku's|license|licenses|seat|seats|plaatsen|xsku|product|producten|abonnement|abonnementen",
  product: 'xsku|e3|e5|business premium|copilot|visio|power bi',
  have: 'heeft|heb|hebben|gebruikt|gebruik|verbruikt|toegewezen aan|staat er op|zit er|zit op|bezit|bezitten|geabonneerd|op het account|gekregen|draait op|beschikt',
  user: "gebruiker|gebruikers|account|accounts|persoon|personen|medewerker|medewerkers|collega|collega's|werknemer|werknemers|lid|leden|iemand|mensen|hem|haar|hun|zijn account|ze|degene|personeel|werknemer|identiteit|kracht|man|vrouw|lui|iemands",
  leaver:
    "vertrekker|vertrekkers|vertrokken|vertrekt|vertrek|vertrekkende|ex-medewerker|ex-werknemer|ex-collega|ex-collega's|oud-medewerker|oud-medewerkers|oud-collega|uit dienst|uitdiensttreding|ontslag|ontslagen|ontslag genomen|opgezegd|werkt hier niet meer|werkt niet meer|laatste werkdag|laatste dag|gepensioneerd|pensioen|weggegaan|is weg|iemand weg|contract loopt af|contract eindigt|weg is",
  bin: 'prullenbak|prulenbak|prullebak|verwijderde gebruikers|verwijderde accounts|verwijderde mensen|in de bak|recycle bin|verwijderde items|vuilnisbak',
  guest:
    'gast|gasten|gastgebruiker|gastgebruikers|gastaccount|gastaccounts|gastacounts|extern|externe|externen|b2b|leveranciers|inhuur|inhuurkrachten|partneraccounts|andere tenant|uitgenodigd|uitgenodigde|buitenstaanders|accounts van partners|guest|guests|mensen van onze partner',
  blocked:
    'uitgeschakeld|uitgeschakelde|geblokkeerd|geblokkeerde|gedeactiveerd|gedeactiveerde|staan uit|staat uit|uitgezet|uitgezette|inactief gezet|dichtgezet|niet ingeschakeld|disabled|op slot',
  inactive:
    'inactief|inactieve|inactiviteit|slapend|slapende|ongebruikt|ongebruikte accounts|ongebruikte|dode|niet actief|niet meer actief|niet ingelogd|niet meer ingelogd|niet aangemeld|niet meer aangemeld|niet gebruikt|niet meer gebruikt|niemand meer gebruikt|niemand gebruikt|niet gezien|niet meer gezien|zonder activiteit|zonder aanmelding|zonder login|geen activiteit|geen login|niet inlogde|nooit ingelogd|nooit aangemeld|nog nooit|laatst inlogde|laatste login|verlaten accounts|niks meer mee gebeurt|niets meer mee|gebruiken hun account niet|heel lang niet|maanden niet|weken niet|dagen niet|jaar niet|al lang niet|spookaccounts|spookaccount|stille|oude accounts|niet ingelogde|niet meer inloggen al|sinds … niet|stof',
  sign_in:
    'inlog|inloggen|inlogde|inlogt|ingelogd|aanmelden|aangemeld|aanmelding|aanmeldingen|login|logins|logt in|log in|actief|activiteit|gezien|aanmeldt',
  never: 'nooit|nog nooit|ooit|geen enkele keer',
  department: 'afdeling|afdelingen|divisie|team|werkt bij|werken bij|werkt op|werken op|bedrijfsonderdeel|xdept',
  manager:
    'manager|managers|leidinggevende|leidinggevenden|baas|chef|teamleider|rapporteert|rapporteren|ondergeschikten',
  group:
    'groep|groepen|groepslidmaatschap|groepslidmaatschappen|beveiligingsgroep|beveiligingsgroepen|dynamische groep|distributielijst|distributielijsten|via een groep|via groep|door een groep|door groep|uit een groep|groepsgebaseerd|groepsgebaseerde|group based|licentiegroep|groepslicenties|overgeërfd|overgeërfde|geërfd|overgenomen|licentiegroepen|overerving|per groep|lidmaatschap|lidmaatschappen|via groepen|door groepen',
  team: 'team|teams|projectteam|projectteams|kanaal|kanalen|sharepoint|site|sites|chat|chats|microsoft 365 groep|m365 groepen|teamsites|teamsite',
  owner:
    'eigenaar|eigenaars|eigenaren|eigenaarschap|eigendom|zonder eigenaar|zonder owner|owner|wees|verweesd|verweesde|enige beheerder|niemand anders|beheert|gemaakt|aangemaakt hebben|gebouwd|op naam van|in bezit',
  work_items:
    'planner|power automate|flow|flows|forms|power apps|taken|plannen|bookings|formulieren|automatisering|automatiseringen|werkstromen',
  mail: "mail|mails|correspondentie|gebruikerspostvak|postvak van een gebruiker|mial|e-mail|e-mails|email|emails|mailbox|mailboxen|postvak|postvakken|inbox|outlook|agenda|agenda's|contacten|vergadering|vergaderingen|berichten|bericht|doorsturen|stuur … door|doorgestuurd|omleiden|leid … om|automatisch antwoord|automatische antwoorden|afwezigheidsbericht|pst|exchange|archief|mailadres|e-mailadres|adres|alias|aliassen|gedeelde mailbox|gedeeld postvak|mailen|retour|bounce|bedrijfsmail|afspraken",
  convert:
    'omzetten|zet … om|omzet|omgezet|ombouwen|bouw … om|converteren|converteer|delen|gedeeld|gedeelde mailbox|gedeeld postvak|doorsturen|stuur … door|omleiden|exporteren|backup|veiligstellen',
  files:
    'onedrive|one drive|onedrvie|bestand|bestanden|document|documenten|map|mappen|opslag|gegevens|data|spullen|gedeelde links|links|koppelingen|word documenten|persoonlijke bestanden|cloudopslag|excel|bewaartijd|stukken|schijf',
  hold: 'hold|procedeert|aangeklaagd|klaagt|procedure tegen|bewaarregels|bewaartermijnen|bewaarregel|litigation|litigation hold|juridisch|juridische|jurist|juristen|rechtszaak|rechtbank|bewaarbeleid|retentiebeleid|retentie|retentielabel|retentielabels|bewaarplicht|bewaring|compliance|ediscovery|purview|inactief postvak|inactieve postvakken|onderzoek|onderzocht|avg|wettelijk|wettelijke|wet|verplicht|verplichting|in de wacht|op hold|geschil|bewijs|bewijsmateriaal|advocaat|advocaten|zaak|bewaarlabel|dossier|gdpr|dossierplicht|toezichthouder',
  synced:
    'gesynct|gesyncte|gesynchroniseerd|gesynchroniseerde|synchronisatie|synchroniseren|synchroniseert|sync|synct|syncen|on-premises|on premises|on-prem|onprem|active directory|lokale active directory|ad|dirsync|entra connect|azure ad connect|ad connect|aad connect|cloud sync|hybride|hybrid|domeincontroller|domeincontrollers|domain controller|domain controllers|immutableid|ou|lokale ad|uit ad|in ad|lokaal|lokale|ter plaatse|windows server|dc',
  role: 'rol|rollen|recht|rechten|machtiging|machtigingen|permissie|permissies|bevoegd|bevoegdheid|bevoegdheden|globale beheerder|globale admin|gebruikersbeheerder|licentiebeheerder|factureringsbeheerder|helpdesk|helpdeskbeheerder|servicedesk|beheerder|beheerders|beheerdersrol|admin|admins|pim|toestemming|mag ik|wie mag|mag de|autorisatie|user administrator|toegestaan|graph permissies|scopes|minimale|bevoegde|mag een',
  denied:
    'onvoldoende rechten|onvoldoende|toegang geweigerd|geweigerd|403|niet bevoegd|niet toegestaan|niet gemachtigd|mag niet|geen rechten|geen toegang|weigert',
  device:
    "apparaat|apparaten|mobieltje|toestel|toestellen|laptop|laptops|notebook|telefoon|telefoons|iphone|android|mobiel|mobiele|smartphone|tablet|tablets|pc|pc's|computer|computers|intune|autopilot|bitlocker|windows hello|authenticator|mfa|mfa registraties|byod|inschrijving|inschrijvingen|machine|machines|op afstand wissen|buiten gebruik|geregistreerde apparaten|ipad|herstelsleutel|herstelsleutels|laptp|werkplek|gsm|hardware|leegmaken|leeggemaakt|telefoontoestel",
  period:
    'xdays|dag|dagen|week|weken|maand|maanden|jaar|jaren|termijn|bewaartermijn|bewaarperiode|hersteltermijn|bedenktijd|bewaartijd|periode|kwartaal|half jaar|tijd|30 dagen|93 dagen|respijt',
  permanent:
    'definitief|definitieve|permanent|voorgoed|voor altijd|onherroepelijk|hard delete|soft delete|echt weg|helemaal weg|meteen weg|onomkeerbaar|eeuwig|meteen definitief|voor goed',
  error:
    'fout|fouten|foutmelding|melding|mislukt|mislukken|mislukkingen|probleem|problemen|lukt niet|werkt niet|wil niet|kan niet|verkeerd|verkeerde|misgegaan|storing',
  progress:
    'voortgang|status|klaar|afgerond|voltooid|gereed|bezig|nog bezig|nog steeds|hoe ver|hoever|procent|loopt het|loopt|staat het|verwerkt|nieuws|update|gelukt|gewerkt|al weg|al verwijderd|al klaar|duurt|zo lang|hoe lang nog|stand van zaken|lopende|loopt vast|tot nu toe|huidige|gedaan',
  job: 'taak|taken|aanvraag|aanvragen|opdracht|opdrachten|batch|job|jobs|klus|verzoek|verzoeken|xjob|lopende|wachtrij|uitvoering|run',
  log: 'log|logs|logboek|auditlog|auditlogboek|audit|audittrail|audit spoor|geschiedenis|historie|logbestand|logregels|activiteit|activiteiten|activiteitenlog|acties|actie|wijzigingen|auditrapport|verslag|spoor|overzicht van acties|handelingen|logboeken',
  did: 'gedaan|deed|heb je gedaan|heeft gedaan|uitgevoerd|verantwoordelijk|wie heeft|door wie|goedgekeurd door|wie gaf|wie deed|gebeurd|bewijs|via jou|heb ik|hebben we|wie was het|verricht|voltrokken',
  approve:
    'goedkeuren|keur … goed|keur het goed|goedgekeurd|goedkeuring|goedkeuringen|akkoord|ga je gang|ga door|ga verder|doorgaan|doe maar|bevestig|bevestigen|bevestigd|bevestiging|toestemming|accepteer|accepteren|mee eens|groen licht|uitvoeren|voer … uit|klopt|ziet er goed uit|prima|in orde|doe het|oké|ok|instemmen|zet maar door',
  reject: 'afwijzen|wijs … af|afgewezen|afkeuren|keur … af|afgekeurd|weigeren|weiger|niet akkoord|verwerp|verwerpen',
  pending:
    'openstaande|openstaand|wachten op|wachtend|wachtende|in afwachting|mijn goedkeuring|goed te keuren|nog goedkeuren|moet ik goedkeuren|goedkeuringen',
  later:
    'plan|plannen|inplannen|ingepland|in te plannen|plan … in|gepland|geplande|planning|later|uitstellen|stel … uit|uitgesteld|verschuif|verschuiven|klaarzetten|zet … klaar|per|vanaf dan|op die dag|die dag|daarna|dan|op een later|timer|tijdstip|zet … op|agenderen',
  date: 'xdate|morgen|overmorgen|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|volgende week|volgende maand|volgende maandag|eind van de maand|einde van de maand|einde maand|eind maart|weekend|na het weekend|ochtend|middag|avond|maandagochtend|uur|middernacht|eind deze week',
  cancel:
    'annuleer|annuleren|geannuleerd|afbreken|breek … af|afblazen|blaas … af|laat maar|laat maar zitten|lamaar|vergeet het|vergeet maar|hou op|ophouden|stop alles|stop de verwijdering|stop de geplande|stop de ingeplande|bedacht|bij nader inzien|wacht|wacht nog|nee bedankt|sla … over|sla over|overslaan|toch niet|nu niet|niet doen|doe maar niet|eigenlijk|stop maar|intrekken van mijn aanvraag|staak|hoeft niet|hoeft niet meer|cancel|toch maar niet',
  mistake:
    'per ongeluk|ongeluk|per abuis|abuis|vergissing|vergist|fout|was fout|foutje|verkeerde|verkeerde gebruiker|verkeerde persoon|oeps|oh nee|had niet|hadden niet|ten onrechte|onterecht|toch weer|toch nodig|abusievelijk',
  keep: 'behouden|behoud|bewaren|bewaar|blijven|blijft|moet blijven|laat … staan|laten staan|houden|laat … bestaan|aanhouden',
  bot: 'je|jij|jou|jouw|bot|de bot|deze bot|app|deze app|assistent|u',
  able: "wat kun je|wat kan je|kun je allemaal|kan deze bot|mogelijkheden|commando|commando's|opties|menu|functies|help|hulp|helpen|begin|beginnen|wat moet ik typen|typen|handleiding|voorbeelden|voorbeeld|uitleg|vragen kan ik|wat kan ik vragen|hoe werkt dit|waar ben jij voor|bedoeld|rondleiding|leid me rond|op weg|snap er niks|snap het niet|loop vast|vragen stellen|gebruiksaanwijzing|nieuw hier|waarmee kan je|waar kan je me mee|aan de slag",
  language:
    'taal|talen|spreek|spreken|praat|praten|antwoord in|antwoorden|antwoord|in het engels|in het nederlands|taalinstellingen|taalinstelling|vertaal|verder in|verdergaan',
  language_name:
    'nederlands|engels|duits|frans|spaans|italiaans|english|dutch|vlaams|pools|turks|portugees|nederlandse|engelse',
  switch:
    'schakel over|overschakelen|wissel|wisselen|verander naar|taal wijzigen|zet taal|liever|graag|andere taal|voortaan|stel … in',
  greeting:
    'hallo|hoi|hoii|hey|hee|heee|hee bot|goedemorgen|goeiemorgen|goedemiddag|goeiemiddag|goedenavond|goeie avond|goeienavond|goedendag|dag|dag allemaal|moin|joe|ha|fijne morgen|hi|hallo daar|goeiedag|mogge|heej',
  thanks:
    'bedankt|dank|dank je|dank u|dankje|dankjewel|dankuwel|dank je wel|thx|thanks|merci|top|super|perfect|geweldig|goed gedaan|goed werk|knap|knap gedaan|mooi zo|mooi|fijn|tof|behulpzaam|topper|brave bot|dat hielp|hartelijk|fantastisch|prachtig|uitstekend|mijn dank|lekker gedaan|chapeau|netjes gedaan',
  yes: 'ja|jawel|jep|jazeker|zeker|ok|oké|oke|okee|j|natuurlijk|uiteraard|graag|tuurlijk|inderdaad|yes|precies',
  no: 'nee|neen|niet|nooit|nope|n',
  not: 'niet|geen|nooit|niemand|nee|zonder|niks|niets|nog niet|nergens',
  password:
    'wachtwoord|wachtwoorden|reset|resetten|ontgrendel|ontgrendelen|mfa aan|vpn|wifi|printer|beeldscherm|scherm|toetsenbord|installeer|installeren|vast|loopt vast|loopt steeds|traag|internet|netwerk|browser|handtekening|headset|update installeren',
  thing:
    'kanaal|bericht|laatste bericht|bestand|document|map|postvak|inbox|agenda|afspraak|gebeurtenis|site|pagina|het team|de groep|distributielijst|cache|geschiedenis|browsergeschiedenis|cookies|wachtrij|printerwachtrij|app|beleid|regel|regels|apparaat|laptop|vergadering|vergaderingen|foto|chat|tabblad|bijlage|bijlagen|spreadsheet|presentatie|virus|rij|kolom|opmerking|snelkoppeling|e-mails in|mails in|mappen',
  direct: 'direct|directe|rechtstreeks|rechtstreekse|niet direct|overgeërfd|verschil tussen directe|direct toegewezen',
  alternative:
    'of|of alleen|of toch|in plaats van|in plaats daarvan|liever|alternatief|alternatieven|versus|vs|verschil|verschil tussen|verchil|verschillen|beter|voor- en nadelen|voordelen|nadelen|vergelijk|vergeleken|hetzelfde|genoeg|voldoende|slimmer|alleen dat|zwangerschapsverlof|ouderschapsverlof|verlof|sabbatical|ziek|ziekteverlof|langdurig|tijdelijk|afwezig|afwezigheid|voorlopig|nog niet|enkel|ten opzichte van|verstandiger|handiger',
  purchase:
    'koop|kopen|koopt|bestel|bestellen|aanschaffen|schaf … aan|aankoop|inkopen|extra|bijkopen|bijbestellen|upgraden|upgrade',
  mine: 'mijn muis|mijn laptop|mijn pc|mijn telefoon|mijn scherm|mijn printer|mijn postvak|mijn mail|mijn e-mail|mijn inbox|mijn agenda|mijn wachtwoord|mijn computer|mijn bestanden|mijn bestand|mijn outlook|mijn teams|mijn microfoon|mijn camera|mijn headset|mijn profiel|mijn foto|mijn profielfoto|mijn vergaderingen|mijn code|mijn bericht|mijn meldingen|mijn browser|mijn takenlijst|mijn salaris|mijn verlof|mijn verlofaanvraag|mijn privémail|mijn beeldscherm|voor mij|ons kantoor',
  other_work:
    'installeer|installeren|stuur|bel|open|start|reserveer|boek|schrijf|download|upload|configureer|vergeten|loopt vast|loopt steeds vast|traag|zwart|doet het niet|doet het niet meer|werkt niet|kapot|gaat niet open|start niet op|vergroot|formule|thema|melding|meldingen|back-up|supportverzoek|ticket|ziek melden|vakantie|salaris|parkeren|hernoem|ontgrendel|reset|upgraden|neem aan|genereer|vat samen|wekker|herinner|reken om|raad aan|cijfers|projecten|draaitabel|inhoudsopgave',
  small_talk:
    'weer|mop|grap|gedicht|liedje|zing|restaurant|hoofdstad|nieuws|voetbal|wedstrijd|gewonnen|film|recept|muziek|vertaal|zin van het leven|chatgpt|mens|robot|hoe oud|hoe heet je|ben je|ben jij|politiek|president|keer|plus|min|wortel|land|landen|stad|inwoners|vakantie|lunch|koffie|pizza|draaitabel|excel|powerpoint|hoe laat|verhaal|spel|speel|beurs|bitcoin|favoriete|ceo|vlucht|hotel|trein|file|verjaardag|boek een|vergaderzaal|reserveer|vakantiedagen|salaris|parkeren|schrijf|code|python|wonen er',
};
