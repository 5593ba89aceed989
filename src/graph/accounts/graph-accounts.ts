import { toFailure } from '../../domain/errors.ts';
import type { Accounts, Receipt } from '../../domain/ports.ts';
import type { UserId } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { addGroupMember } from '../operations/add-group-member.ts';
import { addGroupOwner } from '../operations/add-group-owner.ts';
import { assignLicense } from '../operations/assign-license.ts';
import { deleteUser } from '../operations/delete-user.ts';
import type { Operation } from '../operations/operation.ts';
import { removeGroupMember } from '../operations/remove-group-member.ts';
import { removeGroupOwner } from '../operations/remove-group-owner.ts';
import { restoreUser } from '../operations/restore-user.ts';
import { revokeSessions } from '../operations/revoke-sessions.ts';
import { setAccountEnabled } from '../operations/set-account-enabled.ts';
import { setAutomaticReplies } from '../operations/set-automatic-replies.ts';
import { setManager } from '../operations/set-manager.ts';
import { changeDriveGrant } from '../operations/change-drive-grant.ts';
import { shareDrive } from '../operations/share-drive.ts';
import { unshareDrive } from '../operations/unshare-drive.ts';
import { explainRefusal, type Granted } from './explain-refusal.ts';

export interface AccountsParts {
  readonly gateway: Gateway;
  /** Permissions of the token; undefined when it does not tell. */
  readonly granted: Granted;
  /** Somebody is back in the tenant. */
  readonly onReturn: () => void;
}

export function createAccounts({ gateway, granted, onReturn }: AccountsParts): Accounts {
  const write = async <Input extends object>(operation: Operation<Input>, input: Input): Promise<Receipt> => {
    const { requestId } = await gateway.call(operation, input);
    return { requestId };
  };
  /** What Graph calls sensitive actions: only a higher role may do them to an admin. */
  const sensitive = async <Input extends { readonly id: UserId }>(operation: Operation<Input>, input: Input) => {
    try {
      return await write(operation, input);
    } catch (error) {
      const { permissions } = operation;
      throw await explainRefusal(gateway, granted, { failure: toFailure(error), id: input.id, permissions });
    }
  };
  return {
    setAccountEnabled: (id, enabled) => sensitive(setAccountEnabled, { id, enabled }),
    revokeSessions: (id) => sensitive(revokeSessions, { id }),
    changeLicenses: (id, { add, remove }) => write(assignLicense, { id, add, remove }),
    deleteUser: (id) => sensitive(deleteUser, { id }),
    restoreUser: async (id, options = {}) => {
      const receipt = await sensitive(restoreUser, { id, options });
      onReturn();
      return receipt;
    },
    setManager: (id, managerId) => write(setManager, { id, managerId }),
    addGroupMember: (groupId, id) => write(addGroupMember, { groupId, id }),
    addGroupOwner: (groupId, id) => write(addGroupOwner, { groupId, id }),
    removeGroupMember: (groupId, id) => write(removeGroupMember, { groupId, id }),
    removeGroupOwner: (groupId, id) => write(removeGroupOwner, { groupId, id }),
    setAutomaticReplies: (id, replies) => write(setAutomaticReplies, { id, replies }),
    shareDrive: (driveId, itemId, withId) => write(shareDrive, { driveId, itemId, withId }),
    unshareDrive: (driveId, itemId, grantId) => write(unshareDrive, { driveId, itemId, grantId }),
    changeDriveGrant: (driveId, itemId, grantId, roles) => write(changeDriveGrant, { driveId, itemId, grantId, roles }),
  };
}
