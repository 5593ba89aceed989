import type { Span } from './span.ts';

/** The words that make a person somebody's manager, the person included: "reporting to Miriam Graham". */
export interface ManagerSpan extends Span {
  /** The manager as typed. */
  readonly name: string;
  /** The words name the people too ("the team of Miriam"), not only what they have in common ("under Miriam"). */
  readonly people: boolean;
}

const BOSS = String.raw`(?:line )?(?:manager|boss|supervisor|leidinggevende|baas|chef|teamleider)`;
const STAFF = String.raw`medewerkers|werknemers|ondergeschikten|mensen|teamleden|personeelsleden|gebruikers`;

const BEFORE: readonly (readonly [RegExp, people: boolean])[] = [
  [/(?<!\p{L})(?:the )?(?:direct )?(?:reports|subordinates) of\s+$/iu, true],
  [/(?<!\p{L})(?:(?:the|het) )?team (?:of|van)\s+$/iu, true],
  [/(?<!\p{L})(?<=(?:people|users|employees|staff|members)\s)(?:of|under)\s+$/iu, false],
  [/(?<!\p{L})(?:(?:who|that|which|die) )?(?:directly )?report(?:s|ing)? (?:directly )?(?:in)?to\s+$/iu, false],
  [/(?<!\p{L})(?:(?:who|that) )?(?:are |is )?(?:managed|led|supervised) by\s+$/iu, false],
  [new RegExp(String.raw`(?<!\p{L})whose ${BOSS} is\s+$`, 'iu'), false],
  [new RegExp(String.raw`(?<!\p{L})(?:with|having|met)(?: as| als)? ${BOSS}\s+$`, 'iu'), false],
  [/(?<!\p{L})(?:(?:who|that) )?work(?:s|ing)? (?:under|for)\s+$/iu, false],
  [/(?<!\p{L})(?:die )?(?:direct |rechtstreeks )?rapporte(?:ren|ert) (?:direct |rechtstreeks )?aan\s+$/iu, false],
  [/(?<!\p{L})(?:die )?(?:worden |wordt )?(?:aangestuurd|geleid) door\s+$/iu, false],
  [new RegExp(String.raw`(?<!\p{L})(?:van wie|waarvan|wier|wiens) (?:de )?${BOSS}\s+$`, 'iu'), false],
  [/(?<!\p{L})(?:die )?(?:werk(?:en|t|zaam)(?: er)? )?onder\s+$/iu, false],
  [new RegExp(String.raw`(?<!\p{L})(?<=(?:${STAFF})\s)van\s+$`, 'iu'), false],
];

/** "die aan Miriam Graham rapporteren": the verb comes last. */
const AROUND = [/(?<!\p{L})(?:die )?(?:direct |rechtstreeks )?aan\s+$/iu, /^ rapporte(?:ren|ert)(?!\p{L})/iu] as const;

const AFTER: readonly (readonly [RegExp, people: boolean])[] = [
  [/^(?:['’]s?|s)? (?:direct )?(?:reports|team|people|staff|employees|subordinates)(?!\p{L})/iu, true],
  [new RegExp(String.raw`^ (?:as|als) (?:their |hun )?${BOSS}(?: heeft| hebben)?(?!\p{L})`, 'iu'), false],
];

/** Characters looked at on either side: a pasted list of thousands must not cost time. */
const NEAR = 60;

/** What stands between two people who are named together. */
const TOGETHER =
  /^(?:\s*,\s*(?:(?:and|en|or|of)\s+)?|\s+(?:and|en|or|of|&)\s+)(?:(?:to|under|of|aan|onder|van)\s+)?$/iu;

/** People of a text who are named only as the managers of those who are meant. */
export function managerSpans<S extends Span>(
  text: string,
  people: readonly S[],
): readonly (ManagerSpan & { person: S })[] {
  return together(text, people).flatMap((group) => asTogether(text, group) ?? group.flatMap((one) => alone(text, one)));
}

function alone<S extends Span>(text: string, person: S): readonly (ManagerSpan & { person: S })[] {
  const said = around(text, person);
  if (said === undefined) return [];
  const { start, end, named } = said;
  return [{ start, end, text: text.slice(start, end), name: person.text, people: named, person }];
}

/** "reporting to Miriam and Patti": what is said before the first, or around them all, is said of each. */
function asTogether<S extends Span>(
  text: string,
  group: readonly S[],
): readonly (ManagerSpan & { person: S })[] | undefined {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const said = around(text, { start: first.start, end: last.end, text: '' });
  // Words after the last one are said of the last one.
  if (said === undefined || said.start === first.start) return undefined;
  return group.map((person, index) => {
    const start = index === 0 ? said.start : (group[index - 1]?.end ?? person.start);
    const end = person === last ? said.end : person.end;
    return { start, end, text: text.slice(start, end), name: person.text, people: said.named, person };
  });
}

function together<S extends Span>(text: string, people: readonly S[]): readonly (readonly S[])[] {
  const groups: S[][] = [];
  for (const person of [...people].sort((one, other) => one.start - other.start)) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const near = before !== undefined && person.start - before.end <= NEAR;
    if (near && TOGETHER.test(text.slice(before.end, person.start))) group?.push(person);
    else groups.push([person]);
  }
  return groups;
}

/** From the first to the last word that makes this person a manager. */
function around(text: string, { start, end }: Span) {
  const ahead = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  const parted = AROUND[0].test(ahead) && AROUND[1].test(behind);
  const before = hit(parted ? [[AROUND[0], false]] : BEFORE, ahead);
  const after = hit(parted ? [[AROUND[1], false]] : AFTER, behind);
  if (before.length + after.length === 0) return undefined;
  return { start: start - before.length, end: end + after.length, named: before.people || after.people };
}

function hit(patterns: readonly (readonly [RegExp, boolean])[], text: string) {
  for (const [pattern, people] of patterns) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { length: found.length, people };
  }
  return { length: 0, people: false };
}
