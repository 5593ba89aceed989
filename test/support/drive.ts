import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Put {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Somebody's OneDrive as far as an upload needs it: a server on loopback that keeps what is put there. */
export interface Drive {
  readonly puts: readonly Put[];
  /** Status of the next answers. */
  status: number;
  /** The `uploadInfo` of a consent, as Teams sends it. */
  uploadInfo(path?: string): Record<string, string>;
  close(): Promise<void>;
}

export async function startDrive(): Promise<Drive> {
  const puts: Put[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      puts.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(drive.status, { location: '/elsewhere' });
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const drive: Drive = {
    puts,
    status: 201,
    uploadInfo: (path = '/upload') => ({
      contentUrl: `${base}/file`,
      uploadUrl: `${base}${path}`,
      name: 'plan.csv',
      uniqueId: 'u1',
      fileType: 'csv',
    }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
  return drive;
}
