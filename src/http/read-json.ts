import type { IncomingMessage } from 'node:http';

/** Ten times what a pasted list of 200 people and the envelope of Teams need. */
const LIMIT = 256 * 1024;

/** What a body turned out to be: JSON, or the HTTP status that says why not. */
export type ReadJson = { readonly json: unknown } | { readonly status: 400 | 413 | 415 };

/**
 * Compressed bodies are refused: no channel sends them, and a small one can become a large one. A body that is too long
 * is read to its end, or to where patience ends, so that the sender gets the answer and not a broken connection.
 */
export async function readJson(request: IncomingMessage): Promise<ReadJson> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type) || encoding !== 'identity') return { status: 415 };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 16 * LIMIT) return { status: 413 };
    if (size <= LIMIT) chunks.push(chunk);
  }
  if (size > LIMIT) return { status: 413 };
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) as unknown };
  } catch {
    return { status: 400 };
  }
}
