import { isFirstName, particles } from './names.ts';

/** What ends a mail. After it comes the sender's name, never a person to work on. */
const SIGNING = String.raw`(?:with )?(?:(?:kind|best|warm|many|kindest) )?regards|(?:yours )?(?:sincerely|faithfully)|cheers|(?:many )?thanks(?: in advance| a lot)?|thank you(?: in advance| very much)?|thx|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|(?:met )?(?:vr\.? ?)?gr(?:oet(?:en|jes)?|\.)?|groetjes|mvg|m\.v\.g\.|(?:alvast )?(?:bedankt|dank(?: je| u)?(?: wel)?)(?: alvast)?`;
/** `From: …`: who sent a mail and to whom is no list of people to work on. English and Dutch Outlook, Gmail, Apple Mail. */
const HEADER =
  /^(?:\*?)(?:from|to|cc|bcc|sent|date|reply-to|importance|van|aan|verzonden|datum|beantwoorden|urgentie)(?:\*?)\s?:\*?\s/iu;
const SUBJECT = /^\*?(?:subject|onderwerp|betreft)\s?:\*?\s*(?:(?:re|fw|fwd|antw|betr|doorst)\s?:\s*)*/iu;
/** Outlook and Gmail put this above what is forwarded or answered. */
const DIVIDER =
  /^[-_\s]*(?:(?:original|forwarded) message|oorspronkelijk bericht|doorgestuurd bericht)[-_\s]*$|^_{5,}$|^(?:on|op) .{5,80}(?:wrote|schreef)(?: .{1,80})?:$/iu;
const SIGN_OFF = new RegExp(String.raw`^(?:${SIGNING})\s?[,.!]*$`, 'iu');
/** The same on one line: "… delete his account. Thanks, Sam". */
const SIGNED = new RegExp(
  String.raw`(?<=[.!?)])\s+(?:${SIGNING})\s?[,.!]?(?:\s+\p{Lu}[\p{L}.'-]*(?:\s+[\p{L}.'-]+){0,2})?\s*$`,
  'iu',
);
/** Whoever is greeted is no one to work on: "Hoi Piet, kun je Anna verwijderen?" */
const SALUTATION =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)|hoi|hallo|hey|dag|beste|geachte|goede ?(?:morgen|middag|navond|avond))((?:\s+[\p{L}.'-]+){0,3}?)\s*[,!:](?:\s+|$)/iu;
const GREETED =
  /^(?:team|all|there|bot|farewell|everyone|colleagues?|support|it|ict|servicedesk|helpdesk|collega's?|allemaal|daar|iedereen|mr|mrs|ms|meneer|mevrouw|heer)\.?$/iu;
/** A signature is short; a longer rest goes on with the mail ("Thanks!" above a list). */
const SIGNATURE = 6;

const isMail = (lines: readonly string[]): boolean => lines.filter((line) => HEADER.test(line)).length >= 2;

/** How many lines a signature takes that begins here, up to the next mail of the thread; 0 when none begins. */
function signatureLength(lines: readonly string[], at: number, mail: boolean): number {
  const line = lines[at] ?? '';
  if (at === 0 || !SIGN_OFF.test(line)) return 0;
  const rest = lines.slice(at + 1);
  const next = rest.findIndex((one) => DIVIDER.test(one) || HEADER.test(one));
  const length = 1 + (next < 0 ? rest.length : next);
  return length <= SIGNATURE || (mail && !/^(?:thanks|thx|bedankt)/iu.test(line)) ? length : 0;
}

function withoutSalutation(line: string): string {
  const [whole = '', names = ''] = SALUTATION.exec(line) ?? [];
  const greeted = names.split(/\s+/u).filter((word) => word !== '');
  const isName = (word: string) => /^\p{Lu}/u.test(word) || isFirstName(word) || particles.has(word);
  if (!greeted.every((word) => isName(word) || GREETED.test(word))) return line;
  return whole === line || !greeted.every((word) => GREETED.test(word)) ? line.slice(whole.length) : line;
}

/**
 * A forwarded mail without its envelope: no greeting, no senders and receivers, no signatures, the subject without "Fw:". Anything
 * else is handed back as it is. `text` is normalised.
 */
export function withoutEnvelope(text: string): string {
  const lines = text.split('\n');
  const mail = isMail(lines);
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const signature = signatureLength(lines, at, mail);
    if (signature > 0) at += signature - 1;
    else if (!DIVIDER.test(line) && !(mail && HEADER.test(line)))
      kept.push(withoutSalutation(mail ? line.replace(SUBJECT, '') : line));
  }
  const rest = kept
    .filter((line) => line !== '')
    .join('\n')
    .replace(SIGNED, '');
  return rest === '' ? text : rest;
}
