import { createHash } from 'node:crypto';

/** A version-4-shaped id that depends on the name alone. */
export function seededId(name: string): string {
  const hex = createHash('sha256').update(`contoso/${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
