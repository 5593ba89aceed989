export const advice = {
  'answer.considerations-before-deleting.question': 'What should I think about before I delete a user?',
  'answer.considerations-before-deleting.text':
    'Five things. 1. Mail: decide who needs it before you delete; afterwards it takes a restore. 2. OneDrive: who gets the files; you have 30 days by default. 3. Licenses: deleting frees the seat, but you keep paying until the subscription is reduced. 4. Is the account synced from Active Directory? Then it must be deleted there. 5. Is it an admin, the only owner of groups or Teams, on legal hold, or does it forward mail? Also look at meetings the person organized, a Teams phone number and devices. A deleted user can be restored for 30 days. Name the user, and I check all this in your tenant.',
  'answer.how-to-delete-one.question': 'How do I delete one user?',
  'answer.how-to-delete-one.text':
    'Here: type “delete” and the name. In the Microsoft 365 admin center: Users > Active users > the user > Delete user, choose what happens to license, email and OneDrive, then Delete user. You need at least User Administrator; for the email and OneDrive choices also Exchange and SharePoint Administrator.',
  'answer.how-to-delete-many.question': 'How do I delete several users at once?',
  'answer.how-to-delete-many.text':
    'Here: paste their names or addresses, one per line. In the admin center: Active users > select the users > three dots > Delete user. That bulk action only deletes: it handles neither email nor OneDrive nor the bill. For long lists there is also the bulk delete in the Entra admin center, or Remove-MgUser in PowerShell.',
  'answer.delete-from-csv.question': 'Can I delete users from a CSV file?',
  'answer.delete-from-csv.text':
    'Yes, in the Entra admin center: Users > Bulk operations > Bulk delete. Download the template, leave the version and header rows as they are, remove the example row and put one user principal name on each line. One job runs for about an hour at most, so split long lists; a result file tells the error of each row.',
  'answer.bulk-delete-undo.question': 'Is a bulk delete final or can I undo it?',
  'answer.bulk-delete-undo.text':
    'It is a soft delete, just like deleting one user: everybody goes to Deleted users and can be restored for 30 days.',
  'answer.delete-or-block.question': 'Should I delete the user or only block sign-in?',
  'answer.delete-or-block.text':
    'Block (and sign out of all sessions) when you still need the mailbox, forwarding, or time to decide: you keep everything, and the license stays in use. Delete when the data has been handed over. A common way: block now, delete later. After a deletion you have 30 days to change your mind; a block has no end date.',
  'answer.blocked-user-license.question': 'Does a blocked user still use a license?',
  'answer.blocked-user-license.text':
    'Yes. Blocking sign-in leaves the license assigned, so the seat is neither free nor cheaper. To free it, unassign the license or delete the user. Mind: without an Exchange license the mailbox is deleted after 30 days.',
  'answer.leave-of-absence.question': 'Somebody is away for a long time. Delete or block?',
  'answer.leave-of-absence.text':
    'Do not delete: after 30 days nothing comes back. Block sign-in and sign out of all sessions; set an automatic reply or give a colleague access to the mailbox. Keep the license assigned, unless the mailbox becomes a shared mailbox (free up to 50 GB).',
  'answer.how-fast-locked-out.question': 'How quickly is a leaver really locked out?',
  'answer.how-fast-locked-out.text':
    'Reset the password and choose Sign out of all sessions: access tokens last about an hour, and somebody working in Outlook on the web may go on until the page reloads. Blocking sign-in alone can take up to 24 hours. Blocks on the mailbox itself work within about 30 minutes.',
  'answer.order-of-steps.question': 'What is the right order of steps when someone leaves?',
  'answer.order-of-steps.text':
    '1. Block sign-in and sign out of all sessions. 2. Secure the mailbox (hold or export). 3. Wipe company data from phones. 4. Forward mail or convert to a shared mailbox, and cancel meetings. 5. Hand over OneDrive. 6. Unassign the license and reduce the subscription. 7. Delete the account. The order is advice, not a rule; but decide about mail before you delete.',
  'answer.find-inactive.question': 'Can I see who has not signed in for 90 days?',
  'answer.find-inactive.text':
    'Yes: ask “who hasn’t signed in for 90 days”. It needs Entra ID P1 in the tenant and the permission AuditLog.Read.All. The last successful sign-in is recorded since December 2023. Beware of people on leave and of accounts that never signed in.',
  'answer.lifecycle-workflows.question': 'Can lifecycle workflows delete leavers automatically?',
  'answer.lifecycle-workflows.text':
    'Yes, with Entra ID Governance licenses: tasks can disable, remove groups, Teams and direct licenses, revoke sessions, mail the manager and delete. Deleting works only for cloud users without Entra roles or role-assignable groups, and licenses from a group need a task that takes the user out of that group.',
  'answer.own-account.question': 'Where do I delete my own work account?',
  'answer.own-account.text':
    'You cannot do that yourself: ask another administrator or the support desk of your organization. This bot does not delete the account of the person who asks either.',
} as const;
