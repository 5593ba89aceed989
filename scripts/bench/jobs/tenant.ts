import { createHash, randomUUID } from 'node:crypto';
import { sealPlan } from '../../../src/domain/plan/plan-digest.ts';
import type { Plan, PlannedStep } from '../../../src/domain/plan/plan.ts';

/** The tenant as seen without the product: plain requests, one at a time. */

export interface Leaver {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly skuIds: readonly string[];
}

interface User {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly onPremisesSyncEnabled?: boolean | null;
  readonly licenseAssignmentStates: readonly { readonly skuId: string; readonly assignedByGroup: string | null }[];
}

async function all<Item>(baseUrl: string, path: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let url: string | undefined = `${baseUrl}/v1.0${path}`; url !== undefined;) {
    const page = (await (await fetch(url)).json()) as { value: Item[]; '@odata.nextLink'?: string };
    items.push(...page.value);
    url = page['@odata.nextLink'];
  }
  return items;
}

/** Users with a license of their own whom nothing protects, those who were made up last first. */
export async function leavers(baseUrl: string): Promise<readonly Leaver[]> {
  const select = 'id,displayName,userPrincipalName,onPremisesSyncEnabled,licenseAssignmentStates';
  const users = await all<User>(baseUrl, `/users?$select=${select}&$top=999`);
  const roles = await all<{ principalId: string }>(baseUrl, '/roleManagement/directory/roleAssignments');
  const groups = await all<{ id: string }>(baseUrl, '/groups?$filter=isAssignableToRole eq true&$select=id');
  const members = await Promise.all(groups.map(({ id }) => all<{ id: string }>(baseUrl, `/groups/${id}/members`)));
  const kept = new Set([...roles.map(({ principalId }) => principalId), ...members.flat().map(({ id }) => id)]);
  return users
    .map(({ onPremisesSyncEnabled, licenseAssignmentStates, ...user }) => ({
      ...user,
      synced: onPremisesSyncEnabled === true,
      skuIds: licenseAssignmentStates.filter((one) => one.assignedByGroup === null).map(({ skuId }) => skuId),
    }))
    .filter(({ id, synced, skuIds }) => !synced && skuIds.length > 0 && !kept.has(id))
    .toReversed();
}

/** What most admins confirm: licenses are unassigned, then the account is deleted. `thorough`: blocked and signed out first. */
export function planOf(users: readonly Leaver[], tenantId: string, actorId: string, thorough: boolean): Plan {
  const first: readonly PlannedStep[] = thorough ? [{ step: 'block-sign-in' }, { step: 'revoke-sessions' }] : [];
  const now = Date.now();
  return sealPlan(
    {
      id: randomUUID(),
      tenantId,
      actor: { id: actorId, displayName: 'Benchmark' },
      options: {
        outcome: 'delete',
        licenseWay: 'unassign-first',
        blockSignIn: thorough,
        revokeSessions: thorough,
      },
      subjects: users.map(({ skuIds, ...user }) => ({
        user,
        steps: [
          ...first,
          { step: 'unassign-licenses', licenses: skuIds.map((skuId) => ({ skuId, disabledPlans: [] })) },
          { step: 'delete-user' },
        ],
        seats: [],
        findings: [],
        fingerprint: '',
      })),
      excluded: [],
      seats: [],
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(now + 900_000).toISOString(),
    },
    (text) => createHash('sha256').update(text).digest('hex'),
  );
}

/** Seconds per user of a client that does one thing after the other: look, unassign, delete, look. */
export async function oneAtATime(baseUrl: string, users: readonly Leaver[], thorough: boolean): Promise<number> {
  const startedAt = performance.now();
  for (const { id, skuIds } of users) {
    const call = async (method: string, path: string, body?: unknown) => {
      const headers = { 'content-type': 'application/json' };
      const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) };
      const answer = await fetch(`${baseUrl}/v1.0/${path}`, init);
      await answer.arrayBuffer();
      if (answer.status >= 400 && method !== 'GET') throw new Error(`${method} ${path}: ${answer.status}`);
    };
    await call('GET', `users/${id}`);
    if (thorough) {
      await call('PATCH', `users/${id}`, { accountEnabled: false });
      await call('POST', `users/${id}/revokeSignInSessions`);
    }
    await call('POST', `users/${id}/assignLicense`, { addLicenses: [], removeLicenses: skuIds });
    await call('DELETE', `users/${id}`);
    await call('GET', `directory/deletedItems/${id}`);
  }
  return (performance.now() - startedAt) / 1000 / users.length;
}

/** When the tenant was changed, in milliseconds since the epoch, oldest first. */
export async function writeTimes(baseUrl: string): Promise<readonly number[]> {
  const { value } = (await (await fetch(`${baseUrl}/__control/effects`)).json()) as { value: { time: string }[] };
  return value.map(({ time }) => Date.parse(time));
}
