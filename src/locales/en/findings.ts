/**
 * Per consideration: its title, why it matters (with what can be done here, and who can where this bot cannot), and one
 * sentence per answer. An answer `unknown` gets `permission` (`none` = nothing is missing, reading failed).
 */
export const findings = {
  'consideration.yourself.title': 'Your own account',
  'consideration.yourself.why': 'Whoever deletes their own account cannot bring it back. Ask another admin to do it.',
  'finding.yourself.yourself': 'This is your own account. Another admin must do this.',
  'finding.yourself.other': 'Not your own account.',
  'finding.yourself.unknown': 'I could not check whether this is your own account.',

  'consideration.protected-account.title': 'Protected account',
  'consideration.protected-account.why':
    'Emergency, service and synchronization accounts look unused until the day they are needed. Whoever runs this bot keeps the list of accounts that are never deleted here.',
  'finding.protected-account.protected':
    'This account is on the list of protected accounts. Whoever runs this bot can take it off.',
  'finding.protected-account.not-listed': 'Not on the list of protected accounts.',
  'finding.protected-account.unknown': 'I could not check the list of protected accounts.',

  'consideration.bot-owner.title': 'Owner of this bot’s app',
  'consideration.bot-owner.why':
    'Owners renew the secret of the app this bot signs in as, and Microsoft advises at least two. Owners are protected here: an owner, or an Application Administrator or Cloud Application Administrator, adds another owner and takes this account off in the Microsoft Entra admin center, under App registrations and under Enterprise apps. Then ask again.',
  'finding.bot-owner.alone':
    'Owns {app}, the app this bot signs in as, and nobody else does. Make somebody else owner in Microsoft Entra first, then take this account off.',
  'finding.bot-owner.among-others':
    'Is one of the owners of {app}, the app this bot signs in as. Take this account off its owners in Microsoft Entra first.',
  'finding.bot-owner.not-one': 'Does not own the app of this bot.',
  'finding.bot-owner.unknown':
    '{permission, select, none {I could not read whether this account owns the app of this bot.} other {I could not read whether this account owns the app of this bot: the permission {permission} is missing.}}',

  'consideration.last-global-administrator.title': 'Last Global Administrator',
  'consideration.last-global-administrator.why':
    'Without a Global Administrator nobody can manage the tenant, and only Microsoft support can help. Microsoft advises at least two emergency accounts and fewer than five Global Administrators. Give somebody else the role first.',
  'finding.last-global-administrator.last': 'After this nobody would be Global Administrator any more.',
  'finding.last-global-administrator.few-left':
    'After this {count, plural, one {only # Global Administrator is} other {# Global Administrators are}} left.',
  'finding.last-global-administrator.enough-left':
    '{count, plural, one {# other Global Administrator remains.} other {# other Global Administrators remain.}}',
  'finding.last-global-administrator.not-one': 'Not a Global Administrator.',
  'finding.last-global-administrator.unknown':
    '{permission, select, none {I could not read who is Global Administrator.} other {I could not read who is Global Administrator: the permission {permission} is missing.}}',

  'consideration.admin-role.title': 'Admin role',
  'consideration.admin-role.why':
    'Microsoft Entra protects admins: some may only be deleted by a Privileged Authentication Administrator or a Global Administrator. Take the role away first (Microsoft Entra admin center > Roles & admins), wait about 15 minutes, and ask again.',
  'finding.admin-role.privileged':
    'Holds {roles}. Take {roleCount, plural, one {the role} other {these roles}} away first, or have this done in the Microsoft Entra admin center by: {who}.',
  'finding.admin-role.not-yours':
    'Holds {roles}. Your own role may not do this to somebody with {roleCount, plural, one {that role} other {those roles}}. These may: {who}.',
  'finding.admin-role.low':
    'Holds {roles}. Microsoft does not let an app delete such an account. Take {roleCount, plural, one {the role} other {these roles}} away first, or do it yourself in the Microsoft Entra admin center with one of these roles: {who}.',
  'finding.admin-role.eligible':
    'May activate the {roleCount, plural, one {role} other {roles}} {roles} (Privileged Identity Management). The eligibility is lost with the account.',
  'finding.admin-role.none': 'Holds no admin role.',
  'finding.admin-role.unknown':
    '{permission, select, none {I could not read the admin roles.} other {I could not read the admin roles: the permission {permission} is missing.}}',

  'consideration.role-assignable-group.title': 'Group that can hold a role',
  'consideration.role-assignable-group.why':
    'Members of a group to which admin roles can be assigned are protected like admins, even when the group holds no role now. Only a Privileged Role Administrator or the group’s owner can take somebody out.',
  'finding.role-assignable-group.member': 'Member of {groups}. Take the user out of it first.',
  'finding.role-assignable-group.none': 'Not in such a group.',
  'finding.role-assignable-group.unknown':
    '{permission, select, none {I could not read the groups.} other {I could not read the groups: the permission {permission} is missing.}}',

  'consideration.restricted-administrative-unit.title': 'Restricted administrative unit',
  'consideration.restricted-administrative-unit.why':
    'Only admins with a role on the unit itself can change or delete these accounts; not even a Global Administrator of the whole tenant can. A Privileged Role Administrator can take the user out of the unit.',
  'finding.restricted-administrative-unit.restricted':
    'In a restricted management administrative unit. Take the user out of it first, or ask an admin of that unit.',
  'finding.restricted-administrative-unit.unrestricted': 'Not in a restricted administrative unit.',
  'finding.restricted-administrative-unit.unknown': 'I could not read the administrative units.',

  'consideration.directory-synced.title': 'Synchronized from Active Directory',
  'consideration.directory-synced.why':
    'Such an account is managed on your own servers. Deleted here, it would come back with the next synchronization. Your Active Directory admin deletes it there; with Entra Connect it disappears here within about 30 minutes.',
  'finding.directory-synced.synced':
    'Comes from your own Active Directory. Delete or block it there, or move it out of the synchronization scope.',
  'finding.directory-synced.was-synced': 'Was synchronized once, and is managed in the cloud now.',
  'finding.directory-synced.cloud': 'Exists only in the cloud.',
  'finding.directory-synced.unknown': 'I could not read where this account comes from.',

  'consideration.last-sign-in.title': 'Last sign-in',
  'consideration.last-sign-in.why':
    'Somebody who signed in this week may not be a leaver, or still has work to hand over. Microsoft keeps the last successful sign-in since December 2023, and only with Entra ID P1 or P2.',
  'finding.last-sign-in.hours':
    'Active {hours, plural, =0 {less than an hour} one {# hour} other {# hours}} ago. Is this the right person?',
  'finding.last-sign-in.days': 'Active {days, plural, one {# day} other {# days}} ago. Is this the right person?',
  'finding.last-sign-in.active': 'Last signed in {days, plural, one {# day} other {# days}} ago.',
  'finding.last-sign-in.never': 'No sign-in is known, yet the account can sign in. A service may be using it.',
  'finding.last-sign-in.idle': 'Last signed in on {at}.',
  'finding.last-sign-in.disabled': 'Sign-in is already blocked.',
  'finding.last-sign-in.unknown':
    '{permission, select, none {I could not read the last sign-in. Microsoft gives it only with Entra ID P1 or P2.} other {I could not read the last sign-in: the permission {permission} is missing.}}',

  'consideration.recently-created.title': 'New account',
  'consideration.recently-created.why':
    'An account made days ago that nobody uses yet is often for somebody who is about to start.',
  'finding.recently-created.recent':
    'Created {days, plural, =0 {today} one {# day ago} other {# days ago}}. Perhaps this person has yet to start.',
  'finding.recently-created.settled': 'Not a new account.',
  'finding.recently-created.unknown': 'I could not read when the account was created.',

  'consideration.guest.title': 'Guest',
  'consideration.guest.why':
    'A guest’s account belongs to another organization. Deleting removes the access here and nothing there. Signing a guest out does not reach their own organization.',
  'finding.guest.guest': 'A guest: access to this tenant goes, the account in their own organization stays.',
  'finding.guest.member': 'A member of the organization.',
  'finding.guest.unknown': 'I could not read whether this is a guest.',

  'consideration.mailbox.title': 'Mailbox',
  'consideration.mailbox.why':
    'Decide about the mail before you delete: afterwards it takes a restore first. Who still needs the mail? An Exchange Administrator can convert the mailbox to a shared one, which costs nothing up to 50 GB; the account must then stay. Deleting an account deletes its mailbox; for 30 days it comes back with the account and its license.',
  'consideration.mailbox.why.shared':
    'Ask those who use it before you delete: an Exchange Administrator sees who they are. Afterwards it takes a restore first, possible for 30 days.',
  'consideration.mailbox.why.room':
    'Ask whoever runs the room or the device before you delete; people may have booked it. Afterwards it takes a restore first, possible for 30 days.',
  'finding.mailbox.shared':
    'This is a shared mailbox. Do not delete it to save money: below 50 GB it needs no license. Deleting the account deletes the mailbox for everybody who uses it.',
  'finding.mailbox.room':
    'This is a room or a device that people book. It needs no license, and deleting the account deletes its calendar.',
  'finding.mailbox.personal':
    'Has a mailbox. Decide now whether somebody still needs the mail: it goes with the account and can be restored for 30 days.',
  'finding.mailbox.unlicensed-first':
    'Has a mailbox. Decide now whether somebody still needs the mail: with its license taken away first, it comes back only together with account and license, by an undo within 30 days.',
  'finding.mailbox.none': 'No mailbox in Exchange Online.',
  'finding.mailbox.unknown':
    '{permission, select, none {I could not read the mailbox.} other {I could not read the mailbox: the permission {permission} is missing.}}',

  'consideration.automatic-replies.title': 'Automatic reply',
  'consideration.automatic-replies.why':
    'After the deletion whoever writes to this address gets a non-delivery report. An automatic reply works only while the mailbox exists: with “Only block sign-in”, or blocked now and deleted later, I can set one. Cancel the leaver’s meetings too, or rooms stay booked: an Exchange Administrator can, as long as the mailbox exists.',
  'finding.automatic-replies.off': 'No automatic reply is set. People who write get a non-delivery report afterwards.',
  'finding.automatic-replies.on': 'An automatic reply is set; it stops when the account is deleted.',
  'finding.automatic-replies.not-personal': 'No personal mailbox.',
  'finding.automatic-replies.unknown':
    '{permission, select, none {I could not read the automatic reply.} other {I could not read the automatic reply: the permission {permission} is missing.}}',

  'consideration.holds.title': 'Holds and retention',
  'consideration.holds.why':
    'Microsoft Graph does not show litigation holds or retention policies; a Compliance Administrator sees them in Microsoft Purview. With a hold: keep it, let the deletion release the licenses instead of unassigning them first, and make sure the hold is in force before the deletion, so that the mailbox is kept as an inactive mailbox.',
  'finding.holds.not-visible':
    'I cannot see holds or retention. If the mail or files of this account must be kept, ask a Compliance Administrator first, and let the deletion release the licenses.',
  'finding.holds.nothing-to-hold': 'No mailbox and no OneDrive to keep.',
  'finding.holds.unknown': 'I could not check holds or retention.',

  'consideration.onedrive.title': 'OneDrive files',
  'consideration.onedrive.why':
    'Files are kept for 30 days after the deletion unless the SharePoint admin center says otherwise, then for 93 days in a recycle bin that only PowerShell opens. Microsoft gives the manager access and warns only the manager; with the choice “Access I give to the OneDrive files” I give it besides, before the deletion, to the manager or to somebody else. An account kept without a license is no safe place either: read-only after 60 days, archived after 93, and since July 2026 deleted after 12 unpaid months.',
  'finding.onedrive.nobody-inherits':
    '{bytes} of files and no manager: after the deletion Microsoft gives nobody access and warns nobody.{until, select, none {} other { With the usual retention they vanish on {until}.}}',
  'finding.onedrive.heir-disabled':
    '{bytes} of files. After the deletion Microsoft gives access to {manager}, whose own sign-in is blocked.{until, select, none {} other { With the usual retention they vanish on {until}.}}',
  'finding.onedrive.heir-leaves':
    '{bytes} of files. After the deletion Microsoft gives access to {manager}, who is being deleted too.{until, select, none {} other { With the usual retention they vanish on {until}.}}',
  'finding.onedrive.manager-inherits':
    '{bytes} of files. {until, select, none {After a deletion Microsoft would give {manager} access by default.} other {After the deletion Microsoft gives {manager} access by default; with the usual retention they vanish on {until}.}}',
  'finding.onedrive.empty': 'The OneDrive is empty.',
  'finding.onedrive.none': 'No OneDrive.',
  'finding.onedrive.unknown':
    '{permission, select, none {I could not read the OneDrive, or who would inherit it.} other {I could not read the OneDrive, or who would inherit it: the permission {permission} is missing.}}',

  'consideration.manager.title': 'Manager',
  'consideration.manager.why':
    'Microsoft gives the manager the OneDrive by default, and the manager usually knows what must be kept. Set one before you delete: Users > Active users > the user > Manage manager.',
  'finding.manager.absent': 'No manager is set. Who knows what must be kept?',
  'finding.manager.guest': 'No manager is set, as is usual for a guest.',
  'finding.manager.room': 'This room has no manager.',
  'finding.manager.equipment': 'This device has no manager.',
  'finding.manager.shared': 'This shared mailbox has no manager.',
  'finding.manager.disabled': 'The manager is {manager}, whose sign-in is blocked.',
  'finding.manager.leaves': 'The manager is {manager}, who is being deleted too.',
  'finding.manager.present': 'The manager is {manager}.',
  'finding.manager.unknown':
    '{permission, select, none {I could not read the manager.} other {I could not read the manager: the permission {permission} is missing.}}',

  'consideration.direct-reports.title': 'Direct reports',
  'consideration.direct-reports.why':
    'Whoever reports to this account has no manager afterwards; approvals and the organization chart break. A User Administrator can set another manager. An undo links them again.',
  'finding.direct-reports.orphaned':
    '{count, plural, one {# person loses} other {# people lose}} their manager: {names}{more, plural, =0 {} other { and # more}}.',
  'finding.direct-reports.leave-too':
    'Manager of {count, plural, one {# person, who is} other {# people, who are all}} being deleted too.',
  'finding.direct-reports.none': 'Nobody reports to this account.',
  'finding.direct-reports.unknown':
    '{permission, select, none {I could not read who reports to this account.} other {I could not read who reports to this account: the permission {permission} is missing.}}',

  'consideration.sole-owner.title': 'Teams, groups and apps',
  'consideration.sole-owner.why':
    'Without an owner nobody can add members, change settings or renew an app’s secret. Name another owner first: a Groups Administrator for groups and teams, an Application Administrator for apps.',
  'finding.sole-owner.sole':
    'Sole owner of {count, plural, one {# team, group or app} other {# teams, groups and apps}}: {names}{more, plural, =0 {} other { and # more}}.',
  'finding.sole-owner.among-others':
    'Owns {count, plural, one {# team, group or app that has} other {# teams, groups or apps that have}} other owners too.',
  'finding.sole-owner.none': 'Owns no team, group or app.',
  'finding.sole-owner.unknown':
    '{permission, select, none {I could not read what this account owns.} other {I could not read what this account owns: the permission {permission} is missing.}}',

  'consideration.devices.title': 'Devices',
  'consideration.devices.why':
    'Deleting an account wipes nothing: mail and files on a phone or a private PC stay there. An Intune Administrator can retire or wipe managed devices; do it before the deletion.',
  'finding.devices.registered':
    '{count, plural, one {# registered device. Deleting the account does not wipe it.} other {# registered devices. Deleting the account does not wipe them.}}',
  'finding.devices.managed':
    '{count, plural, one {# registered device, managed by Intune. Deleting the account does not wipe it: retire or wipe it first.} other {# registered devices, {managed, number} managed by Intune. Deleting the account does not wipe them: retire or wipe them first.}}',
  'finding.devices.none': 'No registered device.',
  'finding.devices.unknown':
    '{permission, select, none {I could not read the devices.} other {I could not read the devices: the permission {permission} is missing.}}',

  'consideration.phone-number.title': 'Telephone number',
  'consideration.phone-number.why':
    'A Teams telephone number becomes free when the license or the account goes, and call queues lose the person. A Teams Administrator can move the number first.',
  'finding.phone-number.possible':
    '{products} can carry a telephone number. If there is one, it is released; check call queues first.',
  'finding.phone-number.none': 'No product with a telephone number.',
  'finding.phone-number.unknown':
    '{permission, select, none {I could not read the products of this tenant.} other {I could not read the products of this tenant: the permission {permission} is missing.}}',

  'consideration.licenses.title': 'Licenses',
  'consideration.licenses.why':
    'Licenses assigned directly are unassigned first, as a rule, and given back by an undo. Licenses from a group cannot be unassigned directly; they come free with the deletion. A product assigned in several ways takes one seat. Freed seats, but those of a trial, are still paid for until the subscription gets smaller: ask “how do I stop paying”.',
  'finding.licenses.direct':
    'Assigned directly: {direct}.{counted, plural, =0 {} other { Free seats, counting this account’s: {free}.}}',
  'finding.licenses.by-group':
    'Through {groups}, not to be unassigned directly: {inherited}.{counted, plural, =0 {} other { Free seats, counting this account’s: {free}.}}',
  'finding.licenses.mixed':
    'Assigned directly: {direct}. Through {groups}, not to be unassigned directly: {inherited}.{counted, plural, =0 {} other { Free seats, counting this account’s: {free}.}}',
  'finding.licenses.several-ways':
    'Assigned in more than one way, yet one seat each: {several}. In all: {products}; through {groups}: {inherited}.{counted, plural, =0 {} other { Free seats, counting this account’s: {free}.}}',
  'finding.licenses.none': 'No license.',
  'finding.licenses.unknown':
    '{permission, select, none {I could not read the licenses.} other {I could not read the licenses: the permission {permission} is missing.}}',

  'consideration.license-errors.title': 'Licenses in error',
  'consideration.license-errors.why':
    'A license that could not be assigned takes no seat, so none comes free. A License Administrator sees the cause under Billing > Licenses.',
  'finding.license-errors.errors':
    '{products}: in error ({errors}).{noSeat, plural, =0 {} other {{count, plural, one { It takes no seat, so none comes free.} other { {noSeat, plural, one {# of these takes} other {# of these take}} no seat, so none comes free.}}}}',
  'finding.license-errors.none': 'No license is in error.',
  'finding.license-errors.unknown': 'I could not read the state of the licenses.',

  'finding.plan.no-heir-reports':
    'There is nobody to give the direct reports to: no manager who stays and can sign in, or whoever you named goes too. Choose somebody else.',
  'finding.plan.no-heir-groups':
    'There is nobody to give the groups to: no manager who stays and can sign in, or whoever you named goes too. Choose somebody else.',
  'finding.plan.no-heir-onedrive':
    'There is nobody to give access to the OneDrive: no manager who stays and can sign in, or whoever you named goes too. Choose somebody else.',
  'finding.plan.heir-listed':
    '{heir} takes over from this user, but is on your list too and is only left out of the plan. Choose somebody else if {heir} should go as well.',
  'finding.plan.onedrive-unread':
    'I could not read whether there is a OneDrive, so nobody gets access to it from here.{permission, select, none {} other { The permission {permission} is missing.}} A SharePoint Administrator can give it.',
  'finding.plan.mailbox-unread':
    'I could not read whether there is a mailbox, so no automatic reply is set.{permission, select, none {} other { The permission {permission} is missing.}} An Exchange Administrator can set one.',
  'finding.plan.left-for-exchange':
    'Sign-in is blocked already. What is left: an Exchange Administrator makes the mailbox shared.',
  'finding.plan.nothing-to-do': 'Nothing is left to do for this user with these choices.',
  'finding.plan.blocked-already': 'Sign-in is blocked already: nothing is left to do with these choices.',
  'finding.plan.only-by-group':
    'The licenses come from groups: none is assigned directly, so none can be unassigned here.',
  'finding.plan.no-direct-license':
    'None of the licenses asked for is assigned directly: there is nothing to unassign.',
  'finding.undo.expired': 'Deleted more than 30 days ago: cannot be restored any more.',
  'finding.undo.no-record':
    'I did not delete this account, so I have no record from before: only what Microsoft Entra kept comes back. Check licenses, manager, groups and ownerships.',
  'finding.undo.group-synced':
    '{names}: comes from Active Directory. If it is missing afterwards, whoever manages Active Directory puts the user back there.',
  'finding.undo.group-mail-enabled':
    '{names}: a distribution list or mail-enabled group. If it is missing afterwards, an Exchange Administrator adds the user in the Exchange admin center.',
  'finding.undo.group-role-assignable':
    '{names}: gives admin roles. If it is missing afterwards, a Privileged Role Administrator adds the user in the Microsoft Entra admin center.',
  'finding.undo.group-dynamic':
    '{names}: its members follow from a rule. The user comes back by itself, if they still fit the rule.',
  'finding.undo.owned-apps':
    '{names}: the user owned {count, plural, one {this app} other {these apps}}. An Application Administrator makes them owner again in the Microsoft Entra admin center under App registrations or Enterprise applications.',
  'finding.undo.groups-unread':
    'Groups could not be read before the deletion. Check memberships and ownerships: a Groups Administrator can set them.',
  'finding.undo.differs-replies':
    'The automatic reply is not as it was before. An Exchange Administrator can set it on the Mail tab of the user.',
  'finding.undo.differs-name':
    'User name: now {now}, before {was}. Tell the user, and correct it where apps know the old name.',
  'finding.undo.differs-addresses':
    '{count, plural, one {E-mail address} other {E-mail addresses}} {names}: not back; somebody else may have {count, plural, one {it} other {them}} now. An Exchange Administrator can move {count, plural, one {it} other {them}}.',
  'finding.undo.differs-sign-in-blocked':
    'Sign-in: blocked now, allowed before. A User Administrator allows it under Users > the user.',
  'finding.undo.differs-sign-in-allowed':
    'Sign-in: allowed now, blocked before. A User Administrator blocks it under Users > the user.',
  'finding.undo.differs-licenses':
    '{products}: not back. A seat must be free: a Billing Administrator buys one or a License Administrator frees one; then try again.',
  'finding.undo.differs-licenses-inherited':
    '{products}: came through a group and is not back yet. It follows the membership within minutes, at most hours; a License Administrator sees why not.',
  'finding.undo.differs-licenses-inactive':
    '{products}: assigned, but without a seat or with another error. A License Administrator sees the cause under Billing > Licenses.',
  'finding.undo.differs-licenses-services':
    '{products}: other services are switched off than before. A License Administrator corrects it under Licenses and apps.',
  'finding.undo.differs-manager-none':
    'Manager: none now. The manager may have left, or the link could not be written; a User Administrator sets one.',
  'finding.undo.differs-manager-other':
    'Manager: another one than before, set by somebody since. A User Administrator can change it.',
  'finding.undo.differs-reports':
    'Direct reports: {count, number} of {total, number} not linked again. They have another manager now, have left, or come from Active Directory; a User Administrator or whoever manages Active Directory links them.',
  'finding.undo.lost-group':
    '{tie, select, owner {Ownership} other {Membership}} of {names}: not back. The group may be gone, or the permission missing; a Groups Administrator adds the user.',
  'finding.undo.lost-group-synced':
    '{tie, select, owner {Ownership} other {Membership}} of {names}: not back. The group comes from Active Directory; whoever manages that adds the user there.',
  'finding.undo.lost-group-mail-enabled':
    '{tie, select, owner {Ownership} other {Membership}} of {names}: not back. An Exchange Administrator adds the user in the Exchange admin center under Recipients > Groups.',
  'finding.undo.lost-group-role-assignable':
    '{tie, select, owner {Ownership} other {Membership}} of {names}: not back. It gives admin roles; a Privileged Role Administrator adds the user in the Microsoft Entra admin center.',
  'finding.undo.lost-group-dynamic':
    'Membership of {names}: not back. It follows from a rule, within a day as a rule; a Groups Administrator sees whether the user still fits.',
  'finding.undo.lost-apps':
    'Ownership of {count, plural, one {the app} other {the apps}} {names}: not back. An Application Administrator adds the user in the Microsoft Entra admin center under App registrations or Enterprise applications.',
} as const;
