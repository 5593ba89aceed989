import { z } from 'zod';
import { id, text } from './scalars.ts';
import { reference } from './reference.ts';

export const roleAssignment = z.object({
  roleDefinitionId: id,
  directoryScopeId: text.transform((value) => value ?? '/'),
  roleDefinition: z.object({ templateId: text, displayName: text }).nullish(),
});

export type RawRoleAssignment = z.output<typeof roleAssignment>;

export const roleHolder = z.object({
  principalId: id,
  directoryScopeId: text.transform((value) => value ?? '/'),
  principal: reference.nullish(),
});
