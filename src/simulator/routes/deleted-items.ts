import { entityReply, listReply } from '../odata/reply.ts';
import { badRequest, notFound } from '../protocol/graph-error.ts';
import { json, metadata, noContent } from '../protocol/graph-request.ts';
import type { Route } from '../protocol/router.ts';
import { asDirectoryGroup, groupType } from '../resources/group.ts';
import { asDirectoryUser, deletedUserType } from '../resources/user.ts';
import { emptyBin, purgeUser, restoreUser } from '../rules/recycle-bin.ts';
import { isObject } from '../protocol/body.ts';
import { granted } from '../rules/granted.ts';

export const deletedItemRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/directory/deletedItems',
    permissions: granted.deletedRead,
    handle: () => {
      throw badRequest('The OData type cast segment is required: use /directory/deletedItems/microsoft.graph.user.');
    },
  },
  {
    method: 'GET',
    path: '/directory/deletedItems/graph.user',
    permissions: granted.deletedRead,
    handle: (tenant, request) => {
      emptyBin(tenant);
      return listReply(tenant, request, deletedUserType, () => tenant.users.listDeleted());
    },
  },
  {
    method: 'GET',
    path: '/directory/deletedItems/graph.group',
    permissions: granted.deletedGroupsRead,
    handle: (tenant, request) =>
      listReply(tenant, request, groupType, () =>
        [...tenant.groups.values()].filter(({ deletedAt }) => deletedAt !== null),
      ),
  },
  {
    method: 'GET',
    path: '/directory/deletedItems/{id}',
    permissions: granted.deletedRead,
    handle: (tenant, request, [id = '']) => {
      emptyBin(tenant);
      const context = 'directoryObjects/$entity';
      const user = tenant.users.findDeleted(id);
      if (user) return entityReply(tenant, request, deletedUserType, user, { typed: true, context });
      const group = tenant.groups.get(id);
      if (!group || group.deletedAt === null) throw notFound(id);
      return entityReply(tenant, request, groupType, group, { typed: true, context });
    },
  },
  {
    method: 'POST',
    path: '/directory/deletedItems/{id}/restore',
    permissions: granted.userDelete,
    handle: (tenant, request, [id = '']) => {
      emptyBin(tenant);
      const context = metadata('directoryObjects/$entity');
      const group = tenant.groups.get(id);
      if (group && group.deletedAt !== null) {
        group.deletedAt = null;
        tenant.queries.clear();
        return json({ '@odata.context': context, ...asDirectoryGroup(group, tenant) });
      }
      const user = tenant.users.deleted.get(id.toLowerCase());
      if (!user) throw notFound(id);
      const body = isObject(request.body) ? request.body : {};
      const name = body['newUserPrincipalName'];
      restoreUser(tenant, request.caller, user, {
        ...(typeof name === 'string' ? { newUserPrincipalName: name } : {}),
        autoReconcileProxyConflict: body['autoReconcileProxyConflict'] === true,
      });
      return json({ '@odata.context': context, ...asDirectoryUser(user, tenant) });
    },
  },
  {
    method: 'DELETE',
    path: '/directory/deletedItems/{id}',
    permissions: granted.userDelete,
    handle: (tenant, request, [id = '']) => {
      emptyBin(tenant);
      const user = tenant.users.deleted.get(id.toLowerCase());
      if (!user) throw notFound(id);
      purgeUser(tenant, request.caller, user);
      return noContent;
    },
  },
];
