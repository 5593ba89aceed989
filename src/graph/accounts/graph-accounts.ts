import type { Accounts, Receipt } from '../../domain/ports.ts';
import type { Gateway } from '../gateway.ts';
import { addGroupMember } from '../operations/add-group-member.ts';
import { addGroupOwner } from '../operations/add-group-owner.ts';
import { assignLicense } from '../operations/assign-license.ts';
import { deleteUser } from '../operations/delete-user.ts';
import type { Operation } from '../operations/operation.ts';
import { restoreUser } from '../operations/restore-user.ts';
import { revokeSessions } from '../operations/revoke-sessions.ts';
import { setAccountEnabled } from '../operations/set-account-enabled.ts';
import { setManager } from '../operations/set-manager.ts';

/** @param onReturn somebody is back in the tenant */
export function createAccounts(gateway: Gateway, onReturn: () => void): Accounts {
  const write = async <Input extends object>(operation: Operation<Input>, input: Input): Promise<Receipt> => {
    const { requestId } = await gateway.call(operation, input);
    return { requestId };
  };
  return {
    setAccountEnabled: (id, enabled) => write(setAccountEnabled, { id, enabled }),
    revokeSessions: (id) => write(revokeSessions, { id }),
    changeLicenses: (id, { add, remove }) => write(assignLicense, { id, add, remove }),
    deleteUser: (id) => write(deleteUser, { id }),
    restoreUser: async (id, options = {}) => {
      const receipt = await write(restoreUser, { id, options });
      onReturn();
      return receipt;
    },
    setManager: (id, managerId) => write(setManager, { id, managerId }),
    addGroupMember: (groupId, id) => write(addGroupMember, { groupId, id }),
    addGroupOwner: (groupId, id) => write(addGroupOwner, { groupId, id }),
  };
}
