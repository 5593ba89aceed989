import type { ConceptPhrases } from '../concept.ts';

export const concepts: ConceptPhrases = {
  delete:
    'delete|deletes|deleting|deletion|deletions|del|erase|erasing|erasure|wipe|wiping|purge|offboard|offboards|offboarding|off-board|off-boarding|deprovision|deprovisioning|terminate|terminating|get rid of|getting rid of|throw … out|throwing out|kick … out|clean up|cleaning up|cleanup|clear out|eliminate|nuke|axe|zap|kill|rm|take down|take … down|take … out of|get … out of|goodbye|say goodbye|trash|bin him|bin her|bin them|dispose of|be gone|gone by|has to go|have to go|must go|can go|should go|needs to go|need to go|remove … user|remove … users|remove … account|remove … accounts|remove … people|remove … person|remove … employee|remove … guest|remove … guests|removing … user|removing … account|removal of … account|removal of … user|scrap|expunge|decommission',
  take_away:
    'remove|removes|removing|removal|removals|take … off|take … away|take … down|take … out|takes … away|taking … away|taking … off|pull … off|pull … license|pull … licenses|pulling|pull the|drop|dropping|strip|stripping|clear|withdraw|withdrawing|lift|detach|get … out|get … back|took away|ditch',
  deleted:
    'deleted|removed|erased|wiped|purged|offboarded|soft-deleted|soft deleted|gone|taken out|vanished|thrown out',
  restore:
    'restore|restores|restoring|restored|restorable|restoration|recover|recovers|recovering|recovered|recoverable|recovery|undelete|un-delete|undeleted|reinstate|reinstating|reinstated|bring … back|brings … back|bringing … back|brought back|get … back|getting … back|put … back|come back|comes back|came back|coming back|return … from|revive|reactivate|reactivating|resurrect|way back|back again',
  undo: 'undo|undoing|undone|roll back|rolling back|rollback|revert|reverse|reversed|reversible|irreversible|take back|take it back|regret',
  block:
    'block|blocks|blocking|disable|disables|disabling|deactivate|deactivating|deactivation|suspend|suspending|switch … off|turn … off|turning … off|lock … out|lock out|locking out|prevent … login|prevent … signing in|prevent … sign-in|stop … logging in|stop … signing in|block sign-in|log … out|sign … out|cut off access|shut out|freeze',
  revoke:
    'unassign|unassigns|unassigning|unassignment|revoke|revokes|revoking|de-assign|deallocate|unlicense|unlicensing|unassigned from',
  free_up:
    'free up|free the|free his|free her|frees up|freeing up|freed|release|releases|releasing|released|reclaim|reclaiming|reclaimed|recycle … license|back in the pool|back to the pool|in the pool|harvest|recoup|comes free|come free|become available|becomes available|freed up|reuse|reused|re-use',
  give: 'assign|assigns|assigning|assignment|assignments|give|giving|grant|hand out|hands out|handed out|allocate|add … license|provide|reassign|re-assign',
  create:
    'create|creating|add|adding|new user|new account|new colleague|new employee|new hire|onboard|onboarding|set up a new|register|invite|make a new|re-invite|invited|invite again',
  change: 'change|changing|update|updating|rename|renaming|edit|modify|set|adjust|correct the|replace',
  move: 'move|moving|moved|transfer|transferring|hand over|handing over|handover|hand … over|hand … to|migrate|copy|copying|give … access|gets access|get access|take over|access to',
  show: 'show|shows|showing|list|lists|listing|display|give me|see|view|overview|breakdown|report|export|get me|print|let me see|tell me which|present',
  find: 'find|finds|finding|pull up|bring up|call up|search|searching|look up|looking for|look for|lookup|info|information|details|detail|profile|who is|tell me about|called|named|exists|exist|is there an account|do we have a user|open the profile|know about|locate',
  count: 'how many|how much|number of|count|total|amount of|percentage|quantity',
  left_over:
    'free|available|availability|spare|unused|left|remaining|remain|in use|used|usage|consumed|consume|consumes|consuming|stock|pool|seat|seats|surplus|not using|full|enough|vacant|idle|spare seats|assigned|bought|owned|own',
  who: "who|whom|whose|who's|everyone|everybody|anyone|anybody|people|somebody|someone",
  when: 'when|until when|till when|what date|what time|how soon|as of when|deadline|by when',
  which: "which|what|what's",
  why: "why|how come|reason|what is the reason|can't|cannot|can not|won't|doesn't|unable|keeps|isn't|fails to",
  how: 'how|how to|how do|how does|how can|way to|steps|step by step|instructions|procedure|guide|where do i|where can i|where to|process|explain|works|work|click',
  how_long:
    'how long|how many days|how much time|for how many days|how many weeks|how many months|how fast|how quickly|how soon|kept|keep|keeps|stay|stays|preserved|retained|survive|survives|after how',
  consequence:
    'what happens|what will happen|happens|happen|consequence|consequences|effect|effects|impact|affect|affects|affected|lose|loses|losing|lost|loss|disappear|disappears|vanish|break|breaks|broken by|go too|goes too|goes|also|gone too|what about|mean for|what does … do|what if',
  advice:
    'consider|considerations|consideration|think of|think about|think through|thinking about|thought of|checklist|check list|best practice|best practices|risk|risks|risky|safe|safely|dangerous|danger|dangers|pitfall|pitfalls|watch out|look out for|aware|beware|careful|keep in mind|bear in mind|forget|overlook|worry|worry about|prepare|preparation|need to know|should i know|should know|things to|points|point|right way|proper way|correct way|properly|recommend|advise|advice|tips|attention|guidance|walk me through|anything i|important|arrange|take care of|sorted',
  before: 'before|prior to|beforehand|first|ahead of|upfront|in advance',
  after: 'after|afterwards|once|following|post-deletion|later on|since',
  stop: 'stop|stops|stopping|end|ends|ending|quit|cease',
  pay: 'pay|pays|paying|paid|payment|bill|bills|billing|billed|invoice|invoices|invoiced|cost|costs|costing|charge|charges|charged|charging|money|price|prices|expensive|cheaper|save|saves|saving|savings|spend|spending|budget|euros|dollars|fee|fees|penalty|credit',
  reduce:
    'reduce|reducing|reduction|lower|lowering|decrease|decreasing|fewer|less|cut|cutting|downsize|shrink|cancel … subscription|cancel … license|cancel … licenses|cancelling licenses|return … license|return … licenses|refund|refunds|refunded|drop … seats|get rid of … licenses|trim|scale down|number of licenses|quantity of|seat count|give back',
  contract:
    'annual|yearly|year|commitment|term|mid-term|midterm|renewal|renew|renews|renewing|contract|subscription|subscriptions|recurring billing|auto-renew|extended service term|est|mca|mosa|trial|product key|prepaid|volume licensing|enterprise agreement|self-service|month to month|monthly|7 days|seven days|purchase order',
  reseller: 'reseller|resellers|partner|csp|distributor|vendor|microsoft stop|microsoft billing|supplier',
  license:
    'license|licenses|licence|licences|licensed|licensing|lisence|licens|sku|skus|seat|seats|plan assigned|gbl|xsku|product|products|service plan|entitlement|entitlements',
  product: 'xsku|e3|e5|business premium|copilot|visio|power bi',
  have: 'have|has|had|having|hold|holds|use|uses|using|assigned to|got|owns|on the account|consume|consumes|is on|licensed for|possess',
  user: 'user|users|account|accounts|person|people|employee|employees|colleague|colleagues|member|members|staff|someone|somebody|anyone|leaver|leavers|him|her|his|their|them|worker|mate|guy|individual|identity|identities|anybody|nobody',
  leaver:
    "leaver|leavers|left|leaves|leaving|ex-employee|ex-employees|ex-colleague|ex employee|former employee|former|former staff|quit|resigned|resigns|retired|departed|departing|departure|no longer works|doesn't work here|no longer with us|last day|has left|was fired|fired|laid off|let go|out of service|contract ends|contract ended|end of contract",
  bin: 'recycle bin|trash|trash can|bin|deleted users|deleted items|deleted accounts|removed users|removed accounts|graveyard|waste basket|wastebasket',
  guest:
    'guest|guests|external|externals|b2b|vendor|vendors|contractor|contractors|outsider|outsiders|partner accounts|from another tenant|invited|outside people|supplier accounts',
  blocked:
    'disabled|blocked|deactivated|suspended|switched off|turned off|sign-in blocked|not enabled|inactive status|locked',
  inactive:
    "inactive|inactivity|stale|dormant|unused accounts|not active|active since|unused for|not used|nobody uses|no one uses|haven't used|hasn't used|haven't been used|not been used|no activity|no sign-in|no sign-ins|no login|no logins|hasn't signed in|haven't signed in|didn't sign in|did not sign in|have not signed in|not signed in|hasn't logged in|haven't logged in|didn't log in|not logged in|hasn't logged on|haven't logged on|haven't seen|not been seen|hasn't been seen|dead accounts|sleeping|abandoned|idle|zombie|zombies|old accounts|last login more|last sign-in more|last seen|gone quiet|ghost|ghosts|without signing in|without logging in|without a login|without a sign-in|never signed in|never logged in|never logged on|never used|last activity|asleep|lurking|untouched|been quiet",
  sign_in:
    'sign in|signs in|signed in|signing in|sign-in|sign-ins|signin|log in|logs in|logged in|logging in|login|logins|log on|logged on|logon|authenticate|last seen|active|activity',
  never: 'never|ever|not once|not even once',
  department: 'department|departments|dept|division|business unit|works in|working in|work in|xdept',
  manager: 'manager|managers|boss|supervisor|direct reports|reports to|line manager|leader',
  group:
    'group|groups|membership|memberships|security group|dynamic group|distribution list|distribution lists|distribution group|through a group|via a group|via group|group-based|group based|by group|inherited|inherit|inherits|group-assigned|group assigned',
  team: 'team|teams|project team|channel|channels|sharepoint|site|sites|chat|chats|microsoft 365 group|m365 group|m365 groups|owner less',
  owner:
    'owner|owners|ownership|ownerless|owner-less|owns|own|owned|orphaned|orphan|orphans|sole admin|only admin|in charge of|belongs to|nobody else manages|takes over|they created|built',
  work_items:
    'planner|planner plans|power automate|flow|flows|forms|power apps|powerapps|tasks|task|plans|bookings|lists|workflows|automation|automations',
  mail: 'mail|mails|correspondence|user mailbox|email|emails|e-mail|e-mails|mailbox|mailboxes|inbox|outlook|calendar|calendars|contacts|meeting|meetings|message|messages|shared mailbox|forward|forwards|forwarding|auto reply|auto-reply|automatic reply|automatic replies|out of office|pst|exchange|archive|address|addresses|alias|aliases|bounce|bounces|appointments|smtp|delegate',
  convert:
    'convert|converting|conversion|turn into|turn … into|make … shared|shared mailbox|shared|transform|forward|forwarding|redirect|export',
  files:
    'onedrive|one drive|onedrives|file|files|document|documents|folder|folders|cloud storage|storage|word documents|personal files|shared links|links|data|stuff|excel|shared documents|work files|sync client|drive',
  hold: 'hold|holds|suing|sue|sues|sued|lawsuits|sue him|retention rules|rules on retention|litigation|litigation hold|legal|legally|lawyer|lawyers|lawsuit|court|court case|retention policy|retention policies|retention|retention label|retention labels|compliance|compliant|ediscovery|e-discovery|purview|inactive mailbox|inactive mailboxes|investigation|investigated|gdpr|regulation|regulations|obligation|obliged|preserve|preserved|preservation|in-place|records|evidence|dispute|auditors|privacy law|held',
  synced:
    'synced|sync|syncs|syncing|synchronised|synchronized|synchronization|synchronisation|on-premises|on premises|on-prem|onprem|on prem|active directory|ad|local ad|dirsync|directory synced|entra connect|azure ad connect|ad connect|aad connect|aadconnect|cloud sync|hybrid|domain controller|domain controllers|immutableid|immutable id|source of authority|sync cycle|ou|mastered|from ad|in ad|local domain|windows server|dc',
  role: 'role|roles|permission|permissions|rights|right|privilege|privileges|privileged|global admin|global administrator|global admins|user administrator|user admin|license admin|license administrator|billing admin|billing administrator|helpdesk|help desk|helpdesk admin|admin|admins|administrator|administrators|pim|entitled|authorised|authorized|authorisation|authorization|allowed|allowed to|support staff|graph permissions|scopes|consent|on whose behalf|act with|may|service desk|exchange administrator|minimum',
  denied:
    "insufficient|insufficient privileges|access denied|denied|forbidden|403|not authorised|not authorized|not permitted|not allowed|unauthorised|unauthorized|refuses|refused|won't let me|can't delete",
  device:
    'device|devices|gadget|handset|cell phone|laptop|laptops|notebook|phone|phones|iphone|android|mobile|mobiles|smartphone|tablet|tablets|pc|pcs|computer|computers|intune|autopilot|bitlocker|windows hello|hello for business|authenticator|mfa|mfa registrations|byod|enrolment|enrollment|enrolments|enrolled|machine|machines|hardware|remote wipe|retire|ipad|mac|macbook|workstation|registered devices|entra joined|laptp',
  period:
    'xdays|day|days|week|weeks|month|months|year|years|period|window|grace period|grace|retention period|time limit|deadline|half a year|quarter|time left|cooling-off|30 days|93 days',
  permanent:
    'permanent|permanently|final|finally|forever|for good|hard delete|hard-delete|soft delete|soft-delete|definitive|definitively|irreversible|really gone|completely gone|straight away|for ever|once and for all|purge',
  error:
    "error|errors|failure|failures|failed|fail|fails|failing|wrong|problem|problems|trouble|won't|can't|cannot|not possible|refuses",
  progress:
    "progress|status|finished|finish|done|complete|completed|ready|busy|running|still going|how far|far along|percentage|coming along|getting on|processed|news|update on|updates|took|taking so long|how's it going|how is it going|did it work|worked|succeeded|success|successful|gone yet|yet|already|eta|stuck|pending deletions|still working|so far|any news|going",
  job: 'job|jobs|task|tasks|request|requests|batch|run|runs|running|xjob|operation|queue|ticket|process',
  log: 'log|logs|audit|audit log|audit trail|history|activity|activities|trail|journal|logbook|record of|records|report of|actions|action|entries|evidence',
  did: 'did|did you do|have you done|was done|were done|been done|done by|was responsible|performed|carried out|made|has been doing|ran|approved by|who deleted|who removed|by whom|executed|happened|prove|responsible|behind',
  approve:
    "approve|approved|approves|approval|approving|confirm|confirmed|confirming|go ahead|proceed|accept|accepted|agree|agreed|permission|green light|do it|continue|looks good|sign off|okay|authorise it|ok|fine by me|correct|execute|sounds good|let's go",
  reject: 'reject|rejected|rejecting|decline|declined|deny|turn down|turned down|disapprove|refuse|veto',
  pending:
    'pending|waiting|waiting for|open approvals|outstanding|awaiting|my approval|to approve|need approval|needs approval',
  later:
    'schedule|scheduled|schedules|scheduling|plan|planned|planning|queue|later|postpone|postponed|delay|delayed|defer|put off|as of|effective|timed|set up a|from then|at a later|that day|after that|reschedule|scheduled for|on the day|book|line up',
  date: 'xdate|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|next week|next month|next monday|next friday|end of the month|end of month|end of the week|end of the year|weekend|morning|evening|afternoon|day after tomorrow|midnight|noon|eod|close of business',
  cancel:
    'cancel|cancels|cancelled|cancelling|abort|aborted|never mind|nevermind|nvm|forget it|forget about it|leave it|hold off|call off|call … off|changed my mind|stop everything|drop it|scratch that|skip|skip this|not now|no thanks|back out|wait|hang on|on second thought|actually|please stop|stop the deletion|stop the scheduled|stop the planned|stop it|stop that|halt|quit|exit',
  mistake:
    "mistake|by mistake|by accident|accident|accidentally|accidental|wrong person|wrong user|wrong one|oops|oh no|should not have|shouldn't have|in error|an error|was an error|error on my part|mixed up|wrongly|inadvertently|needed after all|after all|whoops|my bad",
  keep: 'keep|keeps|keeping|kept|leave … alone|leave … as|retain|stay|stays|hold on to|leave it|spare',
  bot: "you|your|yourself|bot|the bot|this bot|this app|app|assistant|you're",
  able: "can you do|can do|you do|able to|capable|commands|command|options|menu|features|functions|abilities|help|assist|get started|getting started|what to type|what can i ask|what can i|how does this work|how do i use|use this bot|manual|documentation|tutorial|examples|example|stuck|lost|instructions|what are you for|you're for|questions can i|show me around|user guide|introduction|new here|first time|purpose",
  language:
    'language|languages|lang|speak|speaking|talk|talking|answer in|answers in|reply in|respond in|in english|in dutch|continue in|go on in|use english|use dutch',
  language_name:
    'english|dutch|german|french|spanish|italian|nederlands|engels|deutsch|français|polish|turkish|flemish|portuguese',
  switch: 'switch|switch to|change to|change language|use|set language|settings|setting|prefer|rather|please',
  greeting:
    "hi|hello|hey|hiya|helo|good morning|good afternoon|good evening|good day|morning|evening|yo|howdy|greetings|hallo|hey there|hi there|heya|g'day|sup",
  thanks:
    'thanks|thank you|thank u|thx|tysm|ty|cheers|appreciate|appreciated|great job|good job|well done|perfect|awesome|great|nice|nice one|lovely|wonderful|excellent|brilliant|helpful|you rock|good bot|much obliged|super|amazing|fantastic|cool|good work|that helped|many thanks|grateful',
  yes: 'yes|yep|yeah|yup|sure|ok|okay|y|affirmative|absolutely|certainly|of course|please do|fine|right',
  no: 'no|nope|nah|not|never|n',
  not: "not|don't|dont|do not|doesn't|does not|didn't|isn't|aren't|won't|can't|cannot|never|nobody|no one|none|without|no longer|shouldn't|haven't|hasn't|wouldn't",
  password:
    'password|passwords|reset|unlock|mfa for|enable mfa|vpn|wifi|wi-fi|printer|printers|screen|keyboard|monitor|install|crashes|crash|slow|freezes|internet|network|browser|windows update|username|signature|headset',
  thing:
    'channel|message in|my message|last message|file|document|folder|inbox|calendar|appointment|event|site|page|team called|the team|the group|distribution list|cache|history|browser history|cookies|queue|printer queue|app|plugin|policy|rule|rules|device|laptop|meeting|meetings|notebook|picture|photo|post|chat|tab|subfolder|attachment|attachments|spreadsheet|presentation|virus|row|column|comment|task list|shortcut',
  direct: 'direct|directly|direct and|inherited|difference between direct|not assigned directly|directly assigned',
  alternative:
    'or|or just|instead|instead of|rather|alternative|alternatives|versus|vs|vs.|difference|difference between|differences|better|pros and cons|compare|compared|comparison|same as|enough|sufficient|smarter|only want|long leave|maternity leave|parental leave|sabbatical|comes back|returns later|sick leave|on leave|temporary|temporarily|absence|absent|for now|not yet|either',
  purchase:
    'buy|buying|purchase|purchasing|order|ordering|extra|more licenses|additional licenses|get more|acquire|upgrade|price list',
  mine: 'my mouse|my laptop|my pc|my phone|my screen|my printer|my mailbox|my mail|my email|my inbox|my calendar|my password|my computer|my files|my file|my outlook|my teams|my microphone|my camera|my headset|my profile|my picture|my meetings|my desktop|my code|my message|my notifications|my browser|my to-do|my salary|my leave|my leave request|my private mail|for me|our office|our ceo',
  other_work:
    "install|uninstall|send|call|open|start|set up|book|reserve|write|mute|unmute|share my|download|upload|configure|enable|forgot|crash|crashing|crashes|keeps crashing|slow|freezes|black|stopped working|does not work|doesn't work|broken|won't open|out of paper|not starting|does not start|increase|enlarge|recall|formula|theme|notification|back up|backup of|support case|ticket|report sick|vacation|salary|park|rename|unlock|reset|upgrade|hire|promote|invite someone|generate|summarise|summarize|debug|alarm|remind|convert 10|recommend|cook|figures|projects|budget",
  small_talk:
    'weather|joke|poem|song|sing|restaurant|capital of|news|football|soccer|match|movie|film|recipe|music|translate|meaning of life|chatgpt|human|robot|how old|your name|are you|politics|president|times|plus|minus|square root|country|countries|city|population|holiday|holidays|lunch|dinner|coffee|pizza|pivot table|excel|powerpoint|translate this|time is it|what time|story|game|play|stock|bitcoin|love|favourite|favorite|ceo|flight|hotel|train|traffic|birthday|book a|meeting room|reserve|vacation days|salary|parking|write a|code|python|javascript|regex',
};
