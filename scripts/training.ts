import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LANGUAGES, type Language } from '../src/locales/index.ts';
import { readEntities } from '../src/understanding/entities/read.ts';
import { BUCKETS, features, HEADS, type Head, type Vector } from '../src/understanding/classifier/features.ts';
import { LABELS, type Label } from '../src/understanding/classifier/labels.ts';
import { mask } from '../src/understanding/masked.ts';
import { normalise } from '../src/understanding/normalise.ts';
import { read } from '../src/understanding/reading.ts';

/** A sentence with what it means. `meaning` is the same for a sentence and its translation: they are never split. */
export interface Example {
  readonly text: string;
  readonly language: Language;
  readonly label: Label;
  readonly meaning: string;
}

/** The sentences kept beside the code, per language. */
export function examples(): Example[] {
  return LANGUAGES.flatMap((language) => {
    const file = new URL(`../src/understanding/${language}/sentences.json`, import.meta.url);
    const byLabel = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
    return Object.entries(byLabel).flatMap(([label, texts]) =>
      texts.map((text, index) => ({ text, language, label: label as Label, meaning: `${label} ${index}` })),
    );
  });
}

type Vectors = Readonly<Record<Head, Vector>>;

export function vectorsOf(text: string, language: Language): Vectors {
  const plain = normalise(text);
  return features(
    read(
      mask(
        plain,
        readEntities(plain, () => false),
      ),
      language,
    ),
  );
}

/**
 * One label against the rest: L2-regularised squared-hinge SVM by dual coordinate descent (Hsieh et al., ICML 2008).
 * The order of the sentences is a fixed shuffle, so that the same data gives the same weights.
 */
function trainLabel(
  vectors: readonly Vector[],
  labels: readonly number[],
  label: number,
  buckets: number,
  cost: number,
): Float64Array {
  const weights = new Float64Array(buckets);
  const alpha = new Float64Array(vectors.length);
  const order = vectors.map((_, index) => index);
  let seed = 42;
  for (let epoch = 0; epoch < 25; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      const other = seed % (index + 1);
      [order[index], order[other]] = [order[other] as number, order[index] as number];
    }
    for (const index of order) {
      const { at, value } = vectors[index] as Vector;
      const positive = labels[index] === label;
      const side = positive ? 1 : -1;
      const bound = cost * (positive ? 3 : 1);
      let margin = 0;
      for (let i = 0; i < at.length; i++) margin += (weights[at[i] as number] as number) * (value[i] as number);
      const gradient = side * margin - 1 + (alpha[index] as number) / (2 * bound);
      const next = Math.max((alpha[index] as number) - gradient / (1 + 1 / (2 * bound)), 0);
      const step = (next - (alpha[index] as number)) * side;
      if (step === 0) continue;
      alpha[index] = next;
      for (let i = 0; i < at.length; i++)
        weights[at[i] as number] = (weights[at[i] as number] as number) + step * (value[i] as number);
    }
  }
  return weights;
}

/** Weights this small decide nothing; as zeros they cost no space. */
const SMALLEST = 3;

function quantised(weight: number): number {
  const byte = Math.round(weight);
  return Math.abs(byte) < SMALLEST ? 0 : byte;
}

/** Found by trial on held-out meanings. */
const SHARPNESS: Readonly<Record<Head, number>> = { words: 6, letters: 5 };
const SHARE: Readonly<Record<Head, number>> = { words: 0.65, letters: 0.35 };

/** Trains both heads and packs them for `readModel`. */
export function train(data: readonly Example[]): Buffer {
  const labels = data.map(({ label }) => LABELS.indexOf(label));
  const vectors = data.map(({ text, language }) => vectorsOf(text, language));
  const head: Record<string, { scales: number[]; sharpness: number; share: number }> = {};
  const parts: Buffer[] = [];
  for (const name of HEADS) {
    const scales: number[] = [];
    for (let label = 0; label < LABELS.length; label++) {
      const weights = trainLabel(
        vectors.map((each) => each[name]),
        labels,
        label,
        BUCKETS[name],
        0.5,
      );
      const largest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1e-9);
      const scale = largest / 127;
      scales.push(Number(scale.toPrecision(6)));
      parts.push(Buffer.from(Int8Array.from(weights, (weight) => quantised(weight / scale)).buffer));
    }
    head[name] = { scales, sharpness: SHARPNESS[name], share: SHARE[name] };
  }
  return gzipSync(Buffer.concat([Buffer.from(JSON.stringify(head)), Buffer.from([0]), ...parts]), { level: 9 });
}
