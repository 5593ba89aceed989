import type { GroupKind } from '../../domain/facts.ts';

interface RawGroup {
  readonly mailEnabled: boolean | null;
  readonly groupTypes: readonly string[];
  readonly onPremisesSyncEnabled: boolean | null;
  readonly isAssignableToRole: boolean | null;
}

/** https://learn.microsoft.com/graph/api/resources/groups-overview#group-types-in-microsoft-entra-id-and-microsoft-graph */
export function groupKind(group: RawGroup): GroupKind {
  return {
    mailEnabled: group.mailEnabled ?? false,
    unified: group.groupTypes.includes('Unified'),
    dynamic: group.groupTypes.includes('DynamicMembership'),
    onPremisesSyncEnabled: group.onPremisesSyncEnabled ?? false,
    isAssignableToRole: group.isAssignableToRole ?? false,
  };
}
