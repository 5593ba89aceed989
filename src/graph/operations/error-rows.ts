import type { ErrorRow } from './operation.ts';

/** What Graph answers for reasons that several calls share. https://learn.microsoft.com/graph/errors */

export const missingUser: ErrorRow = { status: 404, means: 'user-not-found' };
export const missingGroup: ErrorRow = { status: 404, means: 'graph-unsupported' };

/** Status and code are those of any bad request; only the text says that the object belongs to an on-premises AD. */
export const synced: ErrorRow = {
  status: 400,
  graphCode: 'Request_BadRequest',
  message: /on-premises mastered|synchronized from/i,
  means: 'user-synced',
};

/** A mailbox that is shared, or forwards its mail. */
export const anchorsMailbox: ErrorRow = {
  status: 400,
  message: /User cannot be deleted/i,
  means: 'user-anchors-mailbox',
};

/** No mailbox in the cloud: none at all, one on premises, or one that went with its license. */
export const missingMailbox: readonly ErrorRow[] = [
  'MailboxNotEnabledForRESTAPI',
  'MailboxNotSupportedForRESTAPI',
  'ErrorInvalidUser',
].map((graphCode): ErrorRow => ({ status: 404, graphCode, means: 'mailbox-absent' }));

export const missingDrive: readonly ErrorRow[] = ['ResourceNotFound', 'itemNotFound'].map((graphCode): ErrorRow => ({
  status: 404,
  graphCode,
  means: 'drive-absent',
}));

/** An archived OneDrive, or one an admin has closed, is locked for everybody. */
export const driveErrors: readonly ErrorRow[] = [...missingDrive, { status: 423, means: 'drive-locked' }];

const bad = (message: RegExp, means: ErrorRow['means']): ErrorRow => ({
  status: 400,
  graphCode: 'Request_BadRequest',
  message,
  means,
});

/** https://learn.microsoft.com/entra/identity/users/licensing-groups-resolve-problems */
export const licenseErrors: readonly ErrorRow[] = [
  bad(/inherited from a group/i, 'license-inherited'),
  bad(/does not have a corresponding license/i, 'license-absent'),
  bad(/does not have any available licenses/i, 'license-no-seats'),
  bad(/invalid usage location/i, 'license-usage-location'),
  bad(/depends on the service plan/i, 'license-dependency'),
  bad(/mutually exclusive/i, 'license-exclusive'),
  // Passed on from Exchange, in words of its own.
  { status: 400, message: /litigation hold|mailbox is on hold/i, means: 'license-held' },
];

/** Whether Graph answers 400 or 409, and with which code, is not documented: the text decides. */
export const nameConflicts: readonly ErrorRow[] = [400, 409].flatMap((status): readonly ErrorRow[] => [
  { status, message: /userPrincipalName property is invalid|property 'userPrincipalName'/i, means: 'name-invalid' },
  { status, message: /property userPrincipalName already exists/i, means: 'name-taken' },
  { status, message: /proxyAddress\w* already exists/i, means: 'address-taken' },
  { status, graphCode: 'Request_MultipleObjectsWithSameKeyValue', means: 'name-taken' },
]);

export const groupErrors: readonly ErrorRow[] = [
  missingUser,
  bad(/references already exist/i, 'group-member-already'),
  bad(/mail-enabled security group/i, 'group-mail-enabled'),
  { status: 400, message: /dynamic/i, means: 'group-dynamic' },
  { status: 403, message: /dynamic/i, means: 'group-dynamic' },
  bad(/on-premises mastered/i, 'group-synced'),
  bad(/must have at least one owner/i, 'group-last-owner'),
];
