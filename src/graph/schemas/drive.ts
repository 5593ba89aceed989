import { z } from 'zod';
import { text } from './scalars.ts';

export const drive = z.object({ webUrl: text, quota: z.object({ used: z.number().nullish() }).nullish() });
