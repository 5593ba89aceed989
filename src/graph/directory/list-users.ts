import { Failure } from '../../domain/errors.ts';
import type { UserFilter } from '../../domain/ports.ts';
import type { User } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { getSignInActivity } from '../operations/get-sign-in-activity.ts';
import { listActiveUsers } from '../operations/list-active-users.ts';
import { listDirectReports } from '../operations/list-direct-reports.ts';
import { listUsers as listUsersOperation } from '../operations/list-users.ts';
import { queryUsers } from '../operations/query-users.ts';
import { readUsers } from './read-users.ts';
import { graphFilter, meets } from './user-filter.ts';

interface Listed {
  readonly user: User;
  readonly lastSignIn?: string | null;
}

/**
 * Users that meet all conditions, a page at a time. Graph narrows the list as far as it can; every condition is checked
 * here again, because Graph's index for advanced queries lags behind.
 */
export async function* listUsers(gateway: Gateway, filter: UserFilter): AsyncGenerator<User> {
  for await (const listed of source(gateway, filter)) {
    for (const { user, lastSignIn } of listed) if (meets(filter, user, lastSignIn ?? null)) yield user;
  }
}

function source(gateway: Gateway, filter: UserFilter): AsyncGenerator<readonly Listed[]> {
  if (filter.managerId !== undefined) return team(gateway, filter.managerId, filter.notSignedInSince !== undefined);
  return unlessUnsupported(narrowed(gateway, filter), () => narrowed(gateway, pick(filter)));
}

/** What every Graph-compatible server can be asked: nothing but whether sign-ins are needed. */
const pick = ({ notSignedInSince }: UserFilter): UserFilter =>
  notSignedInSince === undefined ? {} : { notSignedInSince };

async function* narrowed(gateway: Gateway, filter: UserFilter): AsyncGenerator<readonly Listed[]> {
  const { text, advanced } = graphFilter(filter);
  const condition = text === undefined ? {} : { filter: text };
  if (filter.notSignedInSince !== undefined) {
    yield* gateway.pages(listActiveUsers, condition);
    return;
  }
  const pages =
    advanced && text !== undefined
      ? gateway.pages(queryUsers, { filter: text })
      : gateway.pages(listUsersOperation, condition);
  for await (const page of pages) yield page.map((user) => ({ user }));
}

async function* team(gateway: Gateway, managerId: string, signIns: boolean): AsyncGenerator<readonly Listed[]> {
  for await (const page of gateway.pages(listDirectReports, { id: managerId })) {
    const users = await readUsers(
      gateway,
      page.map(({ id }) => id),
    );
    yield Promise.all(
      [...users.values()].map(async (user) => ({ user, ...(signIns && (await activity(gateway, user))) })),
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
