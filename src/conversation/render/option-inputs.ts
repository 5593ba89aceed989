import type { LicenseWay, Options } from '../../domain/plan/plan.ts';
import type { Words } from '../../locales/words.ts';
import type { ConsiderationsCard } from '../cards.ts';

type Inputs = Readonly<Record<string, string | number | boolean>>;

const WAYS: readonly LicenseWay[] = ['unassign-first', 'release-by-deletion'];

/** The choices, with the defaults visible. */
export function optionInputs(
  options: Options,
  words: Words,
): Pick<ConsiderationsCard, 'optionsHeading' | 'choices' | 'toggles' | 'consequences'> {
  const toggle = (id: 'blockSignIn' | 'revokeSessions') => ({
    inputId: id,
    label: words.t(`options.${id}`),
    value: options[id] ? ('true' as const) : ('false' as const),
  });
  return {
    optionsHeading: words.t('options.heading'),
    choices: [
      {
        inputId: 'licenseWay',
        label: words.t('options.licenseWay'),
        value: options.licenseWay,
        choices: WAYS.map((way) => ({ title: words.t(`options.licenseWay.${way}`), value: way })),
      },
    ],
    toggles: [toggle('blockSignIn'), toggle('revokeSessions')],
    consequences: [words.t('options.consequences')],
  };
}

/** What was chosen; anything that is not one of the choices leaves the option as it was. */
export function mergeOptions(options: Options, inputs: Inputs): Options {
  const way = WAYS.find((known) => known === inputs['licenseWay']) ?? options.licenseWay;
  const ticked = (id: 'blockSignIn' | 'revokeSessions') => {
    const input = inputs[id];
    return input === undefined ? options[id] : String(input) === 'true';
  };
  return { ...options, licenseWay: way, blockSignIn: ticked('blockSignIn'), revokeSessions: ticked('revokeSessions') };
}
