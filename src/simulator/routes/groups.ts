import { entityReply, listReply } from '../odata/reply.ts';
import { badRequest, notFound } from '../protocol/graph-error.ts';
import { type GraphReply, noContent } from '../protocol/graph-request.ts';
import type { Route } from '../protocol/router.ts';
import { directoryObjectType, groupItem, userItem } from '../resources/directory-object.ts';
import { groupType, usersIn } from '../resources/group.ts';
import { addMember, addOwner, removeMember, removeOwner } from '../rules/change-members.ts';
import { roles } from '../rules/directory-roles.ts';
import { disinherit, inheritLicenses } from '../rules/group-licensing.ts';
import { deleteUser } from '../rules/recycle-bin.ts';
import { requireRole } from '../rules/sensitive-actions.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { referencedId } from '../protocol/body.ts';
import { granted } from '../rules/granted.ts';
import { liveGroup, liveUser } from './subjects.ts';
import { readAssignment } from './user-licenses.ts';

const liveGroups = (tenant: Tenant) => [...tenant.groups.values()].filter(({ deletedAt }) => deletedAt === null);

function assignToGroup(
  tenant: Tenant,
  groupId: string,
  add: ReturnType<typeof readAssignment>['add'],
  remove: readonly string[],
): GraphReply {
  const group = liveGroup(tenant, groupId);
  for (const skuId of remove) {
    if (!group.licenses.some((one) => one.skuId === skuId))
      throw badRequest('User does not have a corresponding license.');
  }
  for (const { skuId } of add) {
    if (!tenant.ledger.skus.has(skuId))
      throw badRequest(`License ${skuId} does not correspond to a valid company License.`);
  }
  const added = add.map(({ skuId }) => skuId);
  group.licenses = [...group.licenses.filter(({ skuId }) => !remove.includes(skuId) && !added.includes(skuId)), ...add];
  tenant.pending.add(tenant.assumptions.groupLicenseDelayMs, () => {
    for (const user of usersIn(group.members, tenant)) {
      tenant.touch(user);
      disinherit(tenant, group, user);
      inheritLicenses(tenant, group, user);
    }
  });
  tenant.queries.clear();
  return entityReplyAccepted(group.id);
}

const entityReplyAccepted = (id: string): GraphReply => ({
  status: 202,
  headers: { location: `https://graph.microsoft.com/v1.0/groups/${id}` },
});

/** `DELETE /groups/{id}/members/{id}` without `/$ref` deletes the member itself: Microsoft Graph warns of it, so it is here. */
const memberItself: Route = {
  method: 'DELETE',
  path: '/groups/{id}/members/{member}',
  permissions: granted.userDelete,
  handle: (tenant, request, [groupId, id]) => {
    const group = liveGroup(tenant, groupId);
    const user = liveUser(tenant, id);
    if (!group.members.has(user.id)) throw notFound(user.id);
    deleteUser(tenant, request.caller, user);
    return noContent;
  },
};

export const groupRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/groups',
    permissions: granted.groupsRead,
    handle: (tenant, request) => listReply(tenant, request, groupType, () => liveGroups(tenant)),
  },
  {
    method: 'GET',
    path: '/groups/{id}',
    permissions: granted.groupsRead,
    handle: (tenant, request, [id]) => entityReply(tenant, request, groupType, liveGroup(tenant, id)),
  },
  {
    method: 'GET',
    path: '/groups/{id}/members',
    permissions: granted.membersRead,
    handle: (tenant, request, [id]) => {
      const group = liveGroup(tenant, id);
      return listReply(tenant, request, directoryObjectType, () => [
        ...usersIn(group.members, tenant).map(userItem),
        ...liveGroups(tenant)
          .filter((one) => one.memberOf.includes(group.id))
          .map(groupItem),
      ]);
    },
  },
  {
    method: 'GET',
    path: '/groups/{id}/owners',
    permissions: granted.ownersRead,
    handle: (tenant, request, [id]) => {
      const group = liveGroup(tenant, id);
      return listReply(tenant, request, directoryObjectType, () => usersIn(group.owners, tenant).map(userItem));
    },
  },
  {
    method: 'POST',
    path: '/groups/{id}/members/$ref',
    permissions: granted.memberWrite,
    handle: (tenant, request, [id]) => {
      addMember(tenant, request.caller, liveGroup(tenant, id), liveUser(tenant, referencedId(request)));
      return noContent;
    },
  },
  {
    method: 'DELETE',
    path: '/groups/{id}/members/{member}/$ref',
    permissions: granted.memberWrite,
    handle: (tenant, request, [id, member = '']) => {
      removeMember(tenant, request.caller, liveGroup(tenant, id), member);
      return noContent;
    },
  },
  memberItself,
  {
    method: 'POST',
    path: '/groups/{id}/owners/$ref',
    permissions: granted.ownerWrite,
    handle: (tenant, request, [id]) => {
      addOwner(tenant, request.caller, liveGroup(tenant, id), liveUser(tenant, referencedId(request)));
      return noContent;
    },
  },
  {
    method: 'DELETE',
    path: '/groups/{id}/owners/{owner}/$ref',
    permissions: granted.ownerWrite,
    handle: (tenant, request, [id, owner = '']) => {
      removeOwner(tenant, request.caller, liveGroup(tenant, id), owner);
      return noContent;
    },
  },
  {
    method: 'POST',
    path: '/groups/{id}/assignLicense',
    permissions: granted.groupLicenseWrite,
    handle: (tenant, request, [id = '']) => {
      requireRole(tenant, request.caller, [roles.licenseAdministrator.templateId]);
      const { add, remove } = readAssignment(request);
      return assignToGroup(tenant, id, add, remove);
    },
  },
];
