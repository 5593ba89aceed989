import { Failure } from '../domain/errors.ts';
import { trialsAmong } from '../domain/licenses/is-trial.ts';
import type { SkuId } from '../domain/license.ts';
import type { Turn } from './turn.ts';

/** Which products are on trial; undefined when nobody may read that: then none of them counts as one. */
export async function trialProducts({ world }: Turn): Promise<ReadonlySet<SkuId> | undefined> {
  try {
    return trialsAmong(await world.directory.subscriptions());
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
