import type { plan as english } from '../en/plan.ts';

export const plan = {
  'plan.heading.delete': 'Plan: {count, plural, one {# gebruiker} other {# gebruikers}} verwijderen',
  'plan.heading.block': 'Plan: aanmelden blokkeren van {count, plural, one {# gebruiker} other {# gebruikers}}',
  'plan.heading.unassign': 'Plan: licenties intrekken van {count, plural, one {# gebruiker} other {# gebruikers}}',
  'plan.heading.restore': 'Plan: {count, plural, one {# gebruiker} other {# gebruikers}} herstellen',
  'plan.heading.nothing': 'Plan: niets te doen',
  'plan.heading.mixed': 'Plan: {parts}',
  'plan.heading.at': '{heading} · {at}',
  'plan.heading.hand-over':
    'Plan: postvak van {count, plural, one {# gebruiker} other {# gebruikers}} houden als gedeeld postvak',
  'plan.hand-over': 'Wat overblijft, is voor een Exchange-beheerder: de opdracht hieronder.',
  'plan.part.delete': '{count, plural, one {# gebruiker} other {# gebruikers}} verwijderen',
  'plan.part.staged': '{count, plural, one {# gebruiker} other {# gebruikers}} nu blokkeren en later verwijderen',
  'plan.part.block': 'aanmelden van {count, plural, one {# gebruiker} other {# gebruikers}} blokkeren',
  'plan.part.unassign': 'licenties van {count, plural, one {# gebruiker} other {# gebruikers}} intrekken',
  'plan.part.restore': '{count, plural, one {# gebruiker} other {# gebruikers}} herstellen',
  'plan.heading.staged':
    'Plan: {count, plural, one {# gebruiker} other {# gebruikers}} nu blokkeren, later verwijderen',
  'plan.at-once': 'Zodra u bevestigt',
  'plan.at-once.what': 'aanmelden wordt geblokkeerd, sessies worden beëindigd',
  'plan.at-once.reply': 'het automatische antwoord wordt ingesteld',
  'plan.later': 'Verwijderen',
  'plan.steps-at-once': 'Zodra u bevestigt:',
  'plan.steps-later': 'Op {at}:',
  'plan.action.staged': '{count, plural, one {# gebruiker} other {# gebruikers}} nu blokkeren, later verwijderen',
  'plan.until-then.blocked':
    'Wordt het geannuleerd, dan blijft aanmelden geblokkeerd tot iemand op de kaart ervan op ‘Aanmelden weer toestaan’ drukt.',
  'plan.step.keep-blocked': 'Aanmelden blijft geblokkeerd',
  'plan.empty': 'Er is niets te doen: iedereen die is geselecteerd, valt buiten het plan. De redenen staan hieronder.',
  'plan.tenant': 'Organisatie',
  'plan.users': 'Gebruikers',
  'plan.excluded': 'Buiten het plan',
  'plan.replaces': 'Komt in de plaats van',
  'plan.replaces.at': 'wat gepland is voor {at}: dat vervalt zodra u bevestigt',
  'plan.not-in-plan': 'Niet in dit plan',
  'plan.licenses': 'Licenties',
  'plan.undo-until': 'Ongedaan te maken tot',
  'plan.confirm-before': 'Te bevestigen vóór',
  'plan.seats': 'Plaatsen die vrijkomen',
  'plan.no-seats': 'Geen: niemand in dit plan heeft een licentie die zou vrijkomen.',
  'plan.no-seats.block':
    'Geen: een geblokkeerd account houdt zijn licenties, en waarvoor u betaalt, daarvoor blijft u betalen.',
  'plan.seat': '{product}: {count, plural, one {# plaats} other {# plaatsen}}',
  'plan.seat-free':
    '{product}: {count, plural, one {# plaats} other {# plaatsen}} (nu {before, number} vrij, daarna {after, number})',
  'plan.still-paid':
    'Voor vrije plaatsen wordt nog betaald tot iemand onder Facturering het aantal verlaagt. Ik kan laten zien hoe.',
  'plan.still-paid-cost':
    'Voor deze plaatsen wordt nog betaald, {cost} in totaal, tot iemand onder Facturering het aantal verlaagt. Ik kan laten zien hoe.',
  'plan.not-paid': 'Voor deze plaatsen wordt niet betaald.',
  'plan.not-paid-trial':
    'Voor deze plaatsen wordt niet betaald: een proefversie eindigt vanzelf als u het product niet koopt.',
  'plan.shared': 'Voor een Exchange-beheerder',
  'plan.shared.who':
    'Ik kan een postvak niet gedeeld maken. Voer dit uit in Exchange Online PowerShell zolang de licentie er nog is:',
  'plan.shared.then':
    'Tot 50 GB heeft een gedeeld postvak daarna geen licentie nodig: vraag mij om die in te trekken. Verwijder het account nooit, want dan verdwijnt het postvak ook.',
  'plan.onedrive': 'Hoe lang de toegang tot de OneDrive blijft',
  'plan.onedrive.deleted':
    'Tot ook de bestanden worden verwijderd: met de gebruikelijke bewaarperiode op {until}. In het SharePoint-beheercentrum kan dat 30 tot 3.650 dagen zijn. Daarna liggen ze 93 dagen in een prullenbak die alleen met PowerShell opengaat. Verplaats voor die tijd wat moet blijven.',
  'plan.onedrive.unlicensed':
    'Een langere bewaarperiode helpt niet zonder licentie: vanaf dag 60 zijn de bestanden alleen te lezen, op dag 93 worden ze gearchiveerd en opent niemand ze meer, en sinds juli 2026 worden ze na 12 onbetaalde maanden verwijderd.',
  'plan.onedrive.kept':
    'Zolang het account en zijn licentie blijven. Zonder licentie zijn de bestanden na 60 dagen alleen te lezen, na 93 dagen gearchiveerd en na 12 onbetaalde maanden verwijderd.',
  'plan.undo': 'Wat ongedaan kan worden gemaakt',
  'plan.undo.not':
    'Ongedaan maken brengt niet terug: beëindigde sessies en app-wachtwoorden. Groepen uit Active Directory, distributielijsten, eigendom van apps, MFA en het Teams-telefoonnummer moeten anderen nakijken; het resultaat noemt hen.',
  'plan.not-here': 'Wat ik niet kan, en wie wel',
  'plan.not-here.billing':
    'Het aantal betaalde plaatsen verlagen: een factureringsbeheerder, of de partner bij wie u koopt.',
  'plan.not-here.mail':
    'Het postvak houden als gedeeld postvak: een Exchange-beheerder, vóór het verwijderen, en dan moet het account blijven.',
  'plan.not-here.holds':
    'Bewaarplichten en bewaarbeleid zien: een Exchange- of compliancebeheerder. Vraag het eerst als er een kan gelden.',
  'plan.rows':
    'Stap voor stap{excluded, plural, =0 {} one { · # gebruiker buiten het plan} other { · # gebruikers buiten het plan}}',
  'plan.rows.left-out':
    '{excluded, plural, =0 {} one {# gebruiker buiten het plan} other {# gebruikers buiten het plan}}',
  'plan.points': 'Aandachtspunten',
  'plan.points.chosen': 'Wat u hebt gekozen',
  'plan.warnings': '{count, plural, one {# aandachtspunt} other {# aandachtspunten}}',
  'plan.typed': 'Typ {count, number} om te bevestigen dat het om {count, number} gebruikers gaat (verplicht)',
  'plan.typed-placeholder': 'Aantal gebruikers',
  'plan.action.delete': '{count, plural, one {# gebruiker} other {# gebruikers}} verwijderen',
  'plan.action.block': '{count, plural, one {# gebruiker} other {# gebruikers}} blokkeren',
  'plan.action.unassign': 'Intrekken bij {count, plural, one {# gebruiker} other {# gebruikers}}',
  'plan.action.restore': '{count, plural, one {# gebruiker} other {# gebruikers}} herstellen',
  'plan.action.schedule': 'Inplannen: {what}',
  'plan.until-then': 'Tot die tijd',
  'plan.until-then.checked':
    'Vlak voor het begin kijk ik bij iedereen nog eens naar aanmelden, licenties, rollen, eigendom en het soort postvak, en naar wat een stap nodig heeft (manager, medewerkers, groepen, OneDrive): wie daarin is veranderd, sla ik over, en dan vraag ik het u opnieuw. Een andere naam, functie of afdeling telt niet.',
  'plan.until-then.cancel':
    'Elke beheerder van deze organisatie die gebruikers mag verwijderen, kan het annuleren: vraag “wat is er gepland?”.',
  'plan.action.change': 'Wijzigen',
  'plan.action.again': 'Plan opnieuw maken',
  'plan.step.block-sign-in': 'Aanmelden blokkeren',
  'plan.step.unblock-sign-in': 'Aanmelden weer toestaan',
  'plan.step.revoke-sessions': 'Afmelden bij alle sessies',
  'plan.step.unassign-licenses': '{products} intrekken',
  'plan.step.assign-licenses': '{products} toewijzen',
  'plan.step.hand-over-reports': 'Medewerkers naar {person}',
  'plan.step.hand-over-groups': 'Groepen naar {person}',
  'plan.step.take-back-groups': 'Groepen terug van {person}',
  'plan.step.share-onedrive': 'OneDrive naar {person}',
  'plan.step.unshare-onedrive': 'OneDrive terug van {person}',
  'plan.step.set-automatic-reply': 'Automatisch antwoord instellen',
  'plan.step.restore-automatic-reply': 'Automatisch antwoord terugzetten',
  'plan.step.leave-groups': '{count, plural, one {# groep} other {# groepen}} verlaten',
  'plan.step.delete-user': 'Account verwijderen',
  'plan.step.restore-user': 'Account herstellen',
  'plan.step.restore-user-as': 'Account herstellen als {name}',
  'plan.step.set-manager': 'Manager en medewerkers opnieuw instellen',
  'plan.step.join-groups':
    '{count, plural, one {Lidmaatschap} other {Lidmaatschappen}} van groepen{names, select, none {} other { ({names})}}',
  'plan.step.own-groups':
    'Eigendom van {count, plural, one {een groep} other {groepen}}{names, select, none {} other { ({names})}}',
  'plan.name.block-sign-in': 'Aanmelden blokkeren',
  'plan.name.unblock-sign-in': 'Aanmelden toestaan',
  'plan.name.revoke-sessions': 'Afmelden bij alle sessies',
  'plan.name.unassign-licenses': 'Licenties intrekken',
  'plan.name.assign-licenses': 'Licenties toewijzen',
  'plan.name.hand-over-reports': 'Medewerkers overdragen',
  'plan.name.hand-over-groups': 'Groepen overdragen',
  'plan.name.take-back-groups': 'Groepen terugnemen',
  'plan.name.share-onedrive': 'Toegang tot de OneDrive',
  'plan.name.unshare-onedrive': 'Toegang tot de OneDrive intrekken',
  'plan.name.set-automatic-reply': 'Automatisch antwoord instellen',
  'plan.name.restore-automatic-reply': 'Automatisch antwoord terugzetten',
  'plan.name.leave-groups': 'Groepen verlaten',
  'plan.name.delete-user': 'Account verwijderen',
  'plan.name.restore-user': 'Account herstellen',
  'plan.name.set-manager': 'Manager en medewerkers instellen',
  'plan.name.join-groups': 'Lidmaatschappen van groepen',
  'plan.name.own-groups': 'Eigendom van groepen',
  'plan.looking-again': 'Ik kijk nog één keer of er iets is veranderd en begin dan.',
  'plan.confirmed': 'Bevestigd op {at}. Op de kaart hieronder ziet u wat er gebeurt.',
  'plan.changed':
    'Er is iets veranderd nadat dit plan was gemaakt, daarom is er niets gedaan. Dit is het plan zoals het nu is.',
  'plan.changed.gone': '{name} staat niet meer in de directory.',
  'plan.changed.blocked': '{name} kan hier niet meer worden verwijderd.',
  'plan.changed.facts': '{name} is veranderd (licenties, rollen, groepen of aanmelden).',
} as const satisfies Record<keyof typeof english, string>;
