import { z } from 'zod';
import { id, list, text } from './scalars.ts';

export const organization = z.object({
  id,
  displayName: text,
  verifiedDomains: list(z.object({ name: z.string() })),
});
