import { toFailure } from '../../src/domain/errors.ts';
import type { GraphCredential } from '../../src/graph/credential.ts';
import { connectTo, REAL_TIME } from './graph.ts';

/** `token-child.ts <url> <credential>`: names the tenant, or the failure. The authority must be known at birth. */
const [url = '', credential = '{}'] = process.argv.slice(2);
const options = { credential: JSON.parse(credential) as GraphCredential, authorityHost: url, ...REAL_TIME };
const { directory } = connectTo(url, options);
const answer = await directory.tenant().then(
  ({ displayName }) => displayName,
  (error: unknown) => toFailure(error).code,
);
process.stdout.write(`${answer}\n`);
