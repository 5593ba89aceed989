import { authorize } from '../authorize.ts';
import { lookInto } from '../look-into.ts';
import { planRequest } from '../plan-request.ts';
import { settleSelection } from '../settle-selection.ts';
import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** Take the licenses away and keep the accounts: straight to the plan. */
export const planUnassign: Action = async (turn, inputs) => {
  const { documents } = turn.world;
  const { id } = await openFlow(turn, inputs, ['users']);
  const settled = await settleSelection(turn, id, inputs);
  if ('again' in settled) return [settled.again];
  const roles = await authorize(turn);
  const asked = await editFlow(documents, id, (kept) => ({
    ...kept,
    purpose: 'unassign',
    options: { outcome: 'unassign', licenseWay: 'unassign-first', blockSignIn: false, revokeSessions: false },
    exceptions: {},
  }));
  const { flow } = await planRequest(turn, asked, await lookInto(turn, asked, roles));
  return [await showStage(turn, flow)];
};
