import { withOwn } from '../actions/keep-own.ts';
import { selectedPeople } from '../people/selection.ts';
import { withLine, type Step } from './step.ts';
import { whoIsMeant } from './whose.ts';

/** Takes back what was chosen for some only. */
export const asEveryone: Step = async (turn, draft, said, message) => {
  const selected = selectedPeople(draft.flow);
  const who = await whoIsMeant(turn, selected, said, message);
  if (who === undefined || 'asks' in who) return who;
  const people = who.people ?? selected.filter(({ id }) => draft.flow.exceptions?.[id] !== undefined);
  if (people.length === 0) return withLine(draft, turn.words.t('choices.no-difference'));
  const flow = people.reduce((before, { id }) => withOwn(before, id, {}), draft.flow);
  const name = turn.words.list(people.map(({ displayName }) => displayName));
  return withLine({ ...draft, flow }, turn.words.t('options.as-everyone', { name }));
};
