export const licenses = {
  'answer.unassign-license.question': 'How do I remove a license from a user?',
  'answer.unassign-license.text':
    'Here: type “unassign E3 from” and the name. In the admin center: Users > Active users > the user > Licenses and apps > clear the box > Save changes. You need License Administrator or User Administrator. A license that comes from a group cannot be removed from the user: take the user out of the group. Mind: without an Exchange license the mailbox is deleted after 30 days. The seat is free at once, but you keep paying for it until the subscription is reduced.',
  'answer.unassign-many.question': 'How do I unassign a license from many users?',
  'answer.unassign-many.text':
    'By product: Billing > Licenses > the product > select users (20 at a time) > Unassign licenses. By user: Active users > select users > Manage product licenses > Unassign all. For more: this bot, PowerShell, or group-based licensing.',
  'answer.license-removed-account-kept.question': 'What happens when I unassign a license but keep the account?',
  'answer.license-removed-account-kept.text':
    'Mail is held for 30 days and then deleted, and is no longer searchable by eDiscovery at once. Office apps show “Unlicensed Product”. OneDrive becomes read-only after 60 days and is archived after 93. Forwarding stops, and a Teams phone number is released. Give the license back within 30 days and the mailbox returns.',
  'answer.license-given-back.question': 'If I give the license back, does the mailbox return?',
  'answer.license-given-back.text':
    'Yes: assign an Exchange license again within 30 days and the mailbox becomes active again.',
  'answer.license-before-deleting.question': 'Do I have to unassign the license before deleting the user?',
  'answer.license-before-deleting.text':
    'No: deleting frees the seat at once. Unassigning first has two drawbacks: a restore brings back only the licenses held when the account was deleted (this bot remembers the others for you), and the mailbox is cut off with its license: its 30 days run from then, and only account and license together bring it back. Where mail or a hold matters, let the deletion release the license.',
  'answer.licenses-of-deleted-user.question':
    'Which licenses come free when a user is deleted, and can I reuse them at once?',
  'answer.licenses-of-deleted-user.text':
    'All of them, at once. You can assign them to somebody else right away; that does not happen by itself. You keep paying for them until the subscription is reduced.',
  'answer.soft-deleted-licenses.question': 'Do deleted users still consume licenses?',
  'answer.soft-deleted-licenses.text':
    'No: once a user is deleted, the license can be given to somebody else at once. The deleted account only remembers the licenses it held then; a restore brings those back, even if you are then over your seats.',
  'answer.group-license.question': 'The license comes from a group. How do I remove it?',
  'answer.group-license.text':
    'It cannot be removed from the user directly (“inherited from a group membership”). Take the user out of the licensing group; for a dynamic group change the attribute, for a synced group change it in Active Directory, for a mail-enabled security group use Exchange. The license usually goes within minutes. Deleting the user also frees the seat, and needs no change to the group.',
  'answer.group-license-explained.question': 'What is group-based licensing?',
  'answer.group-license-explained.text':
    'Licenses are assigned to a group, and everybody in it gets them; whoever leaves the group loses them. It needs Entra ID P1, Business Premium or Office 365 E3 or better for each member. Somebody who gets the same product directly and through groups uses one seat. In the bot’s license overview each license says “direct” or names the group.',
  'answer.group-license-speed.question': 'How fast does group-based licensing react?',
  'answer.group-license-speed.text':
    'Usually within minutes of the change of membership. If the user gets the same product from several groups or also directly, leaving one group changes nothing.',
} as const;
