import type { Options } from '../../domain/plan/plan.ts';

/** What admins expect of a deletion: direct licenses are taken away first, and nothing else is done besides. */
export const DEFAULT_OPTIONS: Options = {
  outcome: 'delete',
  licenseWay: 'unassign-first',
  blockSignIn: false,
  revokeSessions: false,
};
