import { listReply, entityReply } from '../odata/reply.ts';
import { badRequest, denied, GraphError, notImplemented } from '../protocol/graph-error.ts';
import { type GraphReply, type GraphRequest, json, metadata, noContent } from '../protocol/graph-request.ts';
import type { Route } from '../protocol/router.ts';
import { singleUserProperties, userType } from '../resources/user.ts';
import { deleteUser } from '../rules/recycle-bin.ts';
import { changeUser } from '../rules/change-user.ts';
import { requireUnrestricted } from '../rules/sensitive-actions.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { objectBody } from '../protocol/body.ts';
import { granted } from '../rules/granted.ts';
import { liveUser, readUser } from './subjects.ts';

const basic: readonly string[] = [...(userType.defaults ?? [])];

/** What the query asks for must be covered by the granted permissions and the tenant's licenses. */
function checkProperties(tenant: Tenant, request: GraphRequest, collection: boolean): void {
  const select = (request.query.get('$select') ?? '').split(',').map((name) => name.trim());
  const filter = request.query.get('$filter') ?? '';
  if (collection && select.some((name) => singleUserProperties.includes(name))) throw notImplemented();
  const { permissions, premium } = tenant.settings;
  if (select.includes('signInActivity') || filter.includes('signInActivity')) {
    if (!permissions.has('AuditLog.Read.All')) {
      throw new GraphError(
        403,
        'Authentication_MSGraphPermissionMissing',
        'The principal does not have required Microsoft Graph permission(s): AuditLog.Read.All to call this API. For more information about Microsoft Graph permissions, please visit https://learn.microsoft.com/graph/permissions-overview.',
      );
    }
    if (!premium) {
      throw new GraphError(
        403,
        'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
        "Neither tenant is B2C or tenant doesn't have premium license",
      );
    }
  }
  const wide = granted.usersFullRead.some((name) => permissions.has(name));
  if (!wide && select.some((name) => name !== '' && !basic.includes(name))) throw denied();
}

function list(tenant: Tenant, request: GraphRequest): GraphReply {
  if (request.caller.kind === 'user' && request.caller.user.userType === 'Guest') throw denied();
  checkProperties(tenant, request, true);
  const activity = `${request.query.get('$select') ?? ''}${request.query.get('$filter') ?? ''}`.includes(
    'signInActivity',
  );
  return listReply(tenant, request, userType, () => tenant.users.list(), activity ? { pageMax: 500 } : {});
}

function count(tenant: Tenant, request: GraphRequest): GraphReply {
  if (request.headers['consistencylevel']?.toLowerCase() !== 'eventual') {
    throw badRequest('$count is not currently supported.');
  }
  const query = new URLSearchParams(request.query);
  query.set('$count', 'true');
  query.set('$top', '1');
  const page = list(tenant, { ...request, query });
  const body = page.body as { '@odata.count'?: number };
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: String(body['@odata.count'] ?? 0) };
}

function delta(tenant: Tenant, request: GraphRequest): GraphReply {
  const token = request.query.get('$deltatoken') ?? '';
  const link = (at: number) =>
    `${request.origin}/v1.0/users/delta?$deltatoken=${Buffer.from(String(at)).toString('base64url')}`;
  const now = tenant.effects.length;
  const context = metadata('users');
  if (token === 'latest') return json({ '@odata.context': context, '@odata.deltaLink': link(now), value: [] });
  if (token !== '')
    return json({ '@odata.context': context, '@odata.deltaLink': link(now), value: changedSince(tenant, token) });
  const first = listReply(tenant, request, userType, () => tenant.users.list());
  const body = first.body as Record<string, unknown>;
  return json('@odata.nextLink' in body ? body : { ...body, '@odata.deltaLink': link(now) });
}

function changedSince(tenant: Tenant, token: string): readonly unknown[] {
  const at = Number(Buffer.from(token, 'base64url').toString());
  if (!Number.isInteger(at) || at > tenant.effects.length) {
    throw new GraphError(
      400,
      'syncStateNotFound',
      'The sync state generation is not found; continuing with a full synchronization is required.',
    );
  }
  const ids = new Set(tenant.effects.slice(at).map((effect) => effect.targetId));
  return [...ids].flatMap((id): unknown[] => {
    const user = tenant.users.live.get(id);
    if (user)
      return [
        {
          id,
          displayName: user.displayName,
          userPrincipalName: user.userPrincipalName,
          accountEnabled: user.accountEnabled,
        },
      ];
    if (tenant.groups.has(id)) return [];
    return [{ id, '@removed': { reason: tenant.users.deleted.has(id) ? 'changed' : 'deleted' } }];
  });
}

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/users', permissions: granted.usersRead, handle: list },
  { method: 'GET', path: '/users/$count', permissions: granted.usersFullRead, handle: count },
  { method: 'GET', path: '/users/delta', permissions: granted.usersFullRead, handle: delta },
  {
    method: 'GET',
    path: '/users/{id}',
    permissions: granted.usersRead,
    handle: (tenant, request, [id]) => {
      checkProperties(tenant, request, false);
      return entityReply(tenant, request, userType, readUser(tenant, request, id));
    },
  },
  {
    method: 'GET',
    path: '/me',
    permissions: [],
    handle: (tenant, request) => {
      if (request.caller.kind === 'app') {
        throw new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.');
      }
      return entityReply(tenant, request, userType, request.caller.user);
    },
  },
  {
    method: 'PATCH',
    path: '/users/{id}',
    permissions: [],
    handle: (tenant, request, [id]) => {
      changeUser(tenant, request.caller, liveUser(tenant, id), objectBody(request));
      return noContent;
    },
  },
  {
    method: 'DELETE',
    path: '/users/{id}',
    permissions: granted.userDelete,
    handle: (tenant, request, [id]) => {
      deleteUser(tenant, request.caller, liveUser(tenant, id));
      return noContent;
    },
  },
  {
    method: 'POST',
    path: '/users/{id}/revokeSignInSessions',
    permissions: granted.revoke,
    handle: (tenant, request, [id]) => {
      const user = liveUser(tenant, id);
      requireUnrestricted(tenant, request.caller, user);
      tenant.touch(user);
      user.sessionsValidFrom = tenant.now();
      return json({ '@odata.context': metadata('Edm.Boolean'), value: true });
    },
  },
];
