import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Server } from 'restify';
import type { Attachment } from './activity.ts';
import { readBody } from './read-body.ts';

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Where a bot may put a file that the person accepted: the `uploadInfo` of a file consent. */
export interface UploadInfo {
  readonly contentUrl: string;
  readonly name: string;
  readonly uploadUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** Bytes of one file; Teams allows far more, a list of leavers needs far less. */
export const maxFileBytes = 10 * 1024 * 1024;
const maxFiles = 50;

/**
 * The person's OneDrive as far as a chat needs it: files by an unguessable address, open to whoever has it, as the
 * pre-authenticated addresses of SharePoint are. Kept in memory, the oldest are dropped.
 */
export class Files {
  readonly #files = new Map<string, StoredFile>();
  readonly #baseUrl: () => string;

  /** @param baseUrl where this server is reached, known once it listens. */
  constructor(baseUrl: () => string) {
    this.#baseUrl = baseUrl;
  }

  add(name: string, bytes: Buffer, id: string = randomUUID()): StoredFile {
    const file = { id, name: path.basename(name) || 'file', bytes };
    this.#files.set(id, file);
    const [oldest] = this.#files.keys();
    if (this.#files.size > maxFiles && oldest !== undefined) this.#files.delete(oldest);
    return file;
  }

  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }

  /** What Teams puts into a message for a file the person attached. */
  attachmentOf({ id, name }: StoredFile): Attachment {
    return {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: this.#url(id),
      name,
      content: { downloadUrl: this.#url(id), uniqueId: id, fileType: fileTypeOf(name) },
    };
  }

  /** Makes room for one file of a bot. */
  openUpload(name: string): UploadInfo {
    const { id } = this.add(name, Buffer.alloc(0));
    return { contentUrl: this.#url(id), uploadUrl: this.#url(id), name, uniqueId: id, fileType: fileTypeOf(name) };
  }

  #url(id: string): string {
    return `${this.#baseUrl()}/files/${id}`;
  }
}

const fileTypeOf = (name: string): string => path.extname(name).slice(1).toLowerCase();

export function addFiles(server: Server, files: Files): void {
  server.get('/files/:id', (request, response, next) => {
    const file = files.get((request.params as { id: string }).id);
    if (file === undefined) response.send(404, { error: { code: 'itemNotFound', message: 'The file is gone.' } });
    else {
      response.writeHead(200, {
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(file.bytes.length),
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(file.bytes);
    }
    next();
  });
  server.put('/files/:id', async (request, response) => {
    const file = files.get((request.params as { id: string }).id);
    const bytes = await readBody(request, maxFileBytes);
    if (file === undefined || file.bytes.length > 0) {
      response.send(404, { error: { code: 'itemNotFound', message: 'There is no such upload.' } });
      return;
    }
    if (bytes === undefined) {
      response.send(413, { error: { code: 'tooLarge', message: 'The file is too large.' } });
      return;
    }
    files.add(file.name, bytes, file.id);
    response.send(201, { id: file.id, name: file.name, size: bytes.length });
  });
}
