import type { SubjectFacts } from '../../domain/facts.ts';
import { directLicenses } from '../../domain/licenses/license-paths.ts';
import { conflictOf } from '../../domain/plan/conflict-of.ts';
import { differing } from '../../domain/plan/exceptions.ts';
import { groupsToLeave } from '../../domain/plan/groups-to-leave.ts';
import type { HoldSaid, LicenseWay, MailWay, Options } from '../../domain/plan/plan.ts';
import { CHOICES, type Choosable } from '../../domain/plan/possible-outcomes.ts';
import type { Words } from '../../locales/words.ts';
import type { ChoiceInput, ConsiderationsCard, OptionInput, ToggleInput } from '../cards.ts';
import { marked, type Choices, type Inputs } from './option-input.ts';
import { mergeReply, replyInput, replyTexts } from './reply-inputs.ts';
import { shortChoices } from './short-choices.ts';
import { heirInput, mergeTakers, takerInputs } from './taker-inputs.ts';

const WAYS: readonly LicenseWay[] = ['unassign-first', 'release-by-deletion'];
const MAIL: readonly MailWay[] = ['go', 'shared'];
const HOLDS: readonly HoldSaid[] = ['unknown', 'none', 'applies'];
type OptionInputs = Pick<ConsiderationsCard, 'optionsHeading' | 'outcome' | 'choices' | 'toggles' | 'more'>;

/** The choices that matter to anybody selected, with the defaults visible; what seldom needs changing is folded. */
export function optionInputs(chosen: Choices, words: Words): OptionInputs {
  const { options, outcomes, only } = chosen;
  const { outcome } = options;
  return {
    optionsHeading: only === undefined ? words.t('options.heading') : words.t('options.heading-own', { name: only }),
    outcome: outcomes.length > 1 || !outcomes.some((one) => one === outcome) ? [outcomeInput(chosen, words)] : [],
    choices: mailInput(chosen, words),
    toggles: leaveToggle(chosen, words),
    more: moreInputs(chosen, words),
  };
}

/** Open where anything in it is not as usual or goes wrong: what is folded away must hold no surprise. */
function moreInputs(chosen: Choices, words: Words): ConsiderationsCard['more'] {
  const { options, usual, heirTyped } = chosen;
  const ways = licenseInput(chosen, words);
  const takers = takerInputs(chosen, words);
  const reply = replyInput(chosen, words);
  const choices = [...ways, ...holdInput(chosen, words), ...reply, ...takers];
  const toggles = shuttingToggles(chosen, words);
  if (choices.length + toggles.length === 0) return [];
  const keys = [...choices, ...toggles].map(({ inputId }) => inputId as keyof Options);
  const differs = differing(usual, options);
  return [
    {
      title: words.t('options.more'),
      summary: words.t('options.more-summary', { choices: shortChoices(options, keys, words) }),
      open: keys.some((key) => key in differs) || heirTyped !== '' || conflictOf(options) !== undefined,
      choices,
      texts: [
        ...(takers.length === 0 ? [] : [heirInput(chosen, takers, words)]),
        ...(reply.length === 0 ? [] : replyTexts(chosen, words)),
      ],
      toggles,
      consequences: [
        ...ways.map(() => words.t('options.consequences')),
        ...reply.map(() => words.t('options.reply.how')),
      ],
    },
  ];
}

function outcomeInput(chosen: Choices, words: Words): ChoiceInput {
  const { options, outcomes, usual } = chosen;
  return {
    inputId: 'outcome',
    label: words.t('options.outcome'),
    // What was asked for may be possible for nobody: then nothing is chosen for the admin.
    value: outcomes.find((one) => one === options.outcome) ?? '',
    choices: outcomes.map((one) => ({
      title: marked(outcomeTitle(one, chosen, words), one === usual.outcome, chosen, words),
      value: one,
    })),
  };
}

const outcomeTitle = (outcome: Choosable, { blockedAlready }: Choices, words: Words): string =>
  words.t(outcome === 'block' && blockedAlready ? 'options.outcome.block-kept' : `options.outcome.${outcome}`);

function licenseInput(chosen: Choices, words: Words): readonly OptionInput[] {
  const { options, subjects, usual } = chosen;
  if (options.outcome !== 'delete' || !subjects.some(({ user }) => directLicenses(user).length > 0)) return [];
  const choices = WAYS.map((way) => ({
    title: marked(words.t(`options.licenseWay.${way}`), way === usual.licenseWay, chosen, words),
    value: way,
  }));
  const label = words.t('options.licenseWay');
  return [{ inputId: 'licenseWay', label, value: options.licenseWay, style: 'expanded', choices }];
}

/** Also where the mailbox could not be read: it may be there, and then it goes. */
const keepsMail = ({ mailbox }: SubjectFacts): boolean =>
  !mailbox.known || (mailbox.value !== null && ['user', 'linked'].includes(mailbox.value.purpose));

/** Mail must be decided before. Asked only where there is a mailbox. */
function mailInput(chosen: Choices, words: Words): readonly OptionInput[] {
  const { subjects, usual, options } = chosen;
  if (!subjects.some(keepsMail)) return [];
  const choices = MAIL.map((way) => ({
    title: marked(words.t(`options.mail.${way}`), way === (usual.mail ?? 'go'), chosen, words),
    value: way,
  }));
  return [{ inputId: 'mail', label: words.t('options.mail'), value: options.mail ?? 'go', style: 'compact', choices }];
}

/** Holds are what nobody can look up here. */
function holdInput(chosen: Choices, words: Words): readonly OptionInput[] {
  const { subjects, usual, options } = chosen;
  if (options.outcome === 'block' || !subjects.some(keepsMail)) return [];
  const value = options.hold ?? 'unknown';
  const choices = HOLDS.map((said) => ({
    title: marked(words.t(`options.hold.${said}`), said === (usual.hold ?? 'unknown'), chosen, words),
    value: said,
  }));
  return [{ inputId: 'hold', label: words.t('options.hold'), value, style: 'compact', choices }];
}

function toggle(inputId: Ticked, label: string, { options, usual, only }: Choices, words: Words): ToggleInput {
  const on = words.t(only === undefined ? 'options.default-on' : 'options.on-for-all', { choice: label });
  return {
    inputId,
    label: usual[inputId] === true ? on : label,
    value: options[inputId] === true ? 'true' : 'false',
  };
}

/** Part of what a kept account means. */
function leaveToggle(chosen: Choices, words: Words): readonly ToggleInput[] {
  const { options, subjects } = chosen;
  const { outcome } = options;
  const leaves = subjects.some((facts) => groupsToLeave(facts, { ...options, leaveGroups: true }).length > 0);
  if (!leaves || (outcome !== 'block' && outcome !== 'unassign')) return [];
  return [toggle('leaveGroups', words.t(`options.leaveGroups.${outcome}`), chosen, words)];
}

function shuttingToggles(chosen: Choices, words: Words): readonly ToggleInput[] {
  const { options, subjects } = chosen;
  if (options.outcome === 'unassign' || subjects.length === 0) return [];
  const shuts = options.outcome === 'delete' && subjects.some(({ user }) => user.accountEnabled);
  return [
    ...(shuts ? [toggle('blockSignIn', words.t('options.blockSignIn'), chosen, words)] : []),
    toggle('revokeSessions', words.t('options.revokeSessions'), chosen, words),
  ];
}

type Ticked = 'blockSignIn' | 'revokeSessions' | 'leaveGroups';

/** What was chosen; anything that is not one of the choices leaves the option as it was. */
export function mergeOptions(options: Options, inputs: Inputs): Options {
  const one = <T extends string>(known: readonly T[], name: string): T | undefined =>
    known.find((value) => value === inputs[name]);
  const ticked = (id: Ticked): Partial<Options> =>
    inputs[id] === undefined ? {} : { [id]: String(inputs[id]) === 'true' };
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
    ...mergeTakers(inputs),
    ...mergeReply(options, inputs),
  };
}
