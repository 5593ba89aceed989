import { pageOf } from '../schemas/page.ts';
import { reference } from '../schemas/reference.ts';
import { operation } from './operation.ts';

export const listManagedDevices = operation({
  id: 'list-managed-devices',
  method: 'GET',
  path: '/users/{id}/managedDevices',
  purpose: 'How many devices of a user Intune manages',
  source: 'https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list',
  permissions: {
    delegated: 'DeviceManagementManagedDevices.Read.All',
    application: 'DeviceManagementManagedDevices.Read.All',
  },
  optional: 'tell which devices Intune manages',
  query: () => ({ $select: 'id' }),
  response: pageOf(reference),
});
