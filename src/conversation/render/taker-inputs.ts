import type { SubjectFacts } from '../../domain/facts.ts';
import {
  orphanedDrive,
  orphanedGroups,
  orphanedReports,
  stayingManager,
  type Estate,
} from '../../domain/plan/heirs.ts';
import type { Options, Taker } from '../../domain/plan/plan.ts';
import type { Words } from '../../locales/words.ts';
import type { OptionInput, TextInput } from '../cards.ts';
import { marked, type Choices, type Inputs } from './option-input.ts';

const TAKERS: readonly Taker[] = ['nobody', 'manager', 'person'];
/** A name or an address; longer ones are nobody's. */
const NAME_LENGTH = 256;

/** What can be taken over, in the order of the card, and from whom there is anything to take. */
const ESTATES: Readonly<Record<Estate, (facts: SubjectFacts, chosen: Choices) => boolean>> = {
  reports: (facts, { going }) => orphanedReports(facts, going).length > 0,
  groups: (facts, { going }) => orphanedGroups(facts, going).length > 0,
  onedrive: (facts) => orphanedDrive(facts) !== undefined,
};
const NAMES = Object.keys(ESTATES) as Estate[];

/** Who takes over what somebody leaves behind; asked only where something is left behind. */
export function takerInputs(chosen: Choices, words: Words): readonly OptionInput[] {
  const { options, usual, subjects, going } = chosen;
  if (options.outcome === 'unassign') return [];
  return NAMES.flatMap((estate) => {
    const owners = subjects.filter((facts) => ESTATES[estate](facts, chosen));
    if (owners.length === 0) return [];
    const value = options[estate] ?? 'nobody';
    const managed = owners.some((facts) => stayingManager(facts, going) !== undefined);
    const takers = TAKERS.filter((taker) => taker !== 'manager' || managed || value === 'manager');
    const choices = takers.map((taker) => ({
      title: marked(words.t(`options.taker.${taker}`), taker === (usual[estate] ?? 'nobody'), chosen, words),
      value: taker,
    }));
    return [{ inputId: estate, label: words.t(`options.${estate}`), value, style: 'compact', choices }];
  });
}

/** Who is meant by "the person named below", of all that the card asks about. */
export const heirInput = ({ heirTyped }: Choices, takers: readonly OptionInput[], words: Words): TextInput => ({
  inputId: 'heir',
  label: words.t('options.heir', {
    estates: NAMES.filter((estate) => takers.some(({ inputId }) => inputId === estate)).map((estate) =>
      words.t(`options.heir.${estate}`),
    ),
  }),
  value: heirTyped,
  placeholder: words.t('options.heir-placeholder'),
  multiline: false,
});

export function mergeTakers(inputs: Inputs): Pick<Options, Estate> {
  return Object.fromEntries(
    NAMES.flatMap((estate) => {
      const taker = TAKERS.find((one) => one === inputs[estate]);
      return taker === undefined ? [] : [[estate, taker]];
    }),
  );
}

/** Who takes over, as typed; what the card did not send stays. */
export function mergeHeir(before: string | undefined, inputs: Inputs): string {
  const typed = inputs['heir'];
  return typeof typed === 'string' ? typed.trim().slice(0, NAME_LENGTH) : (before ?? '');
}
