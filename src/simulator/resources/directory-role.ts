import type { EntityType } from '../odata/entity-type.ts';
import { roleById } from '../rules/directory-roles.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** A role that has been activated in the tenant; its id is the tenant's, `roleTemplateId` is Microsoft's. */
export interface ActivatedRole {
  readonly id: string;
  readonly templateId: string;
}

export function activatedRoles(tenant: Tenant): readonly ActivatedRole[] {
  const templates = new Set(
    tenant.roleAssignments.filter(({ eligible }) => !eligible).map(({ roleDefinitionId }) => roleDefinitionId),
  );
  return [...templates].map((templateId) => ({ id: seededId(`role/${templateId}`), templateId }));
}

export const directoryRoleType: EntityType<ActivatedRole> = {
  name: 'directoryRole',
  set: 'directoryRoles',
  position: () => 0,
  properties: {
    id: (role) => role.id,
    deletedDateTime: () => null,
    description: (role) => roleById(role.templateId)?.description ?? null,
    displayName: (role) => roleById(role.templateId)?.displayName ?? null,
    roleTemplateId: (role) => role.templateId,
  },
};
