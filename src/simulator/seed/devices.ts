import type { DeviceRecord, UserRecord } from '../tenant/records.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { day } from './person.ts';
import { type Random, randomOf } from './random.ts';

const models = [
  ['Windows', '10.0.26100.4652', 'Microsoft Corporation', 'Surface Laptop 7', 'LAP'],
  ['Windows', '10.0.26100.4652', 'Dell Inc.', 'Latitude 7450', 'LAP'],
  ['MacMDM', '15.5', 'Apple', 'MacBook Air', 'MAC'],
  ['iOS', '18.5', 'Apple', 'iPhone 16', 'IPH'],
  ['Android', '15', 'Samsung', 'Galaxy S24', 'AND'],
] as const;

/** A user's devices are drawn when asked for rather than stored: most people have a laptop, many a phone as well. */
export function devicesOf(tenant: Tenant, user: UserRecord): readonly DeviceRecord[] {
  if (user.userType === 'Guest' || user.mailbox === 'none' || user.employeeId === null) return [];
  const random = randomOf(tenant.seed, user.id, 31);
  const devices: DeviceRecord[] = [];
  if (random.chance(0.8)) devices.push(device(tenant, user, random, random.pick([0, 1, 2]), 0));
  if (random.chance(0.45)) devices.push(device(tenant, user, random, random.pick([3, 4]), 1));
  return devices;
}

function device(tenant: Tenant, user: UserRecord, random: Random, model: number, at: number): DeviceRecord {
  const [operatingSystem, operatingSystemVersion, manufacturer, modelName, prefix] = models[model] ?? models[0];
  const name = `${user.id}/device/${at}`;
  const seen = user.lastSignInAt ?? user.createdAt;
  const phone = operatingSystem === 'iOS' || operatingSystem === 'Android';
  const personal = phone && random.chance(0.6);
  return {
    id: seededId(name),
    deviceId: seededId(`${name}/device`),
    managedDeviceId: seededId(`${name}/managed`),
    ownerId: user.id,
    displayName: `${prefix}-${String(user.position).padStart(4, '0')}${at}`,
    operatingSystem,
    operatingSystemVersion,
    manufacturer,
    model: modelName,
    serialNumber: seededId(`${name}/serial`).slice(0, 12).replaceAll('-', '').toUpperCase(),
    personal,
    // Who brings their own Android phone has signed in to an app on it and nothing more.
    managed: !personal || operatingSystem !== 'Android',
    compliant: random.chance(0.9),
    registeredAt: Math.max(user.createdAt, tenant.bornAt - random.between(30, 900) * day),
    lastSeenAt: seen,
  };
}

export const managedDevicesOf = (tenant: Tenant, user: UserRecord): readonly DeviceRecord[] =>
  devicesOf(tenant, user).filter(({ managed }) => managed);

/** Every managed device of everyone: built on the first question, then kept. */
export function allDevices(tenant: Tenant): ReadonlyMap<string, DeviceRecord> {
  if (!tenant.devicesById) {
    tenant.devicesById = new Map();
    for (const user of tenant.users.live.values()) {
      for (const one of managedDevicesOf(tenant, user)) tenant.devicesById.set(one.managedDeviceId, one);
    }
  }
  return tenant.devicesById;
}
