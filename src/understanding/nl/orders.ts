/** The words by which an order to delete people is told from talk about deleting. See `guard.ts`. */

/** What is done, also at the end of a sentence ("moet weg"). */
export const verbs = `verwijder verwijderen verwijdering wis wissen schrap schrappen ruim opruimen op gooi haal halen weghalen haalt eruit weg weggooien opheffen opgeheven deleten offboarden offboarding doe afscheid uit tenant systeem eraf`;

/** What shall be done to somebody; only after the person, with a word of wish or permission. */
export const participles = `verwijderd gewist weggehaald opgeruimd geschrapt weg`;
export const wishes = `mag mogen moet moeten kan kunnen wil willen graag worden laten laat hebben aub`;

/** Speaks about it; an order has another form of the verb. */
export const nouns = `(?:het|van het|met het|bij het|na het|voor het) (?:verwijderen|wissen|weghalen|deleten)|verwijdering(?:en)?|verwijderen van`;

/** Makes an order of the noun ("plan de verwijdering van"). */
export const setsOff = `verwerk|regel|regelen|voer|doe|wil|start|begin|plan|zet|verschuif|stel|inplannen|plannen|plannen op|gepland|geplande`;

export const people = `gebruiker gebruikers account accounts mensen persoon personen medewerker medewerkers collega collega's gast gasten gastaccount gastaccounts gastgebruiker gastgebruikers vertrekker vertrekkers iemand hem haar ze iedereen deze hen stel lui twee drie`;

/** May stand between the verb and the person. */
export const between = `de het een van voor alle allebei deze die dit dat volgende paar stel enkele meerdere onze mijn zijn haar hun oude ook nu graag even maar eens aub genaamd met meneer mevrouw mag mogen moet moeten kan kunnen kunt worden wordt te laten laat weer vandaag nog direct meteen definitief permanent straks later lijst lijstje in op uit ons systeem tenant onze directory entra microsoft 365 vanavond morgen tegelijk toch wel account accounts gebruiker gebruikers beide uitgeschakelde externe nemen afscheid daarna dan en eind begin per om na naar tot over voor die dag xdate xdays xdept xjob wil willen hebben is vorige maand jaar week geleden dienst gegaan gaat stapt`;

export const things = `(?<!zonder )(?:licentie|licenties)|licentietoewijzing|abonnement(?:en)?|bestand(?:en)?|document(?:en)?|map|mappen|bericht(?:en)?|postvak(?:ken)?|groep(?:en)?|kana(?:al|len)|appara(?:at|ten)|toestel(?:len)?|telefoons?|vergadering(?:en)?|afspra(?:ak|ken)|regels?|geschiedenis|browsergeschiedenis|agenda|foto's?|\\p{L}*rol|rollen|\\p{L}+rechten|domein(?:en)?|printerwachtrij|alias(?:sen)?|wachtwoord|rechten|taken|alles|leidinggevende|rij|rijen|kolom|registratie|opmerking(?:en)?`;

export const undoes = `herinner\\w*|uit de (?:prullenbak|recycle bin|verwijderde)|herstel\\w*|ongedaan|terug\\w*|annuleer|annuleren|wacht|stop\\w*|houd|bewaar|per ongeluk|abuis|vergissing|oeps|verkeerde|was fout|ont-?verwijder`;

export const fails = `fout|foutmelding|mislukt|lukt|geweigerd|knop|verwijderknop`;

export const gone = `werkt (?:hier )?niet|niet meer|komt niet terug|niet nodig|nooit (?:zijn |hebben |is |heeft )?(?:ingelogd|aangemeld|gebruikt|actief)|niet (?:zijn |hebben )?(?:ingelogd|aangemeld|gebruikt|actief)|zonder (?:licentie|aanmelding|login)`;
