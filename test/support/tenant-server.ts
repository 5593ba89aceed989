import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure, toFailure, type FailureInfo } from '../../src/domain/errors.ts';
import type { SubjectFacts } from '../../src/domain/facts.ts';
import type { Accounts, Directory } from '../../src/domain/ports.ts';
import type { MemoryTenant } from './memory-tenant.ts';

type Answer = { readonly value?: unknown } | { readonly failure: FailureInfo };
type Method = (...args: unknown[]) => unknown;

async function collect(ids: readonly string[], directory: Directory): Promise<SubjectFacts[]> {
  const all: SubjectFacts[] = [];
  for await (const facts of directory.readFacts(ids)) all.push(facts);
  return all;
}

async function answer(
  tenant: MemoryTenant,
  port: 'accounts' | 'directory',
  method: string,
  args: unknown[],
): Promise<Answer> {
  try {
    if (method === 'readFacts' || method === 'readLinks')
      return { value: await collect(args[0] as string[], tenant.directory) };
    const call = (tenant[port] as unknown as Record<string, Method>)[method];
    return { value: await call?.(...args) };
  } catch (error) {
    return { failure: toFailure(error).info };
  }
}

/** A tenant in memory behind HTTP: its effect log survives the process that caused the effects. */
export class TenantServer {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(tenant: MemoryTenant): Promise<TenantServer> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { port, method, args } = JSON.parse(Buffer.concat(chunks).toString()) as {
          port: 'accounts' | 'directory';
          method: string;
          args: unknown[];
        };
        void answer(tenant, port, method, args).then((result) => response.end(JSON.stringify(result)));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new TenantServer(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** The ports over that server; a line that breaks leaves a write's outcome unknown. */
export function tenantClient(url: string): { readonly directory: Directory; readonly accounts: Accounts } {
  const call = async (port: 'accounts' | 'directory', method: string, args: unknown[]): Promise<unknown> => {
    let result: Answer;
    try {
      const response = await fetch(url, { method: 'POST', body: JSON.stringify({ port, method, args }) });
      result = (await response.json()) as Answer;
    } catch (error) {
      throw new Failure(port === 'accounts' ? 'outcome-unknown' : 'graph-unreachable', {}, { cause: error });
    }
    if ('failure' in result) {
      const { code, ...details } = result.failure;
      throw new Failure(code, details);
    }
    return result.value;
  };
  const portOf = (port: 'accounts' | 'directory', own: Record<string, unknown> = {}): unknown =>
    new Proxy(own, {
      get: (_own, method: string) => own[method] ?? ((...args: unknown[]) => call(port, method, args)),
    });
  async function* readFacts(ids: readonly string[]): AsyncGenerator<SubjectFacts> {
    yield* (await call('directory', 'readFacts', [ids])) as SubjectFacts[];
  }
  return {
    accounts: portOf('accounts') as Accounts,
    directory: portOf('directory', { readFacts, readLinks: readFacts }) as Directory,
  };
}
