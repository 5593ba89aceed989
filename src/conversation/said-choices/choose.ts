import { selectedPeople } from '../people/selection.ts';
import { setOptions } from './set-options.ts';
import type { Step } from './step.ts';
import { whoIsMeant } from './whose.ts';

/** One input of the card, for everybody or for those who are named. */
export const choose =
  (input: string, value: string): Step =>
  async (turn, draft, said, message) => {
    const who = await whoIsMeant(turn, selectedPeople(draft.flow), said, message);
    if (who === undefined || 'asks' in who) return who;
    const { text } = said;
    const texts = text === undefined ? {} : { replyInside: text, replyOutside: text };
    return setOptions(turn, draft, who.people, { inputs: { [input]: value }, texts });
  };
