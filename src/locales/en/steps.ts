/**
 * Per step: what will happen (`plan`), what has happened (`done`), and how it can be taken back (`undo`). Values:
 * `products` and `count` for licenses, `until` for the day after which it cannot be undone, `inside` and `outside` for the
 * texts of an automatic reply.
 */
export const steps = {
  'step.block-sign-in.plan':
    'Block sign-in. Works within minutes for new sign-ins; it can take up to 24 hours everywhere.',
  'step.block-sign-in.done': 'Sign-in is blocked.',
  'step.block-sign-in.undo': 'Can be undone at any time: sign-in is allowed again.',
  'step.unblock-sign-in.plan': 'Allow sign-in again.',
  'step.unblock-sign-in.done': 'Sign-in is allowed again.',
  'step.unblock-sign-in.undo': 'Can be undone at any time: sign-in is blocked again.',
  'step.revoke-sessions.plan': 'Sign out of all devices and apps. Open sessions end within about an hour.',
  'step.revoke-sessions.done': 'Signed out everywhere.',
  'step.revoke-sessions.undo': 'Cannot be undone and need not be: whoever may sign in simply signs in again.',
  'step.unassign-licenses.plan': 'Unassign {count, plural, one {the license} other {# licenses}}: {products}.',
  'step.unassign-licenses.done': 'Unassigned: {products}.',
  'step.unassign-licenses.undo':
    'Can be undone until {until}, as long as a seat is free; after that the mail behind the license is gone.',
  'step.assign-licenses.plan': 'Assign {count, plural, one {the license} other {# licenses}} again: {products}.',
  'step.assign-licenses.done': 'Assigned again: {products}.',
  'step.assign-licenses.undo': 'Can be undone at any time: unassign them again.',
  'step.hand-over-reports.plan':
    'Let {count, plural, one {the direct report} other {the # direct reports}} report to {person}. If that fails, the account is not deleted.',
  'step.hand-over-reports.done':
    '{count, plural, one {The direct report reports} other {# direct reports report}} to {person}.',
  'step.hand-over-reports.undo': 'Can be undone at any time: whoever still reports to the new manager goes back.',
  'step.hand-over-groups.plan':
    'Make {person} owner of {count, plural, one {the group} other {# groups}} nobody else owns. If that fails, the account is not deleted.',
  'step.hand-over-groups.done': '{person} owns {count, plural, one {the group} other {# groups}}.',
  'step.hand-over-groups.undo':
    'Can be undone at any time: the user becomes owner again, and the new owner is taken out.',
  'step.take-back-groups.plan':
    'Make the user owner again of {count, plural, one {the group} other {# groups}}, and take {person} out as owner.',
  'step.take-back-groups.done':
    'Owner again of {count, plural, one {the group} other {# groups}}, instead of {person}.',
  'step.take-back-groups.undo': 'Not undone from here: change the owners of the group in the admin center.',
  'step.share-onedrive.plan':
    'Give {person} access to all files in the OneDrive; the link is in the result. Nobody gets a mail about it. If that fails, the account is not deleted.',
  'step.share-onedrive.done': '{person} has access to the OneDrive.',
  'step.share-onedrive.undo': 'Can be undone at any time: what was shared with {person} is taken away again.',
  'step.unshare-onedrive.plan':
    'Take the access to the OneDrive that {person} was given away again; what they had before stays.',
  'step.unshare-onedrive.done': 'The access to the OneDrive that {person} was given is taken back.',
  'step.unshare-onedrive.undo': 'Not undone from here: the user can share the OneDrive again.',
  'step.set-automatic-reply.plan':
    'Set an automatic reply for whoever writes from {audience, select, inside {inside: “{inside}”. Nobody outside gets one.} outside {outside: “{outside}”. Nobody inside gets one.} same {inside or outside: “{inside}”.} other {inside: “{inside}”, and from outside: “{outside}”.}}',
  'step.set-automatic-reply.done': 'The automatic reply is set.',
  'step.set-automatic-reply.undo': 'Can be undone at any time: the reply that was set before is put back.',
  'step.restore-automatic-reply.plan': 'Put the automatic reply back as it was before.',
  'step.restore-automatic-reply.done': 'The automatic reply is as it was before.',
  'step.restore-automatic-reply.undo':
    'Not undone from here: change it on the Mail tab of the user in the admin center.',
  'step.leave-groups.plan':
    'Take the user out of {count, plural, one {the group} other {# groups}}; licenses that come from a group go with it.',
  'step.leave-groups.done': 'Out of {count, plural, one {the group} other {# groups}}.',
  'step.leave-groups.undo': 'Can be undone at any time: the user is put back into the groups.',
  'step.delete-user.plan':
    'Delete the account. It goes to Deleted users for 30 days, {mail, select, none {with its memberships.} disconnected {with its memberships. The mailbox is cut off as soon as its license is unassigned: Exchange keeps the mail for 30 days from then, and only account and license together bring it back.} other {with its memberships and mailbox.}}',
  'step.delete-user.done': 'Deleted; seen among the deleted users.',
  'step.delete-user.undo': 'Can be undone until {until}; after that nobody can bring the account back.',
  'step.restore-user.plan':
    'Restore the account with its memberships; a mailbox comes back with its license. It may take some minutes to appear everywhere.',
  'step.restore-user.done': 'Restored. Give the user a new password.',
  'step.restore-user.undo': 'Not undone from here: to delete again, ask for it and confirm a new plan.',
  'step.set-manager.plan':
    'Link manager and direct reports as they were, as far as that is possible here. Reports who got another manager keep that one.',
  'step.set-manager.done': 'Manager and direct reports are linked again.',
  'step.set-manager.undo': 'Not undone from here: change the manager in the admin center.',
  'step.join-groups.plan':
    'Put the user back into {count, plural, one {the group} other {# groups}} they were in, where the restore did not do so by itself.',
  'step.join-groups.done': 'In {count, plural, one {the group} other {# groups}} again.',
  'step.join-groups.undo': 'Not undone from here: take the user out of the group in the admin center.',
  'step.own-groups.plan':
    'Make the user owner again of {count, plural, one {the group or team} other {# groups and teams}} they owned.',
  'step.own-groups.done': 'Owner of {count, plural, one {the group} other {# groups}} again.',
  'step.own-groups.undo': 'Not undone from here: change the owners of the group in the admin center.',
} as const;
