export const restore = {
  'answer.restore-window.question': 'How long can I restore a deleted user?',
  'answer.restore-window.text':
    '30 days after the deletion. The account, its mailbox and group memberships come back; licenses too when the user was deleted by this bot, Graph, PowerShell or the Entra admin center. After 30 days the deletion is final: nobody can restore the user, Microsoft support included.',
  'answer.restore-user.question': 'How do I restore a deleted user?',
  'answer.restore-user.text':
    'Here: type “restore” and the name, or press Undo on a result. In the admin center: Users > Deleted users > the user > Restore user, set a password, then check the license. You need User Administrator. Tell the person that the password changed.',
  'answer.after-restore.question': 'What comes back when I restore: licenses, groups, mailbox?',
  'answer.after-restore.text':
    'Group memberships do, and the licenses the account held when it was deleted, even if you are then over your seats. Licenses that were unassigned before that do not come back by themselves: assign them again, while seats are free. The mailbox comes back with its license. This bot keeps a record from before the deletion and repairs licenses, manager, memberships and ownerships from it.',
  'answer.restore-name-in-use.question': 'Restore fails: the user name is already in use.',
  'answer.restore-name-in-use.text':
    'Somebody else has taken the name. Rename that account, or restore under a new user name (newUserPrincipalName).',
  'answer.restore-address-in-use.question': 'Restore fails: another account uses the same email address.',
  'answer.restore-address-in-use.text':
    'The admin center takes the conflicting address away from the restored user by itself; with Microsoft Graph set autoReconcileProxyConflict to true.',
  'answer.days-left.question': 'How many days are left to restore somebody?',
  'answer.days-left.text':
    '30 days minus the days since the deletion. Ask “show deleted users”: I compute it from the date of deletion for each of them. The admin center does not show it.',
  'answer.support-restore.question': 'Can Microsoft support restore a permanently deleted user?',
  'answer.support-restore.text':
    'No. Neither you nor Microsoft support can; create a new account. OneDrive files may still be in the site collection recycle bin for 93 days after their retention.',
  'answer.delete-permanently.question': 'How do I delete a user permanently right now?',
  'answer.delete-permanently.text':
    'Delete first, then Entra admin center > Users > Deleted users > Delete permanently. Do this only when you must, for example to free a name: nothing of it can be undone. This bot does not do it.',
  'answer.when-is-data-gone.question': 'How long before deleted data is really gone?',
  'answer.when-is-data-gone.text':
    'The account with its mailbox: 30 days. OneDrive: the retention period (30 days by default), then 93 days in the site collection recycle bin. Files in SharePoint sites and Teams channels are not affected.',
} as const;
