import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds for which the end waits for a look that is under way: a chat that is gone may keep it for long. */
const PATIENCE = 3_000;

/** Looks now and from then on after every pause, never twice at the same time. What fails is left to `failed`. */
export function regularly(
  look: () => Promise<void>,
  everyMs: number,
  failed: (error: unknown) => void,
): { close(patience?: number): Promise<void> } {
  const safely = () => look().catch(failed);
  let looking = safely();
  const timer = setInterval(() => {
    looking = looking.then(safely);
  }, everyMs).unref();
  return {
    async close(patience = PATIENCE) {
      clearInterval(timer);
      await Promise.race([looking, wait(patience, undefined, { ref: false })]);
    },
  };
}
