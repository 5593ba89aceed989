import type { SubjectFacts } from '../../domain/facts.ts';
import { directLicenses } from '../../domain/licenses/license-paths.ts';
import type { LicenseWay, Options } from '../../domain/plan/plan.ts';
import { CHOICES, type Choosable } from '../../domain/plan/possible-outcomes.ts';
import type { Words } from '../../locales/words.ts';
import type { ChoiceInput, ConsiderationsCard, ToggleInput } from '../cards.ts';

type Inputs = Readonly<Record<string, string | number | boolean>>;

const WAYS: readonly LicenseWay[] = ['unassign-first', 'release-by-deletion'];

export interface Choices {
  readonly options: Options;
  /** Outcomes that change something for somebody. */
  readonly outcomes: readonly Choosable[];
  /** Of everybody who is not left out. */
  readonly subjects: readonly SubjectFacts[];
}

type OptionInputs = Pick<ConsiderationsCard, 'optionsHeading' | 'choices' | 'toggles' | 'consequences'>;

/** The choices that matter to anybody selected, with the defaults visible. */
export function optionInputs({ options, outcomes, subjects }: Choices, words: Words): OptionInputs {
  const { outcome } = options;
  const deletes = outcome === 'delete';
  const ways = deletes && subjects.some(({ user }) => directLicenses(user).length > 0);
  const shuts = deletes && subjects.some(({ user }) => user.accountEnabled);
  return {
    optionsHeading: words.t('options.heading'),
    choices: [
      ...(outcomes.length > 1 || !outcomes.some((one) => one === outcome)
        ? [outcomeInput(outcome, outcomes, words)]
        : []),
      ...(ways ? [licenseInput(options, words)] : []),
    ],
    toggles: [
      ...(shuts ? [toggle('blockSignIn', options, words)] : []),
      ...(outcome === 'unassign' ? [] : [toggle('revokeSessions', options, words)]),
    ],
    consequences: ways ? [words.t('options.consequences')] : [],
  };
}

function outcomeInput(outcome: Options['outcome'], outcomes: readonly Choosable[], words: Words): ChoiceInput {
  return {
    inputId: 'outcome',
    label: words.t('options.outcome'),
    // What was asked for may be possible for nobody: then nothing is chosen for the admin.
    value: outcomes.find((one) => one === outcome) ?? '',
    choices: outcomes.map((one) => ({ title: words.t(`options.outcome.${one}`), value: one })),
  };
}

function licenseInput({ licenseWay }: Options, words: Words): ChoiceInput {
  return {
    inputId: 'licenseWay',
    label: words.t('options.licenseWay'),
    value: licenseWay,
    choices: WAYS.map((way) => ({ title: words.t(`options.licenseWay.${way}`), value: way })),
  };
}

function toggle(id: 'blockSignIn' | 'revokeSessions', options: Options, words: Words): ToggleInput {
  return { inputId: id, label: words.t(`options.${id}`), value: options[id] ? 'true' : 'false' };
}

/** What was chosen; anything that is not one of the choices leaves the option as it was. */
export function mergeOptions(options: Options, inputs: Inputs): Options {
  const way = WAYS.find((known) => known === inputs['licenseWay']) ?? options.licenseWay;
  const outcome = CHOICES.find((known) => known === inputs['outcome']) ?? options.outcome;
  const ticked = (id: 'blockSignIn' | 'revokeSessions') => {
    const input = inputs[id];
    return input === undefined ? options[id] : String(input) === 'true';
  };
  return {
    ...options,
    outcome,
    licenseWay: way,
    blockSignIn: ticked('blockSignIn'),
    revokeSessions: ticked('revokeSessions'),
  };
}
