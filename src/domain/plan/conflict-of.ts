import type { Options } from './plan.ts';

export type Conflict = 'shared-and-delete' | 'shared-and-unassign' | 'hold-and-unassign-first' | 'hold-and-unassign';

/**
 * Two choices that cannot both be had. A shared mailbox hangs on its account, and becomes shared while it is licensed; a
 * held mailbox becomes inactive only when account and license go together.
 * https://learn.microsoft.com/microsoft-365/admin/email/convert-user-mailbox-to-shared-mailbox
 * https://learn.microsoft.com/purview/inactive-mailboxes-in-office-365
 */
export function conflictOf({ outcome, licenseWay, mail, hold }: Options): Conflict | undefined {
  if (mail === 'shared' && outcome === 'delete') return 'shared-and-delete';
  if (mail === 'shared' && outcome === 'unassign') return 'shared-and-unassign';
  if (hold !== 'applies') return undefined;
  if (outcome === 'unassign') return 'hold-and-unassign';
  return outcome === 'delete' && licenseWay === 'unassign-first' ? 'hold-and-unassign-first' : undefined;
}
