/** `npm run icons`: draws `manifest/color.png` (192×192) and `manifest/outline.png` (32×32, white on transparent). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { MANIFEST_DIRECTORY } from '../src/manifest/build-package.ts';

type Point = readonly [x: number, y: number];
type Shape = (x: number, y: number) => boolean;
type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** A line of round ends, all lengths in parts of the icon's side. */
const line =
  (width: number, ...points: readonly Point[]): Shape =>
  (x, y) =>
    points.slice(1).some(([bx, by], index) => {
      const [ax, ay] = points[index] ?? [0, 0];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)) <= width / 2;
    });

/** Filled, corners in order. */
const polygon =
  (...points: readonly Point[]): Shape =>
  (x, y) =>
    points.filter(([ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length] ?? [0, 0];
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    }).length %
      2 ===
    1;

/** A door that stands open, and the way out. */
function door(width: number): Shape {
  const frame = line(width, [0.54, 0.36], [0.54, 0.22], [0.24, 0.22], [0.24, 0.78], [0.54, 0.78], [0.54, 0.64]);
  const leaf = polygon([0.24, 0.22], [0.42, 0.3], [0.42, 0.86], [0.24, 0.78]);
  const arrow = [line(width, [0.52, 0.5], [0.8, 0.5]), line(width, [0.7, 0.39], [0.81, 0.5], [0.7, 0.61])];
  return (x, y) => [frame, leaf, ...arrow].some((shape) => shape(x, y));
}

/** Around the middle; the small icon has no margin to give away. */
const enlarge =
  (symbol: Shape, by: number): Shape =>
  (x, y) =>
    symbol(0.53 + (x - 0.5) / by, 0.53 + (y - 0.5) / by);

/** 8 × 8 samples a pixel: edges without steps. */
function draw(side: number, symbol: Shape, ink: Color, paper: Color): Buffer {
  const samples = 8;
  const rows = Array.from({ length: side }, (_row, y) => {
    const row = Buffer.alloc(1 + side * 4);
    for (let x = 0; x < side; x++) {
      let covered = 0;
      for (let sample = 0; sample < samples ** 2; sample++) {
        const dx = ((sample % samples) + 0.5) / samples;
        const dy = (Math.floor(sample / samples) + 0.5) / samples;
        if (symbol((x + dx) / side, (y + dy) / side)) covered += 1 / samples ** 2;
      }
      const alpha = ink[3] * covered + paper[3] * (1 - covered);
      for (let channel = 0; channel < 3; channel++) {
        const mixed = (ink[channel] ?? 0) * covered + (paper[channel] ?? 0) * (1 - covered);
        row[1 + x * 4 + channel] = Math.round(paper[3] === 0 ? (ink[channel] ?? 0) : mixed);
      }
      row[1 + x * 4 + 3] = Math.round(alpha);
    }
    return row;
  });
  return png(side, Buffer.concat(rows));
}

/** PNG, 8 bits, RGBA: w3.org/TR/png. */
function png(side: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(content.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const white: Color = [255, 255, 255, 255];
writeFileSync(
  join(MANIFEST_DIRECTORY, 'color.png'),
  draw(192, enlarge(door(0.055), 1), white, [0x3b, 0x4b, 0xa3, 255]),
);
writeFileSync(join(MANIFEST_DIRECTORY, 'outline.png'), draw(32, enlarge(door(0.055), 1.35), white, [0, 0, 0, 0]));
