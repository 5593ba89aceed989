import { randomUUID } from 'node:crypto';
import { Client, GraphClientError, ResponseType, type GraphRequest } from '@microsoft/microsoft-graph-client';
import { Failure } from '../../domain/errors.ts';
import { Address, Authentication, Exact, Fetch, type GetToken } from './middleware.ts';
import { LostConnection, isWrite, receiptOf, type Send, type WireAnswer, type WireRequest } from './wire.ts';

export interface HttpOptions {
  /** Version root without a slash at the end. */
  readonly root: string;
  /** Undefined = the server asks for none. */
  readonly token: GetToken | undefined;
  /** A request without an answer for so long is given up. */
  readonly timeoutMs: number;
}

/** One request, one HTTP request. Throws `LostConnection` without an answer, `Failure` without a token. */
export function createHttp(options: HttpOptions): Send {
  const { root, token, timeoutMs } = options;
  const middleware = [new Address(), ...(token ? [new Authentication(token)] : []), new Fetch(timeoutMs)];
  const client = Client.initWithMiddleware({ middleware, baseUrl: `${root}/` });
  return async (request) => {
    const call = client
      .api('/')
      .middlewareOptions([new Exact(root + request.path)])
      .headers({ ...request.headers, 'client-request-id': randomUUID() })
      .responseType(ResponseType.RAW);
    return read((await perform(call, request)) as Response, request);
  };
}

async function perform(call: GraphRequest, { method, body }: WireRequest): Promise<unknown> {
  const verbs = {
    GET: () => call.get(),
    POST: () => call.post(body),
    PUT: () => call.put(body),
    PATCH: () => call.patch(body),
    DELETE: () => call.delete(),
  } as const;
  try {
    return (await verbs[method]()) as unknown;
  } catch (error) {
    const original: unknown = error instanceof GraphClientError ? error.customError : error;
    if (original instanceof Failure || original instanceof LostConnection) throw original;
    throw new LostConnection('maybe', { cause: original });
  }
}

async function read(response: Response, request: WireRequest): Promise<WireAnswer> {
  const { status, headers } = response;
  try {
    const body = parse(await response.text());
    return { status, headers, requestId: receiptOf(headers, body), body };
  } catch (error) {
    // The status of a write arrived, and nothing else of its answer is ever used.
    const settled = isWrite(request.method) && request.path !== '/$batch' && response.ok;
    if (settled) return { status, headers, requestId: receiptOf(headers, undefined), body: undefined };
    throw new LostConnection('maybe', { cause: error });
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
