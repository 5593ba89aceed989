/** Are only the asker's own things meant? "show my jobs", "toon mijn taken". */
export function asksOwn(text: string): boolean {
  return /(?<!\p{L})(?:my|mijn)(?!\p{L})/iu.test(text);
}
