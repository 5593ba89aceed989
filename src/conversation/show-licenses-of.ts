import { selectedPeople } from './people/selection.ts';
import { userLicensesCard } from './render/user-licenses-card.ts';
import type { Flow } from './state/flow.ts';
import type { Replies, Turn } from './turn.ts';

/** Ten users a page, read now: a license may have come or gone since they were listed. */
const PAGE = 10;

export async function showLicensesOf({ world, words }: Turn, flow: Flow, page = 0): Replies {
  const people = selectedPeople(flow);
  const pages = Math.max(1, Math.ceil(people.length / PAGE));
  const at = Math.min(Math.max(0, page), pages - 1);
  const shown = people.slice(at * PAGE, (at + 1) * PAGE);
  const users = await world.directory.readUsers(shown.map(({ id }) => id));
  const groups = [...users.values()].flatMap((user) =>
    user.licenseAssignmentStates.flatMap(({ assignedByGroup }) => assignedByGroup ?? []),
  );
  const groupNames = groups.length === 0 ? new Map<string, string>() : await world.directory.groupNames(groups);
  return [userLicensesCard(flow, { people, shown, users, groupNames, page: at, pages }, words)];
}
