import { z } from 'zod';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids are compared all over the product: a GUID in another case must not look like somebody else. */
export const id = z
  .string()
  .min(1)
  .transform((value) => (GUID.test(value) ? value.toLowerCase() : value));

/** Absent and null are the same: Graph leaves out what it has nothing to say about. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? null);

export const list = <Item>(item: z.ZodType<Item>) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);

/** Answers of writes are not read: the tenant is read back instead. */
export const ignored = z.unknown();
