import { z } from 'zod';
import { id, text } from './scalars.ts';

export const group = z.object({ id, displayName: text });
