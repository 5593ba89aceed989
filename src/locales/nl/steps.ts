import type { steps as english } from '../en/steps.ts';

export const steps = {
  'step.block-sign-in.plan':
    'Aanmelden blokkeren. Voor nieuwe aanmeldingen werkt dat binnen enkele minuten; overal kan tot 24 uur duren.',
  'step.block-sign-in.done': 'Aanmelden is geblokkeerd.',
  'step.block-sign-in.undo': 'Altijd ongedaan te maken: aanmelden wordt weer toegestaan.',
  'step.unblock-sign-in.plan': 'Aanmelden weer toestaan.',
  'step.unblock-sign-in.done': 'Aanmelden is weer toegestaan.',
  'step.unblock-sign-in.undo': 'Altijd ongedaan te maken: aanmelden wordt weer geblokkeerd.',
  'step.revoke-sessions.plan': 'Afmelden op alle apparaten en apps. Open sessies eindigen binnen ongeveer een uur.',
  'step.revoke-sessions.done': 'Overal afgemeld.',
  'step.revoke-sessions.undo':
    'Niet ongedaan te maken, en dat hoeft ook niet: wie zich mag aanmelden, meldt zich gewoon weer aan.',
  'step.unassign-licenses.plan': '{count, plural, one {De licentie} other {# licenties}} intrekken: {products}.',
  'step.unassign-licenses.done': 'Ingetrokken: {products}.',
  'step.unassign-licenses.undo':
    'Ongedaan te maken tot {until}, zolang er een licentie vrij is; daarna is de e-mail achter de licentie weg.',
  'step.assign-licenses.plan': '{count, plural, one {De licentie} other {# licenties}} weer toewijzen: {products}.',
  'step.assign-licenses.done': 'Weer toegewezen: {products}.',
  'step.assign-licenses.undo': 'Altijd ongedaan te maken: ze worden weer ingetrokken.',
  'step.hand-over-reports.plan':
    '{count, plural, one {De medewerker rapporteert} other {De # medewerkers rapporteren}} voortaan aan {person}. Mislukt dat, dan wordt het account niet verwijderd.',
  'step.hand-over-reports.done':
    '{count, plural, one {De medewerker rapporteert} other {# medewerkers rapporteren}} nu aan {person}.',
  'step.hand-over-reports.undo': 'Altijd ongedaan te maken: wie nog aan de nieuwe manager rapporteert, gaat terug.',
  'step.hand-over-groups.plan':
    '{person} eigenaar maken van {count, plural, one {de groep} other {# groepen}} zonder andere eigenaar. Mislukt dat, dan wordt het account niet verwijderd.',
  'step.hand-over-groups.done': '{person} is eigenaar van {count, plural, one {de groep} other {# groepen}}.',
  'step.hand-over-groups.undo':
    'Altijd ongedaan te maken: de gebruiker wordt weer eigenaar en de nieuwe eigenaar niet meer.',
  'step.take-back-groups.plan':
    'De gebruiker weer eigenaar maken van {count, plural, one {de groep} other {# groepen}}, in plaats van {person}.',
  'step.take-back-groups.done':
    'Weer eigenaar van {count, plural, one {de groep} other {# groepen}}, in plaats van {person}.',
  'step.take-back-groups.undo': 'Hier niet ongedaan te maken: wijzig de eigenaren van de groep in het beheercentrum.',
  'step.share-onedrive.plan':
    '{person} toegang geven tot alle bestanden in de OneDrive; de koppeling staat in het resultaat. Niemand krijgt er een e-mail over. Mislukt dat, dan wordt het account niet verwijderd.',
  'step.share-onedrive.done': '{person} heeft toegang tot de OneDrive.',
  'step.share-onedrive.undo': 'Altijd ongedaan te maken: wat met {person} is gedeeld, wordt weer ingetrokken.',
  'step.unshare-onedrive.plan': 'De toegang tot de OneDrive intrekken die {person} kreeg; toegang van daarvoor blijft.',
  'step.unshare-onedrive.done': 'De toegang tot de OneDrive die {person} kreeg, is ingetrokken.',
  'step.unshare-onedrive.undo': 'Wordt hier niet ongedaan gemaakt: de gebruiker kan de OneDrive weer delen.',
  'step.set-automatic-reply.plan':
    'Een automatisch antwoord instellen voor wie {audience, select, inside {van binnen schrijft: “{inside}”. Wie van buiten schrijft, krijgt er geen.} outside {van buiten schrijft: “{outside}”. Wie van binnen schrijft, krijgt er geen.} same {van binnen of van buiten schrijft: “{inside}”.} other {van binnen schrijft: “{inside}”, en van buiten: “{outside}”.}}',
  'step.set-automatic-reply.done': 'Het automatische antwoord is ingesteld.',
  'step.set-automatic-reply.undo': 'Altijd ongedaan te maken: het antwoord van ervoor wordt teruggezet.',
  'step.restore-automatic-reply.plan': 'Het automatische antwoord terugzetten zoals het was.',
  'step.restore-automatic-reply.done': 'Het automatische antwoord is weer zoals het was.',
  'step.restore-automatic-reply.undo':
    'Wordt hier niet ongedaan gemaakt: wijzig het in het beheercentrum, bij de gebruiker op het tabblad E-mail.',
  'step.leave-groups.plan':
    'De gebruiker uit {count, plural, one {de groep} other {# groepen}} halen; licenties die van een groep komen, gaan mee.',
  'step.leave-groups.done': 'Uit {count, plural, one {de groep} other {# groepen}} gehaald.',
  'step.leave-groups.undo': 'Altijd ongedaan te maken: de gebruiker komt weer in de groepen.',
  'step.delete-user.plan':
    'Het account verwijderen. Het staat 30 dagen bij Verwijderde gebruikers, {mail, select, none {met lidmaatschappen.} disconnected {met lidmaatschappen. Het postvak valt weg zodra de licentie ervan wordt ingetrokken: Exchange bewaart de e-mail vanaf dan 30 dagen, en alleen account en licentie samen brengen die terug.} other {met lidmaatschappen en postvak.}}',
  'step.delete-user.done': 'Verwijderd; gezien bij de verwijderde gebruikers.',
  'step.delete-user.undo': 'Ongedaan te maken tot {until}; daarna kan niemand het account nog terughalen.',
  'step.restore-user.plan':
    'Het account herstellen, met lidmaatschappen; een postvak komt terug met de licentie ervan. Het kan enkele minuten duren voor het overal zichtbaar is.',
  'step.restore-user.done': 'Hersteld. Geef de gebruiker een nieuw wachtwoord.',
  'step.restore-user.undo':
    'Wordt hier niet ongedaan gemaakt: vraag opnieuw om verwijderen en bevestig een nieuw plan.',
  'step.set-manager.plan':
    'Manager en medewerkers koppelen zoals ze waren, voor zover dat hier kan. Medewerkers die een andere manager kregen, houden die.',
  'step.set-manager.done': 'Manager en medewerkers zijn weer gekoppeld.',
  'step.set-manager.undo': 'Wordt hier niet ongedaan gemaakt: wijzig de manager in het beheercentrum.',
  'step.join-groups.plan':
    'De gebruiker weer lid maken van {count, plural, one {de groep} other {# groepen}} van voorheen, voor zover het herstellen dat niet zelf deed.',
  'step.join-groups.done': 'Weer lid van {count, plural, one {de groep} other {# groepen}}.',
  'step.join-groups.undo': 'Wordt hier niet ongedaan gemaakt: haal de gebruiker in het beheercentrum uit de groep.',
  'step.own-groups.plan':
    'De gebruiker weer eigenaar maken van {count, plural, one {de groep of het team} other {# groepen en teams}} van voorheen.',
  'step.own-groups.done': 'Weer eigenaar van {count, plural, one {de groep} other {# groepen}}.',
  'step.own-groups.undo': 'Wordt hier niet ongedaan gemaakt: wijzig de eigenaren van de groep in het beheercentrum.',
} as const satisfies Record<keyof typeof english, string>;
