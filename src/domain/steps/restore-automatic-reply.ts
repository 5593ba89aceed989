import { sameReplies } from '../automatic-replies.ts';
import { Failure } from '../errors.ts';
import type { PlannedStep } from '../plan/plan.ts';
import { activeUser } from './locate.ts';
import type { Step, StepContext } from './step.ts';

type Planned = Extract<PlannedStep, { step: 'restore-automatic-reply' }>;

async function isBack({ directory, subjectId, planned }: StepContext<Planned>): Promise<boolean> {
  if ((await activeUser(directory, subjectId)) === undefined) throw new Failure('user-already-deleted');
  const now = await directory.automaticReplies(subjectId);
  // A mailbox is connected again some time after its license came back.
  if (now === undefined) throw new Failure('not-confirmed');
  return sameReplies(now, planned.replies);
}

export const restoreAutomaticReply: Step<Planned> = {
  id: 'restore-automatic-reply',
  calls: ['PATCH /users/{id}/mailboxSettings'],
  writes: ['MailboxSettings.ReadWrite'],
  look: async (context) => ((await isBack(context)) ? 'done' : 'todo'),
  run: ({ accounts, subjectId, planned }) => accounts.setAutomaticReplies(subjectId, planned.replies),
  verify: async (context) => ((await isBack(context)) ? 'confirmed' : 'not-yet'),
  inverse: () => undefined,
  putBackOnFailure: false,
  repairs: true,
};
