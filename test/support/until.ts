/** Waits for a condition with a deadline. The condition is looked at again whenever `onChange` calls back. */
export async function until<T>(
  look: () => T | undefined,
  onChange: (listener: () => void) => () => void,
  options: { readonly timeoutMs: number; readonly describe: () => string },
): Promise<T> {
  const now = look();
  if (now !== undefined) return now;
  return new Promise<T>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      stop();
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`not within ${options.timeoutMs} ms: ${options.describe()}`));
    }, options.timeoutMs);
    const stop = onChange(() => {
      // A throwing condition must fail its test, not the server that reported the change.
      try {
        const found = look();
        if (found === undefined) return;
        end();
        resolve(found);
      } catch (error) {
        end();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}
