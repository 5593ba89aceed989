import { Failure } from '../../domain/errors.ts';
import { authorize } from '../authorize.ts';
import { deletedPerson } from '../people/person.ts';
import { showStage } from '../show-stage.ts';
import { startFlow } from '../start-flow.ts';
import { textOf, type Action } from './action.ts';

/** From "deleted already" on another card to the card that restores. */
export const offerRestore: Action = async (turn, inputs) => {
  await authorize(turn);
  const user = await turn.world.directory.readDeletedUser(textOf(inputs, 'user'));
  if (user === undefined) throw new Failure('user-purged');
  const matches = [{ kind: 'deleted' as const, query: user.displayName, people: [deletedPerson(user)] }];
  const flow = await startFlow(turn, { purpose: 'restore', matches, selected: [user.id] });
  return [await showStage(turn, flow)];
};
