import restify, { type Server } from 'restify';

/** Teams' ids are longer than the 100 characters a path parameter may have by default: longer ones would be a 404. */
const maxParamLength = 1024;

export const createServer = (): Server => restify.createServer({ name: 'chat', maxParamLength });

/** @returns the port taken; rejects when it is in use. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve(server.address().port);
    });
  });
}

/** Ends open connections too: an event stream would keep the server waiting for ever. */
export async function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.server.closeAllConnections();
  });
}
