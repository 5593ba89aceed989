import type { DeletedUser, User } from '../../domain/user.ts';
import { refOf } from '../../domain/user.ts';
import type { Person } from '../state/flow.ts';

/** What the cards show of a user. */
export function person(user: User): Person {
  return {
    ...refOf(user),
    department: user.department,
    accountEnabled: user.accountEnabled,
    guest: user.userType === 'Guest',
    skuIds: user.assignedLicenses.map(({ skuId }) => skuId),
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
