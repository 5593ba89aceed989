function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, canonical(entry)]),
  );
}

/** JSON with sorted keys: two equal values give the same text, whatever the order they were built or stored in. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value));
}
