import { normalise } from './normalise.ts';

const UNDO =
  /^(?:please |can you |could you |kun je |kan je |wil je )?(?:undo|undo (?:it|that|this|them|everything|the last (?:job|one|deletion|action)|my last (?:job|deletion|action))|revert(?: it| that)?|roll ?back(?: it| that)?|(?:maak|draai) (?:dat|het|dit|alles|de laatste (?:taak|verwijdering))(?: weer)? (?:ongedaan|terug)|(?:dat |het |dit |alles )?(?:ongedaan maken|terugdraaien)|maak ongedaan|draai terug)(?:[,.!? ]+(?:please|pls|thanks|aub|svp|graag|alsjeblieft|again|weer|now|nu))*[\s.!?]*$/iu;

/** Is this message nothing but "undo", without a name? */
export function asksUndo(text: string): boolean {
  return UNDO.test(normalise(text));
}
