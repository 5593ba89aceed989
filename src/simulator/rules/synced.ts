import { badRequest } from '../protocol/graph-error.ts';

/** What is mastered in Active Directory cannot be changed here: recorded in microsoft-graph-docs#7301. */
export const mastersOnPremises = () =>
  badRequest(
    'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.',
  );
