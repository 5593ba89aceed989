import type { Concept } from './concept.ts';
import { conceptsOf, isLexiconWord } from './concepts.ts';
import { tokenise, type Token } from './tokens.ts';
import { repaired } from './typos.ts';
import type { Language } from '../locales/index.ts';

/** A masked text, read: its words (slips of the pen repaired), its concepts and its manner. */
export interface Reading {
  readonly masked: string;
  readonly words: readonly string[];
  readonly language: Language;
  readonly concepts: ReadonlySet<Concept>;
  readonly modes: ReadonlySet<Mode>;
}

export type Mode =
  'question' | 'how_to' | 'yes_no' | 'polite' | 'explain' | 'passive' | 'negated' | 'third_person' | 'past' | 'short';

const MODES: readonly (readonly [Mode, RegExp])[] = [
  ['how_to', /^(?:and |but |so |en |maar |dus |ok |hi |hoi |hey )*(?:how (?:do|does|can|should|would|could|to|is|are|did|will)\b|hoe |what(?:'s| is) the (?:best |right |proper |correct )?(?:way|procedure)|wat is de (?:beste |juiste )?(?:manier|procedure)|where (?:do|can|should)\b|waar (?:kan|moet|vind|haal|zet)\b|steps|stappen|which steps|welke stappen)/u],
  ['yes_no', /(?:^|[,;.!] )(?:and |but |so |en |maar |dus |ok )*(?:(?:can|could|may|must|should|shall|do|does|did|is|are|was|were|will|would|have|has) (?:i|we|it|the|a|an|there|they|my|our|someone|somebody|anyone|this|that|deleting|removing|he|she|his|her|their|guests?|users?|all|these|those|license|unassigning|only|xname|xupn)\b|(?:kan|kun|mag|moet|moeten|mogen|kunnen|is|zijn|wordt|worden|word|heeft|hebben|heb|gaat|gaan|blijft|blijven|komt|komen|krijgt|krijgen|raak|verlies|verliest|betaal|betalen|bespaar|staat|staan|zit|zitten|verdwijnt|verdwijnen|geldt|werkt|zal|zou|zou het|klopt|ben) (?:ik|we|wij|het|de|een|er|ze|zij|hij|mijn|onze|iemand|dat|dit|hun|haar|alle|die|deze|gasten|gebruikers|xname|xupn|ook|nog)\b)/u],
  ['polite', /^(?:(?:hi|hoi|hey|hello|hallo|please|ok|and|en|also|ook),? )*,? ?(?:(?:can|could|would|will) you|(?:can|could) we (?:get|have)|kunnen we|would you (?:mind|please)|please|kindly|gelieve|graag|kan je|kun je|kunt u|kan u|wil je|wilt u|zou je|zou u|zou jij|kan jij|wil jij|i(?:'d| would) like (?:you )?to|i want (?:you )?to|i need (?:you )?to|ik wil|ik moet|let's|laten we|we (?:want|need) to|help me)\b/u],
  ['explain', /\b(?:explain|(?:show(?: me)?|laat (?:me |mij |eens )?zien|toon(?: me)?) (?:what|how|whether|wat|hoe|of)|tell me (?:how|what|why|about|more|when|if|whether)|can you tell|what (?:is|are|does|do) (?:a|an|the|it)?|meaning of|describe|leg (?:eens |mij |me |aub )?(?:uit|eens)|leg .{1,40} uit|vertel (?:me|mij|eens|over)|wat betekent|wat is een|wat zijn|uitleggen|uitleg|i wonder|ik vraag me af|want to (?:know|understand)|wil (?:graag )?weten|curious|benieuwd)\b/u],
  ['question', /\?|^(?:and |but |so |en |maar |dus |ok |hi |hoi )*(?:who|what|when|where|why|which|how|whose|who's|what's|wie|wat|wanneer|waar|waarom|welke|welk|hoe|hoeveel|hoelang|hoezo|kost|kosten|is er|are there|is there|zijn er|do i|do we|does|did|am i|should|isn't|aren't|doesn't|don't i|can't i|moet ik|mag ik|kan ik)\b|\b(?:what (?:happens|if|about|would|will)|wat (?:gebeurt|als|zou)|(?:what|wat) (?:moet|must|should|do|kan|can|zou) (?:ik|i|we|wij|je|you)|do you (?:know|think|recommend|advise)|vind je|vindt u|denk je|denkt u|would it|is it|weet je|weet jij|any idea|enig idee|hoe zit)\b/u],
  ['passive', /\b(?:(?:be|been|being|get|gets|was|were|is|are) (?:\w+ly )?(?:deleted|removed|wiped|offboarded|erased|purged)|(?:verwijderd|gewist|weggehaald|opgeruimd) (?:worden|wordt|moet|kan|mag|moeten|mogen|kunnen)|(?:wordt|worden|moet|mag|kan|moeten|mogen) .{0,30}(?:verwijderd|gewist|weg))\b/u],
  ['negated', /\b(?:don't|dont|do not|doesn't|didn't|not|never|nobody|no one|none of|shouldn't|should not|mustn't|must not|won't|cannot|can't|without deleting|niet|niemand|nooit|geen|nog niet|zonder te verwijderen)\b|\b(?:laat|laten) .{0,40}\bstaan\b/u],
  ['third_person', /\b(?:who (?:has |had |'s )?(?:deleted|removed|erased|did)|(?:he|she|they|someone|somebody|x(?:name|upn)|my (?:colleague|boss|manager)|the (?:admin|manager|boss)|another admin|hij|zij|ze|iemand|mijn (?:collega|baas)|een collega|een andere beheerder) (?:has |had |have |heeft |had |already |al )?(?:wants?|asks?|asked|says?|said|thinks?|wil|zegt|vraagt|vroeg|denkt|will (?:delete|remove)|deletes|removes|verwijdert|verwijderde|deleted|removed|wiped|gaat (?:haar|zijn|hun))\b|wie (?:heeft|had|verwijderde|verwijdert|mag|kan)\b|door wie|by whom)/u],
  ['past', /\b(?:(?:i|we|you|he|she|they|xname|someone) (?:have |has |had |'ve |already |just |accidentally |mistakenly |wrongly )*(?:deleted|removed|wiped|erased|offboarded)|(?:heb|hebben|hebt|heeft|had|hadden|is|zijn|was|waren|werd|werden) (?!klaar)(?:(?!mag|moet|kan|mogen|moeten)\S+ ){0,6}(?:verwijderd|gewist|weggehaald)\b(?! (?:mag|moet|kan|mogen|moeten|worden))|(?:was|were|is|are|got|get|has been|have been|had been|isn't|wasn't) (?:not |already |just |\S+ly )?(?:to be )?(?:deleted|removed|wiped|erased)|users? deleted|(?:verwijderd|gewist|weggehaald) (?:is|zijn|was|waren|werd|heb|heeft|hebben))\b/u],
]; // prettier-ignore

const MARKS = /^[,;.!?:]$/u;

/** Words as the lexicon spells them; compounds it does not know are taken apart. */
function spelt({ text, word }: Token, language: Language, other: Language): string[] {
  if (isLexiconWord(text, language)) return [text];
  if (isLexiconWord(word, language) || word.startsWith('x')) return [word];
  if (isLexiconWord(word, other)) return [word];
  if (text.includes('-')) return text.split('-').map((part) => repaired(part, language) ?? part);
  return [repaired(word, language) ?? repaired(word, other) ?? text];
}

/** Reads a masked text in a language. */
export function read(masked: string, language: Language): Reading {
  const other: Language = language === 'en' ? 'nl' : 'en';
  const parts = tokenise(masked).filter((token) => token.isWord || MARKS.test(token.text));
  const row = parts.flatMap((token) => (token.isWord ? spelt(token, language, other) : [token.text]));
  const words = row.filter((word) => !MARKS.test(word));
  const line = row.join(' ').replace(/ (?=[,;.!?:])/gu, '');
  const modes = new Set(MODES.filter(([, pattern]) => pattern.test(line)).map(([mode]) => mode));
  if (words.length <= 2) modes.add('short');
  return { masked, words, language, concepts: conceptsOf(words, language), modes };
}
