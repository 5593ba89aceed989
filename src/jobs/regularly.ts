/** Looks now and from then on after every pause, never twice at the same time. What fails is left to `failed`. */
export function regularly(
  look: () => Promise<void>,
  everyMs: number,
  failed: (error: unknown) => void,
): { close(): Promise<void> } {
  const safely = () => look().catch(failed);
  let looking = safely();
  const timer = setInterval(() => {
    looking = looking.then(safely);
  }, everyMs).unref();
  return {
    async close() {
      clearInterval(timer);
      await looking;
    },
  };
}
