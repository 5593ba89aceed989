import type { Label } from './classifier/labels.ts';

const POLITE = String.raw`(?:please|pls|plz|then|now|thanks|thank you|thx|bot|graag|aub|alsjeblieft|alstublieft|a\.u\.b\.|svp|dan|nu|maar|hoor|bedankt|even|joh|he|hè)`;

/** Messages that are one phrase and nothing else: no statistics where people use set words. */
const PHRASES: readonly (readonly [Label, string])[] = [
  [
    'approve',
    String.raw`y|j|yes|yep|yeah|yup|sure|sure thing|ok|okay|oke|oké|okee|ja|jep|jawel|jazeker|zeker|zeker weten|akkoord|approve|approved|i approve|goedkeuren|goedgekeurd|confirm|confirmed|i confirm|bevestig|bevestigen|bevestigd|ik bevestig|agreed|i agree|mee eens|ik ga akkoord|go ahead|go for it|do it|proceed|continue|carry on|ga door|ga verder|doorgaan|ga je gang|doe maar|doe het|groen licht|green light|you have my approval|make it so|in orde|klopt|dat klopt|correct|that's correct|(?:yes|yep|yeah|ok|okay|sure|ja|oké|ok),? (?:please|sure|of course|do it|go ahead|go on|confirm|approve|approved|continue|proceed|graag|doe het|doe maar|ga door|akkoord|klopt|prima|is goed|that's right|that is correct|delete them(?: all)?|remove them(?: all)?|verwijder ze(?: allemaal)?|verwijderen|delete)`,
  ],
  [
    'cancel',
    String.raw`n|no|nope|nah|nee|neen|no thanks|no thank you|nee bedankt|nee dank je|nee dank u|cancel|cancel (?:that|it|this|everything)|annuleer|annuleren|annuleer (?:dat|het|dit|alles)|stop|stop (?:it|that|everything|maar|alles|ermee)|abort|afbreken|afblazen|quit|exit|never ?mind|nvm|forget (?:it|about it|that)|laat maar(?: zitten)?|lamaar|vergeet het|vergeet maar|leave it|drop it|scrap (?:that|it|this)|skip(?: this| it)?|sla (?:maar )?over|not now|nu niet|don't|do not|don't do (?:it|that)|niet doen|doe maar niet|toch niet|toch maar niet|liever niet|hoeft niet(?: meer)?|i changed my mind|changed my mind|ik heb me bedacht|wait|wacht|(?:wait|hold on|hang on)(?: a| one)?(?: sec| second| minute| moment)?|wacht (?:even|eens|eventjes)|ho|nee(?: joh)?,? (?:laat maar(?: zitten)?|niet doen|toch niet|stop|annuleer|bedankt|nog niet|niet nu)|no,? (?:don't|stop|cancel|leave it|not yet|not now|never mind|thanks|thank you)`,
  ],
  [
    'thanks',
    String.raw`thanks|thank you|thank u|thx|ty|tysm|cheers|many thanks|thanks a lot|thanks a million|thank you (?:so|very) much|much appreciated|appreciated|great|great job|good job|well done|nice|nice one|perfect|awesome|excellent|brilliant|lovely|super|cool|bedankt|dank|dank je|dankje|dankjewel|dank je wel|dank u|dank u wel|dankuwel|hartelijk dank|heel erg bedankt|hartelijk bedankt|merci|top|geweldig|mooi|mooi zo|fijn|goed zo|goed gedaan|goed werk|perfect,? (?:thanks|thank you|bedankt|dank je)|(?:ok|oké|top|super|great|cool|perfect),? (?:thanks|thank you|thx|bedankt|dank je|dankjewel)`,
  ],
  [
    'greet',
    String.raw`how are you|how are you doing|how's it going|hoe gaat het|hoe gaat het met je|alles goed|hi|hello|hey|hiya|hallo|hoi|hoi hoi|hee|howdy|yo|good (?:morning|afternoon|evening|day)|morning|evening|goede ?(?:morgen|middag|navond|avond)|goeie ?(?:morgen|middag|navond|avond|dag)|goedendag|goedenavond|dag|moin|joe|greetings|(?:hi|hello|hey|hallo|hoi|dag|hey),? (?:there|bot|all|everyone|daar|allemaal|farewell)`,
  ],
  [
    'help',
    String.raw`help|help me|help!|hulp|menu|commands?|opties|options|commando's|what can you do(?: for me)?|what can i (?:ask|do)(?: here)?|wat kun je(?: allemaal)?(?: doen)?|wat kan je(?: allemaal)?(?: doen)?|wat kunt u(?: allemaal)?(?: doen)?|hoe werkt dit|hoe werkt het|how does (?:this|it) work|\?+|start|get started|i need help|ik heb hulp nodig`,
  ],
  [
    'change_language',
    String.raw`en|nl|english|dutch|engels|nederlands|(?:change |switch )?language|taal(?: wijzigen)?|(?:in|to|naar|in het) (?:english|dutch|engels|nederlands)`,
  ],
  [
    'list_deleted',
    String.raw`(?:show |list |toon |see |view |give me )?(?:me )?(?:the |all |all the |de |alle )?(?:deleted|removed|verwijderde) (?:users|accounts|people|guests|gebruikers|mensen|gasten)(?: list)?|(?:recycle bin|prullenbak)`,
  ],
  [
    'license_overview',
    String.raw`(?:show |list |toon )?(?:me )?(?:the |all |my |our |de |alle |onze )?(?:licenses|licenties|subscriptions|abonnementen)(?: overview| overzicht)?|licen[cs]e (?:overview|usage|use|count|stock|status)|licentie-?(?:overzicht|verbruik|gebruik|voorraad|stand|status)`,
  ],
  [
    'schedule_deletion',
    String.raw`(?:what is|what's|what are|show|list|show me) (?:the )?(?:scheduled|planned)(?: deletions| jobs| runs)?|scheduled deletions|wat staat er gepland|wat is er gepland|(?:toon |geef )?(?:de )?geplande (?:verwijderingen|taken)`,
  ],
  [
    'job_status',
    String.raw`status|progress|voortgang|(?:show |list |see |view |display |give me )?(?:me )?(?:the |all |all the )?(?:running |current |active |open )?(?:jobs|tasks|runs)(?: list)?|(?:what|which) (?:jobs|tasks|runs) (?:are|is)(?: there| running| in progress| active| busy| open)*|are there (?:any )?(?:running |active )?(?:jobs|tasks|runs)(?: running)?|(?:laat |toon |bekijk |geef )?(?:me |mij )?(?:de |alle |de hele )?(?:lopende |actieve |huidige )?(?:taken|jobs|opdrachten)(?:lijst)?(?: zien| tonen| bekijken)?|welke (?:taken|jobs|opdrachten) (?:lopen|zijn|draaien|staan)(?: er| nu| open| bezig| actief)*|(?:lopen|zijn|draaien) er (?:nu )?(?:nog )?(?:lopende )?(?:taken|jobs|opdrachten)|(?:show |list |see )?(?:me )?my (?:own )?(?:jobs|tasks|runs)|(?:toon |bekijk |geef )?(?:me )?mijn (?:eigen )?(?:taken|opdrachten|jobs)(?: tonen)?|(?:job |taak)status|what are you doing|what're you doing|what are you up to|what are you working on|are you (?:still )?(?:busy|working)|wat doe je|wat doet u|wat ben je aan het doen|wat bent u aan het doen|waar ben je(?: nu)? mee bezig|ben je (?:nog )?bezig`,
  ],
  [
    'delete_users',
    String.raw`delete|remove|offboard|off-board|(?:delete|remove|offboard) (?:it|them|these|those|him|her|this one)|(?:verwijder|wis) (?:ze|hem|haar|hen|deze|die)(?: maar)?|verwijder|verwijderen|deleten|offboarden|wis|wissen|(?:delete|remove|offboard) (?:everyone|everybody|all (?:the |our |my )?(?:users|people|accounts|employees|staff|members)|every (?:user|account))(?: (?:in|from|of|at) (?:the |this |our |my )?(?:tenant|company|organi[sz]ation|directory|office|business))?|(?:verwijder|wis|deleten) (?:iedereen|(?:al(?:le)? )(?:de |onze |mijn )?(?:gebruikers|mensen|accounts|medewerkers|collega's|leden))(?: (?:in|uit|van) (?:de |het |onze |ons |deze )?(?:tenant|bedrijf|organisatie|directory|kantoor))?`,
  ],
  [
    'list_users',
    String.raw`(?:all )?(?:the )?(?:users|accounts|guests|guest users|external users|externals|disabled|unlicensed)|(?:alle )?(?:de )?(?:gebruikers|gasten|gastgebruikers|externen|uitgeschakeld|geblokkeerd)`,
  ],
  ['list_inactive', String.raw`inactive|stale|dormant|inactief|slapend`],
  ['restore_users', String.raw`undo|revert|roll ?back|(?:ongedaan maken|terugdraaien|maak ongedaan|draai terug)`],
  [
    'clean_up',
    String.raw`(?:what|who|which (?:accounts|users|people)) (?:can|could|should) (?:i |we |be )?(?:clean(?:ed)? ?up|go|tid(?:y|ied) up|get rid of|delete|remove)|what (?:can|could) be (?:cleaned up|deleted|removed)|(?:what|who) can i delete|(?:show |give )?(?:me )?(?:the )?(?:some )?clean-? ?up (?:suggestions|ideas|candidates)|clean ?up|suggest (?:a )?clean-? ?up|where can i save (?:on )?licenses|any(?:thing|one|body) (?:i|we) can clean up|(?:wat|wie|welke (?:accounts|gebruikers|mensen)) (?:kan|kunnen|mag|mogen) (?:er |ik |we )?(?:allemaal )?(?:weg|opruimen|opgeruimd(?: worden)?|verwijderen|verwijderd worden|worden opgeruimd|worden verwijderd)|(?:wat|wie) valt er op te ruimen|(?:toon |geef )?(?:me )?(?:de )?(?:opruimsuggesties|opruimvoorstellen|suggesties om op te ruimen)|opruimen|opschonen|waar kan ik licenties besparen`,
  ],
  [
    'where_were_we',
    String.raw`(?:so |ok |okay )?where (?:were|are) we(?: again| now)?|where was i|where did (?:we|i) (?:leave off|stop|get to)|(?:continue|go on|carry on|pick up|resume) where (?:we|i) (?:left off|were|was|stopped)|resume|what were we doing|what was i doing|back to (?:the|my) request|(?:dus |ok )?waar waren we(?: ook alweer| gebleven| nu)?|waar was ik(?: ook alweer| gebleven| mee bezig)?|waar zijn we(?: gebleven| nu)?|(?:ga |we gaan )?(?:verder|door) waar (?:we|ik) (?:gebleven )?(?:waren|was|zijn)(?: gebleven)?|hervat(?:ten)?|waar waren we mee bezig|terug naar (?:de|mijn) aanvraag`,
  ],
  [
    'go_back',
    String.raw`back|go back|(?:one )?step back|previous(?: step)?|terug|ga terug|(?:een |één )?stap(?:je)? terug|vorige(?: stap)?`,
  ],
  [
    'start_over',
    String.raw`(?:let's |let us |can we |i want to )?(?:start|begin) (?:over|again|afresh|anew|from scratch)(?: again)?|restart|start all over|from (?:scratch|the (?:start|beginning|top))|reset|(?:laten we |ik wil |kunnen we )?(?:weer )?opnieuw(?: beginnen| starten)?|(?:begin|start)(?: maar| weer| helemaal)? opnieuw|(?:helemaal )?van voren af aan|van het begin af aan`,
  ],
  [
    'why',
    String.raw`(?:but |and |ok )?why(?: not| is that| so| that)?|how come|what is the reason|why are you asking(?: me)?(?: this| that)?|why do you (?:ask|want to know)|(?:maar |en |ok )?waarom(?: niet| is dat| dat)?|hoezo|hoe komt dat|waarom vraag je dat|waarom vraagt u dat|om welke reden`,
  ],
  [
    'export_file',
    String.raw`(?:please )?(?:can i |could i |may i |i want to |i would like to |can you |could you )?(?:export|download|save|have|get|give me|send me|give|send) (?:me )?(?:the|this|my|that) plan(?: (?:as|in|to) (?:an? )?(?:excel|csv|file|spreadsheet|excel file|csv file))?(?: for excel)?|(?:the |this )?plan (?:as|in|to) (?:an? )?(?:excel|csv|file|spreadsheet|excel file|csv file)|plan export|(?:export|download|save|give me|send me) (?:the )?(?:list of )?(?:who (?:is|are|was) (?:left out|excluded|skipped|not in the plan)|(?:left[ -]out|excluded|skipped) (?:users|people|ones)|users who are (?:left out|excluded|skipped)|everyone who is (?:left out|excluded|skipped))(?: (?:as|to) (?:an? )?(?:excel|csv|file))?|(?:kan ik |mag ik |ik wil |kun je |kunt u |kan je )?(?:het|dit|mijn) plan (?:(?:als|in|naar) (?:een )?(?:excel|csv|bestand|excelbestand|csv-bestand) ?)?(?:exporteren|downloaden|opslaan|krijgen|hebben|geven|sturen)|(?:exporteer|download|bewaar|geef me|stuur me|sla) (?:het|dit|mijn) plan(?: op)?(?: (?:als|in|naar) (?:een )?(?:excel|csv|bestand|excelbestand|csv-bestand))?(?: op)?|(?:het )?plan (?:als|in|naar) (?:een )?(?:excel|csv|bestand|excelbestand|csv-bestand)|plan exporteren|(?:exporteer|download|geef me) (?:de lijst van )?(?:wie (?:er )?(?:buiten het plan (?:blijft|blijven|valt|vallen)|(?:wordt|worden) overgeslagen|niet in het plan (?:zit|zitten|staat|staan))|(?:de )?overgeslagen (?:gebruikers|mensen))`,
  ],
  [
    'audit_log',
    String.raw`audit|audit ?log|log|logs|history|geschiedenis|historie|logboek|auditlogboek|what did you do|what have you done|wat heb je gedaan|wat heeft u gedaan`,
  ],
];

const VERB = String.raw`(?:delete|remove|offboard|erase|block|disable|suspend|deactivate|verwijder|wis|schrap|blokkeer|deactiveer)`;
const INFINITIVE = String.raw`(?:verwijderen|wissen|deleten|blokkeren|deactiveren)`;
const ASKS = String.raw`^(?:(?:can you|could you|please|kun je|kan je|wil je|zou je|kunt u|wilt u|zou u|i want (?:you )?to|ik wil) )?`;
const ENDS = String.raw`(?: (?:on |at |by |om |op |per )?xdate)*(?:[,.!? ]+${POLITE})*[\s.!?…]*$`;
const ME = String.raw`(?:me|myself|my (?:own )?(?:user ?)?account|mij|mezelf|mijzelf|mijn (?:eigen )?(?:gebruikers)?account)`;
/** "delete me": the account of whoever asks. */
const OWN_ACCOUNT = new RegExp(
  String.raw`${ASKS}(?:${VERB} ${ME}(?: ${INFINITIVE})?|(?:mij|mezelf|mijzelf|mijn (?:eigen )?account)(?: xdate)* ${INFINITIVE})${ENDS}`,
  'u',
);
const BOSS = String.raw`(?:my|mijn|m'n) (?:(?:line |direct |directe )?(?:manager|boss|supervisor|leidinggevende|baas|chef|teamleider))`;
/** "delete my boss": somebody whom the directory knows. */
const OWN_MANAGER = new RegExp(
  String.raw`${ASKS}(?:${VERB} ${BOSS}(?: ${INFINITIVE})?|${BOSS} ${INFINITIVE})(?:[,.!? ]+${POLITE})*[\s.!?…]*$`,
  'u',
);
const EVERYONE =
  /\b(?:everyone|everybody|every (?:user|account)|iedereen|(?:all|alle) (?:the |our |my |de |onze |mijn )?(?:users|people|accounts|employees|staff|members|gebruikers|mensen|medewerkers|collega's|leden))\b/u;

const PATTERNS = PHRASES.map(
  ([label, phrases]) => [label, new RegExp(String.raw`^(?:${phrases})(?:[,.!? ]+${POLITE})*[\s.!?…]*$`, 'u')] as const,
);

/** Does somebody ask for their own account to be deleted or blocked? */
export function ownAccount(masked: string): boolean {
  return OWN_ACCOUNT.test(masked);
}

/** Does somebody ask for their own manager to be deleted or blocked? */
export function ownManager(masked: string): boolean {
  return OWN_MANAGER.test(masked);
}

/** Is everybody meant, without a condition? */
export function saysEveryone(masked: string): boolean {
  return wholeMessage(masked) === 'delete_users' && EVERYONE.test(masked);
}

/** The meaning of a message that is exactly one set phrase. */
export function wholeMessage(masked: string): Label | undefined {
  const line = masked
    .replace(/[\p{Extended_Pictographic}\ufe0f]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return PATTERNS.find(([, pattern]) => pattern.test(line))?.[0];
}
