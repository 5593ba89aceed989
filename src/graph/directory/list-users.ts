import { Failure } from '../../domain/errors.ts';
import type { ListedUser, UserFilter } from '../../domain/ports.ts';
import type { User } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { getSignInActivity } from '../operations/get-sign-in-activity.ts';
import { listActiveUsers } from '../operations/list-active-users.ts';
import { listDirectReports } from '../operations/list-direct-reports.ts';
import { listUsers as listUsersOperation } from '../operations/list-users.ts';
import { queryUsers } from '../operations/query-users.ts';
import { readUsers } from './read-users.ts';
import { asksSignIns, graphFilter, meets } from './user-filter.ts';

/**
 * Users that meet all conditions, a page at a time. Graph narrows the list as far as it can; every condition is checked
 * here again, because Graph's index for advanced queries lags behind.
 */
export async function* listUsers(gateway: Gateway, filter: UserFilter): AsyncGenerator<ListedUser> {
  for await (const listed of source(gateway, filter)) {
    for (const user of listed) if (meets(filter, user)) yield user;
  }
}

function source(gateway: Gateway, filter: UserFilter): AsyncGenerator<readonly ListedUser[]> {
  if (filter.managerId !== undefined) return team(gateway, filter.managerId, asksSignIns(filter));
  return unlessUnsupported(narrowed(gateway, filter), () => narrowed(gateway, pick(filter)));
}

/** What every Graph-compatible server can be asked: nothing but whether sign-ins are needed. */
const pick = ({ notSignedInSince, neverSignedIn = false }: UserFilter): UserFilter => ({
  ...(notSignedInSince === undefined ? {} : { notSignedInSince }),
  neverSignedIn,
});

async function* narrowed(gateway: Gateway, filter: UserFilter): AsyncGenerator<readonly ListedUser[]> {
  const { text, advanced } = graphFilter(filter);
  const condition = text === undefined ? {} : { filter: text };
  if (asksSignIns(filter)) yield* gateway.pages(listActiveUsers, condition);
  else if (advanced && text !== undefined) yield* gateway.pages(queryUsers, { filter: text });
  else yield* gateway.pages(listUsersOperation, condition);
}

async function* team(gateway: Gateway, managerId: string, signIns: boolean): AsyncGenerator<readonly ListedUser[]> {
  for await (const page of gateway.pages(listDirectReports, { id: managerId })) {
    const users = await readUsers(
      gateway,
      page.map(({ id }) => id),
    );
    yield Promise.all(
      [...users.values()].map(async (user) => ({ ...user, ...(signIns && (await activity(gateway, user))) })),
    );
  }
}

async function activity(gateway: Gateway, { id }: User): Promise<{ lastSignIn: string | null }> {
  return { lastSignIn: (await gateway.call(getSignInActivity, { id })).value.signInActivity };
}

/** The other pages when the server refuses the first: everything is checked here anyway. */
async function* unlessUnsupported<Item>(
  first: AsyncGenerator<Item>,
  other: () => AsyncGenerator<Item>,
): AsyncGenerator<Item> {
  let begun = false;
  try {
    for await (const item of first) {
      begun = true;
      yield item;
    }
  } catch (error) {
    const unsupported = error instanceof Failure && error.code === 'graph-unsupported';
    if (begun || !unsupported) throw error;
    yield* other();
  }
}
