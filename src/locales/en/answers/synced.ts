export const synced = {
  'answer.synced-user.question': 'How do I delete a user that is synced from Active Directory?',
  'answer.synced-user.text':
    'Delete the user in the on-premises Active Directory, or move it out of the sync scope. The cloud account follows at the next sync. It can be neither deleted nor restored in the cloud alone, so this bot refuses and says who can. Licenses of synced users can be unassigned here.',
  'answer.still-in-address-book.question': 'I deleted a user, but the name still shows in the address book.',
  'answer.still-in-address-book.text':
    'That usually means that the account still exists in Active Directory: delete it there. In Teams search an old name can linger because of caches: up to three days in the service and about 28 days in clients.',
  'answer.synced-comes-back.question':
    'The deleted synced user keeps coming back, or is deleted again after I restore it.',
  'answer.synced-comes-back.text':
    'As long as the on-premises object decides, the sync repeats its state. Restore or delete it in Active Directory; or take the user out of the sync scope, restore in the cloud and clear the immutable ID to make it a cloud account.',
} as const;
