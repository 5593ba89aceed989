import { Failure } from '../../domain/errors.ts';
import type { Documents } from '../ports.ts';

const ATTEMPTS = 5;

/** The state folder writes these documents and nobody else does: their shape is ours. */
export async function read<T>(documents: Documents, kind: string, id: string): Promise<T | undefined> {
  const found = await documents.load(kind, id);
  return found?.body as T | undefined;
}

/**
 * A pure change, tried again on what somebody else saved meanwhile (two buttons pressed at once). Returning the same
 * object saves nothing.
 */
export async function edit<T>(
  documents: Documents,
  kind: string,
  id: string,
  change: (body: T | undefined) => T,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await documents.load(kind, id);
    const body = change(found?.body as T | undefined);
    if (found !== undefined && body === found.body) return body;
    try {
      await documents.save(kind, id, body, found?.version ?? 0);
      return body;
    } catch (error) {
      const raced = error instanceof Failure && error.code === 'edited-meanwhile';
      if (!raced || attempt === ATTEMPTS) throw error;
    }
  }
}
