import type { Options } from '../../domain/plan/plan.ts';
import type { World } from '../ports.ts';

/** What admins expect of a deletion: direct licenses are taken away first, and nothing else is done besides. */
const USUAL: Options = {
  outcome: 'delete',
  licenseWay: 'unassign-first',
  blockSignIn: false,
  revokeSessions: false,
};

/** What a new request starts with: the usual, and what the house has chosen instead. */
export const defaultOptions = ({ defaults }: Pick<World, 'defaults'>): Options => ({ ...USUAL, ...defaults });
