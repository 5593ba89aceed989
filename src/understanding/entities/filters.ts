import type { Language } from '../../locales/index.ts';
import type { FilterMention } from '../understood.ts';
import type { CreatedSpan } from './created.ts';
import * as enLists from '../en/lists.ts';
import * as nlLists from '../nl/lists.ts';
import { departmentsSaid } from './departments.ts';
import type { ManagerSpan } from './manager.ts';
import { periods } from './periods.ts';
import { sinceSpans } from './since.ts';
import { overlaps, spansOf, type Span } from './span.ts';
import type { WithoutSpan } from './without-products.ts';

type Flag =
  'disabled' | 'enabled' | 'noDepartment' | 'guests' | 'members' | 'unlicensed' | 'licensed' | 'neverSignedIn';

const FLAGS: Readonly<Record<Language, Readonly<Record<Flag, RegExp>>>> = {
  en: {
    disabled:
      /(?<!\bnot |n't |\bnon-)\b(?:disabled|blocked|deactivated|suspended|switched off|turned off|not enabled)\b/iu,
    enabled: /(?<!\bnot |n't )\benabled\b|(?:\bnot |n't |\bnon-)(?:disabled|blocked|deactivated|suspended)\b/iu,
    noDepartment: new RegExp(String.raw`\b(?:${enLists.noDepartment})\b`, 'iu'),
    guests: /\b(?:guests?|externals?|b2b|outsiders?)\b/iu,
    members: /\b(?:members?(?! of)|internal|non-guests?|no guests)\b/iu,
    unlicensed:
      /\b(?:unlicensed|(?:no|without(?: any| an?)?|not? (?:have|having) (?:any|a)|lacking(?: an?)?|don't have (?:any|a)|doesn't have (?:any|a)|hasn't got a) (?:assigned )?licen[cs]es?)\b/iu,
    licensed:
      /\b(?:(?<!un)licen[cs]ed|(?:with|have|has|having|holding) (?:an? |any |still a )?(?:[\w ]{1,20} )?licen[cs]es?|still (?:have|has|hold|holds) (?:an? )?licen[cs]es?)\b/iu,
    neverSignedIn:
      /\b(?:never|not once|not ever|haven't ever|hasn't ever)\b[\w\s'-]{0,20}(?:sign|log|used|active|seen)/iu,
  },
  nl: {
    disabled:
      /(?<!niet )(?:uitgeschakelde?|geblokkeerde?|gedeactiveerde?|uitgezette?|dichtgezette?|niet ingeschakelde?|(?:staan|staat|zijn|is) uit)(?!\p{L})/iu,
    enabled:
      /(?<!niet )(?<!\p{L})ingeschakelde?(?!\p{L})|niet (?:uitgeschakelde?|geblokkeerde?|gedeactiveerde?)(?!\p{L})/iu,
    noDepartment: new RegExp(String.raw`(?<!\p{L})(?:${nlLists.noDepartment})(?!\p{L})`, 'iu'),
    guests:
      /(?<!\p{L})(?:gast(?:en|gebruikers?|accounts?|acounts?)?|guests?|extern(?:e|en)?|b2b|inhuur(?:krachten)?|buitenstaanders)(?!\p{L})/iu,
    members: /(?<!\p{L})(?:leden|lid|interne?|geen gasten)(?!\p{L})(?! van)/iu,
    unlicensed:
      /(?:zonder (?:een )?(?:toegewezen )?(?:licentie|licenties|license)|geen (?:enkele )?(?:licenties?|license)|ongelicentieerde?|niet gelicentieerde?)/iu,
    licensed:
      /(?:(?<!niet |on)gelicentieerde?|met (?:een |nog een )?(?:[\w ]{1,20} )?licenties?|hebben (?:nog )?(?:een )?licenties?|nog een licentie|wel een licentie)/iu,
    neverSignedIn:
      /(?<!\p{L})(?:nooit|geen enkele keer)[\p{L}\s]{0,20}(?:ingelogd|aangemeld|inlog|aanmeld|login|actief|gebruikt|gezien)/iu,
  },
};

const NO_GUESTS = /\b(?:no|not|non)[ -]?guests|without guests|geen gasten|zonder gasten/iu;

/** Words that say that a period is one without signing in. */
const IDLE =
  /sign|log|away|afwezig|stil|silent|inact|inactief|inactie|active|actief|actieve|activ|\bused?\b|\buses\b|gebruik|seen|gezien|stale|dormant|idle|aangemeld|aanmeld|quiet|slapend|dode|dead|ongebruikt|unused|spook|zombie|abandoned|verlaten|untouched|touched/iu;

/** Conditions that take more than a word to say, read before. */
interface Conditions {
  readonly created: readonly CreatedSpan[];
  readonly managers: readonly ManagerSpan[];
  readonly withoutProducts: readonly WithoutSpan[];
}

function managersIn(managers: readonly ManagerSpan[]): Pick<FilterMention, 'manager' | 'otherManagers'> {
  const [manager, ...others] = [...new Set(managers.map(({ name }) => name))];
  if (manager === undefined) return {};
  return others.length === 0 ? { manager } : { manager, otherManagers: others };
}

function departmentsIn(text: string): Pick<FilterMention, 'department' | 'otherDepartments' | 'notDepartments'> {
  const { of, notOf } = departmentsSaid(text);
  const [department, ...others] = of;
  return {
    ...(department === undefined ? {} : { department }),
    ...(others.length === 0 ? {} : { otherDepartments: others }),
    ...(notOf.length === 0 ? {} : { notDepartments: notOf }),
  };
}

const SIGNED_IN = new RegExp(String.raw`(?<!\p{L})(?:${enLists.signedIn}|${nlLists.signedIn})(?!\p{L})`, 'iu');
const NOT_SIGNED_IN = new RegExp(
  String.raw`(?<!\p{L})(?:${enLists.notSignedIn}|${nlLists.notSignedIn})(?!\p{L})|n['’]t(?!\p{L})`,
  'iu',
);

/** "Who signed in since June" are not those who did not. */
const saysSignedIn = (text: string): boolean => SIGNED_IN.test(text) && !NOT_SIGNED_IN.test(text);

function signInsIn(text: string): Pick<FilterMention, 'signedIn' | 'notSignedInDays' | 'notSignedInSince'> {
  if (saysSignedIn(text)) return { signedIn: true };
  const since = sinceSpans(text);
  const idle = IDLE.test(text) ? periods(text).find((period) => !overlaps(period, since))?.days : undefined;
  return {
    ...(idle === undefined ? {} : { notSignedInDays: idle }),
    ...(since[0] === undefined ? {} : { notSignedInSince: since[0].day }),
  };
}

/** Conditions on users that the text names. Both languages are read, because admins mix them. */
export function filterOf(
  message: string,
  { created, managers, withoutProducts }: Conditions = { created: [], managers: [], withoutProducts: [] },
): FilterMention {
  const text = [...created, ...withoutProducts].reduce((rest, span) => rest.replace(span.text, ' '), message);
  const [made] = created;
  const flag = (name: Flag) => FLAGS.en[name].test(text) || FLAGS.nl[name].test(text);
  const unlicensed = flag('unlicensed');
  const set: Readonly<Record<Flag, boolean>> = {
    disabled: flag('disabled'),
    enabled: flag('enabled'),
    noDepartment: flag('noDepartment'),
    guests: flag('guests') && !NO_GUESTS.test(text),
    members: flag('members') || NO_GUESTS.test(text),
    unlicensed,
    licensed: !unlicensed && flag('licensed'),
    neverSignedIn: flag('neverSignedIn'),
  };
  return {
    ...Object.fromEntries(Object.entries(set).filter(([, on]) => on)),
    ...signInsIn(text),
    ...departmentsIn(text),
    ...managersIn(managers),
    ...(made === undefined ? {} : { created: { side: made.side, day: made.day } }),
    ...(withoutProducts.length === 0
      ? {}
      : { withoutProducts: [...new Set(withoutProducts.map(({ product }) => product))] }),
  };
}

/** Where a text says the kinds of user that were read from it. */
export function flagSpans(text: string, filter: FilterMention): readonly Span[] {
  const flags = (Object.keys(FLAGS.en) as Flag[]).filter((flag) => filter[flag] === true);
  const patterns = flags.flatMap((flag) => [
    FLAGS.en[flag],
    FLAGS.nl[flag],
    ...(flag === 'members' ? [NO_GUESTS] : []),
  ]);
  return patterns.flatMap(({ source }) => spansOf(text, new RegExp(source, 'giu')));
}
