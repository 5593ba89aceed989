import { entityReply, listReply } from '../odata/reply.ts';
import { GraphError } from '../protocol/graph-error.ts';
import { noContent } from '../protocol/graph-request.ts';
import type { Route } from '../protocol/router.ts';
import { managedDevice, managedDeviceType } from '../resources/managed-device.ts';
import { roles } from '../rules/directory-roles.ts';
import { granted } from '../rules/granted.ts';
import { requireRole } from '../rules/sensitive-actions.ts';
import { allDevices, managedDevicesOf } from '../seed/devices.ts';
import type { DeviceRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { readUser } from './subjects.ts';

function device(tenant: Tenant, id = ''): DeviceRecord {
  const found = allDevices(tenant).get(id);
  if (!found) throw new GraphError(404, 'ResourceNotFound', `Device ${id} was not found.`);
  return found;
}

const action = (name: 'retire' | 'wipe', state: string): Route => ({
  method: 'POST',
  path: `/deviceManagement/managedDevices/{id}/${name}`,
  permissions: granted.devicesRetire,
  handle: (tenant, request, [id]) => {
    requireRole(tenant, request.caller, [roles.intuneAdministrator.templateId]);
    tenant.deviceStates.set(device(tenant, id).managedDeviceId, state);
    return noContent;
  },
});

export const deviceRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/{id}/managedDevices',
    permissions: granted.devicesRead,
    handle: (tenant, request, [id]) => {
      const user = readUser(tenant, request, id);
      return listReply(tenant, request, managedDeviceType, () =>
        managedDevicesOf(tenant, user).map((one) => managedDevice(tenant, one)),
      );
    },
  },
  {
    method: 'GET',
    path: '/deviceManagement/managedDevices',
    permissions: granted.devicesRead,
    handle: (tenant, request) =>
      listReply(tenant, request, managedDeviceType, () =>
        [...allDevices(tenant).values()].map((one) => managedDevice(tenant, one)),
      ),
  },
  {
    method: 'GET',
    path: '/deviceManagement/managedDevices/{id}',
    permissions: granted.devicesRead,
    handle: (tenant, request, [id]) =>
      entityReply(tenant, request, managedDeviceType, managedDevice(tenant, device(tenant, id))),
  },
  action('retire', 'retirePending'),
  action('wipe', 'wipePending'),
];
