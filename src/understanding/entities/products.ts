import { spansOf, type Span } from './span.ts';

const SUITE = String.raw`(?:(?:microsoft|m|office|o)[ -]?365 )`;
const PLAN = String.raw`(?: ?\(?plan [1-5]\)?| p[1-5])`;

/**
 * Names under which people know products. Which product of the tenant is meant ("E3" is three of them) is settled
 * against what the tenant bought.
 */
const PRODUCTS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}@.-])((?:${SUITE}|ems |enterprise mobility \+ security |windows )?(?:E[135]|F[13]|A[135]|G[135]))(?='?s?(?![\p{L}\p{N}@]|-\p{N}))`,
    'giu',
  ),
  new RegExp(String.raw`\b(${SUITE}?business (?:basic|standard|premium|essentials|voice))\b`, 'giu'),
  new RegExp(String.raw`\b(${SUITE}?apps for (?:business|enterprise))\b`, 'giu'),
  /\b((?:microsoft )?power ?bi(?: (?:pro|premium(?: per user)?|free))?)\b/giu,
  /\b(pbi(?: pro)?)\b/giu,
  /\b((?:power (?:apps|automate)) (?:premium|per user|per app|plan \d))\b/giu,
  new RegExp(String.raw`\b(visio${PLAN}?(?: (?:pro|standard|online))?)(?:'?s)?\b`, 'giu'),
  new RegExp(String.raw`\b(project(?:${PLAN}| (?:online|professional|premium|essentials)(?: [1-5])?))`, 'giu'),
  /(?<![.!?] |^)\b(Project)\b(?! [a-z])/gu,
  /(?<![.!?] |^)\b(Project)\b(?= (?:back|from|licen|seat|van|bij|intrekken|weghalen|away|off|on|op|for|voor|terug|and|en))/gu,
  /^(Project)\b(?= (?:intrekken|weghalen|licen|from|bij))/gu,
  new RegExp(
    String.raw`\b((?:microsoft 365 )?copilot(?: studio| for (?:microsoft 365|sales|service|finance)| pro)?)(?:'?s)?\b`,
    'giu',
  ),
  /\b(teams (?:phone(?: standard| system)?|premium|rooms(?: pro| basic)?|essentials|enterprise))\b/giu,
  /\b(phone system|audio conferencing|calling plan|domestic calling plan)\b/giu,
  new RegExp(String.raw`\b((?:exchange|sharepoint) online(?:${PLAN}| kiosk)?)`, 'giu'),
  new RegExp(String.raw`\b(exo ?p?[12]|onedrive (?:for business)?${PLAN})`, 'giu'),
  /\b((?:entra(?: id)?|azure ad|aad)(?: premium)? p[12]|entra (?:id governance|suite)|entra id premium)\b/giu,
  /\b(intune (?:suite|plan [12])|(?:microsoft )?defender for (?:office 365|endpoint|business|identity|cloud apps)(?: plan [12]| p[12])?)\b/giu,
  /\b(dynamics(?: 365)?(?: (?:sales|customer service|business central|finance|field service))?(?: (?:professional|enterprise|premium|essentials))?|d365)\b/giu,
  /\b(windows 365(?: (?:business|enterprise))?|viva (?:suite|insights|learning|goals|engage)|planner (?:plan \d|and project plan \d)|clipchamp premium)\b/giu,
  /\b((?:SPE|SPB|SPP|EMS|STANDARD|ENTERPRISE|DESKLESS|VISIO|PROJECT|POWER_BI|FLOW|MCO|EXCHANGE|O365)[A-Z0-9]*_[A-Z0-9_]+|ENTERPRISEPACK|ENTERPRISEPREMIUM|STANDARDPACK|SPB|EMSPREMIUM|VISIOCLIENT|PROJECTPROFESSIONAL)\b/gu,
];

/** Products named in a text, in order, each once per place. The longest name at a place counts. */
export function productSpans(text: string): Span[] {
  const all = PRODUCTS.flatMap((pattern) => spansOf(text, pattern)).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of all) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
