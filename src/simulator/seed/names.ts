/** Name pools by country: invented combinations, common spellings, every letter an admin's list may hold. */
export interface Locality {
  readonly country: string;
  readonly language: string;
  readonly office: string;
  readonly phone: string;
  readonly given: readonly [string, ...string[]];
  readonly surnames: readonly [string, ...string[]];
}

const words = (text: string): readonly [string, ...string[]] => {
  const [first = '', ...rest] = text.split(',').map((word) => word.trim());
  return [first, ...rest];
};

const dutchGiven = words(
  'Sanne,Daan,Femke,Bram,Lotte,Thijs,Eva,Ruben,Iris,Sven,Fleur,Jeroen,Maud,Koen,Roos,Bas,Noor,Gijs,Anouk,Wouter,Lieke,Joost,Esmée,Niels,Marloes,Sjoerd,Renée,Tijn,Mirthe,Ruud,Fatima,Youssef,Aylin,Mehmet,Priya',
);
const dutchSurnames = words(
  'de Jong,Jansen,de Vries,van den Berg,van der Berg,Bakker,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkstra,Smits,de Graaf,van der Meer,Kok,Jacobs,de Haan,Vermeulen,van den Heuvel,van der Veen,van der Linden,Schouten,van ’t Hof,El Amrani,Yılmaz,Kuijpers',
);
const englishGiven = words(
  'Oliver,Amelia,Noah,Isla,Liam,Grace,Ethan,Harper,Mason,Ella,Logan,Chloe,Lucas,Zoe,Aiden,Nora,Caleb,Hazel,Owen,Violet,Dylan,Aurora,Wyatt,Naomi,Siobhán,Aaliyah,Mateo,Ximena,Wei,Mei',
);
const englishSurnames = words(
  "Anderson,Bennett,Carter,Dawson,Ellis,Foster,Griffin,Hughes,Irving,Jenkins,Keller,Lawson,Mitchell,Norris,Osborne,Parker,Quinn,Reynolds,Sanders,Turner,Underwood,Vaughn,Walsh,Young,O'Brien,O'Connor,D'Angelo,Smith-Jones,Nguyễn,García,Patel,Chen",
);
const germanGiven = words('Lukas,Hannah,Jürgen,Björn,Käthe,Günther,Anja,Matthias,Sabine,Uwe,Heike,Jörg,Zoë,Ingrid');
const germanSurnames = words('Müller,Schäfer,Weiß,Groß,Köhler,Böhm,Vogel,Krüger,Hoffmann,Strauß,Lange,Jäger');
const nordicGiven = words('Søren,Ingrid,Åsa,Lars,Bjørn,Freja,Øyvind,Linnéa,Håkon,Astrid');
const nordicSurnames = words('Ødegård,Østergaard,Lindström,Håkansson,Sørensen,Nyström,Åberg,Kjær');

export const localities: readonly [Locality, ...Locality[]] = [
  {
    country: 'NL',
    language: 'nl-NL',
    office: 'Amsterdam',
    phone: '+31 20 555',
    given: dutchGiven,
    surnames: dutchSurnames,
  },
  {
    country: 'NL',
    language: 'nl-NL',
    office: 'Utrecht',
    phone: '+31 30 555',
    given: dutchGiven,
    surnames: dutchSurnames,
  },
  {
    country: 'US',
    language: 'en-US',
    office: 'Seattle',
    phone: '+1 206 555',
    given: englishGiven,
    surnames: englishSurnames,
  },
  {
    country: 'GB',
    language: 'en-GB',
    office: 'London',
    phone: '+44 20 7946',
    given: englishGiven,
    surnames: englishSurnames,
  },
  {
    country: 'DE',
    language: 'de-DE',
    office: 'München',
    phone: '+49 89 555',
    given: germanGiven,
    surnames: germanSurnames,
  },
  {
    country: 'DK',
    language: 'da-DK',
    office: 'København',
    phone: '+45 35 55',
    given: nordicGiven,
    surnames: nordicSurnames,
  },
];

export interface Department {
  readonly name: string;
  /** Share of generated staff. */
  readonly weight: number;
  readonly titles: readonly [string, ...string[]];
}

export const departments: readonly [Department, ...Department[]] = [
  { name: 'Sales', weight: 20, titles: ['Account Executive', 'Sales Representative', 'Inside Sales Specialist'] },
  { name: 'Operations', weight: 16, titles: ['Operations Specialist', 'Process Coordinator', 'Planner'] },
  { name: 'Engineering', weight: 15, titles: ['Engineer', 'Senior Engineer', 'Test Engineer', 'Designer'] },
  { name: 'Logistics', weight: 14, titles: ['Warehouse Associate', 'Forklift Driver', 'Shift Lead'] },
  { name: 'Customer Service', weight: 10, titles: ['Support Agent', 'Support Specialist'] },
  { name: 'Marketing', weight: 8, titles: ['Marketing Specialist', 'Content Designer', 'Event Coordinator'] },
  { name: 'Finance', weight: 7, titles: ['Accountant', 'Controller', 'Payroll Specialist'] },
  { name: 'IT', weight: 5, titles: ['Systems Engineer', 'Service Desk Analyst', 'Data Engineer'] },
  { name: 'HR', weight: 3, titles: ['HR Advisor', 'Recruiter'] },
  { name: 'Legal', weight: 2, titles: ['Legal Counsel', 'Contract Manager'] },
];

/** `Zoë van der Berg` → `zoe.van.der.berg`: what an address can hold. */
export function addressOf(...parts: readonly string[]): string {
  return parts
    .join('.')
    .replaceAll('ß', 'ss')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/[æÆ]/g, 'ae')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9. -]/g, '')
    .trim()
    .replaceAll(/[ .-]+/g, '.')
    .toLowerCase();
}
