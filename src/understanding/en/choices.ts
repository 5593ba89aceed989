import type { ChoicePhrases } from '../choice.ts';

const BLOCK = '(?:block|disable|suspend|deactivate)';
const SIGN_IN = '(?:sign-?ins?|signing in|sign in|log-?ins?|logging in|access|accounts?)';
const TAKE = '(?:unassign|remove|revoke|take away|take|withdraw|free)';
const LICENSES = '(?:direct )?licen[cs]es?';
const NOT = "(?:don't|dont|do not|never|no need to)";
const FIRST = '(?:first|beforehand|before (?:the |they |he |she )?(?:delet|go|leav)[^\\s?]*(?: [^?]*)?)';
const REPLY =
  '(?:the |an? )?(?:auto(?:matic)?[ -]?(?:reply|replies|response)|out[ -]of[ -]office(?: (?:message|reply))?|ooo(?: message)?)';
const SESSIONS =
  '(?:(?:from |of |the |their |his |her |all |any |active )*sessions|everywhere|(?:of )?(?:all|every) devices?|of everything)';
const BOSS = '(?:new )?(?:line )?(?:manager|boss|supervisor)';

export const choices: ChoicePhrases = {
  lead: "and|but|also|then|so|ok|okay|well|now|yes|no|oh|actually|please|pls|just|rather|let's|i want(?: you)? to|i'd like(?: you)? to|i would like(?: you)? to|we want to|you (?:can|may|should)|can you|could you|would you|will you",
  tail: 'please|pls|thanks|thank you|too|as well|then|now|first|instead|for now|after all|anyway',
  and: ',? and(?: then| also)?(?= )|[,;]|\\.(?= )|\\n|&',
  question:
    "(?:who|whose|what|what's|which|how|why|when|where|is|are|does|did|was|were|will it|can i|can we|could i|may i|may we|should i|should we|must i|do i|do we|am i|if)(?!\\p{L})",
  polite: '(?:can|could|would|will) you',
  the: '(?:the|their|his|her|all|all the|all of the|any|our)',
  moment: 'at|on|by|from|the|around|sharp|and',
  estates: {
    onedrive: 'one ?drives?(?: files| content| access)?',
    groups: '(?:groups|group|teams)(?: and teams)?',
    reports: '(?:direct )?reports|team members|direct report',
  },
  takes: [
    '(?:give|share|hand over|hand|transfer|pass|move|assign|grant|make over) (?:access (?:to|on) )?{whose} {estate} (?:over )?(?:to|with) {to}',
    '(?:give|share|hand over|hand|transfer|pass|move|assign|grant) (?:access (?:to|on) )?{the}{estate} (?:of|from|belonging to) {whose} (?:over )?(?:to|with) {to}',
    '(?:give|grant|get|hand) {to} (?:access (?:to|on) )?(?:the |their |his |her |all the ){estate}(?: (?:of|from) {whose})?',
    '(?:give|grant|get|hand) {to} access (?:to|on) {whose} {estate}',
    '{to} (?:gets?|receives?|inherits?|takes?(?: over)?|may have|can have|should get|should have|must get|will get|has to get) (?:access (?:to|on) )?{the}{estate}(?: (?:of|from) {whose})?',
    '{to} (?:gets?|receives?|inherits?|takes?(?: over)?|should get|will get) (?:access (?:to|on) )?{whose} {estate}',
    '{the}{estate}(?: of {whose})? (?:goes? |go(?:es)? over |should go |can go |must go )?to {to}',
    '{whose} {estate} (?:goes |go |should go |can go |must go )to {to}',
    'let {to} (?:have|take over|get) {whose} {estate}',
  ],
  all: "them|they|their|theirs|it|everyone(?:'s)?|everybody(?:'s)?|all|all (?:of )?(?:them|the users)|all \\d+|these|those|both|both of them|the|the users?|the accounts?|users?|accounts?|the people|the two|the rest|whole|any|access|sign-?ins?|log-?ins?|the (?:sign-?in|login)s?|all the",
  one: 'him|her|his|he|she|hers|this user|this one|that one|this account|that user',
  aroundName:
    '(?:the )?(?:user|account|accounts|sign-?in|login|access) (?:of|for) |for |of |from |the (?:user|account) ',
  afterName: "'s?|'s account| account| sign-?in|'s sign-?in|'s login",
  nobody: 'nobody|no one|none|no-one',
  somebody:
    'someone|somebody|anyone|anybody|someone else|somebody else|another person|him|her|them|a person|a colleague|whoever',
  manager:
    "(?:the |their |his |her |own |leaver's |line |direct |user's )*(?:manager|boss|supervisor)s?(?: of (?:the )?(?:leaver|user))?",
  me: 'me|myself',
  phrases: {
    'reply.set': [
      `(?:set|turn on|switch on|use|add|put|make|write|with|enable)?(?: up)? ?${REPLY}(?: (?:for|of) {whose})?(?: to)?(?: ?:| saying| that says| with the text| reading) ?{text}`,
      `(?:set|turn on|switch on|use|add|put|enable)(?: up| on)? ${REPLY}(?: (?:for|of) {whose})?`,
    ],
    'reply.leave': [
      `(?:${NOT} (?:set|use|add|turn on|put)(?: up)?|no|without|leave) ${REPLY}(?: (?:as it is|alone|off|unchanged))?`,
    ],
    plan: [
      '(?:show|make|build|create|see|prepare|draw up|open|view|compute)(?: me| us)? (?:the|a|my|this|that) (?:whole |full )?(?:plan|dry run)(?: again)?',
      '(?:go )?(?:on )?to the plan|the plan|make plan|show plan|continue (?:to|with) the plan|i want to see the plan',
    ],
    'leave-out': [
      'leave {whose} out(?: of (?:it|this|that|the (?:request|plan|list|selection)))?',
      '(?:leave out|skip|without|exclude|deselect|untick|not|everyone (?:but|except)|all (?:but|except)|except) {whose}',
      '(?:drop|remove|take|strike|cross|keep|get) {whose} (?:from|off|out of|off of) (?:this|the|my) (?:list|request|plan|selection|batch)',
      `${NOT} (?:delete|remove|include) {whose}`,
    ],
    'as-everyone': [
      '(?:treat |do )?{whose} (?:like|as|same as|the same as) (?:everyone|everybody|all|the others?|the rest)(?: else)?',
    ],
    'outcome.unassign': [
      `(?:only|just) ${TAKE} {the}${LICENSES}(?: (?:of|from|for) {whose})?`,
      `(?:only|just) ${TAKE} {whose} ${LICENSES}`,
      `${TAKE} only {the}${LICENSES}(?: (?:of|from|for) {whose})?`,
      `${TAKE} {the}${LICENSES}(?: (?:of|from|for) {whose})? (?:only|and keep {the}accounts?)`,
    ],
    'licenseWay.unassign-first': [
      `${TAKE} {the}${LICENSES}(?: (?:of|from|for) {whose})? ${FIRST}`,
      `${TAKE} {whose} ${LICENSES} ${FIRST}`,
      `first ${TAKE} {the}${LICENSES}(?: (?:of|from|for) {whose})?`,
      `${LICENSES} first`,
    ],
    'licenseWay.release-by-deletion': [
      `(?:keep|leave) {the}${LICENSES}(?: (?:of|for) {whose})?(?: (?:assigned|as they are|alone|(?:on|with) (?:the|their) (?:deleted )?accounts?|until (?:the )?deletion))?`,
      `(?:keep|leave) {whose} ${LICENSES}(?: (?:assigned|as they are|alone|(?:on|with) (?:the|their) (?:deleted )?accounts?))?`,
      `let (?:the )?(?:deletion|delete|deleting(?: the accounts?)?) (?:release|free)(?: up)? (?:them|it|{the}${LICENSES})(?: of {whose})?`,
      `release (?:them|{the}${LICENSES}) (?:by|with|through|on) (?:the )?(?:deletion|deleting)`,
      `${NOT} ${TAKE} {the}${LICENSES}(?: (?:of|from) {whose})?(?: ${FIRST})?`,
      `${NOT} ${TAKE} {whose} ${LICENSES}(?: ${FIRST})?`,
    ],
    'blockSignIn.false': [
      `${NOT} ${BLOCK} {the}${SIGN_IN}(?: (?:of|for) {whose})?(?: ${FIRST})?`,
      `${NOT} ${BLOCK} {whose}(?: ${FIRST})?`,
      `(?:no|without)(?: sign-?in)? (?:block|blocking)(?: (?:of )?sign-?in)?(?: ${FIRST})?`,
    ],
    'revokeSessions.false': [
      `${NOT} (?:sign|log) {whose} out(?: ${SESSIONS})?`,
      `${NOT} (?:sign|log) out {whose}(?: ${SESSIONS})?`,
      `${NOT} (?:revoke|end|kill|close|stop) ${SESSIONS}(?: (?:of|for) {whose})?`,
      '(?:leave|keep|let) {the}sessions(?: (?:of|for) {whose})?(?: (?:open|alone|going|alive|running|go on|as they are))?',
    ],
    'revokeSessions.true': [
      `(?:sign|log) {whose} out(?: ${SESSIONS})?`,
      `(?:sign|log) out(?: ${SESSIONS})`,
      `(?:sign|log) out {whose}(?: ${SESSIONS})?`,
      `(?:revoke|end|kill|close|terminate) ${SESSIONS}(?: (?:of|for) {whose})?`,
      '(?:revoke|end|kill|close|terminate) {whose} sessions',
    ],
    'outcome.block': [
      `(?:except|but) {whose},? (?:only|just) ${BLOCK}(?: (?:him|her|them))?`,
      `(?:only|just) ${BLOCK} {the}${SIGN_IN}(?: (?:of|for) {whose})?(?: and keep {the}accounts?)?`,
      `(?:only|just) ${BLOCK} {whose}`,
      `(?:only|just) ${BLOCK}`,
      `but ${BLOCK} {whose}`,
      `${BLOCK} only(?: {whose})?`,
      `${BLOCK} {whose} (?:only|instead|and keep {the}accounts?)`,
      `${NOT} delete (?:(?:them|him|her|the accounts?) ?)?,? ?(?:but )?(?:only |just )?${BLOCK}(?: (?:them|him|her|sign-?in))?`,
    ],
    'blockSignIn.true': [
      `${BLOCK} {the}(?:sign-?ins?|signing in|sign in|log-?ins?|logging in)(?: (?:of|for) {whose})? ${FIRST}`,
      `${BLOCK} {the}(?:sign-?ins?|signing in|sign in|log-?ins?|logging in)`,
      `${BLOCK} {whose} ${FIRST}`,
      `first ${BLOCK} {whose}`,
    ],
    onedrive: [
      `(?:${NOT} (?:give|share|hand over|transfer) (?:access to )?{the}one ?drives?)(?: (?:to|with) (?:anyone|anybody))?`,
    ],
    groups: [
      '{to} (?:becomes?|is|will be|should be|should become|as|must be|must become) (?:the |an )?(?:new )?owner (?:of|for) {the}(?:groups?|teams?)(?: of {whose})?',
      'make {to} (?:the |an )?(?:new )?owner (?:of|for) {the}(?:groups?|teams?)(?: of {whose})?',
      '(?:the )?(?:new )?owner (?:of|for) {the}(?:groups?|teams?)(?: of {whose})?(?: (?:is|becomes|will be|should be)|:) {to}',
    ],
    reports: [
      `{to} (?:becomes?|will be|should be|should become|as|must be) (?:the |their )?${BOSS}(?: (?:of|for) {the}(?:direct )?(?:reports|team)(?: of {whose})?)?`,
      `{to} is (?:the |their )?new (?:manager|boss|supervisor)(?: (?:of|for) {the}(?:direct )?(?:reports|team)(?: of {whose})?)?`,
      `make {to} (?:the |their )?${BOSS} (?:of|for) {the}(?:direct )?(?:reports|team)(?: of {whose})?`,
      `(?:the |their )?new (?:manager|boss|supervisor)(?: (?:of|for) {the}(?:direct )?(?:reports|team)(?: of {whose})?)?(?: (?:is|becomes|will be|should be)|:) {to}`,
      '{the}(?:direct )?reports(?: of {whose})? (?:go|move|will report|should report|report|get)(?: to)? {to}',
    ],
    everything: [
      '{to} takes (?:it all|everything|all) over(?: from {whose})?',
      '{to} takes over(?: (?:everything|it all))?(?: from {whose})?',
      '(?:give|hand|hand over|transfer|pass) (?:everything|it all)(?: of {whose})? (?:over )?to {to}',
      'everything (?:of {whose} )?(?:goes )?to {to}',
    ],
    'mail.shared': [
      '(?:keep|make|turn|convert|leave) {the}mailbox(?:es)?(?: of {whose})? (?:as |into |to )?(?:an? )?shared(?: mailbox(?:es)?)?',
      '(?:keep|make|turn|convert) {whose} mailbox(?:es)? (?:as |into |to )?(?:an? )?shared(?: mailbox(?:es)?)?',
    ],
    'mail.go': [
      `${NOT} (?:keep|make|turn|convert) {the}mailbox(?:es)?(?: of {whose})?(?: (?:as |into |to )?(?:an? )?shared(?: mailbox(?:es)?)?)?`,
      '(?:let )?{the}mailbox(?:es)?(?: of {whose})? (?:may |can )?(?:go|goes)(?: with (?:the|their) (?:accounts?|licenses?))?',
    ],
    'hold.applies': [
      "(?:there is|there's|we have) an? (?:litigation |legal )?hold(?: on (?:it|them|{whose}))?",
      'an? (?:litigation |legal )?hold applies(?: to {whose})?',
      '{whose} (?:is|are) on (?:litigation |legal )?hold',
    ],
    'hold.none': ["(?:there is |there's |we have )?no (?:litigation |legal )?hold(?: applies)?(?: (?:on|to) {whose})?"],
    'leaveGroups.true': [
      'leave (?:all )?(?:of )?{the}groups',
      '(?:remove|take) {whose} (?:from|out of) (?:all )?{the}groups',
    ],
    'leaveGroups.false': ['(?:stay|remain) in {the}groups', `${NOT} leave {the}groups`, 'keep {the}group memberships?'],
    'when.now': [
      "(?:start |run |do it |run it )?as soon as (?:(?:it|this|the plan) is |confirmed|it's |i )?confirm(?:ed)?(?: it)?",
      '(?:start |run it |start it )?(?:immediately|right away|at once)|not later',
    ],
    'when.at': [
      '(?:do|run|start|make|schedule|plan|execute|move)(?: (?:it|this|that|them|him|her|the deletion|the job))?(?: (?:for|to))? {at}',
      '(?:delete|remove) (?:them|him|her|it|these) {at}',
      '(?:start|when|time|date)(?: is|:)? {at}',
      '{at}',
    ],
  },
};
