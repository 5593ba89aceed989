import { Failure } from '../domain/errors.ts';
import type { UrlAllowed } from './allowed-hosts.ts';

/** Bytes of a file that are read: ten times a list of 5,000 people. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
const DEADLINE_MS = 20_000;

/** The bytes of a file somebody attached. Throws `file-unreachable`, `file-too-large`. */
export type FetchFile = (url: string) => Promise<Uint8Array>;

/** The address is pre-authenticated and short-lived: no token of ours goes along, and no redirect is followed. */
export function createFetchFile(isAllowed: UrlAllowed): FetchFile {
  return async (url) => {
    if (!isAllowed(url)) throw new Failure('file-unreachable');
    const response = await get(url);
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      throw new Failure('file-unreachable', { status: response.status });
    }
    return read(response.body);
  };
}

async function get(url: string): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(DEADLINE_MS) });
  } catch (error) {
    throw new Failure('file-unreachable', {}, { cause: error });
  }
}

/** Stops reading where it gets too large: a length in a header may be missing or wrong. */
async function read(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > MAX_FILE_BYTES) throw new Failure('file-too-large');
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('file-unreachable', {}, { cause: error });
  }
  return Buffer.concat(chunks);
}
