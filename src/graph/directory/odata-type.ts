/** `#microsoft.graph.group` and, from some servers, `microsoft.graph.group`. */
export function isType(object: { readonly '@odata.type': string | null }, name: string): boolean {
  return object['@odata.type']?.replace(/^#/, '') === `microsoft.graph.${name}`;
}
