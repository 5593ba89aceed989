export const mail = {
  'answer.mailbox-of-deleted-user.question': 'What happens to the mailbox when I delete the user?',
  'answer.mailbox-of-deleted-user.text':
    'It can be recovered for 30 days by restoring the user. After that it is purged, unless a hold or a retention policy was in place before the deletion: then it becomes an inactive mailbox. Mail sent to a deleted user is returned to the sender. To keep the mailbox in use, convert it to a shared mailbox first, and then do not delete the account.',
  'answer.keep-mail.question': 'How do I keep the email of somebody I am about to delete?',
  'answer.keep-mail.text':
    'Before deleting, choose one: convert to a shared mailbox (then do not delete the account), export to a PST file, or put a retention policy or litigation hold on it so that it becomes an inactive mailbox. Already deleted, less than 30 days ago? Restore the user, save the mail, delete again.',
  'answer.give-mailbox-access.question': 'How do I give a colleague access to the mail, or forward new mail?',
  'answer.give-mailbox-access.text':
    'A shared mailbox costs nothing up to 50 GB: colleagues read the old mail and get the new. Forwarding only passes on new mail and needs the account and its license. Both need the account: do not delete it. Microsoft Graph can do neither, so ask an Exchange administrator (Exchange admin center or PowerShell).',
  'answer.automatic-reply.question': 'Can I set an automatic reply for somebody who left?',
  'answer.automatic-reply.text':
    'Yes, as long as the mailbox exists: set it before deleting, with a separate text for inside and outside. After the deletion nothing answers any more. For a reply that lasts, convert to a shared mailbox and keep the account.',
  'answer.meetings-of-leaver.question': 'Do meetings organized by the leaver disappear?',
  'answer.meetings-of-leaver.text':
    'No, they stay in people’s calendars and keep rooms booked. Cancel them before deleting, while the mailbox can still send: open the calendar, or use Remove-CalendarEvents -CancelOrganizedMeetings in Exchange Online PowerShell (up to 1825 days ahead).',
  'answer.shared-mailbox.question': 'What is a shared mailbox?',
  'answer.shared-mailbox.text':
    'A mailbox that several colleagues read and answer from, each signed in as themselves, such as info@. Up to 50 GB it needs no license of its own. It does have a user account: keep that account, with sign-in blocked, because deleting it deletes the mailbox. That is why turning a leaver’s mailbox into a shared one keeps the account.',
  'answer.convert-to-shared.question': 'How do I convert a mailbox to a shared mailbox?',
  'answer.convert-to-shared.text':
    'An Exchange Administrator does it in the Microsoft 365 admin center: Users > Active users > the user > Mail > Convert to shared mailbox. Microsoft Graph cannot, so neither can I. Mail, calendar and inbox rules stay. The user needs a license until it is done; afterwards it can be unassigned, up to 50 GB and without a hold or an archive. Keep the account, which anchors the mailbox, and block sign-in or reset the password: the old one goes on working.',
  'answer.shared-mailbox-license.question': 'Does a shared mailbox need a license?',
  'answer.shared-mailbox-license.text':
    'No, up to 50 GB and without archive or hold. Above 50 GB it needs Exchange Online Plan 2 (up to 100 GB); a hold or an in-place archive needs Plan 2, or Plan 1 with the archiving add-on.',
  'answer.delete-after-shared.question': 'Can I delete the user after converting to a shared mailbox?',
  'answer.delete-after-shared.text':
    'No. The account carries the shared mailbox; delete it and the mailbox goes too (it can be recovered for 30 days). Block sign-in, reset the password and unassign the license instead.',
  'answer.shared-after-deletion.question': 'I already deleted the user, but need a shared mailbox.',
  'answer.shared-after-deletion.text':
    'Within 30 days: restore the user, assign a license, reset the password, wait 20 to 30 minutes, convert to a shared mailbox, then unassign the license and add the members.',
  'answer.converting-fails.question': 'Why does converting to a shared mailbox fail?',
  'answer.converting-fails.text':
    'Without a license the admin center does not offer it: assign one with a mailbox, convert, and unassign it afterwards. Over 50 GB, or with a hold or an archive, it keeps needing one. With Exchange on-premises too (hybrid), a converted mailbox can turn back into a user mailbox after a synchronization: convert it there as well.',
  'answer.forwarding-account.question': 'Can I delete an account that forwards mail?',
  'answer.forwarding-account.text':
    'No: forwarding needs the account and its license. Deleting the account or unassigning the license stops the forwarding and deactivates the mailbox. Use a shared mailbox if you want no license costs.',
  'answer.reuse-address.question': 'Can I reuse the email address of a deleted user?',
  'answer.reuse-address.text':
    'Remove the aliases before or while deleting; otherwise the address stays taken until the deleted mailbox is gone (30 days). Giving a new employee the name of an earlier one is not advisable: old invitations, shares and mail reach the wrong person.',
} as const;
