import { badRequest, GraphError, notFound } from '../protocol/graph-error.ts';
import { json, metadata, noContent } from '../protocol/graph-request.ts';
import type { Route } from '../protocol/router.ts';
import { granted } from '../rules/granted.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { objectBody } from '../protocol/body.ts';

/** Life of a change-notification subscription on users, in minutes. */
const life = { longest: 41_760, shortest: 45 };

const context = metadata('subscriptions/$entity');

function expiry(tenant: Tenant, value: unknown): string {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  const minutes = (at - tenant.now()) / 60_000;
  if (Number.isNaN(at) || minutes > life.longest || minutes <= 0) {
    throw new GraphError(
      400,
      'ExtensionError',
      `Operation: Create; Exception: [Status Code: BadRequest; Reason: Subscription expiration can only be ${life.longest} minutes in the future.]`,
    );
  }
  const floor = tenant.now() + life.shortest * 60_000;
  return new Date(Math.max(at, floor)).toISOString();
}

function subscription(tenant: Tenant, id: string) {
  const found = tenant.changeSubscriptions.get(id);
  if (!found) throw notFound(id);
  return found;
}

/** Kept and renewed as Graph does; no notification is ever sent from here. */
export const changeSubscriptionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/subscriptions',
    permissions: granted.usersFullRead,
    handle: (tenant, request) => {
      const body = objectBody(request);
      const { changeType, notificationUrl, resource, clientState } = body;
      if (typeof changeType !== 'string' || typeof resource !== 'string')
        throw badRequest('changeType and resource are required.');
      if (typeof notificationUrl !== 'string' || !notificationUrl.startsWith('https://')) {
        throw new GraphError(400, 'InvalidRequest', 'The notification endpoint must be specified and must use https.');
      }
      if (typeof clientState === 'string' && clientState.length > 128)
        throw badRequest('clientState exceeds the maximum length of 128.');
      const made = {
        id: tenant.nextId('subscription'),
        resource,
        changeType,
        notificationUrl,
        clientState: clientState ?? null,
        expirationDateTime: expiry(tenant, body['expirationDateTime']),
        applicationId: null,
        creatorId: null,
        latestSupportedTlsVersion: 'v1_2',
        notificationQueryOptions: null,
        lifecycleNotificationUrl: null,
        encryptionCertificate: null,
        encryptionCertificateId: null,
        includeResourceData: null,
        notificationUrlAppId: null,
      };
      tenant.changeSubscriptions.set(made.id, made);
      return json({ '@odata.context': context, ...made }, 201);
    },
  },
  {
    method: 'GET',
    path: '/subscriptions',
    permissions: [],
    handle: (tenant) =>
      json({ '@odata.context': metadata('subscriptions'), value: [...tenant.changeSubscriptions.values()] }),
  },
  {
    method: 'GET',
    path: '/subscriptions/{id}',
    permissions: [],
    handle: (tenant, _request, [id = '']) => json({ '@odata.context': context, ...subscription(tenant, id) }),
  },
  {
    method: 'PATCH',
    path: '/subscriptions/{id}',
    permissions: [],
    handle: (tenant, request, [id = '']) => {
      const renewed = {
        ...subscription(tenant, id),
        expirationDateTime: expiry(tenant, objectBody(request)['expirationDateTime']),
      };
      tenant.changeSubscriptions.set(id, renewed);
      return json({ '@odata.context': context, ...renewed });
    },
  },
  {
    method: 'DELETE',
    path: '/subscriptions/{id}',
    permissions: [],
    handle: (tenant, _request, [id = '']) => {
      subscription(tenant, id);
      tenant.changeSubscriptions.delete(id);
      return noContent;
    },
  },
];
