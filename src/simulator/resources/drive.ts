import { GraphError } from '../protocol/graph-error.ts';
import { randomOf } from '../seed/random.ts';
import type { UserRecord } from '../tenant/records.ts';
import { plainName } from '../rules/recycle-bin.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { hasMailbox } from './mailbox.ts';

const gibibyte = 1_073_741_824;

/** The user's OneDrive; undefined where it has never been opened. */
export function driveOf(tenant: Tenant, user: UserRecord): Record<string, unknown> | undefined {
  const licensed = user.mailbox === 'user' && hasMailbox(tenant, user);
  if (!licensed || user.lastSignInAt === null || randomOf(tenant.seed, user.id, 21).chance(0.05)) return undefined;
  const size = randomOf(tenant.seed, user.id, 22).next();
  const used = Math.round(size ** 4 * 400 * gibibyte) + 2_000_000;
  const total = 1_024 * gibibyte;
  const name = plainName(user).replaceAll(/[@.]/g, '_').toLowerCase();
  const moment = `${new Date(user.lastSignInAt).toISOString().slice(0, 19)}Z`;
  return {
    id: `b!${Buffer.from(seededId(`drive/${user.id}`)).toString('base64url')}`,
    createdDateTime: `${new Date(user.createdAt).toISOString().slice(0, 19)}Z`,
    lastModifiedDateTime: moment,
    description: '',
    name: 'OneDrive',
    driveType: 'business',
    webUrl: `https://contoso-my.sharepoint.com/personal/${name}/Documents`,
    owner: { user: { email: user.mail ?? plainName(user), id: user.id, displayName: user.displayName } },
    quota: { deleted: 0, remaining: total - used, state: 'normal', total, used },
  };
}

export const noDrive = () => new GraphError(404, 'ResourceNotFound', "User's mysite not found.");

export function ownerOfDrive(tenant: Tenant, driveId: string): UserRecord | undefined {
  for (const user of tenant.users.live.values()) {
    if (`b!${Buffer.from(seededId(`drive/${user.id}`)).toString('base64url')}` === driveId) return user;
  }
  return undefined;
}
