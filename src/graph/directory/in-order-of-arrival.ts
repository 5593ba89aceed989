/**
 * Works on a few at a time and yields each result when it is there, so that progress can be shown and memory does not
 * grow with the list. What failed is thrown last: it must not keep the others back.
 */
export async function* inOrderOfArrival<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running = new Map<number, Promise<{ readonly key: number; readonly result: PromiseSettledResult<Result> }>>();
  const failures: unknown[] = [];
  let next = 0;
  const start = () => {
    const key = next;
    const item = items[key] as Item;
    next += 1;
    const settled = Promise.allSettled([work(item)]).then(([result]) => ({ key, result }));
    running.set(key, settled);
  };
  while (next < items.length && running.size < atOnce) start();
  while (running.size > 0) {
    const { key, result } = await Promise.race(running.values());
    running.delete(key);
    if (next < items.length) start();
    if (result.status === 'fulfilled') yield result.value;
    else failures.push(result.reason);
  }
  if (failures.length > 0) throw failures[0];
}
