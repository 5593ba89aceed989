export const options = {
  'options.heading': 'How should it be done?',
  'options.licenseWay': 'Licenses',
  'options.licenseWay.unassign-first': 'Unassign direct licenses first, then delete (default)',
  'options.licenseWay.release-by-deletion':
    'Let the deletion release them: recommended when mail must stay recoverable',
  'options.blockSignIn': 'Block sign-in before deleting',
  'options.revokeSessions': 'Sign out of all sessions before deleting',
  'options.when': 'When',
  'options.when.now': 'As soon as it is confirmed (default)',
  'options.when.day': 'In 24 hours, so that somebody can object',
  'options.when.at': 'At the date and time below',
  'options.start-date': 'Date',
  'options.start-time': 'Time ({zone})',
  'options.consequences':
    'Either way the seats come free at once, and Undo gives the same licenses back within 30 days. A mailbox whose license was taken away first has no recoverable state of its own: with a hold or mail to keep, let the deletion release the license.',
} as const;
