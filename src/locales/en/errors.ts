/**
 * Two sentences a code: what happened, and what to do about it. Values: `permission` (a Graph permission, or `none`) and
 * `seconds` (0 = Graph did not say).
 */
export const errors = {
  'error.graph-unreachable.cause': 'Microsoft Graph did not answer.',
  'error.graph-unreachable.next':
    'Try again in a few minutes. If it stays like this, look at Health > Service health in the admin center, and ask whoever runs this bot whether its network still reaches Microsoft Graph.',
  'error.graph-throttled.cause': 'Microsoft Graph is limiting the number of requests for this tenant at the moment.',
  'error.graph-throttled.next':
    '{seconds, plural, =0 {Try again in a few minutes; I slow down by myself meanwhile.} one {Try again in # second.} other {Try again in # seconds.}}',
  'error.graph-unavailable.cause': 'Microsoft Graph says that it is not available right now.',
  'error.graph-unavailable.next':
    '{seconds, plural, =0 {Try again in a few minutes. Microsoft shows outages under Health > Service health in the admin center.} one {Try again in # second.} other {Try again in # seconds.}}',
  'error.graph-conflict.cause': 'Something else changed the same objects at the same moment.',
  'error.graph-conflict.next': 'Try again in a minute.',
  'error.graph-unexpected.cause': 'Microsoft Graph gave an answer that I do not understand.',
  'error.graph-unexpected.next':
    'Check the user in the admin center before you do anything else. Ask whoever runs this bot to look in its log: the request number of Microsoft Graph is in it.',
  'error.graph-unsupported.cause': 'This tenant’s Microsoft Graph does not offer what I asked for.',
  'error.graph-unsupported.next': 'Do this part in the admin center. National clouds do not offer everything.',
  'error.token-rejected.cause': 'Microsoft Entra no longer accepts this bot’s own sign-in.',
  'error.token-rejected.next':
    'Somebody with the Cloud Application Administrator role must renew the client secret or certificate of this bot in the Microsoft Entra admin center under App registrations.',
  'error.permission-missing.cause':
    '{permission, select, none {This bot lacks a Microsoft Graph permission for this.} other {This bot lacks the Microsoft Graph permission {permission}.}}',
  'error.permission-missing.next':
    '{permission, select, none {A Privileged Role Administrator} other {To add {permission}, a Privileged Role Administrator}} must grant admin consent in the Microsoft Entra admin center under Enterprise applications > this bot > Permissions.',
  'error.premium-required.cause':
    'This tenant has no Microsoft Entra ID P1 or P2, and this information comes only with it.',
  'error.premium-required.next':
    'Decide without it, or look at Reports > Usage in the admin center, which shows recent activity by service without that license.',
  'error.quota-exceeded.cause':
    'The tenant has reached its limit of directory objects; deleted ones count for 30 days.',
  'error.quota-exceeded.next':
    'Delete objects nobody needs for good under Deleted users in the Microsoft Entra admin center, or ask Microsoft support for a larger quota.',
  'error.names-concealed.cause': 'Usage reports hide the names of people in this tenant.',
  'error.names-concealed.next':
    'A Global Administrator can switch that off in the admin center under Settings > Org settings > Reports.',

  'error.user-not-found.cause': 'This user is not in the tenant, or not there any more.',
  'error.user-not-found.next':
    'Perhaps somebody else deleted them meanwhile: ask for “show deleted users”. If they are not there either, look again in a minute: changes take a while to show everywhere.',
  'error.user-synced.cause': 'This account comes from your own Active Directory, so it cannot be changed in the cloud.',
  'error.user-synced.next':
    'Delete it in Active Directory, or move it out of the synchronization scope; the next synchronization then removes it here.',
  'error.user-privileged.cause': 'This user holds an admin role, or is in a group that can hold one, and is protected.',
  'error.user-privileged.next':
    'Have the role or the membership removed in the Microsoft Entra admin center first, or have a Privileged Authentication Administrator delete the user there.',
  'error.user-restricted.cause':
    'This user is in a restricted management administrative unit: only admins of that unit can change the account.',
  'error.user-restricted.next':
    'Ask an admin with a role on that administrative unit, or have the user taken out of it in the Microsoft Entra admin center under Admin units.',
  'error.user-anchors-mailbox.cause': 'A shared mailbox or mail forwarding depends on this account.',
  'error.user-anchors-mailbox.next':
    'Keep the account, blocked and without a license, or have an Exchange Administrator end the forwarding or remove the shared mailbox first.',
  'error.user-already-deleted.cause': 'This user has already been deleted.',
  'error.user-already-deleted.next': 'Say “show deleted users” to see until when the account can be restored.',
  'error.user-purged.cause': 'This user has been deleted permanently and no longer exists.',
  'error.user-purged.next':
    'Neither you nor Microsoft can bring the account back. Create a new user, and ask your backup provider about the data.',
  'error.user-gone.cause':
    'This account is neither among the active nor among the deleted users, although I looked several times.',
  'error.user-gone.next':
    'Most likely somebody deleted it permanently, or its 30 days are over: then nobody can bring it back. Check Deleted users in the admin center; if it is there, try again.',
  'error.user-changed.cause':
    'Something about this user changed after you saw the plan{changed, select, none {} other {: {changed}}}.',
  'error.user-changed.next': 'Have a new plan made for this user; it starts from the situation of now.',
  'error.user-unblocked.cause':
    'Somebody allowed this user to sign in again after I had blocked it, so nothing more was done.',
  'error.user-unblocked.next':
    'Ask who did it and why; the audit log in Microsoft Entra says who. Then have a new plan made.',
  'error.name-taken.cause': 'Somebody else now has the user name this account had.',
  'error.name-taken.next': 'Choose a new user name for the restored account, or rename the other user first.',
  'error.name-invalid.cause': 'Microsoft Graph does not accept this user name.',
  'error.name-invalid.next': 'Choose a name of letters, digits and dots that ends in one of your verified domains.',
  'error.address-taken.cause': 'Somebody else now has an e-mail address this account had.',
  'error.address-taken.next':
    'Restore the account without that address, or take the address away from the other user first.',
  'error.mailbox-absent.cause': 'This user has no mailbox in Exchange Online.',
  'error.mailbox-absent.next':
    'There is no mail to decide about here. If mail is on-premises, ask your Exchange admin.',
  'error.drive-absent.cause': 'This user has no OneDrive.',
  'error.drive-absent.next': 'There are no files to hand over.',

  'error.drive-locked.cause':
    'This OneDrive is locked: it was archived because nobody pays for it, or an admin closed it.',
  'error.drive-locked.next': 'Ask a SharePoint Administrator to open or reactivate it, then try again.',

  'error.license-inherited.cause': 'This license comes from a group and cannot be taken from the user directly.',
  'error.license-inherited.next':
    'It comes free when the user is deleted. To keep the account without it, a Groups Administrator takes the user out of that group.',
  'error.license-absent.cause': 'The user does not have this license any more.',
  'error.license-absent.next': 'There is nothing left to unassign. Ask for the user’s licenses to see what is left.',
  'error.license-no-seats.cause': 'There is no free seat of this product.',
  'error.license-no-seats.next':
    'Unassign it from somebody who no longer needs it, or have a Billing Administrator buy a seat under Billing > Your products; then try again.',
  'error.license-usage-location.cause': 'The user has no usage location, or one where this product is not sold.',
  'error.license-usage-location.next':
    'A User Administrator sets it in the Microsoft Entra admin center under Users > the user > Properties > Usage location; then try again.',
  'error.license-dependency.cause': 'Another license of this user needs a service of this one.',
  'error.license-dependency.next':
    'A License Administrator takes the dependent add-on away first: Users > Active users > the user > Licenses and apps.',
  'error.license-held.cause': 'Exchange does not let go of this license: the mailbox is on litigation hold.',
  'error.license-held.next':
    'Have an Exchange Administrator, together with whoever asked for the hold, decide whether it may end. Or keep the license and let the deletion make it an inactive mailbox.',
  'error.license-exclusive.cause': 'The user already has a license that cannot be combined with this one.',
  'error.license-exclusive.next':
    'A License Administrator takes the other license away first, or switches the overlapping service off under Licenses and apps.',

  'error.group-dynamic.cause': 'Members of this group are chosen by a rule, so nobody can be added or removed by hand.',
  'error.group-dynamic.next':
    'A Groups Administrator changes the rule, or change the attribute of the user that the rule looks at.',
  'error.group-synced.cause': 'This group comes from your own Active Directory.',
  'error.group-synced.next': 'Change its members in Active Directory; the next synchronization brings it here.',
  'error.group-mail-enabled.cause': 'This is a distribution list or a mail-enabled security group.',
  'error.group-mail-enabled.next':
    'An Exchange Administrator changes its members in the Exchange admin center under Recipients > Groups.',
  'error.group-member-already.cause': 'The user is already in this group.',
  'error.group-member-already.next': 'Nothing needs to be done.',
  'error.group-last-owner.cause': 'A group must keep at least one owner.',
  'error.group-last-owner.next':
    'A Groups Administrator makes somebody else owner first, in the Microsoft 365 admin center; then try again.',
  'error.heir-gone.cause': 'Whoever should take over is no longer in the directory.',
  'error.heir-gone.next': 'Choose somebody else and make the plan again. The user was not deleted.',
  'error.group-gone.cause': 'This group no longer exists.',
  'error.group-gone.next':
    'A Groups Administrator can restore a Microsoft 365 group for 30 days (Microsoft Entra admin center > Groups > Deleted groups); then try again. A security group must be made anew.',

  'error.not-confirmed.cause':
    'The tenant does not show the result yet. Microsoft 365 can take a few minutes to show a change everywhere.',
  'error.not-confirmed.next':
    'Look again in a few minutes. If it is still missing then, check Active users and Deleted users in the admin center.',
  'error.outcome-unknown.cause': 'The connection broke off, so I do not know whether Microsoft Graph carried this out.',
  'error.outcome-unknown.next': 'Try again: I look at the tenant first and do nothing twice.',

  'error.actor-unknown.cause': 'I cannot tell who you are in this tenant.',
  'error.actor-unknown.next': 'Sign in to Teams with your work account of this tenant and try again.',
  'error.actor-guest.cause': 'You are a guest in this tenant, and guests cannot delete users here.',
  'error.actor-guest.next': 'Use an account that belongs to the tenant and holds the User Administrator role.',
  'error.actor-not-admin.cause': 'You hold no role that may delete users for the whole tenant.',
  'error.actor-not-admin.next':
    'Ask for the User Administrator role (Microsoft Entra admin center > Roles & admins), or activate it under My roles if it was given to you as eligible. It can take 15 minutes to work.',
  'error.lookup-guest.cause': 'You are a guest in this tenant, and I do not look this up for guests.',
  'error.lookup-guest.next':
    'Ask somebody with the User Administrator role in this tenant, or ask me how something works: those questions I answer to everybody.',
  'error.lookup-not-admin.cause':
    'I look this up only for somebody with one of these roles for the whole tenant: User Administrator, Authentication Administrator, Privileged Authentication Administrator or Global Administrator.',
  'error.lookup-not-admin.next':
    'Ask somebody with one of these roles, or activate yours under My roles in the Microsoft Entra admin center; it can take 15 minutes to work. A License Administrator sees who holds which license in the Microsoft 365 admin center under Billing > Licenses. How something works I explain to everybody.',
  'error.actor-role-unknown.cause':
    '{permission, select, none {I could not read your admin roles, so I must refuse.} other {I could not read your admin roles: this bot lacks the Microsoft Graph permission {permission}. So I must refuse.}}',
  'error.actor-role-unknown.next':
    '{permission, select, none {Try again in a minute.} other {A Privileged Role Administrator must grant {permission} to this bot in the Microsoft Entra admin center under Enterprise applications.}}',
  'error.tenant-foreign.cause': 'This bot does not serve your tenant.',
  'error.tenant-foreign.next': 'Use the bot of your own organization, or ask whoever runs this one to add your tenant.',

  'error.card-stale.cause': 'This card is of an earlier step, or a newer request has replaced its request.',
  'error.card-stale.next': 'Use the newest card below, or ask again.',
  'error.card-used.cause': 'This request is finished: its plan was confirmed.',
  'error.card-used.next': 'Say “show my jobs” to see what came of it, or start a new request.',
  'error.card-foreign.cause': 'This card belongs to somebody else.',
  'error.card-foreign.next': 'Ask for it yourself, and you get a card of your own.',
  'error.card-altered.cause': 'What this card sent is not what I put on it.',
  'error.card-altered.next': 'Nothing was done. Start again from a new card.',
  'error.card-expired.cause': 'This plan is more than 15 minutes old, and the tenant may have changed.',
  'error.card-expired.next': 'Nothing was done. Have a new plan made; your selection is still there.',
  'error.plan-changed.cause': 'Something changed in the tenant since you saw this plan.',
  'error.plan-changed.next': 'Nothing was done. Look at the new plan and confirm that one.',
  'error.confirmation-mistyped.cause': 'What you typed is not the number of users in this plan.',
  'error.confirmation-mistyped.next':
    'Nothing was done. Type the number of users in digits and press the button again.',
  'error.file-unreachable.cause': 'I could not fetch the file.',
  'error.file-unreachable.next': 'Attach it once more, or paste the names or addresses as text, one on each line.',
  'error.file-too-large.cause': 'The file is larger than 10 MB.',
  'error.file-too-large.next': 'Keep only the column with the user principal names, or split the file.',
  'error.file-not-text.cause': 'The file is no text: a workbook or a picture, perhaps.',
  'error.file-not-text.next': 'In Excel choose Save as > CSV UTF-8, and attach that.',
  'error.file-empty.cause': 'I found nobody in the file.',
  'error.file-empty.next':
    'It needs one user a line: user principal name, mail address, object id or name, with or without a heading.',
  'error.file-too-many-lines.cause': 'The file has more than 5,000 lines.',
  'error.file-too-many-lines.next': 'Split it, and attach the parts one after the other.',
  'error.file-not-stored.cause': 'The file could not be put into your OneDrive.',
  'error.file-not-stored.next': 'Ask for it once more; if that fails too, OneDrive may be full or not set up.',
  'error.start-unreadable.cause': 'I could not read a date and a time in what you chose.',
  'error.start-unreadable.next': 'Choose a date and a time, or let it start as soon as it is confirmed.',
  'error.start-passed.cause': 'The date and time you chose have passed.',
  'error.start-passed.next': 'Choose a later one, or let it start as soon as it is confirmed.',
  'error.start-too-far.cause': 'I plan at most a year ahead.',
  'error.start-too-far.next': 'Choose an earlier date.',
  'error.nothing-selected.cause': 'No user is selected.',
  'error.nothing-selected.next': 'Select at least one user on the card.',
  'error.nobody-named.cause': 'I do not see a name in what you wrote.',
  'error.nobody-named.next': 'Write one or more names or user names, for example: delete anna.visser@contoso.com',
  'error.too-many-users.cause': 'These are more users than I take in one go.',
  'error.too-many-users.next': 'Split the list and send the parts one after the other.',
  'error.everyone-blocked.cause': 'None of these users can be deleted here.',
  'error.everyone-blocked.next': 'Each name shows why, and who can do something about it.',
  'error.job-conflict.cause': 'Another job is still busy with one of these users.',
  'error.job-conflict.next': 'Wait until it is done, or leave that user out.',
  'error.schedule-late.cause': 'The date and time you chose have passed.',
  'error.schedule-late.next': 'Nothing was done. Have the plan made again, for a later time or for now.',
  'error.schedule-over.cause':
    'What this plan was to take the place of does not wait for its time any more: it has begun, or was cancelled or changed meanwhile.',
  'error.schedule-over.next':
    'Say “show my jobs” to see what became of it, and start a new request if something is left to do.',
  'error.job-not-found.cause': 'I do not know this job (any more).',
  'error.job-not-found.next': 'Say “show my jobs” to see the ones I still have.',
  'error.nothing-to-undo.cause': 'There is nothing to undo here.',
  'error.nothing-to-undo.next':
    'Nothing was changed, or it was put back already. Say “show deleted users” to restore somebody else.',
  'error.undo-expired.cause': 'The 30 days in which a deleted user can be restored are over.',
  'error.undo-expired.next':
    'The account cannot come back. Create a new user, and ask your backup provider about the data.',

  'error.storage-unavailable.cause': 'I cannot reach my own database at the moment.',
  'error.storage-unavailable.next':
    'Try again in a minute. Confirmed work is kept and goes on by itself. If it stays like this, tell whoever runs this bot.',
  'error.edited-meanwhile.cause': 'This was changed at the same moment in another window.',
  'error.edited-meanwhile.next': 'Look at the newest card and try again.',
  'error.internal.cause': 'Something went wrong in this bot itself.',
  'error.internal.next': 'Try again. If it happens again, tell whoever runs this bot; it is in the log.',
} as const;
