import type { SubjectFacts } from '../../domain/facts.ts';
import { directLicenses } from '../../domain/licenses/license-paths.ts';
import { groupsToLeave } from '../../domain/plan/groups-to-leave.ts';
import { orphanedGroups, orphanedReports, stayingManager, type Going } from '../../domain/plan/heirs.ts';
import type { HoldSaid, LicenseWay, MailWay, Options, Taker } from '../../domain/plan/plan.ts';
import { CHOICES, type Choosable } from '../../domain/plan/possible-outcomes.ts';
import type { MessageKey } from '../../locales/index.ts';
import type { Words } from '../../locales/words.ts';
import type { ChoiceInput, ConsiderationsCard, OptionInput, TextInput, ToggleInput } from '../cards.ts';

type Inputs = Readonly<Record<string, string | number | boolean>>;

const WAYS: readonly LicenseWay[] = ['unassign-first', 'release-by-deletion'];
const MAIL: readonly MailWay[] = ['go', 'shared'];
const HOLDS: readonly HoldSaid[] = ['unknown', 'none', 'applies'];
const TAKERS: readonly Taker[] = ['nobody', 'manager', 'person'];
/** A name or an address; longer ones are nobody's. */
const NAME_LENGTH = 256;

export interface Choices {
  readonly options: Options;
  /** What a new request starts with; for one among several, what is chosen for everyone. */
  readonly usual: Options;
  /** Whose choices these are, where they are not for everyone. */
  readonly only?: string;
  /** Who takes over, as typed. */
  readonly heirTyped: string;
  /** Outcomes that change something for somebody. */
  readonly outcomes: readonly Choosable[];
  /** Whom the choices are for, without those who are left out. */
  readonly subjects: readonly SubjectFacts[];
  /** Whoever goes with them: they take nothing over. */
  readonly going: Going;
}

type OptionInputs = Pick<
  ConsiderationsCard,
  'optionsHeading' | 'outcome' | 'choices' | 'texts' | 'toggles' | 'consequences'
>;

/** The choices that matter to anybody selected, with the defaults visible. */
export function optionInputs(chosen: Choices, words: Words): OptionInputs {
  const { options, outcomes, subjects, only } = chosen;
  const { outcome } = options;
  const deletes = outcome === 'delete';
  const ways = deletes && subjects.some(({ user }) => directLicenses(user).length > 0);
  const takers = takerInputs(chosen, words);
  return {
    optionsHeading: only === undefined ? words.t('options.heading') : words.t('options.heading-own', { name: only }),
    outcome: outcomes.length > 1 || !outcomes.some((one) => one === outcome) ? [outcomeInput(chosen, words)] : [],
    choices: [...(ways ? [licenseInput(chosen, words)] : []), ...mailInputs(chosen, words), ...takers],
    texts: takers.length === 0 ? [] : [heirInput(chosen, words)],
    toggles: toggles(chosen, words),
    consequences: ways ? [words.t('options.consequences')] : [],
  };
}

/** What is chosen unless somebody chooses otherwise says so. */
function marked(choice: string, isUsual: boolean, { only }: Choices, words: Words): string {
  if (!isUsual) return choice;
  return words.t(only === undefined ? 'options.default' : 'options.as-for-all', { choice });
}

function outcomeInput(chosen: Choices, words: Words): ChoiceInput {
  const { options, outcomes, usual } = chosen;
  return {
    inputId: 'outcome',
    label: words.t('options.outcome'),
    // What was asked for may be possible for nobody: then nothing is chosen for the admin.
    value: outcomes.find((one) => one === options.outcome) ?? '',
    choices: outcomes.map((one) => ({
      title: marked(words.t(`options.outcome.${one}`), one === usual.outcome, chosen, words),
      value: one,
    })),
  };
}

function licenseInput(chosen: Choices, words: Words): OptionInput {
  return {
    inputId: 'licenseWay',
    label: words.t('options.licenseWay'),
    value: chosen.options.licenseWay,
    style: 'expanded',
    choices: WAYS.map((way) => ({
      title: marked(words.t(`options.licenseWay.${way}`), way === chosen.usual.licenseWay, chosen, words),
      value: way,
    })),
  };
}

const keepsMail = ({ mailbox }: SubjectFacts): boolean =>
  mailbox.known && mailbox.value !== null && ['user', 'linked'].includes(mailbox.value.purpose);

/** Mail must be decided before; holds are what nobody can look up here. Asked only where there is a mailbox. */
function mailInputs(chosen: Choices, words: Words): readonly OptionInput[] {
  const { options, subjects, usual } = chosen;
  if (!subjects.some(keepsMail)) return [];
  const input = (inputId: 'mail' | 'hold', value: string, known: readonly (MailWay | HoldSaid)[]): OptionInput => ({
    inputId,
    label: words.t(`options.${inputId}`),
    value,
    style: 'compact',
    choices: known.map((one) => ({
      title: marked(
        words.t(`options.${inputId}.${one}` as MessageKey),
        one === (usual[inputId] ?? known[0]),
        chosen,
        words,
      ),
      value: one,
    })),
  });
  return [
    input('mail', options.mail ?? 'go', MAIL),
    ...(options.outcome === 'block' ? [] : [input('hold', options.hold ?? 'unknown', HOLDS)]),
  ];
}

/** Who takes over what somebody leaves behind; asked only where something is left behind. */
function takerInputs(chosen: Choices, words: Words): readonly OptionInput[] {
  const { options, usual, subjects, going } = chosen;
  if (options.outcome === 'unassign') return [];
  const input = (estate: 'reports' | 'groups', owners: readonly SubjectFacts[]): readonly OptionInput[] => {
    if (owners.length === 0) return [];
    const value = options[estate] ?? 'nobody';
    const managed = owners.some((facts) => stayingManager(facts, going) !== undefined);
    const takers = TAKERS.filter((taker) => taker !== 'manager' || managed || value === 'manager');
    const choices = takers.map((taker) => ({
      title: marked(words.t(`options.taker.${taker}`), taker === (usual[estate] ?? 'nobody'), chosen, words),
      value: taker,
    }));
    return [{ inputId: estate, label: words.t(`options.${estate}`), value, style: 'compact', choices }];
  };
  return [
    ...input(
      'reports',
      subjects.filter((facts) => orphanedReports(facts, going).length > 0),
    ),
    ...input(
      'groups',
      subjects.filter((facts) => orphanedGroups(facts, going).length > 0),
    ),
  ];
}

const heirInput = ({ heirTyped }: Choices, words: Words): TextInput => ({
  inputId: 'heir',
  label: words.t('options.heir'),
  value: heirTyped,
  placeholder: words.t('options.heir-placeholder'),
  multiline: false,
});

function toggles({ options, usual, subjects, only }: Choices, words: Words): readonly ToggleInput[] {
  const { outcome } = options;
  const on = only === undefined ? 'options.default-on' : 'options.on-for-all';
  const shuts = outcome === 'delete' && subjects.some(({ user }) => user.accountEnabled);
  const leaves = subjects.some((facts) => groupsToLeave(facts, { ...options, leaveGroups: true }).length > 0);
  const toggle = (inputId: Ticked, label: string): ToggleInput => ({
    inputId,
    label: usual[inputId] === true ? words.t(on, { choice: label }) : label,
    value: options[inputId] === true ? 'true' : 'false',
  });
  return [
    ...(shuts ? [toggle('blockSignIn', words.t('options.blockSignIn'))] : []),
    ...(outcome === 'unassign' || subjects.length === 0
      ? []
      : [toggle('revokeSessions', words.t('options.revokeSessions'))]),
    ...(leaves && (outcome === 'block' || outcome === 'unassign')
      ? [toggle('leaveGroups', words.t(`options.leaveGroups.${outcome}`))]
      : []),
  ];
}

type Ticked = 'blockSignIn' | 'revokeSessions' | 'leaveGroups';

/** What was chosen; anything that is not one of the choices leaves the option as it was. */
export function mergeOptions(options: Options, inputs: Inputs): Options {
  const one = <T extends string>(known: readonly T[], name: string): T | undefined =>
    known.find((value) => value === inputs[name]);
  const ticked = (id: Ticked): Partial<Options> =>
    inputs[id] === undefined ? {} : { [id]: String(inputs[id]) === 'true' };
  const taken = (estate: 'reports' | 'groups'): Partial<Options> => {
    const taker = one(TAKERS, estate);
    return taker === undefined ? {} : { [estate]: taker };
  };
  const mail = one(MAIL, 'mail');
  const hold = one(HOLDS, 'hold');
  return {
    ...options,
    ...(mail === undefined ? {} : { mail }),
    ...(hold === undefined ? {} : { hold }),
    outcome: one(CHOICES, 'outcome') ?? options.outcome,
    licenseWay: one(WAYS, 'licenseWay') ?? options.licenseWay,
    ...ticked('blockSignIn'),
    ...ticked('revokeSessions'),
    ...ticked('leaveGroups'),
    ...taken('reports'),
    ...taken('groups'),
  };
}

/** Who takes over, as typed; what the card did not send stays. */
export function mergeHeir(before: string | undefined, inputs: Inputs): string {
  const typed = inputs['heir'];
  return typeof typed === 'string' ? typed.trim().slice(0, NAME_LENGTH) : (before ?? '');
}
