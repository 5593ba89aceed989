/** The words that leave somebody out of an order, as parts of patterns. See `read-except.ts`. */

/** Whatever follows is left out. */
export const leavesOut = `with the exception of|except(?:ing)?(?: for)?|exclud(?:e|ing)|other than|apart from|aside from|save for|leav(?:e|ing) out`;
/** The same, said of many. */
export const leavesOutOfMany = `(?:but|and) (?:not|no|without|do not include|don't include)`;
/** After those it is about when, not about who. */
export const notYet = `yet|now|today|right|at once|immediately`;
/** Leave out only somebody who is named right behind. */
export const leavesOutNamed = `without|but|minus|bar|barring|skip(?:ping)?|not|(?:but |and )?(?:keep|spare|skip)`;
/** Stand before and after who is left out. */
export const around: readonly (readonly [before: string, after: string])[] = [
  [String.raw`(?<!\p{L})but `, ` not`],
  [`[,;] ?(?:and |but )?`, `,? (?:excepted|excluded|not included)`],
];

export const whoOf = `who|that|which|whose`;
export const joining = `and|or`;
export const negations = `(?:do|does|did|are|is|were|was|have|has)\\s?(?:not|n['’]t)|not|isn['’]t|aren['’]t|don['’]t|doesn['’]t`;
/** Says that many are meant. */
export const many = `all|every|everyone|everybody|users|guests|people|accounts|employees|members|those`;
/** Beginnings of words whose negation is a condition: "not signed in". */
export const ownCondition = `sign|log|activ|used|using|seen|enabled|licen|no longer|anymore|any more`;
export const aGuest = `(?:an? )?guest`;

/** May stand before the first name. */
export const leadsToName = `for|from|the|users?|guests?|accounts?|account of|colleagues?|only`;
export const betweenNames = `and|or|nor`;
/** After "and": what follows is another order and leaves nobody else out. */
export const newOrder = `please|then|also|now|thanks|delete|remove|block|unassign|free|do`;
/** May stand beside a condition and adds none. */
export const besideCondition = `who whose that which is are was were be in of the a an any to with has have all everyone everybody those people users accounts employees staff work works working sit belong belongs or and also both our department`;
