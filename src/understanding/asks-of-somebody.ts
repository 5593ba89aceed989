const LEAD = String.raw`^(?:(?:but|and|so|then|ok|hi|hey|please|maar|en|dus|oké|hoi) )*`;
const SOMEBODY = String.raw`(?:(?:the |het |de )?(?:user|account|gebruiker)(?: of| van)? )?x(?:name|upn|id)(?: xmany)?`;
const ENDS = String.raw`(?: (?:now|already|today|yet|safely|then|please|or not|at all|nu|al|vandaag|wel|nog|dan|eigenlijk|of niet))*$`;
const DELETE = String.raw`(?:delete|remove|offboard|erase|wipe)`;
const DELETED = String.raw`(?:deleted|removed|offboarded|erased|wiped)`;
const VERWIJDEREN = String.raw`(?:verwijderen|wissen|weghalen|deleten|offboarden)`;
/** "wel", "nu", "niet" and their like. */
const SOFT = String.raw`(?:(?:really|safely|already|just|now|simply|wel|nu|al|zomaar|gewoon|veilig|nog|eigenlijk|dan) )*`;

/** Questions about deleting those who are named, and about nothing else: "can I delete Anna", "why is Anna left out". */
const QUESTIONS: readonly RegExp[] = [
  String.raw`${LEAD}(?:can|could|may|should|must|shall) (?:i|we) ${SOFT}${DELETE} ${SOMEBODY}${ENDS}`,
  String.raw`${LEAD}(?:can|could|may|should|must) ${SOMEBODY} ${SOFT}(?:be|get) ${SOFT}${DELETED}${ENDS}`,
  String.raw`${LEAD}(?:is|would) it (?:be )?(?:safe|ok|okay|fine|possible|allowed|wise|smart|risky|dangerous|a good idea) (?:for me )?to ${DELETE} ${SOMEBODY}${ENDS}`,
  String.raw`${LEAD}why (?:can't|can not|cant|cannot|couldn't|may|can|mustn't|shouldn't|won't|don't|do|must|should|am|are|is it not|isn't it|is it|not)\b.* ${DELETE} ${SOMEBODY}${ENDS}`,
  String.raw`${LEAD}why (?:can't|can not|cant|cannot|can|may|won't|will|must|should|shouldn't|isn't|is) ${SOMEBODY} (?:not )?(?:be |being |going to be )*(?:${DELETED}|left out|excluded|skipped|in the way|red|in the plan|part of the plan)${ENDS}`,
  String.raw`${LEAD}(?:kan|mag|moet|kunnen|mogen|moeten|zou|zal) (?:ik|we|wij|men) ${SOFT}${SOMEBODY} ${SOFT}${VERWIJDEREN}${ENDS}`,
  String.raw`${LEAD}(?:is|zou) het (?:wel )?(?:veilig|ok|oké|okay|mogelijk|toegestaan|verstandig|slim|riskant|gevaarlijk|een goed idee)(?: zijn)? (?:om )?${SOMEBODY} te ${VERWIJDEREN}${ENDS}`,
  String.raw`${LEAD}(?:waarom|hoezo|hoe komt het dat) (?:kan|mag|moet|kunnen|mogen|wil|wilt|zou|ik|we) .*${SOMEBODY} .*${VERWIJDEREN}${ENDS}`,
  String.raw`${LEAD}(?:waarom|hoezo) (?:kan|mag|wordt|worden|is|zijn|zit|zitten|blijft|valt) ${SOMEBODY} (?:niet |wel |ook )*(?:worden |in het plan|verwijderd|overgeslagen|weggelaten|uitgesloten|buiten het plan|eruit|afgevallen)(?:verwijderd|gewist)?(?: worden)?${ENDS}`,
].map((pattern) => new RegExp(pattern, 'u')); // prettier-ignore

/** Does this ask whether, or why not, somebody named may go? `line`: the words of a masked text. */
export function asksOfSomebody(line: string): boolean {
  return QUESTIONS.some((question) => question.test(line));
}
