import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { BUCKETS, features, HEADS, type Head } from './features.ts';
import { LABELS, type Label } from './labels.ts';
import type { Reading } from '../reading.ts';

/** Weights of one head: label after label, each `BUCKETS[head]` signed bytes; true weight = byte × scale of the label. */
export interface HeadWeights {
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  /** Turns margins into odds; the larger, the more decided. */
  readonly sharpness: number;
  /** Part in the common verdict; all heads together 1. */
  readonly share: number;
}

export type Model = Readonly<Record<Head, HeadWeights>>;

export interface Scored {
  readonly label: Label;
  /** 0 to 1; all labels together 1. */
  readonly probability: number;
}

/** The model as `scripts/train.ts` wrote it: a JSON head, a zero byte, then the weights of the heads in order. */
export function readModel(file: Uint8Array): Model {
  const bytes = gunzipSync(file);
  const end = bytes.indexOf(0);
  const heads = JSON.parse(bytes.subarray(0, end).toString('utf8')) as Record<Head, Omit<HeadWeights, 'weights'>>;
  let at = end + 1;
  const next = (head: Head): HeadWeights => {
    const length = LABELS.length * BUCKETS[head];
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, length);
    at += length;
    return { weights, ...heads[head] };
  };
  return { words: next('words'), letters: next('letters') };
}

function softmax(margins: readonly number[], sharpness: number): number[] {
  const top = Math.max(...margins);
  const powers = margins.map((margin) => Math.exp((margin - top) * sharpness));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Every label with its probability, best first. */
export function score(model: Model, reading: Reading): readonly Scored[] {
  const vectors = features(reading);
  const perHead = HEADS.map((head) => {
    const { weights, scales, sharpness, share } = model[head];
    const { at, value } = vectors[head];
    const margins = LABELS.map((_, label) => {
      const base = label * BUCKETS[head];
      let sum = 0;
      for (let index = 0; index < at.length; index++)
        sum += (weights[base + (at[index] ?? 0)] ?? 0) * (value[index] ?? 0);
      return sum * (scales[label] ?? 0);
    });
    return softmax(margins, sharpness).map((odds) => odds * share);
  });
  return LABELS.map((label, index) => ({
    label,
    probability: perHead.reduce((sum, odds) => sum + (odds[index] ?? 0), 0),
  })).sort((a, b) => b.probability - a.probability);
}

function once<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => (made[0] ??= make());
}

/** The model beside this file, read at the first sentence: a process that never hears one does not pay for it. */
export const model = once(() => readModel(readFileSync(new URL('./weights.bin.gz', import.meta.url))));
