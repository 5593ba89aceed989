import { listReply } from '../odata/reply.ts';
import { notFound } from '../protocol/graph-error.ts';
import type { Route } from '../protocol/router.ts';
import { directoryObjectType, userItem } from '../resources/directory-object.ts';
import { usersIn } from '../resources/group.ts';
import { granted } from '../rules/granted.ts';
import type { AppRecord } from '../tenant/records.ts';

/** Who owns an app registration or its service principal: whether a leaver is the only one. */
const owners = (set: string, kind: AppRecord['kind']): Route => ({
  method: 'GET',
  path: `/${set}/{id}/owners`,
  permissions: granted.appsRead,
  handle: (tenant, request, [id = '']) => {
    const app = tenant.apps.get(id.toLowerCase());
    if (app?.kind !== kind) throw notFound(id);
    return listReply(tenant, request, directoryObjectType, () => usersIn(app.owners, tenant).map(userItem));
  },
});

export const appRoutes: readonly Route[] = [
  owners('applications', 'application'),
  owners('servicePrincipals', 'servicePrincipal'),
];
