/** Restoring somebody whose user name was taken. */
export const rename = {
  'rename.heading': '{name} needs another user name',
  'rename.why':
    '{name} belongs to somebody else now. Under another name everything else comes back. Addresses that somebody else has now stay with them.',
  'rename.domains': 'Verified domains of this organization: {domains}.',
  'rename.label': 'New user name (required)',
  'rename.action': 'Restore under this name',
  'rename.back': 'Back to the result',
  'rename.bad-form':
    '“{name}” is not a user name: letters, digits, dots, hyphens and underscores, then @ and a domain.',
  'rename.bad-domain': '“{name}” does not end in a verified domain of this organization.',
  'rename.taken': '“{name}” belongs to {holder}. Choose another one.',
} as const;
