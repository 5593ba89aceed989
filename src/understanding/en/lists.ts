/** The words of a request to list something; a message of nothing else is one. See `listing.ts`. */

/** Says who is to be listed. */
export const who = `user users account accounts people persons person everyone everybody anyone employees colleagues members staff guest guests external externals outsiders who whose contractors vendors identities`;

/** Asks, joins, points. */
export const frame = `show list give me get display print export see view find the a an all any every of with without no not and or but in from at by to our my we us have has having do does are is there that which who what how many number count overview please pls just can could you i want would like need for on still their them an only currently now right moment both each whose report names table xdept xsku xdays department dept whole`;

/** Says which. */
export const kinds = `disabled blocked deactivated suspended enabled active unlicensed unlicense licensed license licenses guest guests external internal b2b off switched turned assigned manager cloud-only cloud synced`;

/** Says that it is about not signing in. */
export const idle = `inactive stale dormant idle unused signed sign-in sign-ins sign in logged log login logins never last since days weeks months year quiet seen active used using touched haven't hasn't didn't not for more than past ago longer over been`;

/** Says that it is about licenses and not people. */
export const licenses = `license licenses sku skus seat seats subscription subscriptions xsku product products`;
export const licenseKinds = `free available left spare unused used use usage assigned bought total remaining stock count open vacant own owned plan plans much versus vs`;

/** Between departments that are named together. */
export const joins = `and|or`;

/** Before the name of a department. */
export const inDepartment = `in|from|at|within|of|outside`;
export const articles = `the`;

/** Before the day since when nobody signed in. */
export const since = `since`;
export const lastSeenBefore = `last (?:signed in|signed on|logged in|logged on|seen|active|used|sign-in|login)(?: (?:was|is))? (?:before|prior to)`;
/** A stretch that has not ended: its beginning is meant. */
export const ongoing = `this (?:year|month|week)`;
/** What follows is no part of a day. */
export const endsDay = `not|never|and|or|in|from|at|with|without|who|that|which|is|are|was|were|has|have|had|please|then|but`;
/** Says that somebody is not using their account. */
export const away = `(?<!\\p{L})(?:not|no|never|without|nobody|last|inactive|stale|dormant|idle|unused|untouched|abandoned|quiet|silent)(?!\\p{L})|n't(?!\\p{L})`;
/** Says that it is about using an account. */
export const signIn = `sign(?:ed|s|ing)?[ -]?(?:in|on)(?!\\p{L})|log(?:ged|s|ging)?[ -]?(?:in|on)s?(?!\\p{L})|inactiv|(?<!\\p{L})(?:active|activity|used|seen|stale|dormant|idle|unused|untouched|abandoned|quiet|silent)(?!\\p{L})`;

/** May stand before a day and changes nothing about its beginning. */
export const beginning = `(?:the )?(?:start|beginning) of|the|on`;

/** Before the place where people are. */
export const inPlace = `in|from|at|based in|near|outside`;
export const whereabouts = `who|that|which|are|is|work|works|working|live|lives|living|sit|located|not`;
/** Say who is to be listed, and more than that it is somebody. */
export const claims = `contractors vendors managers supervisors interns temps freelancers consultants`;
/** Add nothing to a list, besides "who" and "frame". */
export const neutral = `isn't outside away off departments division divisions on up down out me it they be been being can could should would will shall let lets hey hi hello bot farewell ppl lst anybody nobody's to into today some more also too very really exactly actually quickly quick simply full complete list listing lists everyone's who's what's where how this these those so if as people's user's name names email emails address addresses details info information please thanks thank tenant organisation organization directory company system entra azure microsoft 365 office environment here then else other others same such one ones check look looking get gets got getting fetch pull bring need needed know tell ask asking want select pick choose find search filter display output csv table status record records register registered exist exists work works working belong belongs sit sits`;
/** May stand before a word that is named as not used, and belong to it. */
export const leads = `in|from|at|of|on|with|without|by|for|not|no|outside|near`;
/** Between those and the word. */
export const determiners = `a|an|any|the|our`;
/** Says no more than that nobody signed in, for a length of time that is read. */
export const idleTalk = `older away nobody anymore went gone did use uses during ages time recently once ever activity dead sleepers asleep over`;

/** Before a department whose people are not meant. */
export const notIn = `not|never|outside`;
export const departmentNoun = `departments?|dept|division`;
export const noDepartment = `(?:without|no|lacking)(?: an?| any)? departments?(?: set)?`;

/** Before a product that those who are meant do not have. */
export const lacks = `without|lacking|(?:(?:do|does|did|is|are)(?: not|n['’]t) (?:currently |yet |actually )?(?:have|hold|own|got)|(?:have|has)(?: not|n['’]t) got|not having|no longer (?:have|has)|(?:have|has|having|with) no|missing|(?:and|but) (?:not|no))|(?:(?:is|are|was|were)(?: not|n['’]t)|not) (?:on|licen[cs]ed for|assigned)`;
/** Behind such a product. */
export const lacksBehind = `(?:is|are) missing`;
/** Around such a product. */
export const haveBefore = `has|have`;
export const notBehind = `not`;
/** Behind a product: it is about stock or need. */
export const saysElse = `(?:is |are )?(?:left|available|free|needed|required|any ?more)`;
export const besideProduct = `an?|any|the|their|with|assigned|licen[cs]es?|for|of|yet`;
export const joinsProducts = `and|or|nor|nor with|or with`;
export const licenseNoun = `licen[cs]es?|plans?|subscriptions?`;

/** Says that somebody did sign in, and since when. */
export const signedIn = `(?<!last )(?:sign|log)(?:ged|ed)? ?(?:in|on) (?:since|after|in the|within|during|this|today|yesterday|recently)`;
/** Says that nobody did. */
export const notSignedIn = `not|no|never|nobody|without|inactive|stale|dormant|unused`;
