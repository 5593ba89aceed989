import { keepsMailbox } from './planned-reply.ts';
import type { Options } from './plan.ts';

export type Conflict =
  | 'shared-and-delete'
  | 'shared-and-unassign'
  | 'hold-and-unassign-first'
  | 'hold-and-unassign'
  | 'reply-and-delete'
  | 'reply-and-unassign';

/**
 * Two choices that cannot both be had. A shared mailbox hangs on its account, and becomes shared while it is licensed; a
 * held mailbox becomes inactive only when account and license go together. What a deleted or disconnected mailbox would
 * answer reaches nobody.
 * https://learn.microsoft.com/microsoft-365/admin/email/convert-user-mailbox-to-shared-mailbox
 * https://learn.microsoft.com/purview/inactive-mailboxes-in-office-365
 */
export function conflictOf(options: Options): Conflict | undefined {
  const { outcome, mail, reply } = options;
  if (mail === 'shared' && outcome === 'delete') return 'shared-and-delete';
  if (mail === 'shared' && outcome === 'unassign') return 'shared-and-unassign';
  if (reply === 'set' && outcome === 'unassign') return 'reply-and-unassign';
  if (reply === 'set' && outcome === 'delete' && !keepsMailbox(options)) return 'reply-and-delete';
  return holdConflict(options);
}

function holdConflict({ outcome, licenseWay, hold }: Options): Conflict | undefined {
  if (hold !== 'applies') return undefined;
  if (outcome === 'unassign') return 'hold-and-unassign';
  return outcome === 'delete' && licenseWay === 'unassign-first' ? 'hold-and-unassign-first' : undefined;
}
