import { readPolicy, type PolicyFile } from './policy-file.ts';
import type { Reader } from './reader.ts';

const NONE: PolicyFile = { protectedUsers: [], defaults: {} };

/** The file that `POLICY_FILE` names. One that cannot be read or understood is no policy: the bot does not start. */
export function readPolicySetting(reader: Reader, readText: (path: string) => string): PolicyFile {
  const file = reader.text('POLICY_FILE');
  if (file === undefined) return NONE;
  let text: string;
  try {
    text = readText(file);
  } catch {
    reader.complain('POLICY_FILE', 'start.policy.unreadable', { file });
    return NONE;
  }
  const read = readPolicy(text);
  if (!('kind' in read)) return read;
  const { kind, line, found, allowed } = read;
  reader.complain('POLICY_FILE', `start.policy.${kind}`, { file, line, found, allowed });
  return NONE;
}
