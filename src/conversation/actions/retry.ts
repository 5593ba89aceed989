import { planLeftOver } from '../plan-left-over.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/** Whoever failed, and nobody else, once more. */
export const retry: Action = async (turn, inputs) => planLeftOver(turn, await openJob(turn, inputs), ['failed']);
