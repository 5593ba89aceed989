import type { Reading } from '../reading.ts';

/** Size of each head's table; features fall into it by their hash. */
export const BUCKETS = { words: 16_384, letters: 32_768 } as const;
export type Head = keyof typeof BUCKETS;
export const HEADS = Object.keys(BUCKETS) as Head[];

/** A sparse vector of length 1. */
export interface Vector {
  readonly at: Uint32Array;
  readonly value: Float32Array;
}

/** FNV-1a, 32 bit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

function vector(features: Iterable<readonly [string, number]>, buckets: number): Vector {
  const sums = new Map<number, number>();
  for (const [feature, weight] of features) {
    const bucket = hash(feature) % buckets;
    sums.set(bucket, (sums.get(bucket) ?? 0) + weight);
  }
  let norm = 0;
  for (const value of sums.values()) norm += value * value;
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  const at = Uint32Array.from(sums.keys());
  return { at, value: Float32Array.from(at, (bucket) => (sums.get(bucket) ?? 0) * scale) };
}

function* wordFeatures({ words, concepts, modes, language }: Reading): Generator<readonly [string, number]> {
  yield ['bias', 0.5];
  const row = ['^', ...words, '$'];
  for (let at = 0; at < row.length; at++) {
    if (at > 0 && at < row.length - 1) yield [`w ${row[at]}`, 1];
    if (at > 0) yield [`b ${row[at - 1]} ${row[at]}`, 0.8];
    if (at > 1) yield [`s ${row[at - 2]} ${row[at]}`, 0.4];
  }
  const ideas = [...concepts].sort();
  for (const mode of modes) yield [`m ${mode}`, 1];
  for (const [index, idea] of ideas.entries()) {
    yield [`c ${idea}`, 1.2];
    for (const other of ideas.slice(index + 1)) yield [`p ${idea} ${other}`, 0.4];
    for (const mode of modes) yield [`q ${idea} ${mode}`, 0.4];
  }
  yield [`l ${language}`, 0.1];
}

function* letterFeatures({ words }: Reading): Generator<readonly [string, number]> {
  const text = ` ${words.join(' ')} `;
  const counts = new Map<string, number>();
  for (let size = 2; size <= 5; size++)
    for (let at = 0; at + size <= text.length; at++) {
      const gram = text.slice(at, at + size);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  for (const [gram, count] of counts) yield [gram, 1 + Math.log(count)];
}

export function features(reading: Reading): Readonly<Record<Head, Vector>> {
  return {
    words: vector(wordFeatures(reading), BUCKETS.words),
    letters: vector(letterFeatures(reading), BUCKETS.letters),
  };
}
