import type { Reading } from './reading.ts';

/** Words for what is not a user; deleting those is not this bot's work. */
const THING =
  /\b(?:licen[cs]es?|licenties?|licentietoewijzing|sku|skus|seats?|xsku|subscriptions?|abonnement(?:en)?|files?|documents?|folders?|bestand(?:en)?|document(?:en)?|map(?:pen)?|e-?mails?|mails|messages?|inbox|bericht(?:en)?|mailbox(?:es)?|postvak(?:ken)?|groups?|groep(?:en)?|teams?|channels?|kana(?:al|len)|sites?|devices?|laptops?|phones?|appara(?:at|ten)|toestel(?:len)?|telefoons?|meetings?|vergadering(?:en)?|events?|afspra(?:ak|ken)|appointments?|policy|policies|rules?|regels?|history|geschiedenis|browsergeschiedenis|cache|cookies|logs?|app|apps|onedrive|sharepoint|calendar|agenda|chats?|posts?|photos?|foto's?|role|roles|rol|rollen|domains?|domein(?:en)?|queue|wachtrij|printerwachtrij|alias(?:es|sen)?|password|wachtwoord|permissions?|rechten|tasks?|taken|notes?|everything|alles|manager|comments?|tabs?|rij|rijen|kolom|registration|registratie|virus|spam|row|column|duplicates?)\b/u;
const PEOPLE = new Set(
  "xname xupn xid xmany user users account accounts person persons people employee employees colleague colleagues guest guests leaver leavers member members staff someone somebody him her them everyone everybody one ones two gebruiker gebruikers mensen persoon personen medewerker medewerkers collega collega's gast gasten gastaccount gastaccounts gastgebruiker gastgebruikers vertrekker vertrekkers iemand hem haar ze iedereen deze those these".split(
    ' ',
  ),
);
/** What may stand between the verb and the person. */
const BETWEEN = new Set(
  'a an the of for from to on by all both these those this that following couple few some several multiple our my his her their its old former also just now please kindly named called with following two three four five more other s and , : mr mrs ms dr ex de het een van voor alle allebei deze die dit dat volgende paar stel enkele meerdere onze mijn zijn haar hun oude ook nu graag even maar eens aub genaamd met meneer mevrouw mag mogen moet moeten kan kunnen mag worden worden te laten verwijderd weer vandaag nog direct meteen definitief permanently immediately permanent right away today xdate xdays xdept xjob list lijst lijstje in op uit ons systeem tenant onze directory entra microsoft 365 at om vanavond morgen later pls plz svp tegelijk toch wel account accounts user users gebruiker gebruikers beide guest external disabled unlicensed inactive guests gastaccount uitgeschakelde externe gone should has have need needs be can must may so'.split(
    ' ',
  ),
);
const VERBS =
  /^(?:delete|remove|erase|erased|wipe|purge|del|offboard|offboarding|off-board|deprovision|terminate|zap|nuke|axe|rid|throw|kick|clean|clear|take|eliminate|scrap|dispose|goodbye|drop|trash|get|deleted|removed|removal|deletion|gone|down|out|verwijder|verwijderen|verwijderd|verwijdering|wis|wissen|gewist|schrap|schrappen|ruim|opruimen|gooi|haal|halen|weghalen|eruit|weg|deleten|offboarden|doe|afscheid|tenant|systeem|queue)$/u;
/** "remove Adele from the Marketing team": the person stays. */
const OUT_OF =
  /\b(?:from|out of|off|uit|van) (?:the |de |het |our |onze |my )?(?:\S+ ){0,3}(?:team|teams|group|groups|groep|groepen|channel|kanaal|project|site|list|lijst|mailing|call|meeting|vergadering|chat|role|rol|distributielijst)\b/u;

/** Is a person what the verb is about, directly? "delete the row of Anna" is not about Anna. */
function personIsObject(words: readonly string[]): boolean {
  const people = words.flatMap((word, at) => (PEOPLE.has(word) ? [at] : []));
  const verbs = words.flatMap((word, at) => (VERBS.test(word) ? [at] : []));
  const near = (from: number, to: number) =>
    words.slice(from + 1, to).every((word) => BETWEEN.has(word) || PEOPLE.has(word) || VERBS.test(word));
  return verbs.some((verb) => people.some((person) => near(Math.min(verb, person), Math.max(verb, person))));
}

/** Is a user the thing to be deleted, and nothing else? */
function aboutPerson({ masked, words }: Reading): boolean {
  return (
    !THING.test(masked.replace(/ (?:from|in|on|of) (?:this|the|my|our|deze|de) (?:list|lijst)\b/gu, ' ')) &&
    !OUT_OF.test(masked) &&
    personIsObject(words)
  );
}

export function aboutThing(masked: string): boolean {
  return THING.test(masked);
}

/** Words of people who are gone: "X doesn't work here any more, delete" is an order although it has a negation. */
const GONE =
  /\b(?:no longer|doesn't work|does not work|is not (?:with us|here)|not coming back|werkt (?:hier )?niet|niet meer|komt niet terug)\b/u;
/** "mag het account van Anna weg?" asks for it to be done. */
const PERMITS =
  /^(?:mag|mogen|kan|kunnen) (?:het account van |de accounts van )?(?:x\w+|deze \w+|dit account|het account)\b.*\b(?:weg|verwijderd worden)\b/u;
/** "deleting", "the deletion of": speaks about it; an order has another form of the verb. */
const NOUN =
  /\b(?:deleting|removing|erasing|wiping|offboarding|deletions?|removals?|(?:het|van het|met het|bij het|na het|voor het) (?:verwijderen|wissen|weghalen|deleten)|verwijdering(?:en)?|verwijderen van)\b/gu;
const SETS_OFF =
  /\b(?:start|begin|process|handle|initiate|do|perform|proceed|carry out|request|want|queue|verwerk|regel|voer|doe|wil)\b/u;
const VERB =
  /\b(?:delete|remove|erase|wipe|purge|del|offboard|off-board|deprovision|terminate|zap|nuke|axe|get rid|throw|kick|clean|clear|take|took|eliminate|scrap|dispose|goodbye|drop|trash|get|verwijder|verwijderen|verwijderd|wis|wissen|gewist|schrap|schrappen|ruim|opruimen|gooi|haal|halen|weghalen|eruit|weg|deleten|offboarden|doe|afscheid)\b/u;
const UNDOES =
  /\b(?:undo|undelete|restore|revert|reverse|recover|roll back|bring|hold off|call off|stop|cancel|wait|postpone|keep|herstel\w*|ongedaan|terug\w*|annuleer|annuleren|wacht|stop\w*|laat x\w+|houd|bewaar)\b/u;
const FAILS =
  /\b(?:error|fails?|failed|403|denied|doesn't work|does not work|button|cannot|can't|unable|fout|foutmelding|mislukt|lukt|geweigerd|knop|verwijderknop)\b/u;

function questions({ masked, modes }: Reading): boolean {
  if (modes.has('how_to') || modes.has('explain') || modes.has('third_person') || modes.has('past')) return true;
  return (modes.has('question') || modes.has('yes_no')) && !modes.has('polite') && !PERMITS.test(masked);
}

/** Only the noun is there, and nothing sets it off. */
function speaksOfIt(masked: string): boolean {
  const rest = masked.replace(NOUN, ' ');
  return rest !== masked && !VERB.test(rest) && !SETS_OFF.test(rest) && !/^offboarding x/u.test(masked);
}

function otherwise(masked: string): boolean {
  return UNDOES.test(masked) || (FAILS.test(masked) && !GONE.test(masked)) || speaksOfIt(masked);
}

/**
 * May this text be taken as an order to delete users? Even then it only opens a card; but a card with the wrong people
 * on it is how accidents begin, so everything doubtful is asked instead.
 */
export function ordersDeletion(reading: Reading): boolean {
  const { masked, concepts, modes } = reading;
  const verb = concepts.has('delete') || (concepts.has('take_away') && /\bx(?:name|upn|id)\b/u.test(masked));
  const refused = modes.has('negated') && !GONE.test(masked);
  return verb && VERB.test(masked) && !refused && !questions(reading) && aboutPerson(reading) && !otherwise(masked);
}

/** An order by its form, also where nobody is named ("delete some users"). */
export function commandsDeletion({ masked }: Reading): boolean {
  return /^(?:(?:please|kindly|ok|hi|hoi|can you|could you|would you|i (?:want|need|have|would like|'d like) to|i'd like to|we (?:want|need|have) to|let's|let us|time to|kun je|kan je|kunt u|wil je|zou je|graag|gelieve|ik wil|ik moet|we moeten|we willen|help me|need to)[, ]*)*(?:delete|remove|erase|wipe|offboard|verwijder|wis|verwijderen|schrap|(?:\S+ ){1,5}(?:verwijderen|wissen|deleten|offboarden|opruimen|weghalen))(?: |$)/u.test(
    masked,
  );
}
