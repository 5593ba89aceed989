export const groups = {
  'answer.sole-owner.question': 'What if the user is the only owner of a group or Team?',
  'answer.sole-owner.text':
    'The group or Team, its chats and its files stay, and members can go on working; but nobody can change settings or membership any more. Give it a new owner before deleting: admin center > Teams and groups > the group > Membership > Owners (or Teams admin center). Afterwards an admin can still do it; a policy can also ask the most active members weekly. I show groups with this user as sole owner before you confirm.',
  'answer.find-ownerless-groups.question': 'How do I find groups and Teams without an owner?',
  'answer.find-ownerless-groups.text':
    'Admin center > Teams and groups > Active teams and groups: groups without an owner show a warning. Under Settings > Org settings > Microsoft 365 Groups you can have the most active members asked to become owner. Two owners per group prevent the problem.',
  'answer.group-memberships.question': 'Is a deleted user removed from all groups?',
  'answer.group-memberships.text':
    'The deleted user no longer counts as a member anywhere. When you restore within 30 days, the memberships come back. Before deleting, I keep a list of memberships and ownerships, so that anything missing can be repaired.',
  'answer.sharepoint-content.question': 'Does SharePoint and Teams content stay when the user is deleted?',
  'answer.sharepoint-content.text':
    'Yes. Files in SharePoint sites and in Teams channels belong to the site, not to the user; they need no move. Only the personal OneDrive goes with the account. If the user was the only owner of the site, name another one.',
  'answer.teams-chats.question': 'What happens to Teams chats and channel posts of a deleted user?',
  'answer.teams-chats.text':
    'They stay for the other people, for as long as your Teams retention policies say; in one-to-one chats the name may become “Unknown user”. When you restore within 30 days, team memberships come back.',
  'answer.teams-phone-number.question': 'What happens to the Teams phone number?',
  'answer.teams-phone-number.text':
    'Unassigning the license or deleting the user releases the number, and you can give it to someone else. Also take the person out of call-queue groups, and forward calls with a calling policy if callers must reach a colleague.',
  'answer.flows-and-forms.question': 'What happens to Power Automate flows, Power Apps and Forms?',
  'answer.flows-and-forms.text':
    'Flows without a valid owner become orphaned and fail when they use connections of the leaver: add a co-owner in the Power Platform admin center first; give Power Apps another owner in the same place. Forms can be moved to a group while the account is active or disabled, and up to 30 days after the deletion. Planner plans belong to their group and stay.',
} as const;
