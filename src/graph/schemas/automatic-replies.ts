import { z } from 'zod';
import { NO_REPLIES, type AutomaticReplies } from '../../domain/automatic-replies.ts';
import { text } from './scalars.ts';

const moment = z.object({ dateTime: z.string(), timeZone: z.string() }).nullish();

const setting = z.object({
  status: z.enum(['disabled', 'alwaysEnabled', 'scheduled']).nullish(),
  externalAudience: z.enum(['none', 'contactsOnly', 'all']).nullish(),
  internalReplyMessage: text,
  externalReplyMessage: text,
  scheduledStartDateTime: moment,
  scheduledEndDateTime: moment,
});

function settled(told: z.output<typeof setting>): AutomaticReplies {
  const { status, scheduledStartDateTime: start, scheduledEndDateTime: end } = told;
  return {
    status: status ?? NO_REPLIES.status,
    externalAudience: told.externalAudience ?? NO_REPLIES.externalAudience,
    internalReplyMessage: told.internalReplyMessage ?? '',
    externalReplyMessage: told.externalReplyMessage ?? '',
    // Dates of long ago are kept with what is not scheduled, and refused when they are sent back.
    ...(status === 'scheduled' && start && end ? { scheduledStartDateTime: start, scheduledEndDateTime: end } : {}),
  };
}

/** A mailbox that says nothing of automatic replies gives none. */
export const automaticReplies = z
  .object({ automaticRepliesSetting: setting.nullish() })
  .transform(({ automaticRepliesSetting: told }) => (told ? settled(told) : NO_REPLIES));
