import { conflictOf, type Conflict } from '../domain/plan/conflict-of.ts';
import { optionsFor } from '../domain/plan/exceptions.ts';
import type { Words } from '../locales/words.ts';
import { selectedPeople } from './people/selection.ts';
import { clip, NAME } from './render/clip.ts';
import type { Flow } from './state/flow.ts';
import { timed } from './timed.ts';

const NAMES = 5;

/** Which choices cannot be had together; named where it is not so for everyone. Undefined = they all can. */
export function conflictText(flow: Flow, words: Words): string | undefined {
  if (flow.when?.kind === 'staged' && flow.options.outcome !== 'delete') return words.t('options.conflict.staged');
  const named = new Map<Conflict, string[]>();
  for (const { id, displayName } of selectedPeople(flow)) {
    const conflict = conflictOf(timed(flow, optionsFor(flow.options, flow.exceptions, id)));
    if (conflict !== undefined) named.set(conflict, [...(named.get(conflict) ?? []), clip(displayName, NAME)]);
  }
  const [first] = named;
  if (first === undefined) return undefined;
  const [conflict, names] = first;
  const problem = words.t(`options.conflict.${conflict}`);
  if (conflict === conflictOf(timed(flow, flow.options))) return problem;
  const more = names.length - NAMES;
  const few = [...names.slice(0, NAMES), ...(more > 0 ? [words.t('considering.more', { count: more })] : [])];
  return words.t('options.for', { name: few.join(', '), problem });
}
