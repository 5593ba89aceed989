import { Failure } from '../../domain/errors.ts';
import { readFlow, type Flow, type Stage } from '../state/flow.ts';
import type { Turn } from '../turn.ts';
import { textOf, type Inputs } from './action.ts';

/**
 * The request a button belongs to, if it is this actor's and at a stage where the button means something. Throws
 * `card-stale`, `card-foreign`, or `card-used` when its plan was confirmed.
 */
export async function openFlow({ world, actor }: Turn, inputs: Inputs, stages: readonly Stage[]): Promise<Flow> {
  const flow = await readFlow(world.documents, textOf(inputs, 'flow'), actor);
  if (stages.includes(flow.stage)) return flow;
  throw new Failure(flow.stage === 'confirmed' ? 'card-used' : 'card-stale');
}
