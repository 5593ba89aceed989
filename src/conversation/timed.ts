import type { Options } from '../domain/plan/plan.ts';
import type { Flow } from './state/flow.ts';

/** Options as the plan will have them where something is done before its time: what works until then can be chosen. */
export function timed({ when }: Pick<Flow, 'when'>, options: Options): Options {
  return when?.kind === 'staged' ? { ...options, blockAtOnce: true, startAt: options.startAt ?? '' } : options;
}
