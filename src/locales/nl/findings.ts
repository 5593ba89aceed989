import type { findings as english } from '../en/findings.ts';

export const findings = {
  'consideration.yourself.title': 'Uw eigen account',
  'consideration.yourself.why':
    'Wie het eigen account verwijdert, kan het niet zelf terughalen. Vraag een andere beheerder om dit te doen.',
  'finding.yourself.yourself': 'Dit is uw eigen account. Een andere beheerder moet dit doen.',
  'finding.yourself.other': 'Niet uw eigen account.',
  'finding.yourself.unknown': 'Ik kon niet controleren of dit uw eigen account is.',

  'consideration.protected-account.title': 'Beschermd account',
  'consideration.protected-account.why':
    'Noodaccounts, serviceaccounts en synchronisatieaccounts lijken ongebruikt tot de dag dat ze nodig zijn. De beheerder van deze bot houdt de lijst bij van accounts die hier nooit worden verwijderd.',
  'finding.protected-account.protected':
    'Dit account staat op de lijst van beschermde accounts. De beheerder van deze bot kan het eraf halen.',
  'finding.protected-account.not-listed': 'Staat niet op de lijst van beschermde accounts.',
  'finding.protected-account.unknown': 'Ik kon de lijst van beschermde accounts niet controleren.',

  'consideration.bot-owner.title': 'Eigenaar van de app van deze bot',
  'consideration.bot-owner.why':
    'Eigenaren vernieuwen het geheim van de app waarmee deze bot zich aanmeldt; Microsoft raadt er minstens twee aan. Eigenaren zijn hier beschermd: een eigenaar, een toepassingsbeheerder (Application Administrator) of een cloudtoepassingsbeheerder (Cloud Application Administrator) voegt in het Microsoft Entra-beheercentrum een andere eigenaar toe en haalt dit account weg, zowel bij App-registraties als bij Bedrijfstoepassingen. Vraag het daarna opnieuw.',
  'finding.bot-owner.alone':
    'Is de enige eigenaar van {app}, de app waarmee deze bot zich aanmeldt. Maak eerst iemand anders eigenaar in Microsoft Entra en haal dit account daarna weg als eigenaar.',
  'finding.bot-owner.among-others':
    'Is een van de eigenaren van {app}, de app waarmee deze bot zich aanmeldt. Haal dit account eerst weg als eigenaar in Microsoft Entra.',
  'finding.bot-owner.not-one': 'Geen eigenaar van de app van deze bot.',
  'finding.bot-owner.unknown':
    '{permission, select, none {Ik kon niet lezen of dit account eigenaar is van de app van deze bot.} other {Ik kon niet lezen of dit account eigenaar is van de app van deze bot: de machtiging {permission} ontbreekt.}}',

  'consideration.last-global-administrator.title': 'Laatste globale beheerder',
  'consideration.last-global-administrator.why':
    'Zonder globale beheerder (Global Administrator) kan niemand de tenant beheren en kan alleen Microsoft-ondersteuning helpen. Microsoft raadt minstens twee noodaccounts aan en minder dan vijf globale beheerders. Geef eerst iemand anders de rol.',
  'finding.last-global-administrator.last': 'Hierna zou niemand meer globale beheerder zijn.',
  'finding.last-global-administrator.few-left':
    'Hierna {count, plural, one {is er nog maar # globale beheerder} other {zijn er nog # globale beheerders}} over.',
  'finding.last-global-administrator.enough-left':
    '{count, plural, one {Er blijft # andere globale beheerder over.} other {Er blijven # andere globale beheerders over.}}',
  'finding.last-global-administrator.not-one': 'Geen globale beheerder.',
  'finding.last-global-administrator.unknown':
    '{permission, select, none {Ik kon niet lezen wie globale beheerder is.} other {Ik kon niet lezen wie globale beheerder is: de machtiging {permission} ontbreekt.}}',

  'consideration.admin-role.title': 'Beheerdersrol',
  'consideration.admin-role.why':
    'Microsoft Entra beschermt beheerders: sommigen mogen alleen worden verwijderd door een bevoorrechte verificatiebeheerder (Privileged Authentication Administrator) of een globale beheerder (Global Administrator). Trek eerst de rol in (Microsoft Entra-beheercentrum > Rollen en beheerders), wacht ongeveer 15 minuten en vraag het dan opnieuw.',
  'finding.admin-role.privileged':
    'Heeft {roleCount, plural, one {de rol} other {de rollen}} {roles}. Trek eerst {roleCount, plural, one {de rol} other {deze rollen}} in, of laat dit in het Microsoft Entra-beheercentrum doen door: {who}.',
  'finding.admin-role.not-yours':
    'Heeft {roleCount, plural, one {de rol} other {de rollen}} {roles}; met uw eigen rol mag u dit bij zo iemand niet doen. Wel: {who}.',
  'finding.admin-role.low':
    'Heeft {roleCount, plural, one {de rol} other {de rollen}} {roles}. Microsoft laat een app zo iemand niet verwijderen. Trek eerst {roleCount, plural, one {de rol} other {deze rollen}} in, of doe het zelf in het Microsoft Entra-beheercentrum met een van deze rollen: {who}.',
  'finding.admin-role.eligible':
    'Kan {roleCount, plural, one {de rol} other {de rollen}} {roles} activeren (Privileged Identity Management). Dat recht verdwijnt met het account.',
  'finding.admin-role.none': 'Heeft geen beheerdersrol.',
  'finding.admin-role.unknown':
    '{permission, select, none {Ik kon de beheerdersrollen niet lezen.} other {Ik kon de beheerdersrollen niet lezen: de machtiging {permission} ontbreekt.}}',

  'consideration.role-assignable-group.title': 'Groep die een rol kan hebben',
  'consideration.role-assignable-group.why':
    'Leden van een groep waaraan beheerdersrollen kunnen worden toegewezen, zijn beschermd als beheerders, ook als de groep nu geen rol heeft. Alleen een beheerder voor bevoorrechte rollen (Privileged Role Administrator) of de eigenaar van de groep kan iemand eruit halen.',
  'finding.role-assignable-group.member': 'Lid van {groups}. Haal de gebruiker er eerst uit.',
  'finding.role-assignable-group.none': 'Zit niet in zo’n groep.',
  'finding.role-assignable-group.unknown':
    '{permission, select, none {Ik kon de groepen niet lezen.} other {Ik kon de groepen niet lezen: de machtiging {permission} ontbreekt.}}',

  'consideration.restricted-administrative-unit.title': 'Beheereenheid met beperkt beheer',
  'consideration.restricted-administrative-unit.why':
    'Alleen beheerders met een rol op de eenheid zelf kunnen deze accounts wijzigen of verwijderen; zelfs een globale beheerder van de hele tenant kan dat niet. Een beheerder voor bevoorrechte rollen (Privileged Role Administrator) kan de gebruiker uit de eenheid halen.',
  'finding.restricted-administrative-unit.restricted':
    'Zit in een beheereenheid met beperkt beheer. Haal de gebruiker er eerst uit, of vraag een beheerder van die eenheid.',
  'finding.restricted-administrative-unit.unrestricted': 'Zit niet in een beheereenheid met beperkt beheer.',
  'finding.restricted-administrative-unit.unknown': 'Ik kon de beheereenheden niet lezen.',

  'consideration.directory-synced.title': 'Gesynchroniseerd vanuit Active Directory',
  'consideration.directory-synced.why':
    'Zo’n account wordt op uw eigen servers beheerd. Zou het hier worden verwijderd, dan kwam het bij de volgende synchronisatie terug. Uw Active Directory-beheerder verwijdert het daar; met Entra Connect verdwijnt het hier binnen ongeveer 30 minuten.',
  'finding.directory-synced.synced':
    'Komt uit uw eigen Active Directory. Verwijder of blokkeer het daar, of haal het uit het bereik van de synchronisatie.',
  'finding.directory-synced.was-synced': 'Werd ooit gesynchroniseerd en wordt nu in de cloud beheerd.',
  'finding.directory-synced.cloud': 'Bestaat alleen in de cloud.',
  'finding.directory-synced.unknown': 'Ik kon niet lezen waar dit account vandaan komt.',

  'consideration.last-sign-in.title': 'Laatste aanmelding',
  'consideration.last-sign-in.why':
    'Wie zich deze week nog aanmeldde, vertrekt misschien niet, of heeft nog werk over te dragen. Microsoft bewaart de laatste geslaagde aanmelding sinds december 2023, en alleen met Entra ID P1 of P2.',
  'finding.last-sign-in.hours':
    '{hours, plural, =0 {Minder dan een uur} one {# uur} other {# uur}} geleden nog actief. Is dit de juiste persoon?',
  'finding.last-sign-in.days':
    '{days, plural, one {# dag} other {# dagen}} geleden nog actief. Is dit de juiste persoon?',
  'finding.last-sign-in.active': 'Laatst aangemeld: {days, plural, one {# dag} other {# dagen}} geleden.',
  'finding.last-sign-in.never':
    'Er is geen aanmelding bekend, maar het account kan zich wel aanmelden. Misschien gebruikt een service het.',
  'finding.last-sign-in.idle': 'Laatst aangemeld op {at}.',
  'finding.last-sign-in.disabled': 'Aanmelden is al geblokkeerd.',
  'finding.last-sign-in.unknown':
    '{permission, select, none {Ik kon de laatste aanmelding niet lezen. Microsoft geeft die alleen met Entra ID P1 of P2.} other {Ik kon de laatste aanmelding niet lezen: de machtiging {permission} ontbreekt.}}',

  'consideration.recently-created.title': 'Nieuw account',
  'consideration.recently-created.why':
    'Een account van een paar dagen oud dat nog niemand gebruikt, is vaak voor iemand die nog moet beginnen.',
  'finding.recently-created.recent':
    '{days, plural, =0 {Vandaag aangemaakt.} one {# dag geleden aangemaakt.} other {# dagen geleden aangemaakt.}} Misschien moet deze persoon nog beginnen.',
  'finding.recently-created.settled': 'Geen nieuw account.',
  'finding.recently-created.unknown': 'Ik kon niet lezen wanneer het account is aangemaakt.',

  'consideration.guest.title': 'Gast',
  'consideration.guest.why':
    'Het account van een gast hoort bij een andere organisatie. Verwijderen neemt alleen de toegang hier weg. Afmelden bereikt de eigen organisatie van de gast niet.',
  'finding.guest.guest': 'Een gast: de toegang tot deze tenant verdwijnt, het account in de eigen organisatie blijft.',
  'finding.guest.member': 'Lid van de organisatie.',
  'finding.guest.unknown': 'Ik kon niet lezen of dit een gast is.',

  'consideration.mailbox.title': 'Postvak',
  'consideration.mailbox.why':
    'Beslis over de e-mail voordat u verwijdert: daarna is eerst een herstel nodig. Wie heeft de e-mail nog nodig? Een Exchange-beheerder (Exchange Administrator) kan het postvak omzetten in een gedeeld postvak, dat tot 50 GB niets kost; het account moet dan blijven. Met een account verdwijnt ook het postvak; 30 dagen lang komt het met het account en zijn licentie terug.',
  'consideration.mailbox.why.shared':
    'Vraag het voordat u verwijdert aan wie het gebruikt: een Exchange-beheerder (Exchange Administrator) ziet wie dat zijn. Daarna is eerst een herstel nodig, en dat kan 30 dagen.',
  'consideration.mailbox.why.room':
    'Vraag het voordat u verwijdert aan wie de ruimte of het apparaat beheert; misschien is er al gereserveerd. Daarna is eerst een herstel nodig, en dat kan 30 dagen.',
  'finding.mailbox.shared':
    'Dit is een gedeeld postvak. Verwijder het niet om te besparen: onder 50 GB is geen licentie nodig. Met het account verdwijnt het postvak voor iedereen die het gebruikt.',
  'finding.mailbox.room':
    'Dit is een ruimte of apparaat dat mensen reserveren. Er is geen licentie voor nodig, en met het account verdwijnt de agenda.',
  'finding.mailbox.personal':
    'Heeft een postvak. Beslis nu of iemand de e-mail nog nodig heeft: die verdwijnt met het account en is 30 dagen te herstellen.',
  'finding.mailbox.unlicensed-first':
    'Heeft een postvak. Beslis nu of iemand de e-mail nog nodig heeft: als eerst de licentie wordt ingetrokken, komt die alleen samen met account en licentie terug, door binnen 30 dagen ongedaan te maken.',
  'finding.mailbox.none': 'Geen postvak in Exchange Online.',
  'finding.mailbox.unknown':
    '{permission, select, none {Ik kon het postvak niet lezen.} other {Ik kon het postvak niet lezen: de machtiging {permission} ontbreekt.}}',

  'consideration.automatic-replies.title': 'Automatisch antwoord',
  'consideration.automatic-replies.why':
    'Na het verwijderen krijgt wie naar dit adres schrijft een melding dat de e-mail niet is bezorgd. Een automatisch antwoord werkt alleen zolang het postvak bestaat: met ‘Alleen aanmelden blokkeren’, of nu geblokkeerd en later verwijderd, kan ik er een instellen. Annuleer ook de vergaderingen van de vertrekkende gebruiker, anders blijven ruimten gereserveerd: een Exchange-beheerder (Exchange Administrator) kan dat zolang het postvak bestaat.',
  'finding.automatic-replies.off':
    'Er is geen automatisch antwoord ingesteld. Wie schrijft, krijgt daarna een melding dat de e-mail niet is bezorgd.',
  'finding.automatic-replies.on':
    'Er is een automatisch antwoord ingesteld; het stopt als het account wordt verwijderd.',
  'finding.automatic-replies.not-personal': 'Geen persoonlijk postvak.',
  'finding.automatic-replies.unknown':
    '{permission, select, none {Ik kon het automatische antwoord niet lezen.} other {Ik kon het automatische antwoord niet lezen: de machtiging {permission} ontbreekt.}}',

  'consideration.holds.title': 'Bewaarplicht en bewaarbeleid',
  'consideration.holds.why':
    'Microsoft Graph laat geen juridische bewaring (litigation hold) en geen bewaarbeleid zien; een compliancebeheerder (Compliance Administrator) ziet die in Microsoft Purview. Is er een bewaring: laat die staan, laat de licenties met het verwijderen vrijkomen in plaats van ze eerst in te trekken, en zorg dat de bewaring vóór het verwijderen van kracht is. Dan blijft het postvak bestaan als inactief postvak.',
  'finding.holds.not-visible':
    'Ik kan bewaring en bewaarbeleid niet zien. Moeten e-mail of bestanden van dit account bewaard blijven, vraag het dan eerst een compliancebeheerder en laat de licenties met het verwijderen vrijkomen.',
  'finding.holds.nothing-to-hold': 'Geen postvak en geen OneDrive om te bewaren.',
  'finding.holds.unknown': 'Ik kon bewaring en bewaarbeleid niet controleren.',

  'consideration.onedrive.title': 'Bestanden in OneDrive',
  'consideration.onedrive.why':
    'Bestanden blijven na het verwijderen 30 dagen bewaard, tenzij het SharePoint-beheercentrum iets anders zegt, en daarna 93 dagen in een prullenbak die alleen PowerShell opent. Microsoft geeft de manager toegang en waarschuwt alleen de manager; met de keuze ‘Toegang die ik geef tot de bestanden in OneDrive’ geef ik die daarnaast, vóór het verwijderen, aan de manager of aan iemand anders. Een account zonder licentie houden is ook niet veilig: na 60 dagen alleen-lezen, na 93 gearchiveerd, en sinds juli 2026 verwijderd na 12 onbetaalde maanden.',
  'finding.onedrive.nobody-inherits':
    '{bytes} aan bestanden en geen manager: na het verwijderen geeft Microsoft niemand toegang en waarschuwt het niemand.{until, select, none {} other { Met de gebruikelijke bewaarperiode verdwijnen ze op {until}.}}',
  'finding.onedrive.heir-disabled':
    '{bytes} aan bestanden. Na het verwijderen geeft Microsoft toegang aan {manager}, die zich zelf niet kan aanmelden.{until, select, none {} other { Met de gebruikelijke bewaarperiode verdwijnen ze op {until}.}}',
  'finding.onedrive.heir-leaves':
    '{bytes} aan bestanden. Na het verwijderen geeft Microsoft toegang aan {manager}, die ook wordt verwijderd.{until, select, none {} other { Met de gebruikelijke bewaarperiode verdwijnen ze op {until}.}}',
  'finding.onedrive.manager-inherits':
    '{bytes} aan bestanden. {until, select, none {Na een verwijdering zou Microsoft {manager} standaard toegang geven.} other {Na het verwijderen geeft Microsoft {manager} standaard toegang; met de gebruikelijke bewaarperiode verdwijnen ze op {until}.}}',
  'finding.onedrive.empty': 'De OneDrive is leeg.',
  'finding.onedrive.none': 'Geen OneDrive.',
  'finding.onedrive.unknown':
    '{permission, select, none {Ik kon de OneDrive niet lezen, of wie die krijgt.} other {Ik kon de OneDrive niet lezen, of wie die krijgt: de machtiging {permission} ontbreekt.}}',

  'consideration.manager.title': 'Manager',
  'consideration.manager.why':
    'De manager krijgt van Microsoft standaard de OneDrive en weet meestal wat bewaard moet blijven. Stel er een in voordat u verwijdert: Gebruikers > Actieve gebruikers > de gebruiker > Manager beheren.',
  'finding.manager.absent': 'Er is geen manager ingesteld. Wie weet wat bewaard moet blijven?',
  'finding.manager.guest': 'Er is geen manager ingesteld, zoals gebruikelijk bij een gast.',
  'finding.manager.room': 'Deze ruimte heeft geen manager.',
  'finding.manager.equipment': 'Dit apparaat heeft geen manager.',
  'finding.manager.shared': 'Dit gedeelde postvak heeft geen manager.',
  'finding.manager.disabled': 'De manager is {manager}, die zich niet kan aanmelden.',
  'finding.manager.leaves': 'De manager is {manager}, die ook wordt verwijderd.',
  'finding.manager.present': 'De manager is {manager}.',
  'finding.manager.unknown':
    '{permission, select, none {Ik kon de manager niet lezen.} other {Ik kon de manager niet lezen: de machtiging {permission} ontbreekt.}}',

  'consideration.direct-reports.title': 'Medewerkers',
  'consideration.direct-reports.why':
    'Wie aan dit account rapporteert, heeft daarna geen manager; goedkeuringen en het organogram kloppen niet meer. Een gebruikersbeheerder (User Administrator) kan een andere manager instellen. Bij ongedaan maken worden ze weer gekoppeld.',
  'finding.direct-reports.orphaned':
    '{count, plural, one {# medewerker heeft} other {# medewerkers hebben}} daarna geen manager meer: {names}{more, plural, =0 {} other { en nog #}}.',
  'finding.direct-reports.leave-too':
    'Manager van {count, plural, one {# medewerker, die} other {# medewerkers, die allemaal}} ook {count, plural, one {wordt} other {worden}} verwijderd.',
  'finding.direct-reports.none': 'Niemand rapporteert aan dit account.',
  'finding.direct-reports.unknown':
    '{permission, select, none {Ik kon niet lezen wie aan dit account rapporteert.} other {Ik kon niet lezen wie aan dit account rapporteert: de machtiging {permission} ontbreekt.}}',

  'consideration.sole-owner.title': 'Teams, groepen en apps',
  'consideration.sole-owner.why':
    'Zonder eigenaar kan niemand leden toevoegen, instellingen wijzigen of het geheim van een app vernieuwen. Wijs eerst een andere eigenaar aan: een groepsbeheerder (Groups Administrator) voor groepen en teams, een toepassingsbeheerder (Application Administrator) voor apps.',
  'finding.sole-owner.sole':
    'Enige eigenaar van {count, plural, one {# team, groep of app} other {# teams, groepen en apps}}: {names}{more, plural, =0 {} other { en nog #}}.',
  'finding.sole-owner.among-others':
    'Eigenaar van {count, plural, one {# team, groep of app die} other {# teams, groepen of apps die}} ook andere eigenaren {count, plural, one {heeft} other {hebben}}.',
  'finding.sole-owner.none': 'Eigenaar van geen team, groep of app.',
  'finding.sole-owner.unknown':
    '{permission, select, none {Ik kon niet lezen waarvan dit account eigenaar is.} other {Ik kon niet lezen waarvan dit account eigenaar is: de machtiging {permission} ontbreekt.}}',

  'consideration.devices.title': 'Apparaten',
  'consideration.devices.why':
    'Een account verwijderen wist niets: e-mail en bestanden op een telefoon of eigen pc blijven daar staan. Een Intune-beheerder (Intune Administrator) kan beheerde apparaten buiten gebruik stellen of wissen; doe dat vóór het verwijderen.',
  'finding.devices.registered':
    '{count, plural, one {# geregistreerd apparaat. Het wordt niet gewist als het account wordt verwijderd.} other {# geregistreerde apparaten. Ze worden niet gewist als het account wordt verwijderd.}}',
  'finding.devices.managed':
    '{count, plural, one {# geregistreerd apparaat, beheerd met Intune. Het wordt niet gewist als het account wordt verwijderd: stel het eerst buiten gebruik of wis het.} other {# geregistreerde apparaten, waarvan {managed, number} beheerd met Intune. Ze worden niet gewist als het account wordt verwijderd: stel ze eerst buiten gebruik of wis ze.}}',
  'finding.devices.none': 'Geen geregistreerd apparaat.',
  'finding.devices.unknown':
    '{permission, select, none {Ik kon de apparaten niet lezen.} other {Ik kon de apparaten niet lezen: de machtiging {permission} ontbreekt.}}',

  'consideration.phone-number.title': 'Telefoonnummer',
  'consideration.phone-number.why':
    'Een telefoonnummer van Teams komt vrij als de licentie of het account verdwijnt, en gesprekswachtrijen raken de persoon kwijt. Een Teams-beheerder (Teams Administrator) kan het nummer eerst verplaatsen.',
  'finding.phone-number.possible':
    'Bij {products} kan een telefoonnummer horen. Is er een, dan komt het vrij; controleer eerst de gesprekswachtrijen.',
  'finding.phone-number.none': 'Geen product met een telefoonnummer.',
  'finding.phone-number.unknown':
    '{permission, select, none {Ik kon de producten van deze tenant niet lezen.} other {Ik kon de producten van deze tenant niet lezen: de machtiging {permission} ontbreekt.}}',

  'consideration.licenses.title': 'Licenties',
  'consideration.licenses.why':
    'Rechtstreeks toegewezen licenties worden in de regel eerst ingetrokken en bij ongedaan maken teruggegeven. Licenties van een groep zijn niet rechtstreeks in te trekken; die komen vrij met het verwijderen. Een product dat op meer manieren is toegewezen, neemt één plaats in. Voor vrijgekomen licenties, behalve die van een proefversie, betaalt u door tot het abonnement kleiner wordt: vraag “hoe stop ik met betalen”.',
  'finding.licenses.direct':
    'Rechtstreeks toegewezen: {direct}.{counted, plural, =0 {} other { Vrije plaatsen, die van dit account meegeteld: {free}.}}',
  'finding.licenses.by-group':
    'Via {groups}, niet rechtstreeks in te trekken: {inherited}.{counted, plural, =0 {} other { Vrije plaatsen, die van dit account meegeteld: {free}.}}',
  'finding.licenses.mixed':
    'Rechtstreeks toegewezen: {direct}. Via {groups}, niet rechtstreeks in te trekken: {inherited}.{counted, plural, =0 {} other { Vrije plaatsen, die van dit account meegeteld: {free}.}}',
  'finding.licenses.several-ways':
    'Op meer dan één manier toegewezen, maar elk goed voor één plaats: {several}. In totaal: {products}; via {groups}: {inherited}.{counted, plural, =0 {} other { Vrije plaatsen, die van dit account meegeteld: {free}.}}',
  'finding.licenses.none': 'Geen licentie.',
  'finding.licenses.unknown':
    '{permission, select, none {Ik kon de licenties niet lezen.} other {Ik kon de licenties niet lezen: de machtiging {permission} ontbreekt.}}',

  'consideration.license-errors.title': 'Licenties met een fout',
  'consideration.license-errors.why':
    'Een licentie die niet kon worden toegewezen, is niet in gebruik, dus er komt ook geen vrij. Een licentiebeheerder (License Administrator) ziet de oorzaak bij Facturering > Licenties.',
  'finding.license-errors.errors':
    '{products}: fout ({errors}).{noSeat, plural, =0 {} other {{count, plural, one { Er is geen plaats in gebruik, dus er komt er ook geen vrij.} other { {noSeat, plural, one {# hiervan neemt} other {# hiervan nemen}} geen plaats in, dus daar komt niets vrij.}}}}',
  'finding.license-errors.none': 'Geen licentie met een fout.',
  'finding.license-errors.unknown': 'Ik kon de toestand van de licenties niet lezen.',

  'finding.plan.no-heir-reports':
    'Er is niemand om de medewerkers aan over te dragen: geen manager die blijft en zich kan aanmelden, of wie u noemde vertrekt ook. Kies iemand anders.',
  'finding.plan.no-heir-groups':
    'Er is niemand om de groepen aan over te dragen: geen manager die blijft en zich kan aanmelden, of wie u noemde vertrekt ook. Kies iemand anders.',
  'finding.plan.no-heir-onedrive':
    'Er is niemand om toegang tot de OneDrive te geven: geen manager die blijft en zich kan aanmelden, of wie u noemde vertrekt ook. Kies iemand anders.',
  'finding.plan.heir-listed':
    '{heir} neemt het over van deze gebruiker, maar staat ook op uw lijst en blijft alleen buiten het plan. Kies iemand anders als {heir} ook moet vertrekken.',
  'finding.plan.onedrive-unread':
    'Ik kon niet lezen of er een OneDrive is, dus krijgt niemand er hier toegang toe.{permission, select, none {} other { De machtiging {permission} ontbreekt.}} Een SharePoint-beheerder (SharePoint Administrator) kan die geven.',
  'finding.plan.mailbox-unread':
    'Ik kon niet lezen of er een postvak is, dus wordt er geen automatisch antwoord ingesteld.{permission, select, none {} other { De machtiging {permission} ontbreekt.}} Een Exchange-beheerder (Exchange Administrator) kan er een instellen.',
  'finding.plan.left-for-exchange':
    'Aanmelden is al geblokkeerd. Wat overblijft: een Exchange-beheerder maakt het postvak gedeeld.',
  'finding.plan.nothing-to-do': 'Met deze keuzes valt er voor deze gebruiker niets meer te doen.',
  'finding.plan.blocked-already': 'Aanmelden is al geblokkeerd: met deze keuzes valt er niets meer te doen.',
  'finding.plan.only-by-group':
    'De licenties komen van groepen: er is er geen rechtstreeks toegewezen, dus er valt hier geen in te trekken.',
  'finding.plan.no-direct-license':
    'Geen van de gevraagde licenties is rechtstreeks toegewezen: er valt niets in te trekken.',
  'finding.undo.expired': 'Meer dan 30 dagen geleden verwijderd: niet meer te herstellen.',
  'finding.undo.no-record':
    'Ik heb dit account niet verwijderd en heb dus niets van ervoor vastgelegd: alleen wat Microsoft Entra heeft bewaard, komt terug. Controleer licenties, manager, groepen en eigendommen.',
  'finding.undo.group-synced':
    '{names}: komt uit Active Directory. Ontbreekt het na afloop, dan voegt wie Active Directory beheert de gebruiker daar weer toe.',
  'finding.undo.group-mail-enabled':
    '{names}: een distributielijst of groep met e-mail. Ontbreekt het na afloop, dan voegt een Exchange-beheerder de gebruiker toe in het Exchange-beheercentrum.',
  'finding.undo.group-role-assignable':
    '{names}: geeft beheerdersrollen. Ontbreekt het na afloop, dan voegt een beheerder van bevoorrechte rollen (Privileged Role Administrator) de gebruiker toe in het Microsoft Entra-beheercentrum.',
  'finding.undo.group-dynamic':
    '{names}: de leden volgen uit een regel. De gebruiker komt vanzelf terug, als die nog aan de regel voldoet.',
  'finding.undo.owned-apps':
    '{names}: de gebruiker was eigenaar van {count, plural, one {deze app} other {deze apps}}. Een toepassingsbeheerder (Application Administrator) maakt de gebruiker weer eigenaar in het Microsoft Entra-beheercentrum bij App-registraties of Bedrijfstoepassingen.',
  'finding.undo.groups-unread':
    'De groepen konden vóór het verwijderen niet worden gelezen. Controleer lidmaatschappen en eigendommen: een groepsbeheerder (Groups Administrator) kan ze instellen.',
  'finding.undo.differs-replies':
    'Het automatische antwoord is niet zoals het was. Een Exchange-beheerder kan het instellen, bij de gebruiker op het tabblad E-mail.',
  'finding.undo.differs-name':
    'Gebruikersnaam: nu {now}, voorheen {was}. Laat het de gebruiker weten en pas het aan waar apps de oude naam kennen.',
  'finding.undo.differs-addresses':
    '{count, plural, one {E-mailadres} other {E-mailadressen}} {names}: niet terug; misschien heeft iemand anders {count, plural, one {het} other {ze}} nu. Een Exchange-beheerder kan {count, plural, one {het} other {ze}} verplaatsen.',
  'finding.undo.differs-sign-in-blocked':
    'Aanmelden: nu geblokkeerd, voorheen toegestaan. Een gebruikersbeheerder staat het toe bij Gebruikers > de gebruiker.',
  'finding.undo.differs-sign-in-allowed':
    'Aanmelden: nu toegestaan, voorheen geblokkeerd. Een gebruikersbeheerder blokkeert het bij Gebruikers > de gebruiker.',
  'finding.undo.differs-licenses':
    '{products}: niet terug. Er moet een plaats vrij zijn: een factureringsbeheerder koopt er een of een licentiebeheerder maakt er een vrij; probeer het daarna opnieuw.',
  'finding.undo.differs-licenses-inherited':
    '{products}: kwam via een groep en is nog niet terug. De licentie volgt het lidmaatschap binnen minuten, hooguit uren; een licentiebeheerder ziet waarom niet.',
  'finding.undo.differs-licenses-inactive':
    '{products}: toegewezen, maar zonder plaats of met een andere fout. Een licentiebeheerder ziet de oorzaak bij Facturering > Licenties.',
  'finding.undo.differs-licenses-services':
    '{products}: er zijn andere services uitgeschakeld dan voorheen. Een licentiebeheerder herstelt dat bij Licenties en apps.',
  'finding.undo.differs-manager-none':
    'Manager: nu geen. De manager is misschien vertrokken, of de koppeling kon niet worden gelegd; een gebruikersbeheerder stelt er een in.',
  'finding.undo.differs-manager-other':
    'Manager: een andere dan voorheen, door iemand sindsdien ingesteld. Een gebruikersbeheerder kan dat wijzigen.',
  'finding.undo.differs-reports':
    'Medewerkers: {count, number} van {total, number} niet opnieuw gekoppeld. Ze hebben nu een andere manager, zijn vertrokken of komen uit Active Directory; een gebruikersbeheerder of wie Active Directory beheert, koppelt ze.',
  'finding.undo.lost-group':
    '{tie, select, owner {Eigendom} other {Lidmaatschap}} van {names}: niet terug. Misschien is de groep weg of ontbreekt de machtiging; een groepsbeheerder voegt de gebruiker toe.',
  'finding.undo.lost-group-synced':
    '{tie, select, owner {Eigendom} other {Lidmaatschap}} van {names}: niet terug. De groep komt uit Active Directory; wie dat beheert, voegt de gebruiker daar toe.',
  'finding.undo.lost-group-mail-enabled':
    '{tie, select, owner {Eigendom} other {Lidmaatschap}} van {names}: niet terug. Een Exchange-beheerder voegt de gebruiker toe in het Exchange-beheercentrum bij Geadresseerden > Groepen.',
  'finding.undo.lost-group-role-assignable':
    '{tie, select, owner {Eigendom} other {Lidmaatschap}} van {names}: niet terug. De groep geeft beheerdersrollen; een beheerder van bevoorrechte rollen (Privileged Role Administrator) voegt de gebruiker toe in het Microsoft Entra-beheercentrum.',
  'finding.undo.lost-group-dynamic':
    'Lidmaatschap van {names}: niet terug. Het volgt uit een regel, doorgaans binnen een dag; een groepsbeheerder ziet of de gebruiker er nog aan voldoet.',
  'finding.undo.lost-apps':
    'Eigendom van {count, plural, one {de app} other {de apps}} {names}: niet terug. Een toepassingsbeheerder voegt de gebruiker toe in het Microsoft Entra-beheercentrum bij App-registraties of Bedrijfstoepassingen.',
} as const satisfies Record<keyof typeof english, string>;
