import type { StoredFile } from '../conversation/reply.ts';
import { Failure } from '../domain/errors.ts';
import type { UrlAllowed } from './allowed-hosts.ts';
import type { UploadInfo } from './file-consent.ts';

const DEADLINE_MS = 60_000;

/** Puts a file where the person allowed it. Throws `file-not-stored`. */
export type PutFile = (upload: UploadInfo, bytes: Uint8Array) => Promise<StoredFile>;

/**
 * One PUT with the whole file, as an upload session of OneDrive takes it
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4). The address is pre-authenticated: no
 * token of ours goes along, and no redirect is followed.
 */
export function createPutFile(isAllowed: UrlAllowed): PutFile {
  return async ({ uploadUrl, contentUrl, name, uniqueId, fileType }, bytes) => {
    if (!isAllowed(uploadUrl) || !isAllowed(contentUrl)) throw new Failure('file-not-stored');
    const response = await put(uploadUrl, bytes);
    await response.body?.cancel();
    if (!response.ok) throw new Failure('file-not-stored', { status: response.status });
    return { name, contentUrl, uniqueId, fileType };
  };
}

async function put(url: string, bytes: Uint8Array): Promise<Response> {
  const size = bytes.byteLength;
  const headers = { 'content-type': 'application/octet-stream', 'content-range': `bytes 0-${size - 1}/${size}` };
  const signal = AbortSignal.timeout(DEADLINE_MS);
  try {
    return await fetch(url, { method: 'PUT', body: Buffer.from(bytes), headers, redirect: 'error', signal });
  } catch (error) {
    throw new Failure('file-not-stored', {}, { cause: error });
  }
}
