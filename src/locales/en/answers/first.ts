export const first = {
  'answer.considerations-before-deleting.question': 'What should I think about before I delete a user?',
  'answer.considerations-before-deleting.text':
    'Five things. 1. Mail: decide who needs it before you delete; afterwards it costs a restore. 2. OneDrive: who gets the files; you have 30 days by default. 3. Licenses: deleting frees the seat, but you keep paying until the subscription is reduced. 4. Is the account synced from Active Directory? Then it must be deleted there. 5. Is it an admin, the only owner of groups or Teams, on legal hold, or does it forward mail? Also look at meetings the person organised, a Teams phone number and devices. A deleted user can be restored for 30 days.',
  'answer.stop-paying.question': 'How do I stop paying for a license?',
  'answer.stop-paying.text':
    'Deleting a user or unassigning a license frees the seat; it does not lower the bill. That takes a separate step: admin center > Billing > Your products > the subscription > Remove licenses > type the new TOTAL (to go from 100 to 95, type 95) > Save. The seat must be unassigned first. Who may do it: the Billing Administrator (legacy account, MOSA) or an owner or contributor of the billing account or profile (Microsoft Customer Agreement, MCA). When: under MCA only within 7 days of buying, renewing or adding the seats; otherwise schedule the lower number for the renewal date. Bought through a partner (CSP): the partner must lower it. Product key: renew with fewer seats. Since 2026 an MCA subscription no longer has a free grace period after its term.',
  'answer.still-paying-after-deletion.question': 'I deleted the user. Do I still pay for the license?',
  'answer.still-paying-after-deletion.text':
    'Yes. Deleting frees the seat for someone else, but does not lower the number of seats you bought. To pay less, reduce the quantity of the subscription as a separate step.',
  'answer.unassign-license.question': 'How do I remove a license from a user?',
  'answer.unassign-license.text':
    'Here: type "unassign E3 from" and the name. In the admin center: Users > Active users > the user > Licenses and apps > clear the box > Save changes. You need License Administrator or User Administrator. For many users: Billing > Licenses > the product > select up to 20 users > Unassign licenses. A license that comes from a group cannot be removed from the user: take the user out of the group. Mind: without an Exchange license the mailbox is deleted after 30 days. The seat is free at once, but you keep paying for it until the subscription is reduced.',
  'answer.onedrive-of-deleted-user.question': 'What happens to the OneDrive of a deleted user?',
  'answer.onedrive-of-deleted-user.text':
    'It is kept for the retention period, 30 days unless your SharePoint admin set it otherwise (30 to 3650). The manager, or else the secondary owner set in SharePoint, gets access and an email, and a reminder 7 days before the end. Without either, nobody is told. After that it stays 93 days in the site collection recycle bin, where a SharePoint admin can still restore it.',
  'answer.mailbox-of-deleted-user.question': 'What happens to the mailbox when I delete the user?',
  'answer.mailbox-of-deleted-user.text':
    'It can be recovered for 30 days by restoring the user. After that it is purged, unless a hold or a retention policy was in place before the deletion: then it becomes an inactive mailbox. Mail sent to a deleted user bounces. To keep the mail in use, convert it to a shared mailbox first, and then do not delete the account.',
  'answer.litigation-hold.question': 'The mailbox is on litigation hold. May I delete the user?',
  'answer.litigation-hold.text':
    'Yes, if you want to keep the content: when the hold is confirmed before the deletion, the mailbox becomes inactive and is preserved. Do not remove the license first, and check in Purview or Exchange that the hold is really applied: Microsoft Graph cannot see holds, so this bot cannot either.',
  'answer.restore-window.question': 'How long can I restore a deleted user?',
  'answer.restore-window.text':
    '30 days after the deletion. The account, its mailbox and group memberships come back; licenses too when the user was deleted by this bot, Graph, PowerShell or the Entra admin center. After 30 days nobody can restore the user, Microsoft support included.',
  'answer.group-license.question': 'The license comes from a group. How do I remove it?',
  'answer.group-license.text':
    'It cannot be removed from the user directly. Take the user out of the licensing group (dynamic group: change the attribute; synced group: change it in Active Directory; mail-enabled security group: in Exchange). The license usually goes within minutes. Deleting the user also frees the seat.',
  'answer.synced-user.question': 'How do I delete a user that is synced from Active Directory?',
  'answer.synced-user.text':
    'Delete the user in the on-premises Active Directory, or move it out of the sync scope. The cloud account follows at the next sync. It can be neither deleted nor restored in the cloud alone.',
  'answer.roles-needed.question': 'Which role do I need to delete users?',
  'answer.roles-needed.text':
    'User Administrator: deletes, restores and handles licenses, for people without an admin role. For users with an admin role or in a role-assignable group: Privileged Authentication Administrator or Global Administrator. License Administrator only assigns and unassigns; Billing Administrator only buys and reduces.',
  'answer.delete-or-block.question': 'Should I delete the user or only block sign-in?',
  'answer.delete-or-block.text':
    'Block (and sign out of all sessions) when you still need the mailbox, forwarding, or time to decide: you keep everything, and you keep using the license. Delete when data has been handed over. A common way: block now, delete later. Blocking alone can take up to 24 hours to work everywhere; signing out of all sessions takes about an hour.',
} as const;
