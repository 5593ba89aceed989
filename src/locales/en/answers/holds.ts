export const holds = {
  'answer.litigation-hold.question': 'The mailbox is on litigation hold. May I delete the user?',
  'answer.litigation-hold.text':
    'Yes, if you want to keep the content: when the hold is confirmed before the deletion, the mailbox becomes inactive and is preserved. Do not unassign the license first, and check in Purview or Exchange that the hold is really applied. Microsoft Graph does not show holds, so neither does this bot. Is there a court case or an investigation? Ask your legal department before you delete.',
  'answer.inactive-mailbox.question': 'What is an inactive mailbox and does it cost a license?',
  'answer.inactive-mailbox.text':
    'The preserved mailbox of a deleted user, kept by retention or a hold. It receives no mail, is not in the address book, and only compliance staff reach it through eDiscovery. It costs no license once the account is deleted; the right plan was needed when the hold was set. When the retention ends, it is deleted.',
  'answer.shared-or-inactive.question': 'Shared mailbox or inactive mailbox for a leaver?',
  'answer.shared-or-inactive.text':
    'Shared when colleagues must work with the mail or new mail must arrive; then the account stays. Inactive when content must be kept unchanged for compliance and nobody needs it day to day; then the account is deleted.',
  'answer.retention-that-counts.question': 'Which kinds of retention create an inactive mailbox?',
  'answer.retention-that-counts.text':
    'A Microsoft 365 retention policy that retains, a retention label, a litigation hold or an eDiscovery hold. Not: an Exchange MRM policy, or a policy that only deletes. Note that an eDiscovery hold ends when its case is closed.',
  'answer.license-and-hold.question': 'Do I need a license for a user on hold?',
  'answer.license-and-hold.text':
    'While the account exists: yes. For holds that means Exchange Online Plan 2, or Plan 1 with archiving. Delete the account instead of unassigning the license: the hold then keeps an inactive mailbox, and the seat comes free. Unassigning first can lose the mailbox.',
} as const;
