export const guests = {
  'answer.delete-guest.question': 'What happens when I delete a guest?',
  'answer.delete-guest.text':
    'Only the guest account in your directory goes: the person loses Teams, groups, sites and apps they reached through it, and keeps their own account at home. Links that work for anyone keep working. A deleted guest can be restored for 30 days, with groups and permissions; after that a new invitation is needed. A guest usually has no license, mailbox or OneDrive here, so there is less to think of than with an employee. The guest gets no message.',
  'answer.guest-license.question': 'Do guests need a license or cost money?',
  'answer.guest-license.text':
    'As a rule no: guests use Teams, SharePoint and groups without a license of yours. Entra features for guests are billed by active guests per month, and the first 50,000 each month are free. So deleting guests seldom lowers the bill; check whether one was given a license (“guests with a license”).',
  'answer.guest-or-member.question': 'What is a guest user, and how does it differ from a member?',
  'answer.guest-or-member.text':
    'A guest (B2B) is somebody from outside, invited to your tenant, who signs in with their own account; the name contains #EXT#. Members are your own people. Guests see less of the directory. User type and home are two things: an outsider can be a member, and an internal account can be marked as guest.',
  'answer.clean-up-guests.question': 'How do I clean up guests?',
  'answer.clean-up-guests.text':
    'Ask “guests who haven’t signed in for 90 days”, select and delete here. With Entra ID Governance an access review can do it on a schedule: guests who do not sign in are blocked for 30 days and then deleted. Guests who never accepted their invitation are safe first candidates. Before deleting all at once, ask the owners of Teams who still work with them.',
  'answer.guest-invited-again.question': 'Can a deleted guest be invited again or restored?',
  'answer.guest-invited-again.text':
    'Yes. Within 30 days you can restore the guest, groups and permissions included. After that, or if you prefer, send a new invitation; the person starts without the old permissions.',
  'answer.guest-home-account.question': 'Does the guest’s account in their own organization disappear?',
  'answer.guest-home-account.text':
    'No. You delete only the entry in your directory. The home account belongs to the other organization or to the person, and is untouched. A guest may also leave your organization on their own.',
} as const;
