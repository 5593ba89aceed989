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
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    id: () => idOf(word(), word(), word(), word()),
  };
}

const pairs = Array.from({ length: 65_536 }, (_, at) => at.toString(16).padStart(4, '0'));
const pair = (value: number) => pairs[value & 0xffff] ?? '';

function idOf(a: number, b: number, c: number, d: number): string {
  const version = (b & 0x0fff) | 0x4000;
  const variant = ((c >>> 16) & 0x3fff) | 0x8000;
  return `${pair(a >>> 16)}${pair(a)}-${pair(b >>> 16)}-${pair(version)}-${pair(variant)}-${pair(c)}${pair(d >>> 16)}${pair(d)}`;
}

/** The generator that belongs to one record and one question about it: the answer is drawn when asked for, not stored. */
export function randomOf(seed: number, id: string, question: number): Random {
  const own = Number.parseInt(id.slice(0, 8), 16);
  return createRandom((seed ^ Math.imul(own, 2_654_435_761) ^ Math.imul(question, 40_503)) >>> 0);
}
