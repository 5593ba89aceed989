/**
 * First names common in the Netherlands, Belgium and international companies: they tell "mark johnson" from "mark all"
 * where no directory is at hand. A list of hints, never a list of who exists.
 */
const FIRST_NAMES = `
will bill hope grace drew rose art sue rob pat ray guy chase hunter jamal kofi kwame chidi ngozi amara zainab lakshmi priyanka arjun deepak anjali meera sunita vikram kavita hana yui haruto akira kenta mei ling xin jun hui wei jing min soo-jin ji-woo hyun dmitri sergey natasha ekaterina anastasia oksana bogdan piotr wojciech agnieszka małgorzata zuzanna jiri vaclav petr zsofia laszlo istvan ioana mihai radu stefan elif emre burak fatih meral nesrin yildiz farida layla omar khadija salma tariq nadia ines joão inês beatriz tomás rui paulo ximena javier alejandro guadalupe
aad aafke abdel abdul abdullah abigail achmed adam adele adil adriaan adrian adriana aditi agnes ahmad ahmed aiden aisha aisyah akira
alan albert aleksander alessandro alex alexa alexander alexandra alexis alfred ali alice alicia alina alison allan alma amber amelia amina amir amira
amy ana anders andre andrea andreas andrei andrew andries andy angela angelique anita anja anke ann anna annabel anne anneke annelies annemarie annemiek
annette annie anouk ans anthony anton antonio antoon anton archie ariana arie arjan arjen arno arnold arnoud art arthur arturo ashley astrid audrey august aurora
ava axel ayse ayse azra bart barbara barry bas bastiaan beatrice beatriz bella ben benedict benjamin bernadette bernard bert bertha beth bianca bibi bilal bill billy bjorn
björn bob bobby boris bouchra brad bram brandon brecht brenda brenna brent brian bridget britt bruce bruno bryan cameron camila camille carin carina carla carlo carlos carmen carol
caroline cas casper catharina catherine cecilia cedric cees celine chantal charles charlie charlotte chen chiara chloe chris christa christian christiaan christie christina christine christopher
cindy claire clara claudia cleo coen colin connie conor cor cora corinne corrie craig cristina cynthia daan dagmar daisy dale damian dan dana daniel daniela danielle danny daphne
darius dave david davy dean deborah debra debbie delia delphine denis denise dennis derek derk diana diego diederik dieter dimitri dina dirk dominic dominique don donald donna dora doreen doris dorothea douglas duncan dylan ed eddy edgar edith
eduard edward edwin eefje eelco elena eleni eli elif elias eline elisa elisabeth elise eliza elizabeth elke ella ellen ellie elly elmer els elsa elsbeth emil emile emilia emily emine emma emmanuel enrico eric erica erik erika
erin ernst esmee esra esther ethan eugene eva evan eve evelien evelyn evert ewan fabian farah farid fatima fatma fay felix femke fenna ferdinand fernando ferry fien finn fiona fleur floor floris fons frances francesca francis francisco francois frank
frans franz fred freddy frederik frederique freek freya frits gabriel gabriela gary gavin geert gemma gemma george georgia gerald geraldine gerard gerda gerdien gerhard gerrit gert gertjan giel gijs gijsbert gilbert gillian gina giorgio giovanni giulia gloria gordon grace grady greet greg gregory greta
griet guido guillaume guus gwen hakan hamid hamza hanna hannah hanneke hannie hans harald harm harold harriet harrie harry hasan hassan hatice hazel heather hector heidi heike hein heleen helen helena helene helga helma hendrik hendrika henk henny henri henriette henry herbert herman hessel hilda hilde
hiroshi holly hubert hugh hugo huib humphrey hussein ian ibrahim ida ids igor ikram ilona ilse imane imran ina ines inez inga ingeborg ingrid iris irene irma isa isaac isabel isabella isabelle isaiah ismail ivan ivo ivonne jaap jack jackie jacob jacqueline jacques jade jaimy jake jakob jamal james jamie jan jana jane
janet janice janine janna janneke jannie janny jans jari jarno jaroslav jasmijn jasmin jasmine jason jasper javier jay jean jeanette jeanine jeff jeffrey jelle jelmer jen jenna jennifer jenny jens jeremy jeroen jerome jerry jesper jess jesse jessica jesus jet jill jim jimmy jin jip jo joachim joan joana joanna joanne
joao job jochem jodie joe joel joep joey johan johanna johannes john johnny jolanda jolien jon jonas jonathan joni joost jordan jordi jorge joris jorrit jos jose josé josef josefien josephine joseph josh joshua josien joyce juan judith julia julian juliana julie julien juliette june jurgen jurre jurriaan justin justine justyna kaatje
karel karen karim karin karina karl karlijn karolina kasper kate katarina katarzyna kate katherine kathleen kathryn kathy katie katja katrien katrin kay kees keith kelly kelvin ken kenji kenneth kerstin kevin khalid kiki kim kirsten klaas klaus koen koos krishna kris krista kristian kristien kristin kristina krzysztof kurt kyle
lara larissa lars laura lauren laurens laurie lea leah lee leen leendert leila leo leon leonard leonie leroy lesley leslie leticia levi lia liam lidia lidia lien lies liesbeth lieke lieve lina linda lindsay lindsey linh linus lionel lisa lisanne lisette liv liz lizzy loes lola lois loic loek lonneke lorenzo lotte lou louis louisa louise luc luca lucas lucia lucie lucy luis luka lukas luke luna luuk lydia lynn lynne
maaike maarten maartje machteld madeleine madison mads maja manon manuel mara marc marcel marcella marcello marcia marco marcus margaret margot margriet maria mariam mariana marian marianne marie marieke mariëlle marielle marija marije marijke marijn marijn marika marina mario marion mariska marissa marit marjan marjolein marjolijn mark markus marleen marlies marloes marnix marta martha martijn martin martina martine mary maryam
mateo mathias mathieu mathilde matt matteo matthew matthias matthijs maud maurice maurits mauro max maxim maxime maximilian mees megan mehdi mehmet mei melanie melissa melvin menno mercedes meryem mia michael michel michele michelle michiel mick mickey mieke miguel mike mila milan milo milou mina minh mira miranda mireille miriam mirjam mirjana mirthe mitch moana mohamed mohammad mohammed moira molly mona monica monika monique morgan
mourad muhammad murat mustafa myrna myrthe nabil nadia nadine najib nancy naomi nasser natalia natalie nathalie nathan neil nele nell nelleke nestor nicholas nick nicky nico nicola nicolas nicole niek niels nienke nigel nikita nikki nils nina noa noah noel noemi noor nora norbert norman nour odette oleg olga oliver olivia olivier omar onno oscar oskar otto owen pablo paola paolo pascal pat patricia patrick patti paul paula paulien pauline pavel
pedro peer peggy penelope penny per perry pete peter petra petronella phil philip philippe pierre phoebe thibault laurence lowie jef rune stijn ilja arne wannes siebe lotte febe jarne senne bavo leander joran seppe tibo tuur fien nore amber liese pauline yoshi nils nadine hilke froukje sietske wietse durk jelte sjoukje foppe wytze nynke hinke tjalling doutzen hidde siebren phuong pia piet pieter pieternel pietro pim piotr pradeep priya puck quentin quinten quirijn rachel rachid rafael rafal rahul raj rajesh ralf ralph ramon ramona rana randy raoul raquel rasmus raul ravi ray raymond rebecca reinier reinout remco remi remy rene rené renata renate renee renske reza rhea ria ricardo richard rick ricky rien
rik rikke rita rob robbert robbie robert roberta roberto robin robyn rocio rodney rodrigo roel roeland roelof roger roland rolf roman romy ron ronald ronnie roos rosa rosalie rosanne rose roy ruben rudi rudolf rudy rupert russell rutger ruth ruud ryan saar sabina sabine sabrina said salim sally salma sam samantha samir samira samuel sander sandra sandrine sanjay sanna sanne santiago sara sarah sascha saskia scott sean sebastiaan
sebastian selim selin selma senna serge sergei sergio seth shane shannon shanti sharon shaun sheila shirley sid siem sien sierd sigrid silvia simon simone simran siobhan siobhán sjaak sjoerd sjors soeren sofia sofie sonia sonja sonny soo sophia sophie søren stacey stan stanley stef stefan stefanie stella stephan stephanie stephen steve steven stewart stijn stuart sue suman sunil susan susanne suzan suzanne sven svetlana sybren sylvia tabitha tamara tania tanja tara tariq
tatiana ted teo teresa tess tessa teun teus thea theo theodore theresa therese thierry thijs thom thomas thorsten tiago tibor tiffany tijmen tijn tim timo timothy tina tineke tjeerd tjitske tobias toby tom tomas tomasz tommy tonny tony toon tove tracey tracy trevor trijntje trisha tristan trudy twan tycho tyler tyrone uğur ulrich umar ursula valentin valentina valerie vanessa vera veronica veronique victor victoria vijay vik viktor vincent viola violet
virginia vivian vivienne vladimir walid wallace walter wanda ward warren wayne wei wendel wendy werner wes wesley wessel wiebe wilco wilfred wilhelmina willem willemijn william willy wim winston wolfgang wouter wout xander xavier xiaoming yan yannick yara yasin yasmin yasmine yasmina yolanda youssef yuki yuri yusuf yvette yvonne zahra zeynep zita zoe zoë zsolt
łukasz jürgen josé maría françois rené renée andré chloé zoë anaïs léa noémie jérôme cédric hélène eloïse siobhán seán pádraig niamh aoife björn åsa søren øyvind jörg günter müller ümit özlem şule çağlar
megan diego miriam lidia lynne nestor henrietta pradeep johanna irvin isaiah joni grady debra enrico patti christie emily ben cameron alex lee
`;

/**
 * Surnames after a particle that are words too: "roos de groot", "van den berg". Written small they are told from
 * "anna van de afdeling" by this list.
 */
const WORDS_AS_SURNAMES = `groot grote boer berg bergh bos bosch bakker smit smid jong jonge wit witte zwart bruin bruijn lange korte graaf koning keizer prins ridder haan haas leeuw wolf vos hond kat beer winter zomer wind water veen velde veld heuvel brink broek hoek hout linden linde laan weg dam dijk dijck beek meer meulen molen molenaar poel put ploeg plas wal waal wilde wild vroom goede gooijer kock kok koster kuiper kleermaker visser jager ruiter rooij rooy roo rode blauw groen geus gier haar haer ham heide hei heer heijden horst hove hof hoeve huis kamp kerk kerkhof klei koppel kroon land landen lee loo maas mark mast mortel mey nes oever oord oudsten ouden oude pas pol polder post pot raad rest riet rijn schaaf schans schoot sluis spek sloot staak steen stad stam straat straaten straten tak tempel toren tuin tol valk valken vaart ven vlag vliet voort vorst waard wijk wijngaard winkel wouden woude zand zande zee zijl zon zwaan kant borne bie bree vries vis voort west oost noord zuid rosa costa silva souza cruz santos rossi luca`;

const surnameWords: ReadonlySet<string> = new Set(WORDS_AS_SURNAMES.split(' '));

/** A word of a language that is a surname after "de", "van den" and the like. */
export function isSurnameWord(word: string): boolean {
  return surnameWords.has(word);
}

const firstNames: ReadonlySet<string> = new Set(FIRST_NAMES.split(/\s+/u).filter((name) => name !== ''));

/** Also of hyphened names (`jean-pierre`). */
export function isFirstName(word: string): boolean {
  return firstNames.has(word) || (word.includes('-') && word.split('-').every((part) => firstNames.has(part)));
}

/** Words between first name and surname ("tussenvoegsels" and their like). */
export const particles: ReadonlySet<string> = new Set(
  "van de den der het 't ter ten te 's v.d. vd von zu zum zur du le la les de da das dos del della di el al bin ibn ben ait aït ould mac mc st. san santa".split(
    ' ',
  ),
);
