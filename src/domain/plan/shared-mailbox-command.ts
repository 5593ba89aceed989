/** For Exchange Online PowerShell; in single quotes nothing of a name is expanded. */
export function sharedMailboxCommand(userPrincipalName: string): string {
  return `Set-Mailbox -Identity '${userPrincipalName.replaceAll("'", "''")}' -Type Shared`;
}
