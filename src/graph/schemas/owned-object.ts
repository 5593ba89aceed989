import { z } from 'zod';
import { id, list, text } from './scalars.ts';

export const ownedObject = z.object({
  '@odata.type': text,
  id,
  displayName: text,
  resourceProvisioningOptions: list(z.string()),
});
