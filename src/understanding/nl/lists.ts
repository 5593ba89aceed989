/** The words of a request to list something; a message of nothing else is one. See `listing.ts`. */

/** Says who is to be listed. */
export const who = `gebruiker gebruikers account accounts mensen personen persoon iedereen iemand medewerkers collega's leden personeel gast gasten gastgebruiker gastgebruikers gastaccount gastaccounts extern externen externe wie leveranciers inhuurkrachten`;

/** Asks, joins, points. */
export const frame = `toon geef laat lijst lijstje overzicht zien me mij een de het alle al alles elke van met zonder geen niet en of maar in uit bij op aan door onze mijn wij we ons hebben heeft heb er zijn is dat die welke welk wie wat hoeveel aantal graag even aub alsjeblieft kun kan je u ik wil wilt zou voor nog hun allemaal alleen nu momenteel beide elk rapport som tabel exporteer print bekijk xdept xsku xdays afdeling hele ook rij rijtje`;

/** Says which. */
export const kinds = `uitgeschakeld uitgeschakelde geblokkeerd geblokkeerde gedeactiveerd gedeactiveerde ingeschakeld ingeschakelde actief actieve ongelicentieerd ongelicentieerde gelicentieerd gelicentieerde licentie licenties gast gasten extern externe intern interne b2b uit staan toegewezen leidinggevende manager`;

/** Says that it is about not signing in. */
export const idle = `zich inactief inactieve slapende ongebruikte ingelogd inlogde aangemeld aanmelding login inloggen nooit laatst laatste sinds dagen weken maanden jaar stil gezien actief gebruikt gebruiken niet meer langer dan geleden afgelopen al lang over meer zonder activiteit`;

/** Says that it is about licenses and not people. */
export const licenses = `licentie licenties sku skus seat seats abonnement abonnementen xsku product producten plaatsen plekken licentieoverzicht`;
export const licenseKinds = `vrij vrije beschikbaar beschikbare over ongebruikt ongebruikte gebruikt gebruik gebruikte toegewezen gekocht totaal resterend voorraad uitgegeven open genoeg op eigen`;

/** Between departments that are named together. */
export const joins = `en|of`;

/** Before the name of a department. */
export const inDepartment = `in|bij|van|op|uit|binnen|voor|buiten`;
export const articles = `de|het`;

/** Before the day since when nobody signed in. */
export const since = `sinds|vanaf`;
export const lastSeenBefore = `(?:laatst|laatste keer|laatste aanmelding)(?: (?:aangemeld|ingelogd|gezien|actief|gebruikt))?(?: (?:is|was|waren|zijn))? v[oó][oó]r`;
/** A stretch that has not ended: its beginning is meant. */
export const ongoing = `(?:dit|deze) (?:jaar|maand|week)`;
/** What follows is no part of a day. */
export const endsDay = `niet|geen|nooit|en|of|in|uit|bij|met|zonder|die|wie|dat|is|zijn|was|waren|heeft|hebben|zich|graag|dan|maar|ingelogd|aangemeld|inactief|actief|gebruikt|gezien`;
/** Says that somebody is not using their account. */
export const away = `(?<!\\p{L})(?:niet|geen|nooit|niemand|zonder|laatst|laatste|inactie(?:f|ve)|slapende?|ongebruikte?|verlaten|stil|afwezige?)(?!\\p{L})`;
/** Says that it is about using an account. */
export const signIn = `(?<!\\p{L})(?:ingelogd|inlog\\p{L}*|aangemeld|aanmeld\\p{L}*|login|log(?:t|gen)? \\p{L}+ in|actie(?:f|ve)|inactie(?:f|ve)|activiteit|gebruikt|gezien|slapende?|ongebruikte?|stil|afwezige?)(?!\\p{L})`;

/** May stand before a day and changes nothing about its beginning. */
export const beginning = `(?:het )?begin(?: van)?|de|het|op`;

/** Before the place where people are. */
export const inPlace = `in|uit|te|nabij|buiten`;
export const whereabouts = `die|dat|zijn|is|werken|werkt|werkzaam|wonen|woont|zitten|zit|gevestigd|niet`;
/** Say who is to be listed, and more than that it is somebody. */
export const claims = `leveranciers leidinggevenden managers stagiairs uitzendkrachten freelancers consultants`;
/** Add nothing to a list, besides "who" and "frame". */
export const neutral = `buiten trek trekken neem ontneem afdelingen divisie divisies jij jullie hun hen zij ze hij hem haar eens gewoon snel precies eigenlijk volledige complete lijst lijsten naam namen mail adres adressen gegevens info informatie hoi hallo bot dank bedankt tenant organisatie bedrijf directory systeem omgeving entra azure microsoft 365 hier dan ook andere anderen dezelfde zulke check kijk kijken zoek zoeken vind vinden haal halen op krijg krijgen weten weet vertel vraag kiezen selecteer filter weergeven tonen tabel csv status record records bestaan bestaat werkt werken werkzaam hoort horen zit zitten moet moeten mag mogen kunnen zou zouden naar dit moment waarbij waarvan waar worden wordt te om alles allen degene degenen personen volgende`;
/** May stand before a word that is named as not used, and belong to it. */
export const leads = `in|uit|bij|van|op|met|zonder|door|voor|te|niet|geen|buiten|nabij`;
/** Between those and the word. */
export const determiners = `een|de|het|onze`;
/** Says no more than that nobody signed in, for a length of time that is read. */
export const idleTalk = `ouder weg niemand niks heel erg tijd tijdje geweest liggen ligt doen recent ooit stilgevallen slapers dode waar mee gebeurt`;

/** Before a department whose people are not meant. */
export const notIn = `niet|nooit|buiten`;
export const departmentNoun = `afdeling(?:en)?|divisie`;
export const noDepartment = `(?:zonder|geen)(?: een)? afdeling`;

/** Before a product that those who are meant do not have. */
export const lacks = `zonder|geen|(?:en|maar) niet|niet (?:over|voorzien van|in het bezit van)`;
/** Behind such a product. */
export const lacksBehind = `(?:nog )?niet (?:meer )?(?:hebben|heeft|bezit|bezitten)|ontbreekt|ontbreken`;
/** Around such a product. */
export const haveBefore = `heeft|hebben`;
export const notBehind = `niet`;
/** Behind a product: it is about stock or need. */
export const saysElse = `(?:meer )?(?:nodig|over|vrij|beschikbaar)`;
export const besideProduct = `een|enkele|de|het|met|toegewezen|licenties?|voor|van`;
export const joinsProducts = `en|of|noch`;
export const licenseNoun = `licenties?|abonnement(?:en)?`;

/** Says that somebody did sign in, and since when. */
export const signedIn = `(?:sinds|vanaf|deze|dit|recent|(?:afgelopen|laatste) (?:\\S+ )?(?:dag|dagen|week|weken|maand|maanden|jaar|kwartaal))(?!\\p{L})[^.?!\\n]{0,40} (?:ingelogd|aangemeld)|(?:ingelogd|aangemeld) (?:sinds|vanaf|(?:in )?(?:de |het )?(?:afgelopen|laatste))`;
/** Says that nobody did. */
export const notSignedIn = `niet|geen|nooit|niemand|zonder|inactief|inactieve|slapende?|ongebruikte?`;
