import { Failure, toFailure, type ErrorCode } from '../../domain/errors.ts';
import { known, unknown, type Fact } from '../../domain/facts.ts';

/** Undefined instead of the failures that mean "there is none". */
export async function orUndefined<Value>(reading: Promise<Value>, ...absent: ErrorCode[]): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Failure && absent.includes(error.code)) return undefined;
    throw error;
  }
}

/** What could not be read is unknown and says why: one missing permission must not spoil what else is known. */
export async function asFact<Value>(reading: Promise<Value>): Promise<Fact<Value>> {
  try {
    return known(await reading);
  } catch (error) {
    return unknown(toFailure(error).info);
  }
}
