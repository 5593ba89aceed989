export const roles = {
  'answer.roles-needed.question': 'Which role do I need to delete users?',
  'answer.roles-needed.text':
    'User Administrator: deletes, restores, and assigns or unassigns licenses, for people without an admin role (and a few low ones). For users with another admin role or in a role-assignable group: Privileged Authentication Administrator or Global Administrator. License Administrator only assigns and unassigns. Reducing seats needs the billing role.',
  'answer.license-and-billing-admin.question': 'Can a License Administrator or a Billing Administrator delete users?',
  'answer.license-and-billing-admin.text':
    'No. License Administrator assigns and unassigns only. Billing Administrator buys and reduces licenses, but can neither assign nor unassign them nor delete accounts. User Administrator can assign, unassign and delete, but not buy. Helpdesk Administrator deletes nobody.',
  'answer.insufficient-privileges.question':
    'I get “Insufficient privileges to complete the operation” (403) when deleting.',
  'answer.insufficient-privileges.text':
    'Most likely the user holds an admin role or belongs to a role-assignable group. A User Administrator can delete only people without a role and a few low roles; the others need a Privileged Authentication Administrator or Global Administrator, signed in as themselves. An app without a signed-in admin cannot delete privileged users with User.ReadWrite.All.',
  'answer.delete-global-admin.question': 'Can I delete another Global Administrator, or the last one?',
  'answer.delete-global-admin.text':
    'Another: only as Global Administrator or Privileged Authentication Administrator. The last one: never do it; Entra even stops you from removing that role from yourself. Keep fewer than five Global Administrators and always more than one. This bot refuses to delete the last Global Administrator and yourself.',
  'answer.graph-permissions.question': 'Which Graph permissions does the bot need?',
  'answer.graph-permissions.text':
    'To delete and restore: User.DeleteRestore.All (or User.ReadWrite.All). To unassign licenses: LicenseAssignment.ReadWrite.All. To read last sign-in: AuditLog.Read.All. To see roles: RoleManagement.Read.Directory. For users with a role also Directory.AccessAsUser.All and an admin with a higher role. What is not granted shows as “not checked”, with the permission named.',
  'answer.cannot-be-deleted.question': 'I get “User cannot be deleted. Please try again later.” Why?',
  'answer.cannot-be-deleted.text':
    'The account probably forwards mail or was converted to a shared mailbox. Do not delete it in that case, or undo that first.',
} as const;
