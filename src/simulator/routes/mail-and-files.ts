import { plainType } from '../odata/entity-type.ts';
import { entityReply, listReply } from '../odata/reply.ts';
import { badRequest, notFound } from '../protocol/graph-error.ts';
import { json, metadata, noContent } from '../protocol/graph-request.ts';
import type { Route } from '../protocol/router.ts';
import { driveOf, noDrive, ownerOfDrive, rootOf } from '../resources/drive.ts';
import { changeRoles, invite, permissionsOf, withdraw } from '../resources/drive-permission.ts';
import { changeMailbox, mailboxSettings } from '../resources/mailbox.ts';
import { granted } from '../rules/granted.ts';
import type { UserRecord } from '../tenant/records.ts';
import { objectBody, stringsIn } from '../protocol/body.ts';
import { liveUser, readUser } from './subjects.ts';

const driveType = plainType<Record<string, unknown>>('drive', 'drives', [
  'id',
  'createdDateTime',
  'lastModifiedDateTime',
  'description',
  'name',
  'driveType',
  'webUrl',
  'owner',
  'quota',
]);

const mailboxContext = (user: UserRecord) => metadata(`users('${user.id}')/mailboxSettings`);

export const mailAndFileRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/{id}/mailboxSettings',
    permissions: granted.mailboxRead,
    handle: (tenant, request, [id]) => {
      const user = readUser(tenant, request, id);
      const settings = mailboxSettings(tenant, user);
      const select = request.query.get('$select')?.split(',');
      const shown = select
        ? Object.fromEntries(Object.entries(settings).filter(([name]) => select.includes(name)))
        : settings;
      return json({ '@odata.context': mailboxContext(user), ...shown });
    },
  },
  {
    method: 'PATCH',
    path: '/users/{id}/mailboxSettings',
    permissions: granted.mailboxWrite,
    handle: (tenant, request, [id]) => {
      const user = liveUser(tenant, id);
      return json({ '@odata.context': mailboxContext(user), ...changeMailbox(tenant, user, objectBody(request)) });
    },
  },
  {
    method: 'GET',
    path: '/users/{id}/drive',
    permissions: granted.filesRead,
    handle: (tenant, request, [id]) => {
      const drive = driveOf(tenant, readUser(tenant, request, id));
      if (!drive) throw noDrive();
      return entityReply(tenant, request, driveType, drive);
    },
  },
  {
    method: 'GET',
    path: '/users/{id}/drives',
    permissions: granted.filesRead,
    handle: (tenant, request, [id]) => {
      const drive = driveOf(tenant, readUser(tenant, request, id));
      if (!drive) throw noDrive();
      return listReply(tenant, request, driveType, () => [drive]);
    },
  },
  {
    method: 'GET',
    path: '/drives/{id}/root',
    permissions: granted.filesRead,
    handle: (tenant, _request, [id = '']) => {
      const drive = driveOf(tenant, ownerOfDrive(tenant, id));
      return json({
        '@odata.context': metadata(`drives('${encodeURIComponent(id)}')/root/$entity`),
        id: rootOf(id),
        name: 'root',
        webUrl: drive?.['webUrl'],
        createdDateTime: drive?.['createdDateTime'],
        lastModifiedDateTime: drive?.['lastModifiedDateTime'],
        folder: { childCount: 12 },
        root: {},
      });
    },
  },
  {
    method: 'POST',
    path: '/drives/{id}/items/{item}/invite',
    permissions: granted.filesWrite,
    handle: (tenant, request, [id = '', item = '']) =>
      json({
        '@odata.context': metadata('Collection(permission)'),
        value: invite(tenant, id, item, objectBody(request)),
      }),
  },
  {
    method: 'GET',
    path: '/drives/{id}/items/{item}/permissions',
    permissions: granted.filesRead,
    handle: (tenant, _request, [id = '', item = '']) =>
      json({
        '@odata.context': metadata(`drives('${encodeURIComponent(id)}')/items('${item}')/permissions`),
        value: permissionsOf(tenant, id, item),
      }),
  },
  {
    method: 'PATCH',
    path: '/drives/{id}/items/{item}/permissions/{permission}',
    permissions: granted.filesWrite,
    handle: (tenant, request, [id = '', item = '', permission = '']) =>
      json({
        '@odata.context': metadata(`drives('${encodeURIComponent(id)}')/items('${item}')/permissions/$entity`),
        ...changeRoles(tenant, id, item, permission, objectBody(request)),
      }),
  },
  {
    method: 'DELETE',
    path: '/drives/{id}/items/{item}/permissions/{permission}',
    permissions: granted.filesWrite,
    handle: (tenant, _request, [id = '', item = '', permission = '']) => {
      withdraw(tenant, id, item, permission);
      return noContent;
    },
  },
  {
    method: 'GET',
    path: '/sites/{id}/permissions',
    permissions: granted.sitesControl,
    handle: (tenant, _request, [id = '']) =>
      json({
        '@odata.context': metadata(`sites('${encodeURIComponent(id)}')/permissions`),
        value: tenant.sitePermissions.get(id) ?? [],
      }),
  },
  {
    method: 'POST',
    path: '/sites/{id}/permissions',
    permissions: granted.sitesControl,
    handle: (tenant, request, [id = '']) => {
      const body = objectBody(request);
      if (!Array.isArray(body['grantedToIdentities']))
        throw badRequest('Invalid request: grantedToIdentities names applications only.');
      const permission = {
        id: tenant.nextId('site'),
        roles: stringsIn(body['roles']),
        grantedToIdentities: body['grantedToIdentities'] as unknown,
      };
      tenant.sitePermissions.set(id, [...(tenant.sitePermissions.get(id) ?? []), permission]);
      return json({ '@odata.context': metadata('permission'), ...permission }, 201);
    },
  },
  {
    method: 'GET',
    path: '/users/{id}/authentication/methods',
    permissions: granted.methodsRead,
    handle: (tenant, request, [id]) => {
      const user = readUser(tenant, request, id);
      if (user.userType === 'Guest') throw notFound(user.id);
      const password = {
        '@odata.type': '#microsoft.graph.passwordAuthenticationMethod',
        id: '28c10230-6103-485e-b985-444c60001490',
        createdDateTime: `${new Date(user.createdAt).toISOString().slice(0, 19)}Z`,
      };
      const phone = {
        '@odata.type': '#microsoft.graph.phoneAuthenticationMethod',
        id: '3179e48a-750b-4051-897c-87b9720928f7',
        phoneNumber: user.mobilePhone,
        phoneType: 'mobile',
      };
      return json({
        '@odata.context': metadata(`users('${user.id}')/authentication/methods`),
        value: user.mobilePhone === null ? [password] : [password, phone],
      });
    },
  },
];
