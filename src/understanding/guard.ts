import type { Reading } from './reading.ts';

/** Words for what is not a user; deleting those is not this bot's work. */
const THING =
  /\b(?:licen[cs]es?|licenties?|licentietoewijzing|sku|skus|seats?|xsku|subscriptions?|abonnement(?:en)?|files?|documents?|folders?|bestand(?:en)?|document(?:en)?|map(?:pen)?|e-?mails?|mails|messages?|inbox|bericht(?:en)?|mailbox(?:es)?|postvak(?:ken)?|groups?|groep(?:en)?|teams?|channels?|kana(?:al|len)|sites?|devices?|laptops?|phones?|appara(?:at|ten)|toestel(?:len)?|telefoons?|meetings?|vergadering(?:en)?|events?|afspra(?:ak|ken)|appointments?|policy|policies|rules?|regels?|history|geschiedenis|browsergeschiedenis|cache|cookies|logs?|app|apps|onedrive|sharepoint|calendar|agenda|chats?|posts?|photos?|foto's?|role|roles|rol|rollen|domains?|domein(?:en)?|queue|wachtrij|printerwachtrij|alias(?:es|sen)?|password|wachtwoord|permissions?|rechten|tasks?|taken|notes?|everything|alles|manager|comments?|tabs?|virus|spam|row|column|duplicates?)\b/u;
const PERSON =
  /\b(?:xname|xupn|xid|users?|accounts?|people|persons?|employees?|colleagues?|guests?|leavers?|members?|staff|someone|somebody|him|her|them|gebruikers?|accounts?|mensen|persoon|personen|medewerkers?|collega(?:'s)?|gast(?:en|account|accounts|gebruiker|gebruikers)?|vertrekkers?|iemand|hem|haar|ze|deze|those|these|offboard\w*)\b/u;

/** Is a user the thing to be deleted, and nothing else? */
export function aboutPerson(masked: string): boolean {
  return PERSON.test(masked) && !THING.test(masked.replace(/\baccounts?\b/gu, 'account'));
}

export function aboutThing(masked: string): boolean {
  return THING.test(masked);
}

/** Words of people who are gone: "X doesn't work here any more, delete" is an order although it has a negation. */
const GONE = /\b(?:no longer|doesn't work|does not work|werkt (?:hier )?niet|niet meer)\b/u;
/** "mag het account van Anna weg?" asks for it to be done. */
const PERMITS =
  /^(?:mag|mogen|kan|kunnen) (?:het account van |de accounts van )?(?:x\w+|deze \w+|dit account|het account)\b.*\b(?:weg|verwijderd worden)\b/u;

function questions({ masked, modes }: Reading): boolean {
  if (modes.has('how_to') || modes.has('explain') || modes.has('third_person') || modes.has('past')) return true;
  return (modes.has('question') || modes.has('yes_no')) && !modes.has('polite') && !PERMITS.test(masked);
}

/**
 * May this text be taken as an order to delete users? Even then it only opens a card; but a card with the wrong people
 * on it is how accidents begin, so everything doubtful is asked instead.
 */
export function ordersDeletion(reading: Reading): boolean {
  const { masked, concepts, modes } = reading;
  const verb = concepts.has('delete') || (concepts.has('take_away') && PERSON.test(masked));
  const refused = modes.has('negated') && !GONE.test(masked);
  return verb && !refused && !questions(reading) && aboutPerson(masked);
}
