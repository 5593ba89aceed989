/** Graph's error replies. Codes and texts: Microsoft Graph error and best-practice pages; those nobody documents are in `assumptions.ts`. */

export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly target?: string;
}

/** An error reply on its way out. `innerCode` lands in `innerError.code`, as Graph does when it throttles. */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: readonly ErrorDetail[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    extra: { details?: readonly ErrorDetail[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.name = 'GraphError';
    this.status = status;
    this.code = code;
    this.details = extra.details ?? [];
    this.headers = extra.headers ?? {};
  }
}

export const badRequest = (message: string, details: readonly ErrorDetail[] = []) =>
  new GraphError(400, 'Request_BadRequest', message, { details });

export const unsupportedQuery = (message: string) => new GraphError(400, 'Request_UnsupportedQuery', message);

export const notFound = (id: string) =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const denied = (message = 'Insufficient privileges to complete the operation.') =>
  new GraphError(403, 'Authorization_RequestDenied', message);

export const notImplemented = (message = 'This operation target is not yet supported.') =>
  new GraphError(501, 'NotImplemented', message);

export interface CorrelationIds {
  readonly requestId: string;
  readonly clientRequestId: string;
  readonly at: Date;
}

/** The body of an error reply. `innerError.date` carries no zone, as Graph sends it. */
export function errorBody(error: GraphError, ids: CorrelationIds): unknown {
  const throttled = error.status === 429 ? { code: '429', message: 'Please retry after', status: '429' } : {};
  return {
    error: {
      code: error.code,
      message: error.message,
      ...(error.details.length > 0 ? { details: error.details } : {}),
      innerError: {
        ...throttled,
        date: ids.at.toISOString().slice(0, 19),
        'request-id': ids.requestId,
        'client-request-id': ids.clientRequestId,
      },
    },
  };
}
