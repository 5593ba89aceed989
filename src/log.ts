import { pino, type Logger } from 'pino';

/** Fields that would carry secrets or personal data, should anybody ever log the object that holds them. */
const NEVER = [
  'authorization',
  'password',
  'secret',
  'token',
  'text',
  'displayName',
  'userPrincipalName',
  'mail',
  'email',
  'name',
];

export type Log = Logger;

/**
 * JSON lines on stderr: stdout belongs to the person who started it. Messages are static; what varies is in fields.
 */
export function createLog(level: string): Log {
  const paths = NEVER.flatMap((field) => [field, `*.${field}`, `*.*.${field}`, `*.*.*.${field}`]);
  return pino(
    { level, base: null, redact: { paths, censor: '[redacted]' } },
    pino.destination({ dest: 2, sync: false }),
  );
}
