import { badRequest } from './graph-error.ts';
import type { GraphRequest } from './graph-request.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The request's JSON object; 400 where there is none. */
export function objectBody(request: GraphRequest): JsonObject {
  if (isObject(request.body)) return request.body;
  throw badRequest('Empty Payload. JSON content expected.');
}

export const stringsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** The id in `{"@odata.id": "https://…/directoryObjects/{id}"}`. */
export function referencedId(request: GraphRequest): string {
  const reference = objectBody(request)['@odata.id'];
  const id = typeof reference === 'string' ? /\/([^/]+)$/.exec(reference)?.[1] : undefined;
  if (id === undefined)
    throw badRequest("Invalid value specified for property '@odata.id' of resource 'DirectoryObject'.");
  return decodeURIComponent(id);
}
