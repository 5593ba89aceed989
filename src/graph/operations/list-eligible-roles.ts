import { literal } from '../escape.ts';
import { pageOf } from '../schemas/page.ts';
import { roleAssignment } from '../schemas/role-assignment.ts';
import { operation } from './operation.ts';

export const listEligibleRoles = operation({
  id: 'list-eligible-roles',
  method: 'GET',
  path: '/roleManagement/directory/roleEligibilityScheduleInstances',
  purpose: 'Roles a user may activate (PIM)',
  source: 'https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityscheduleinstances',
  permissions: {
    delegated: 'RoleEligibilitySchedule.Read.Directory',
    application: 'RoleEligibilitySchedule.Read.Directory',
  },
  optional: 'tell which roles somebody may activate',
  query: ({ principalId }: { principalId: string }) => ({
    $filter: `principalId eq ${literal(principalId)}`,
    $expand: 'roleDefinition',
  }),
  response: pageOf(roleAssignment),
  errors: [
    // Without Entra ID P2 there is no PIM.
    { status: 400, graphCode: 'AadPremiumLicenseRequired', means: 'premium-required' },
    { status: 403, graphCode: 'AadPremiumLicenseRequired', means: 'premium-required' },
  ],
  units: 2,
});
