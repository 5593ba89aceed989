import type { UserRecord } from '../tenant/records.ts';

type Given = Pick<UserRecord, 'position' | 'id' | 'displayName' | 'userPrincipalName' | 'createdAt'> &
  Partial<UserRecord>;

const noText: readonly string[] = [];

const commonest: UserRecord = {
  position: 0,
  id: '',
  displayName: '',
  givenName: null,
  surname: null,
  userPrincipalName: '',
  mail: null,
  aliases: noText,
  accountEnabled: true,
  userType: 'Member',
  jobTitle: null,
  department: null,
  companyName: 'Contoso',
  officeLocation: null,
  country: null,
  usageLocation: null,
  mobilePhone: null,
  businessPhones: noText,
  preferredLanguage: null,
  employeeId: null,
  createdAt: 0,
  lastSignInAt: null,
  synced: null,
  managerId: null,
  licenses: [],
  memberOf: [],
  mailbox: 'user',
  sessionsValidFrom: 0,
  deletedAt: null,
  extra: null,
};

/** A user with everything unsaid at its commonest value. One shape for all keeps 100,000 of them small. */
export function newUser(given: Given): UserRecord {
  return { ...commonest, mail: given.userPrincipalName, sessionsValidFrom: given.createdAt, ...given };
}
