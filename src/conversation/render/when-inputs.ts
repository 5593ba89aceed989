import type { Choosable } from '../../domain/plan/possible-outcomes.ts';
import type { Words } from '../../locales/words.ts';
import { wallClockOf } from '../../understanding/moments/wall-clock.ts';
import type { ConsiderationsCard } from '../cards.ts';
import { END_OF_DAY, NOW, type When } from '../state/when.ts';

type Inputs = Readonly<Record<string, string | number | boolean>>;

const KINDS = ['now', 'day', 'at', 'staged'] as const;

type Timed = Extract<When, { readonly date: string }>;

const isTimed = (when: When | undefined): when is Timed => when?.kind === 'at' || when?.kind === 'staged';

/** Now, tomorrow at this time, at a date and time of the reader's clock, or blocked now and deleted then. */
export function whenInputs(
  when: When | undefined,
  words: Words,
  now: Date,
  outcomes: readonly Choosable[],
): Pick<ConsiderationsCard, 'when' | 'dates' | 'times'> {
  const { kind } = when ?? NOW;
  // What nobody can be deleted from cannot be deleted later either.
  const kinds = KINDS.filter((one) => one !== 'staged' || kind === one || outcomes.includes('delete'));
  const at = isTimed(when) ? when : { date: '', time: END_OF_DAY };
  return {
    when: [
      {
        inputId: 'when',
        label: words.t('options.when'),
        value: kind,
        choices: kinds.map((value) => ({ title: words.t(`options.when.${value}`), value })),
      },
    ],
    dates: [
      {
        inputId: 'startDate',
        label: words.t('options.start-date'),
        value: at.date,
        min: wallClockOf(now, words.timeZone).date,
      },
    ],
    times: [{ inputId: 'startTime', label: words.t('options.start-time', { zone: words.timeZone }), value: at.time }],
  };
}

/**
 * What was chosen; what the card did not send stays as it was. A date that was typed counts even where "now" is still
 * ticked: running later than meant can be put right, running at once cannot.
 */
export function mergeWhen(when: When | undefined, inputs: Inputs): When {
  const before = when ?? NOW;
  const said = (name: string) => (typeof inputs[name] === 'string' ? inputs[name] : undefined);
  const shown = isTimed(before) ? before : { date: '', time: END_OF_DAY };
  const date = said('startDate') ?? shown.date;
  const time = (said('startTime') ?? shown.time) || END_OF_DAY;
  const typed = date !== '' && date !== shown.date;
  const kind = KINDS.find((known) => known === inputs['when']) ?? before.kind;
  if (kind === 'staged') return { kind, date, time };
  if (kind === 'at' || typed) return { kind: 'at', date, time };
  return { kind };
}
