import { Failure } from '../domain/errors.ts';
import { EditedMeanwhile, NotWaiting, StorageUnavailable, SubjectBusy } from '../store/errors.ts';

/** The store's errors as catalogue entries. Anything else is passed on as it is. */
export function storeFailure(error: unknown): unknown {
  if (error instanceof StorageUnavailable) return new Failure('storage-unavailable', {}, { cause: error });
  if (error instanceof EditedMeanwhile) return new Failure('edited-meanwhile', {}, { cause: error });
  if (error instanceof SubjectBusy) return new Failure('job-conflict', {}, { cause: error });
  if (error instanceof NotWaiting) return new Failure('schedule-over', {}, { cause: error });
  return error;
}

export async function withFailures<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw storeFailure(error);
  }
}
