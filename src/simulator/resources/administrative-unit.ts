import type { EntityType } from '../odata/entity-type.ts';
import type { UnitRecord } from '../tenant/records.ts';

export const unitType: EntityType<UnitRecord> = {
  name: 'administrativeUnit',
  set: 'directory/administrativeUnits',
  position: () => 0,
  properties: {
    id: (unit) => unit.id,
    deletedDateTime: () => null,
    displayName: (unit) => unit.displayName,
    description: (unit) => unit.description,
    isMemberManagementRestricted: (unit) => unit.restricted,
    membershipType: () => null,
    membershipRule: () => null,
    membershipRuleProcessingState: () => null,
    visibility: () => null,
  },
};
