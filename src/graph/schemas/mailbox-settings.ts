import { z } from 'zod';

export const mailboxSettings = z.object({
  userPurpose: z.enum(['user', 'linked', 'shared', 'room', 'equipment', 'others']).nullish().catch('others'),
  automaticRepliesSetting: z.object({ status: z.enum(['disabled', 'alwaysEnabled', 'scheduled']).nullish() }).nullish(),
});
