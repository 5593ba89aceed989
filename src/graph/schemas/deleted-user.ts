import { z } from 'zod';
import type { DeletedUser } from '../../domain/user.ts';
import { assignedLicense } from './license.ts';
import { id, list, text } from './scalars.ts';

export const DELETED_USER_PROPERTIES = [
  'id',
  'displayName',
  'userPrincipalName',
  'mail',
  'deletedDateTime',
  'assignedLicenses',
] as const;

/** Deletion puts the object id without hyphens in front of the name, so that the name is free for somebody else. */
export function originalName(id: string, userPrincipalName: string): string {
  const prefix = id.replaceAll('-', '').toLowerCase();
  const prefixed = prefix !== '' && userPrincipalName.toLowerCase().startsWith(prefix);
  return prefixed && userPrincipalName.length > prefix.length
    ? userPrincipalName.slice(prefix.length)
    : userPrincipalName;
}

export const deletedUser = z
  .object({
    id,
    displayName: text,
    userPrincipalName: text,
    mail: text,
    deletedDateTime: text,
    assignedLicenses: list(assignedLicense),
  })
  .transform((user): DeletedUser => {
    const userPrincipalName = originalName(user.id, user.userPrincipalName ?? user.id);
    return {
      ...user,
      userPrincipalName,
      displayName: user.displayName ?? userPrincipalName,
      deletedDateTime: user.deletedDateTime ?? '',
    };
  });
