import { createHash, randomUUID } from 'node:crypto';
import { sealPlan } from '../../../src/domain/plan/plan-digest.ts';
import type { Plan, PlannedStep } from '../../../src/domain/plan/plan.ts';
import type { Leaver } from '../../../test/support/leavers.ts';

/** The tenant as seen without the product: plain requests, one at a time. */

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
