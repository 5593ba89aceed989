import type { ListedUser } from '../../domain/ports.ts';
import type { DeletedUser } from '../../domain/user.ts';
import { refOf } from '../../domain/user.ts';
import type { Person } from '../state/flow.ts';

/** What the cards show of a user. */
export function person(user: ListedUser): Person {
  return {
    ...refOf(user),
    department: user.department,
    accountEnabled: user.accountEnabled,
    guest: user.userType === 'Guest',
    skuIds: user.assignedLicenses.map(({ skuId }) => skuId),
    ...(user.lastSignIn === undefined ? {} : { lastSignIn: user.lastSignIn }),
  };
}

export function deletedPerson(user: DeletedUser): Person {
  return {
    ...refOf(user),
    department: null,
    accountEnabled: false,
    guest: false,
    skuIds: user.assignedLicenses.map(({ skuId }) => skuId),
    deletedDateTime: user.deletedDateTime,
  };
}
