import { z } from 'zod';
import { id, text } from './scalars.ts';

/** A directory object of any type. */
export const reference = z.object({ '@odata.type': text, id });
