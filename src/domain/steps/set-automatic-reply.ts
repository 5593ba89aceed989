import { alwaysReply, NO_REPLIES, sameReplies } from '../automatic-replies.ts';
import { Failure } from '../errors.ts';
import type { PlannedStep } from '../plan/plan.ts';
import { activeUser } from './locate.ts';
import type { Step, StepContext } from './step.ts';

type Planned = Extract<PlannedStep, { step: 'set-automatic-reply' }>;

async function isSet({ directory, subjectId, planned }: StepContext<Planned>): Promise<boolean> {
  // Deleted meanwhile: nobody answers any more.
  if ((await activeUser(directory, subjectId)) === undefined) return true;
  const now = await directory.automaticReplies(subjectId);
  if (now === undefined) throw new Failure('mailbox-absent');
  return sameReplies(now, alwaysReply(planned.texts));
}

export const setAutomaticReply: Step<Planned> = {
  id: 'set-automatic-reply',
  calls: ['PATCH /users/{id}/mailboxSettings'],
  writes: ['MailboxSettings.ReadWrite'],
  look: async (context) => ((await isSet(context)) ? 'done' : 'todo'),
  run: ({ accounts, subjectId, planned }) => accounts.setAutomaticReplies(subjectId, alwaysReply(planned.texts)),
  verify: async (context) => ((await isSet(context)) ? 'confirmed' : 'not-yet'),
  // Without a record of what was answered before, nothing is: whoever is back has not left.
  inverse: (_, before) => ({ step: 'restore-automatic-reply', replies: before?.automaticReplies ?? NO_REPLIES }),
  putBackOnFailure: false,
  repairs: false,
};
