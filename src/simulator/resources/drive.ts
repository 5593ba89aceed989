import { GraphError } from '../protocol/graph-error.ts';
import { plainName } from '../rules/recycle-bin.ts';
import { randomOf } from '../seed/random.ts';
import type { UserRecord } from '../tenant/records.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { hasMailbox } from './mailbox.ts';

const gibibyte = 1_073_741_824;

function isOpened(tenant: Tenant, user: UserRecord): boolean {
  if (tenant.keptDrives.has(user.id)) return true;
  const licensed = user.mailbox === 'user' && hasMailbox(tenant, user);
  return licensed && user.lastSignInAt !== null && !randomOf(tenant.seed, user.id, 21).chance(0.05);
}

/** Before a license goes: a OneDrive that was opened stays without it (SharePoint, "unlicensed OneDrive accounts"). */
export function keepDrive(tenant: Tenant, user: UserRecord): void {
  if (isOpened(tenant, user)) tenant.keptDrives.add(user.id);
}

/** The user's OneDrive; undefined where it has never been opened. */
export function driveOf(tenant: Tenant, user: UserRecord): Record<string, unknown> | undefined {
  if (!isOpened(tenant, user)) return undefined;
  const size = randomOf(tenant.seed, user.id, 22).next();
  const used = Math.round(size ** 4 * 400 * gibibyte) + 2_000_000;
  const total = 1_024 * gibibyte;
  const name = plainName(user).replaceAll(/[@.]/g, '_').toLowerCase();
  const moment = `${new Date(user.lastSignInAt ?? user.createdAt).toISOString().slice(0, 19)}Z`;
  return {
    id: `b!${Buffer.from(user.id).toString('base64url')}`,
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

export const noItem = () => new GraphError(404, 'itemNotFound', 'The resource could not be found.');

export const rootOf = (driveId: string): string => seededId(`root/${driveId}`);

/** Whose OneDrive it is. It outlives the account for as long as the account can be restored. */
export function ownerOfDrive(tenant: Tenant, driveId: string): UserRecord {
  const id = Buffer.from(driveId.replace(/^b!/, ''), 'base64url').toString();
  const owner = tenant.users.live.get(id) ?? tenant.users.deleted.get(id);
  if (!owner || !isOpened(tenant, owner)) throw noItem();
  return owner;
}
