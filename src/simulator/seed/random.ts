/** A small seeded generator (mulberry32): the same seed gives the same tenant on every machine. */
export interface Random {
  /** In [0, 1). */
  next: () => number;
  /** In [low, high], whole. */
  between: (low: number, high: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly [T, ...T[]]) => T;
  /** A version-4-shaped id. */
  id: () => string;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const word = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const next = () => word() / 4_294_967_296;
  const hex = () => word().toString(16).padStart(8, '0');
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    id: () => {
      const [a, b, c, d] = [hex(), hex(), hex(), hex()];
      return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-b${c.slice(1, 4)}-${c.slice(4)}${d}`;
    },
  };
}

/** A number in [0, 1) that belongs to one record and one question about it. */
export function drawn(seed: number, position: number, question: number): number {
  return createRandom((seed ^ Math.imul(position + 1, 2_654_435_761) ^ Math.imul(question, 40_503)) >>> 0).next();
}
