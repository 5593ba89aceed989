import type { ChoicePhrases } from '../choice.ts';

const BLOCK = '(?:blokkeer|deactiveer|blokkeren|deactiveren)';
const SIGN_IN = '(?:aanmelden|aanmeldingen|aanmelding|inloggen|toegang|accounts?)';
const LICENSES = '(?:rechtstreekse )?licenties?';
const FIRST = '(?:eerst|vooraf|van tevoren|v[oó][oó]r (?:het |de )?verwijder[^\\s?]*)';
const REPLY =
  '(?:het |een )?(?:automatische? (?:antwoord|reactie)|autoreply|out[ -]of[ -]office|afwezigheids(?:bericht|melding))';
const SESSIONS = '(?:alle |de |hun |zijn |haar |actieve )*sessies';
const BOSS = '(?:leidinggevende|manager|baas|chef|teamleider)';

export const choices: ChoicePhrases = {
  lead: 'en|maar|ook|dan|dus|oké|ok|nou|nu|ja|nee|eigenlijk|graag|alstublieft|alsjeblieft|aub|svp|toch|laten we|ik wil(?: graag)?|we willen(?: graag)?|kun je|kan je|wil je|zou je|kunt u|wilt u|zou u|u mag|je mag|doe',
  tail: 'alstublieft|alsjeblieft|aub|a\\.u\\.b\\.|svp|graag|dan|ook|maar|nu|eerst|even|bedankt|toch|hoor|voorlopig|willen|kunnen',
  and: ',? en(?: dan| ook)?(?= )|[,;]|\\.(?= )|\\n|&',
  question:
    '(?:wie|wiens|wat|welke?|hoe|waarom|hoezo|wanneer|waar|is|zijn|wordt|worden|kan ik|kan het|kunnen we|mag ik|mogen we|moet ik|moeten we|zal ik|zullen we|heeft|hebben|als|gaat)(?!\\p{L})',
  polite: '(?:kun|kan|wil|zou) je|(?:kunt|wilt|zou) u',
  the: '(?:de|het|hun|zijn|haar|alle|al hun|al de|onze|die)',
  moment: 'om|op|per|vanaf|de|rond|en',
  estates: {
    onedrive: 'one ?drives?(?:[ -]?bestanden)?',
    groups: '(?:groepen|groep|teams)(?: en teams)?',
    reports: '(?:directe )?medewerkers|ondergeschikten|teamleden',
  },
  takes: [
    '(?:geef|deel|verleen|overhandig|draag|zet) (?:toegang tot )?{whose} {estate} (?:over )?(?:aan|met|naar) {to}(?: over)?',
    '(?:geef|deel|verleen|overhandig|draag|zet) (?:toegang tot )?{the}{estate} van {whose} (?:over )?(?:aan|met|naar) {to}(?: over)?',
    '(?:geef|verleen) {to} (?:toegang tot )?(?:de |hun |zijn |haar ){estate}(?: van {whose})?',
    '(?:geef|verleen) {to} toegang tot {whose} {estate}',
    '{to} (?:krijgt|neemt|ontvangt|erft|mag|moet) (?:toegang tot )?{the}{estate}(?: van {whose})?(?: over| krijgen| overnemen| hebben)?',
    '{to} (?:krijgt|neemt|ontvangt|erft) (?:toegang tot )?{whose} {estate}(?: over)?',
    '{the}{estate}(?: van {whose})? (?:gaat|gaan|moet|mag|moeten|mogen) (?:over )?naar {to}(?: gaan| toe)?',
    '{the}{estate}(?: van {whose})? (?:voor|aan|naar|met) {to}(?: geven| overdragen| delen)?',
    '(?:toegang tot )?{whose} {estate} aan {to} (?:geven|overdragen|verlenen)',
    'laat {to} {the}{estate}(?: van {whose})? (?:overnemen|krijgen|hebben)',
  ],
  all: 'ze|zij|hen|hun|die|deze|iedereen|allemaal|alle|allen|alle \\d+|beide|beiden|ze allemaal|hen allemaal|alle gebruikers|de|het|de gebruikers?|de accounts|het account|aanmelden|het aanmelden|inloggen|toegang|de toegang|de rest|al hun|de mensen',
  one: 'hem|haar|zijn|hij|deze gebruiker|dit account|die gebruiker',
  aroundName: '(?:het )?(?:account|aanmelden|toegang) van |van |voor |de gebruiker |bij ',
  afterName: "'s?| zijn| haar| hun",
  nobody: 'niemand',
  somebody: 'iemand|iemand anders|wie dan ook|hem|haar|hen|een collega|een ander|een persoon',
  manager:
    '(?:de |het |hun |zijn |haar |eigen |directe )*(?:manager|leidinggevenden?|baas|chef)(?: van (?:de )?(?:vertrekker|gebruiker))?',
  me: 'mij|me|mijzelf|mezelf',
  phrases: {
    'reply.set': [
      `(?:stel|zet|gebruik|maak|met|schrijf)? ?${REPLY}(?: (?:voor|van) {whose})?(?: (?:in|aan|op))?(?: ?:| met de tekst| dat zegt) ?{text}`,
      `(?:stel|zet|gebruik) ${REPLY}(?: (?:voor|van) {whose})?(?: (?:in|aan|op))?`,
      `${REPLY}(?: (?:voor|van) {whose})? (?:instellen|aanzetten|inschakelen)`,
    ],
    'reply.leave': [
      `(?:geen|zonder) ${REPLY}(?: (?:instellen|nodig))?`,
      `(?:stel|zet) geen ${REPLY} (?:in|aan)`,
      `laat ${REPLY} (?:zoals het is|met rust|staan|ongewijzigd)`,
      `${REPLY} (?:niet instellen|laten zoals het is)`,
    ],
    plan: [
      '(?:toon|maak|bekijk|open|stel)(?: me| mij| ons)? (?:het|een|mijn|dit|dat) (?:hele )?plan(?: op| zien| nog eens| opnieuw)?',
      '(?:laat )(?:me |mij |ons )?(?:het|mijn|dit) plan (?:zien|maken)',
      '(?:ga )?(?:door |verder )?naar het plan|het plan(?: maken| tonen| zien| bekijken)?|plan maken|plan tonen|toon plan|maak plan',
    ],
    'leave-out': [
      'laat {whose} (?:er ?buiten|eruit|weg|buiten (?:het plan|de aanvraag|beschouwing))',
      '(?:houd|hou) {whose} (?:er ?buiten|buiten (?:het plan|de aanvraag))',
      '(?:zonder|behalve|niet|iedereen behalve|allemaal behalve|sluit) {whose}(?: uit)?',
      'sla {whose} (?:maar )?over',
      '{whose} (?:overslaan|erbuiten laten|weglaten|eruit laten|niet verwijderen|niet meenemen)',
      '(?:haal|schrap|verwijder|neem) {whose} (?:van|uit) (?:deze|de|mijn|het|dit) (?:lijst|aanvraag|plan|selectie)(?: af)?',
      '(?:verwijder|wis|neem) {whose} (?:niet|niet mee)',
    ],
    'as-everyone': [
      '(?:behandel |doe )?{whose} (?:zoals|als|net als|net zoals|hetzelfde als) (?:iedereen|alle anderen|de anderen|de rest)',
    ],
    'outcome.unassign': [
      `(?:alleen|slechts|enkel) {the}${LICENSES}(?: van {whose})? (?:intrekken|ontnemen|weghalen)`,
      `(?:trek|neem|haal) (?:alleen|slechts|enkel) {the}${LICENSES}(?: van {whose})? (?:in|af|weg)`,
      `(?:trek|neem|haal) bij {whose} (?:alleen|slechts|enkel) {the}${LICENSES} (?:in|af|weg)`,
      `bij {whose} (?:alleen|slechts|enkel) {the}${LICENSES} (?:intrekken|ontnemen|weghalen)`,
      `{whose} (?:alleen|slechts|enkel) {the}${LICENSES} (?:intrekken|ontnemen|weghalen)`,
    ],
    'licenseWay.unassign-first': [
      `(?:trek|neem|haal) {the}${LICENSES}(?: van {whose})? ${FIRST} (?:in|af|weg)`,
      `(?:trek|neem|haal) (?:eerst )?{the}${LICENSES}(?: van {whose})? (?:eerst |vooraf )(?:in|af|weg)`,
      `(?:trek|neem|haal) eerst {the}${LICENSES}(?: van {whose})? (?:in|af|weg)`,
      `{the}${LICENSES}(?: van {whose})? ${FIRST} (?:intrekken|ontnemen|weghalen)`,
      `eerst {the}${LICENSES}(?: van {whose})? (?:intrekken|ontnemen|weghalen)`,
    ],
    'licenseWay.release-by-deletion': [
      `(?:behoud|houd|hou|bewaar) {the}${LICENSES}(?: van {whose})?(?: (?:aan|bij) het account)?`,
      `laat {the}${LICENSES}(?: van {whose})? (?:staan|zitten|toegewezen|vrijkomen (?:door|bij|met) (?:het |de )?verwijder[^\\s?]*)`,
      `{the}${LICENSES}(?: van {whose})? (?:behouden|houden|laten staan|niet (?:eerst )?intrekken|(?:laten )?vrijkomen (?:door|bij|met) (?:het |de )?verwijder[^\\s?]*)`,
      `{the}${LICENSES}(?: van {whose})? (?:door|bij|met) (?:het |de )?verwijder[^\\s?]* (?:laten )?vrijkomen`,
      'laat (?:het |de )?verwijder(?:en|ing) (?:ze|de licenties) vrijgeven',
      `trek {the}${LICENSES}(?: van {whose})? niet (?:eerst )?in`,
    ],
    'blockSignIn.false': [
      `{the}${SIGN_IN}(?: van {whose})? niet (?:eerst |vooraf )?blokkeren`,
      `blokkeer {the}${SIGN_IN}(?: van {whose})? niet(?: ${FIRST})?`,
      '(?:niet|zonder) (?:eerst |vooraf )?(?:(?:te )?blokkeren|aanmelden (?:te )?blokkeren)',
      'blokkeer {whose} niet(?: eerst| vooraf)?',
      '{whose} niet (?:eerst |vooraf )?blokkeren',
    ],
    'revokeSessions.false': [
      '(?:meld|log) {whose} niet (?:overal )?(?:af|uit)',
      '(?:{whose} )?niet (?:overal )?(?:afmelden|uitloggen)',
      `(?:beëindig|verbreek|sluit) ${SESSIONS}(?: van {whose})? niet(?: af)?`,
      `${SESSIONS}(?: van {whose})? niet (?:beëindigen|verbreken|intrekken|afsluiten)`,
      `laat ${SESSIONS}(?: van {whose})? (?:doorlopen|open|staan|met rust)`,
      `${SESSIONS}(?: van {whose})? (?:laten doorlopen|doorlopen)`,
    ],
    'revokeSessions.true': [
      '(?:meld|log) {whose} (?:ook )?(?:overal )?(?:af|uit)(?: (?:bij|van|uit|voor|op) (?:alle|hun) (?:sessies|apparaten))?',
      '(?:{whose} )?(?:ook )?(?:overal|bij alle sessies|van alle sessies|op alle apparaten) (?:afmelden|uitloggen)',
      '{whose} (?:afmelden|uitloggen)',
      `(?:beëindig|verbreek|sluit|trek) ${SESSIONS}(?: van {whose})?(?: af| in)?`,
      `${SESSIONS}(?: van {whose})? (?:beëindigen|verbreken|intrekken|afsluiten)`,
    ],
    'outcome.block': [
      '(?:behalve|maar) {whose},? (?:die )?(?:alleen|slechts|enkel) (?:blokkeren|deactiveren)',
      `(?:alleen|slechts|enkel) (?:maar )?{the}${SIGN_IN}(?: van {whose})? ${BLOCK}`,
      `(?:alleen|slechts|enkel) (?:maar )?${BLOCK}(?: {whose})?`,
      `(?:alleen|slechts|enkel) (?:maar )?{whose} ${BLOCK}`,
      '(?:blokkeer|deactiveer) (?:alleen|slechts|enkel)(?: maar)?(?: {whose})?',
      '(?:blokkeer|deactiveer) {whose} (?:alleen|slechts|enkel)(?: maar)?',
      '{whose} (?:alleen|slechts|enkel) (?:maar )?(?:blokkeren|deactiveren)',
      'maar (?:blokkeer|deactiveer) {whose}',
      'niet verwijderen,? (?:maar )?(?:alleen )?(?:blokkeren|deactiveren)',
      'verwijder {whose} niet,? (?:maar )?(?:alleen )?(?:blokkeer|blokkeren)(?: (?:ze|hem|haar))?(?: alleen)?',
    ],
    'blockSignIn.true': [
      `(?:blokkeer|deactiveer) {the}(?:aanmelden|aanmelding|inloggen)(?: van {whose})?(?: ${FIRST})?`,
      `(?:blokkeer|deactiveer) eerst {the}(?:aanmelden|aanmelding|inloggen)(?: van {whose})?`,
      `{the}(?:aanmelden|aanmelding|inloggen)(?: van {whose})? (?:${FIRST} )?blokkeren`,
      `eerst {the}(?:aanmelden|aanmelding|inloggen)(?: van {whose})? blokkeren`,
      `blokkeer {whose} ${FIRST}`,
      'blokkeer eerst {whose}',
      '{whose} eerst blokkeren|eerst blokkeren',
    ],
    onedrive: ['(?:geef|deel) {the}one ?drives? (?:aan niemand|niet(?: weg)?)'],
    groups: [
      '{to} (?:wordt|worden|is|moet) (?:de )?(?:nieuwe )?eigenaar van {the}(?:groepen|groep|teams?)(?: van {whose})?(?: worden)?',
      'maak {to} (?:de )?(?:nieuwe )?eigenaar van {the}(?:groepen|groep|teams?)(?: van {whose})?',
      '(?:de )?nieuwe eigenaar(?: (?:van|voor) {the}(?:groepen|groep|teams?)(?: van {whose})?)?(?: (?:is|wordt)|:) {to}',
    ],
    reports: [
      `{to} (?:wordt|moet) (?:de |hun )?(?:nieuwe )?${BOSS}(?: (?:van|voor) {the}(?:directe )?(?:medewerkers|team|mensen)(?: van {whose})?)?(?: worden)?`,
      `{to} is (?:de |hun )?nieuwe ${BOSS}(?: (?:van|voor) {the}(?:directe )?(?:medewerkers|team|mensen)(?: van {whose})?)?`,
      `maak {to} (?:de |hun )?(?:nieuwe )?${BOSS} (?:van|voor) {the}(?:directe )?(?:medewerkers|team|mensen)(?: van {whose})?`,
      `(?:de |hun )?nieuwe ${BOSS}(?: (?:van|voor) {the}(?:directe )?(?:medewerkers|team|mensen)(?: van {whose})?)?(?: (?:is|wordt)|:) {to}`,
      '{the}(?:directe )?medewerkers(?: van {whose})? (?:gaan|vallen|komen|moeten) (?:naar|onder) {to}',
    ],
    everything: [
      '{to} neemt alles over(?: van {whose})?',
      '{to} neemt (?:het |alles )?van {whose} over',
      '(?:geef|draag) alles(?: van {whose})? (?:over )?aan {to}(?: over)?',
      'alles(?: van {whose})? (?:gaat |moet )?(?:over )?(?:naar|aan) {to}',
    ],
    'mail.shared': [
      '(?:houd|hou|behoud|bewaar|maak) {the}(?:postvak|mailbox)(?:ken|en)?(?: van {whose})? (?:als )?gedeeld(?:e?(?: postvak(?:ken)?| mailbox)?)?',
      '(?:houd|hou|behoud|bewaar|maak) {the}(?:postvak|mailbox)(?:ken|en)?(?: van {whose})? als (?:een )?gedeeld(?:e)? (?:postvak(?:ken)?|mailbox)',
      '(?:maak|zet) (?:van )?{the}(?:postvak|mailbox)(?:ken|en)?(?: van {whose})? (?:om )?(?:naar |in )?een gedeeld(?:e)? (?:postvak|mailbox)(?: om)?',
      '{the}(?:postvak|mailbox)(?:ken|en)?(?: van {whose})? (?:als )?(?:een )?gedeeld(?:e)?(?: postvak| mailbox)? (?:houden|behouden|maken|bewaren)',
    ],
    'mail.go': [
      '{the}(?:postvak|mailbox)(?:ken|en)?(?: van {whose})? (?:mag |mogen |kan )?(?:gaat |gaan )?(?:mee ?)?(?:weg|mee|verdwijnen)(?: met het account)?',
      '{the}(?:postvak|mailbox)(?:ken|en)?(?: van {whose})? niet (?:houden|behouden|bewaren|delen)',
    ],
    'hold.applies': [
      'er is (?:een )?(?:bewaarplicht|bewaarbeleid)(?: (?:op|voor) {whose})?',
      '(?:een |de )?bewaarplicht (?:geldt|is van toepassing)(?: voor {whose})?',
    ],
    'hold.none': ['(?:er is )?geen (?:bewaarplicht|bewaarbeleid)(?: (?:op|voor) {whose})?'],
    'leaveGroups.true': [
      'verlaat {the}groepen',
      '{the}groepen verlaten',
      '(?:haal|verwijder) {whose} uit {the}groepen',
      '{whose} uit {the}groepen halen',
    ],
    'leaveGroups.false': [
      '(?:blijf|blijven) in {the}groepen',
      '{the}groepen niet verlaten',
      'in {the}groepen blijven',
      'laat {whose} in {the}groepen',
    ],
    'when.now': [
      '(?:start |begin )?(?:zodra|nadat|als) (?:het|dit|ik het)? ?(?:is )?bevestigd?(?: is| heb)?',
      '(?:start |begin |doe het )?(?:meteen|direct|onmiddellijk)',
    ],
    'when.at': [
      '(?:doe|start|begin|plan|verzet|verplaats|zet)(?: (?:het|dit|dat|ze|hem|haar|de verwijdering|de taak))?(?: (?:in voor|naar|op))? {at}(?: in)?',
      '(?:verwijder|wis) (?:ze|hem|haar|hen|deze) {at}',
      '(?:ze|hem|haar|hen) {at} verwijderen',
      '(?:start|wanneer|tijd|datum)(?:tijd)?(?: is|:)? {at}',
      '{at}',
    ],
  },
};
