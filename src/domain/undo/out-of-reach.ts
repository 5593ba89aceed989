import type { GroupKind } from '../facts.ts';
import type { GroupTie } from '../ports.ts';

/** Why nobody can be put into a group, or made its owner, from here. */
export type OutOfReach = 'group-synced' | 'group-mail-enabled' | 'group-role-assignable' | 'group-dynamic';

/**
 * Undefined = Graph lets us. A dynamic group can be given owners, but its members follow from a rule.
 * https://learn.microsoft.com/graph/api/group-post-members, https://learn.microsoft.com/graph/api/group-post-owners
 */
export function outOfReach(kind: GroupKind | undefined, tie: GroupTie): OutOfReach | undefined {
  if (kind === undefined) return undefined;
  if (kind.onPremisesSyncEnabled) return 'group-synced';
  if (kind.mailEnabled && !kind.unified) return 'group-mail-enabled';
  // Needs RoleManagement.ReadWrite.Directory, with which a bot could make itself Global Administrator.
  if (kind.isAssignableToRole) return 'group-role-assignable';
  return kind.dynamic && tie === 'member' ? 'group-dynamic' : undefined;
}
