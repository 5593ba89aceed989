/** The words by which an order to delete people is told from talk about deleting. See `guard.ts`. */

/** What is done, also at the end of a sentence ("has to go"). */
export const verbs = `delete remove erase wipe purge deleting removing erasing wiping del rm kill offboard offboarding off-board deprovision terminate zap nuke axe rid throw kick clean clear take took out eliminate scrap dispose goodbye drop trash get removal deletion go down`;

/** What shall be done to somebody; only after the person, with a word of wish or permission. */
export const participles = `deleted removed erased wiped purged gone out offboarded`;
export const wishes = `can may must should need needs want wants like have has get please let could would be`;

/** Speaks about it; an order has another form of the verb. */
export const nouns = `deleting|removing|erasing|wiping|offboarding|deletions?|removals?`;

/** Makes an order of the noun ("start the deletion of"). */
export const setsOff = `start|begin|process|handle|initiate|do|perform|proceed|carry out|request|want|queue|schedule|plan|set|book|arrange|postpone|delay|move|reschedule|line up|put`;

export const people = `user users account accounts person persons people employee employees colleague colleagues guest guests leaver leavers member members staff someone somebody him her them everyone everybody one ones two those these three`;

/** May stand between the verb and the person. */
export const between = `up a an the of for from to on by all both these those this that following couple few some several multiple our my his her their its old former also just now please kindly named called with two three four five more other s mr mrs ms dr ex should has have had need needs be been can could must may so and left be will is are at in out system directory entra microsoft 365 list permanently immediately away right today tonight later soon as soon next this end start effective per after gone xdate xdays xdept xjob pls plz as deletion removal want wants like guest contractor intern external disabled unlicensed inactive day last retired month year week ago company removed go`;

/** What is not a user; deleting those is not this bot's work. */
export const things = `(?<!without )(?<!without a )(?<!no )licen[cs]es?|sku|skus|seats?|subscriptions?|files?|documents?|folders?|e-?mails?|mails|messages?|inbox|mailbox(?:es)?|groups?|teams?|channels?|sites?|devices?|laptops?|phones?|meetings?|events?|appointments?|policy|policies|rules?|history|cache|cookies|logs?|app|apps|onedrive|sharepoint|calendar|chats?|posts?|photos?|roles?|domains?|alias(?:es)?|password|permissions?|tasks?|notes?|everything|manager|comments?|tabs?|registration|virus|spam|row|column|(?<!is an? )(?<!are )duplicates?`;

/** Takes back, stops or puts off, which is not an order to delete. */
export const undoes = `(?:from|out of|in) the (?:recycle )?bin|(?:from|out of) deleted|remind|undo|undelete|un-delete|restore|revert|reverse|recover|roll back|bring|hold off|call off|stop|cancel|wait|keep|mistake|accident|accidentally|oops|wrong|should not have|shouldn't have`;

/** Speaks of a deletion that did not work. */
export const fails = `error|fails?|failed|403|denied|doesn't work|does not work|button|cannot|can't|unable`;

/** Words of people who have left: their negation is none ("doesn't work here any more, delete"). */
export const gone = `no longer|doesn't work|does not work|not with us|not coming back|won't be coming back|don't need|doesn't need|not needed|any more|anymore|never (?:signed|logged|used|been)|(?:haven't|hasn't|not|didn't|did not|no) (?:signed|logged|sign|log|been active|active|used)|without a? ?(?:license|sign|log)`;
