import type { Slots } from '../../src/bot/ports.ts';

/** Slots as the database keeps them, references gone through JSON. */
export function memorySlots(): Slots & { readonly rows: ReadonlyMap<string, string> } {
  const rows = new Map<string, string>();
  return {
    rows,
    save: (conversationId, slot, message) => {
      rows.set(JSON.stringify([conversationId, slot]), JSON.stringify(message));
      return Promise.resolve();
    },
    find: (wanted) =>
      Promise.resolve(
        [...rows].flatMap(([key, message]) => {
          const [conversationId, slot] = JSON.parse(key) as [string, string];
          if (slot !== wanted) return [];
          return [{ conversationId, ...(JSON.parse(message) as { activityId: string; reference: unknown }) }];
        }),
      ),
  };
}
