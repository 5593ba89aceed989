/** The words that leave somebody out of an order, as parts of patterns. See `read-except.ts`. */

/** Whatever follows is left out. */
export const leavesOut = `met uitzondering van|uitgezonderd|behalve|behoudens|exclusief`;
/** The same, said of many. */
export const leavesOutOfMany = `(?:maar|en) (?:niet|zonder|geen)`;
/** After those it is about when, not about who. */
export const notYet = `nu|vandaag|meteen|direct|nog|te`;
/** Leave out only somebody who is named right behind. */
export const leavesOutNamed = `zonder|buiten|maar|min|niet`;
/** Stand before and after who is left out. */
export const around: readonly (readonly [before: string, after: string])[] = [
  [String.raw`(?<!\p{L})op `, ` na`],
  [String.raw`(?<!\p{L})maar `, ` niet`],
  [`[,;] ?(?:en |maar )?`, `,? (?:uitgezonderd|uitgesloten|niet meegerekend)`],
];

export const whoOf = `die|dat|van wie`;
export const joining = `en|of`;
export const negations = `niet|geen`;
/** Says that many are meant. */
export const many = `alle|iedereen|elke|allen|gebruikers|gasten|mensen|medewerkers|leden|collega's`;
/** Beginnings of words whose negation is a condition: "niet aangemeld". */
export const ownCondition = `aangemeld|aanmeld|inlog|ingelog|actief|gebruikt|gezien|ingeschakeld|gelicentieerd|meer`;
export const aGuest = `(?:een )?gast`;

/** May stand before the first name. */
export const leadsToName = `van|voor|de|het|gebruikers?|gasten|gast|collega's?|medewerkers?|alleen`;
export const betweenNames = `en|of|noch`;
/** After "en": what follows is another order and leaves nobody else out. */
export const newOrder = `dan|graag|ook|nu|verwijder|blokkeer|trek|wis`;
/** May stand beside a condition and adds none. */
export const besideCondition = `de het een wie die dat van zijn is zit zitten werkt werken werkzaam hoort horen bij uit heeft hebben alle iedereen mensen gebruikers medewerkers of en ook beide onze afdeling aan`;
