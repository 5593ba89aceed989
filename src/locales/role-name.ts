import { isMessageKey } from './index.ts';
import type { Words } from './words.ts';

/** A role in the reader's language, by the name Microsoft Graph gives it; custom and rare roles keep that name. */
export function roleName(words: Words, name: string): string {
  const key = `role.${name}`;
  return isMessageKey(key) ? words.t(key) : name;
}
