import { fitsName } from '../../domain/fits-name.ts';
import type { PersonMention } from '../../understanding/understood.ts';
import type { Flow, Person } from '../state/flow.ts';
import { selectedPeople } from './selection.ts';

/** Those selected in a request whom these names mean; undefined where a name means none of them or several. */
export function amongSelected(
  flow: Pick<Flow, 'matches' | 'selected'>,
  mentions: readonly Pick<PersonMention, 'text'>[],
): readonly Person[] | undefined {
  const people = selectedPeople(flow);
  const meant = mentions.map(({ text }) => people.filter((person) => fitsName(text, { ...person, mail: null })));
  return meant.some(({ length }) => length !== 1) ? undefined : meant.flat();
}
