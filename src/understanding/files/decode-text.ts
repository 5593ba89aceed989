/** What a text file was written in; Excel writes each of these, depending on what is chosen under "Save as". */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 512;

/**
 * The text of a file, without a byte order mark; undefined when the bytes are no text (a workbook, a picture). What is
 * not UTF-8 and not UTF-16 is taken for Windows-1252, in which every byte means something.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  // Asked for the whole at once, Node 20 reads Windows-1252 as Latin-1: quotes and the euro would be lost.
  const stream = encoding === 'windows-1252';
  const text = new TextDecoder(encoding).decode(bytes, { stream });
  return /[\u0000-\u0008\u000e-\u001a]/u.test(text) ? undefined : text; // eslint-disable-line no-control-regex -- what no text has
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const nulls = [0, 1].map((parity) => bytes.slice(0, SAMPLE).filter((byte, at) => byte === 0 && at % 2 === parity));
  const most = Math.min(bytes.length, SAMPLE) / 4;
  if ((nulls[1]?.length ?? 0) > most) return 'utf-16le';
  if ((nulls[0]?.length ?? 0) > most) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
