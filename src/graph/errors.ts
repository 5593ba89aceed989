import { Failure, type ErrorCode, type FailureInfo } from '../domain/errors.ts';
import type { ErrorRow, Operation } from './operations/operation.ts';
import { graphError, isWrite, type WireAnswer } from './transport/wire.ts';

/** Read after the rows of the call itself. https://learn.microsoft.com/graph/errors */
const EVERY_CALL: readonly ErrorRow[] = [
  { status: 401, means: 'token-rejected' },
  { status: 403, graphCode: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant', means: 'premium-required' },
  { status: 403, message: /premium license/i, means: 'premium-required' },
  { status: 403, graphCode: 'Directory_QuotaExceeded', means: 'quota-exceeded' },
  // Same status and code as a missing permission; only the text names the restricted administrative unit.
  { status: 403, message: /restricted management administrative unit/i, means: 'user-restricted' },
  { status: 403, means: 'permission-missing' },
  { status: 409, graphCode: 'Directory_ConcurrencyViolation', means: 'graph-conflict' },
  { status: 424, means: 'graph-conflict' },
  { status: 429, means: 'graph-throttled' },
  { status: 405, means: 'graph-unsupported' },
  { status: 501, means: 'graph-unsupported' },
  { status: 400, graphCode: 'Request_UnsupportedQuery', means: 'graph-unsupported' },
  { status: 400, message: /Resource not found for the segment/i, means: 'graph-unsupported' },
  { status: 404, message: /^Resource not found/i, means: 'graph-unsupported' },
];

function meaning(operation: Operation, answer: WireAnswer): ErrorCode {
  const error = graphError(answer.body);
  // Graph always says in JSON what was not found; anything else is a server that does not know the path.
  if (answer.status === 404 && error === undefined) return 'graph-unsupported';
  const row = [...(operation.errors ?? []), ...EVERY_CALL].find(
    ({ status, graphCode, message }) =>
      status === answer.status &&
      (graphCode === undefined || graphCode === error?.code) &&
      (message === undefined || message.test(error?.message ?? '')),
  );
  return row?.means ?? (answer.status >= 500 ? 'graph-unavailable' : 'graph-unexpected');
}

/**
 * A refusal as a catalogue entry.
 * @param ambiguous an earlier attempt may have been carried out
 * @param retryAfter seconds Graph asked for
 */
export function refusal(operation: Operation, answer: WireAnswer, ambiguous: boolean, retryAfter?: number): Failure {
  const code = meaning(operation, answer);
  const lost = isWrite(operation.method) && (ambiguous || answer.status >= 500) && code !== 'graph-unsupported';
  const graphCode = graphError(answer.body)?.code;
  const requestId = answer.requestId;
  const details: Omit<FailureInfo, 'code'> = {
    status: answer.status,
    ...(graphCode !== undefined && graphCode !== '' && { graphCode }),
    ...(requestId !== null && { requestId }),
    ...(code === 'permission-missing' && { permission: operation.permissions.application }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
  return new Failure(lost && answer.status !== 503 ? 'outcome-unknown' : code, details);
}
