import type { IncomingMessage } from 'node:http';
import { GraphError } from '../protocol/graph-error.ts';

/** Microsoft Graph takes up to 4 MB in one request. */
const largest = 4 * 1_024 * 1_024;

export async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > largest) throw new GraphError(413, 'RequestEntityTooLarge', 'The request is too large.');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The body as JSON; undefined where there is none. */
export function parseJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new GraphError(
      400,
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}
