import { z } from 'zod';

const part = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .transform((text) => parseJson(Buffer.from(text, 'base64url').toString('utf8')))
    .pipe(schema);

const tokenSchema = z.tuple([
  part(z.object({ alg: z.literal('RS256'), kid: z.string().min(1) })),
  part(z.object({ iss: z.string(), aud: z.string(), exp: z.number() })),
  z.string().regex(/^[\w-]+$/),
]);

/** Clocks differ; the Bot Framework allows five minutes. */
const SKEW = 300;
const MAX_LENGTH = 16_384;

export interface ExpectedToken {
  readonly appId: string;
  readonly issuers: readonly string[];
}

/**
 * Could this be a token for us? It says nothing about the signature: that is for the Bot Framework, which fetches keys
 * and writes a stack trace for every token it refuses, and so should not be bothered with each one a scanner makes up.
 *
 * @param header the Authorization header
 * @param now seconds since 1970
 */
export function isPlausibleToken(header: string | undefined, expected: ExpectedToken, now: number): boolean {
  const token = /^Bearer (\S+)$/.exec(header ?? '')?.[1];
  if (token === undefined || token.length > MAX_LENGTH) return false;
  const parsed = tokenSchema.safeParse(token.split('.'));
  if (!parsed.success) return false;
  const [, { iss, aud, exp }] = parsed.data;
  return aud === expected.appId && expected.issuers.includes(iss) && exp > now - SKEW;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON is no token
  }
}
