import { z } from 'zod';
import { id, text } from './scalars.ts';

export const organization = z.object({ id, displayName: text });
