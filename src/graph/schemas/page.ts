import { z } from 'zod';

/** A collection: `{ value, @odata.nextLink }`. https://learn.microsoft.com/graph/paging */
export const pageOf = <Item>(item: z.ZodType<Item>) =>
  z.object({
    value: z.array(item),
    '@odata.nextLink': z.string().nullish(),
    '@odata.count': z.number().nullish(),
  });
