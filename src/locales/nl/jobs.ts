import type { jobs as english } from '../en/jobs.ts';

export const jobs = {
  'jobs.doing.delete': 'Bezig met verwijderen van {count, plural, one {# gebruiker} other {# gebruikers}}',
  'jobs.doing.block': 'Bezig met blokkeren van {count, plural, one {# gebruiker} other {# gebruikers}}',
  'jobs.doing.unassign':
    'Bezig met intrekken van de licenties van {count, plural, one {# gebruiker} other {# gebruikers}}',
  'jobs.doing.restore': 'Bezig met herstellen van {count, plural, one {# gebruiker} other {# gebruikers}}',
  'jobs.done.delete':
    '{total, plural, one {{done, plural, =0 {Gebruiker niet verwijderd} other {Gebruiker verwijderd}}} other {{done, number} van {total, number} gebruikers verwijderd}}',
  'jobs.done.block':
    '{total, plural, one {{done, plural, =0 {Gebruiker niet geblokkeerd} other {Gebruiker geblokkeerd}}} other {{done, number} van {total, number} gebruikers geblokkeerd}}',
  'jobs.done.unassign':
    '{total, plural, one {{done, plural, =0 {Licenties niet ingetrokken} other {Licenties ingetrokken}}} other {Licenties van {done, number} van {total, number} gebruikers ingetrokken}}',
  'jobs.done.restore':
    '{total, plural, one {{done, plural, =0 {Gebruiker niet hersteld} other {Gebruiker hersteld}}} other {{done, number} van {total, number} gebruikers hersteld}}',
  'jobs.done.only-blocked': '{count, plural, one {Gebruiker} other {# gebruikers}} geblokkeerd, niet verwijderd',
  'jobs.scheduled.delete': 'Gepland: {count, plural, one {# gebruiker} other {# gebruikers}} verwijderen',
  'jobs.scheduled.block': 'Gepland: {count, plural, one {# gebruiker} other {# gebruikers}} blokkeren',
  'jobs.scheduled.unassign': 'Gepland: licenties van {count, plural, one {# gebruiker} other {# gebruikers}} intrekken',
  'jobs.scheduled.restore': 'Gepland: {count, plural, one {# gebruiker} other {# gebruikers}} herstellen',
  'jobs.scheduled.mixed': 'Gepland: {parts}',
  'jobs.all-scheduled': '{count, plural, one {Er is één taak gepland} other {Er zijn # taken gepland}}',
  'jobs.none-scheduled': 'Er is niets gepland',
  'jobs.none-scheduled-text':
    'Zeg bijvoorbeeld “verwijder Adele Vance vrijdag om 18:00”, of kies een datum en tijd voordat u het plan opvraagt.',
  'jobs.scheduled-over': 'Wat gepland was, is klaar',
  'jobs.scheduled-cancelled': 'Een andere beheerder heeft het geannuleerd. Er is met niemand iets gedaan.',
  'jobs.scheduled-called-off':
    'Een andere beheerder heeft het geannuleerd. Niemand wordt verwijderd, en aanmelden blijft geblokkeerd.',
  'jobs.sign-in': 'Aanmelden',
  'jobs.blocks-now': 'wordt nu geblokkeerd',
  'jobs.blocked-since': 'is al geblokkeerd, sinds {at}',
  'jobs.not-blocked': '{name} kon niet worden geblokkeerd en wordt daarom ook niet verwijderd. {why}',
  'jobs.called-off': 'Geannuleerd: niemand wordt verwijderd',
  'jobs.cancelled': 'Geannuleerd. Er is met niemand iets gedaan.',
  'jobs.cancelled-blocked':
    'Geannuleerd: niemand wordt verwijderd. Aanmelden blijft geblokkeerd tot u op ‘Aanmelden weer toestaan’ drukt.',
  'jobs.still-blocked':
    '{count, plural, one {Aanmelden van # gebruiker is nog geblokkeerd, want dat deed ik bij het bevestigen} other {Aanmelden van # gebruikers is nog geblokkeerd, want dat deed ik bij het bevestigen}}. ‘Aanmelden weer toestaan’ draait dat terug.',
  'jobs.state.allowed-again': 'Niet verwijderd; aanmelden weer toegestaan',
  'jobs.state.only-blocked': 'Geblokkeerd, niet verwijderd',
  'jobs.action.allow-sign-in':
    '{count, plural, one {Aanmelden weer toestaan} other {Aanmelden weer toestaan voor alle #}}',
  'jobs.doing.undo': 'Bezig met teruggeven aan {count, plural, one {# gebruiker} other {# gebruikers}}',
  'jobs.done.undo':
    '{total, plural, one {{done, plural, =0 {Niet ongedaan gemaakt} other {Ongedaan gemaakt}}} other {Ongedaan gemaakt voor {done, number} van {total, number} gebruikers}}',
  'jobs.scheduled-failed':
    'Niet iedereen is gedaan. Het resultaat zegt waarom, en biedt een nieuw plan aan voor wie overblijft.',
  'jobs.scheduled-not-all':
    'Gepland, maar {total, plural, one {{outcome, select, delete {de gebruiker is niet verwijderd} other {er is niets gedaan}}} other {{done, plural, =0 {{outcome, select, delete {niemand is verwijderd} other {er is met niemand iets gedaan}}} other {{outcome, select, delete {niet iedereen is verwijderd} other {het is niet bij iedereen gedaan}}}}}}',
  'jobs.left-alone':
    '{count, plural, one {Overgeslagen, omdat er na het bevestigen iets is gewijzigd:} other {# gebruikers zijn overgeslagen, omdat er na het bevestigen iets is gewijzigd:}}',
  'jobs.look-again':
    '‘Opnieuw bekijken’ maakt een nieuw plan op basis van hoe het nu is. Er gebeurt niets tot u dat bevestigt.',
  'jobs.action.look-again': '{count, plural, one {Opnieuw bekijken …} other {Die # opnieuw bekijken …}}',
  'jobs.action.show-result': 'Resultaat tonen',
  'jobs.still-scheduled':
    'Nog steeds gepland voor {at}. Pas aan wat u wilt: het nieuwe plan komt ervoor in de plaats zodra u het hebt bevestigd.',
  'jobs.replaced-now': 'Vervangen: nu {at}',
  'jobs.replaced-plain': 'Vervangen',
  'jobs.replaced-by':
    '{name} heeft het gewijzigd{at, select, none {} other { naar {at}}}: dat plan komt hiervoor in de plaats.',
  'jobs.state.replaced': 'Vervangen door het gewijzigde plan',
  'jobs.replaced': 'In plaats hiervan is een gewijzigd plan bevestigd.',
  'jobs.action.cancel-scheduled': 'Annuleren',
  'jobs.action.change-scheduled': 'Wijzigen …',
  'jobs.queued': 'Wacht op de start.',
  'jobs.progress':
    '{over, number} van {total, number} klaar{changed, plural, =0 {} other {, # overgeslagen}}{failed, plural, =0 {} other {, # mislukt}}{running, plural, =0 {} other {, # bezig}}.',
  'jobs.minutes-left':
    '{minutes, plural, =0 {Nog minder dan een minuut.} one {Nog ongeveer een minuut.} other {Nog ongeveer # minuten.}}',
  'jobs.hours-left': '{hours, plural, one {Nog ongeveer een uur.} other {Nog ongeveer # uur.}}',
  'jobs.reading-back': 'Ik controleer of alles klopt.',
  'jobs.waiting': 'Ik probeer het vanzelf opnieuw op {at}.',
  'jobs.goes-on': 'U kunt de chat sluiten: ik ga door, en op deze kaart ziet u hoe ver ik ben.',
  'jobs.counts':
    '{done, number} gelukt{changed, plural, =0 {} other {, # overgeslagen omdat er iets is gewijzigd}}{failed, plural, =0 {} other {, # mislukt}}{stopped, plural, =0 {} other {, # niet aangeraakt}}.',
  'jobs.partly':
    '{count, plural, one {# gebruiker is terug, maar niet met alles} other {# gebruikers zijn terug, maar niet met alles}}: bij elke naam staat wat ontbreekt en wie kan helpen.',
  'jobs.untouched': 'Gestopt voordat er iets is gedaan',
  'jobs.stopped': 'Op verzoek gestopt: wie nog niet aan de beurt was, is niet aangeraakt.',
  'jobs.rest-dropped': 'Een beheerder heeft besloten hen te laten zoals ze zijn.',
  'jobs.planned-again':
    'Dit is een nieuw plan voor wie er nog over is, op basis van wat de tenant nu zegt. Er is nog niets gedaan.',
  'jobs.changed-since': 'Gewijzigd nadat het vorige plan was bevestigd:',
  'jobs.nobody-left': 'Niemand van hen heeft nog een account: er is niemand over om een plan voor te maken.',
  'jobs.unconfirmed':
    '{count, plural, one {# gebruiker is gewijzigd, maar de directory toont het nog niet} other {# gebruikers zijn gewijzigd, maar de directory toont het nog niet}}: kijk over een paar minuten opnieuw.',
  'jobs.undoing': 'Dit wordt nu ongedaan gemaakt: zie de kaart daarvan.',
  'jobs.undone': 'Dit is ongedaan gemaakt.',
  'jobs.undone-some':
    '{count, plural, =0 {Ongedaan maken is begonnen: zie de kaart daarvan.} one {# gebruiker is teruggezet; {left, number} niet.} other {# gebruikers zijn teruggezet; {left, number} niet.}}',
  'jobs.by': 'Bevestigd door',
  'jobs.finished': 'Klaar',
  'jobs.seats': 'Plaatsen, zoals de tenant ze opgeeft',
  'jobs.seat': '{product}: eerst {before, number} vrij, nu {after, number} vrij',
  'jobs.seat-unknown': '{product}: het aantal plaatsen kon niet worden gelezen; kijk later opnieuw',
  'jobs.left-out': 'Buiten dit plan gebleven: {count, plural, one {# gebruiker} other {# gebruikers}}',
  'jobs.left-out.accounts':
    '{count, plural, one {Met deze gebruiker is niets gedaan: het account is er nog.} other {Met hen is niets gedaan: zij hebben hun account nog.}}',
  'jobs.left-out.untouched':
    '{count, plural, one {Deze taak heeft niets met deze gebruiker gedaan.} other {Deze taak heeft niets met hen gedaan.}}',
  'jobs.after': 'Wat u nu moet doen',
  'jobs.undo-brings': 'Als u dit ongedaan maakt',
  'jobs.undo-brings.back':
    'De accounts komen terug met postvak, aanmelden, licenties zolang er plaats is, manager, medewerkers, lidmaatschappen en eigendom van groepen. Daarna vergelijk ik elk account met wat ik vooraf heb vastgelegd.',
  'jobs.undo-brings.not':
    'Niet van hieruit: beëindigde sessies, app-wachtwoorden, groepen uit Active Directory, distributielijsten en eigendom van apps. Het resultaat zegt wie iets moet doen.',
  'jobs.after.restore':
    'Gebruikersbeheerder: stel een nieuw wachtwoord in en laat het de gebruiker weten. Beëindigde sessies blijven beëindigd; de gebruiker meldt zich opnieuw aan.',
  'jobs.after.mfa':
    'Verificatiebeheerder: controleer de aanmeldmethoden (MFA, passkeys) bij Gebruikers > de gebruiker > Verificatiemethoden. Ik kan ze niet zien; app-wachtwoorden moeten opnieuw worden gemaakt.',
  'jobs.after.phone': 'Teams-beheerder: controleer het Teams-telefoonnummer en wijs het zo nodig opnieuw toe.',
  'jobs.after.apps':
    'Eigenaren van apps, gedeelde postvakken en sites: controleer rechten die buiten groepen om zijn gegeven. Die leg ik niet vast.',
  'jobs.state.waiting': 'Wacht',
  'jobs.state.running': 'Bezig',
  'jobs.state.done': 'Gelukt',
  'jobs.state.failed': 'Mislukt',
  'jobs.state.changed': 'Overgeslagen: gewijzigd',
  'jobs.state.partly': 'Hersteld, maar nog niet alles is terug',
  'jobs.state.stopped': 'Niet aangeraakt',
  'jobs.state.unconfirmed': 'Gedaan, maar nog niet zichtbaar in de directory',
  'jobs.record.confirmed': '{step}: gelukt',
  'jobs.record.not-yet': '{step}: gelukt, nog niet zichtbaar',
  'jobs.record.not-checked': '{step}: gelukt',
  'jobs.record.already': '{step}: geen wijziging nodig',
  'jobs.record.failed': '{step}: mislukt',
  'jobs.record.put-back': '{step}: teruggezet, omdat een latere stap mislukte',
  'jobs.compared.same': 'Weer zoals voorheen: {aspects}.',
  'jobs.compared.unknown': 'Niet vergeleken, want niet te lezen: {aspects}.',
  'jobs.aspect.name': 'de gebruikersnaam',
  'jobs.aspect.addresses': 'e-mailadressen',
  'jobs.aspect.sign-in': 'aanmelden',
  'jobs.aspect.licenses': 'licenties',
  'jobs.aspect.manager': 'manager',
  'jobs.aspect.reports': 'medewerkers',
  'jobs.aspect.groups': 'lidmaatschappen van groepen',
  'jobs.aspect.ownerships': 'eigendom van groepen',
  'jobs.aspect.replies': 'automatisch antwoord',
  'jobs.aspect.apps': 'eigendom van apps',
  'jobs.compared.none':
    'Niet vergeleken met voorheen: het account was na afloop niet te lezen. Kijk over een paar minuten naar de gebruiker.',
  'jobs.already': 'Dit plan is al eerder bevestigd. Er is één taak, en zo ver is die.',
  'jobs.stop-by-button':
    '{count, plural, one {Een bericht stopt niets. Druk op ‘Stoppen’ op de kaart hieronder: wat begonnen is, wordt eerst afgemaakt, en verder wordt niemand aangeraakt.} other {Een bericht stopt niets. Druk op ‘Stoppen’ op de kaart van de taak die moet stoppen: wat begonnen is, wordt eerst afgemaakt, en verder wordt niemand aangeraakt.}}',
  'jobs.stopping-said': 'Ik breek het af. Hoe ver het is gekomen, staat op de kaart.',
  'jobs.stopping': 'Ik stop. Wat begonnen is, wordt afgemaakt; verder wordt niemand aangeraakt.',
  'jobs.over-already': 'Deze taak is al klaar; er valt niets te stoppen.',
  'jobs.none': 'Nog geen taken',
  'jobs.none-own': 'U hebt nog geen taken',
  'jobs.none-text': 'In deze organisatie is nog niets uitgevoerd.',
  'jobs.vanishing':
    '{count, plural, one {Een gebruiker die u hebt verwijderd, is binnenkort voorgoed weg} other {# gebruikers die u hebt verwijderd, zijn binnenkort voorgoed weg}}',
  'jobs.vanishing-text':
    'Microsoft Entra bewaart {count, plural, one {een verwijderde gebruiker} other {verwijderde gebruikers}} 30 dagen. Daarna kan niemand {count, plural, one {deze persoon} other {deze personen}} terughalen. Is dat de bedoeling, dan hoeft u niets te doen.',
  'jobs.whom': '{names}{more, plural, =0 {} other { en nog #}}',
  'jobs.recent': 'Recente taken',
  'jobs.line': '{what} · {state}',
  'jobs.state-of.queued': 'wacht op de start',
  'jobs.state-of.running': '{over, number} van {total, number} klaar',
  'jobs.state-of.done': 'klaar',
  'jobs.state-of.stopped': 'gestopt',
  'jobs.action.show': 'Tonen: {what}',
  'jobs.action.stop': 'Stoppen',
  'jobs.action.undo': 'Ongedaan maken',
  'jobs.action.undo-rest':
    '{left, plural, one {Ongedaan maken voor de overige gebruiker} other {Ongedaan maken voor de overige #}}',
  'jobs.action.undo-some': 'Ongedaan maken voor enkelen …',
  'jobs.open-onedrive': 'OneDrive openen',
  'jobs.action.all': 'Alles over deze gebruiker',
  'jobs.action.stop-paying': 'Hoe stop ik met betalen?',
  'jobs.action.retry': '{count, plural, one {De mislukte opnieuw proberen …} other {De # mislukte opnieuw proberen …}}',
  'jobs.action.after-all': '{count, plural, one {Toch verwijderen …} other {Die # toch verwijderen …}}',
  'jobs.action.go-on': '{count, plural, one {Doorgaan met wie over is …} other {Doorgaan met de # die over zijn …}}',
  'jobs.action.drop-rest': '{count, plural, one {Deze zo laten} other {Deze # zo laten}}',
  'jobs.action.restore-as': 'Herstellen onder een andere naam …',
  'jobs.action.restore-without': 'Herstellen zonder het bezette adres',
} as const satisfies Record<keyof typeof english, string>;
