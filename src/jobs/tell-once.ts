import type { Clock } from '../domain/ports.ts';
import { EditedMeanwhile } from '../store/errors.ts';
import type { Store } from '../store/open-store.ts';

/**
 * Tells something, unless it was told before or somebody else is telling it now. `tell` returns how many heard it: 0 =
 * nobody could be reached and it is told later; undefined = there is nothing to say, now or later.
 */
export type TellOnce = (what: string, tell: () => Promise<number | undefined>) => Promise<void>;

/** After this long, whoever began to tell has failed or died. */
const CLAIM_MS = 30 * 60_000;
const KIND = 'told';

interface Claim {
  readonly at: string;
  readonly told: boolean;
}

/** Once in whatever process and after whatever restart. A process that dies between telling and noting it tells twice. */
export function createTellOnce({
  documents,
  clock,
}: {
  readonly documents: Store['documents'];
  readonly clock: Clock;
}): TellOnce {
  const note = (what: string, told: boolean, version: number) =>
    documents.save(KIND, what, { at: clock.now().toISOString(), told } satisfies Claim, version);

  async function claim(what: string): Promise<number | undefined> {
    const kept = await documents.load(KIND, what);
    const body = kept?.body as Claim | undefined;
    if (body?.told === true) return undefined;
    if (body !== undefined && clock.now().getTime() - Date.parse(body.at) < CLAIM_MS) return undefined;
    try {
      return await note(what, false, kept?.version ?? 0);
    } catch (error) {
      if (error instanceof EditedMeanwhile) return undefined;
      throw error;
    }
  }

  return async (what, tell) => {
    const version = await claim(what);
    if (version === undefined || (await tell()) === 0) return;
    await note(what, true, version);
  };
}
