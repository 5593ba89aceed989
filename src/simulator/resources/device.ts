import type { EntityType } from '../odata/entity-type.ts';
import { moment } from '../odata/moments.ts';
import type { DeviceRecord } from '../tenant/records.ts';

export const deviceType: EntityType<DeviceRecord> = {
  name: 'device',
  set: 'devices',
  position: () => 0,
  properties: {
    id: (device) => device.id,
    deletedDateTime: () => null,
    accountEnabled: () => true,
    approximateLastSignInDateTime: (device) => moment(device.lastSeenAt),
    deviceId: (device) => device.deviceId,
    deviceOwnership: (device) => (device.personal ? 'Personal' : 'Company'),
    displayName: (device) => device.displayName,
    isCompliant: (device) => device.compliant,
    isManaged: (device) => device.managed,
    manufacturer: (device) => device.manufacturer,
    model: (device) => device.model,
    operatingSystem: (device) => device.operatingSystem,
    operatingSystemVersion: (device) => device.operatingSystemVersion,
    physicalIds: () => [],
    profileType: () => 'RegisteredDevice',
    registrationDateTime: (device) => moment(device.registeredAt),
    systemLabels: () => [],
    trustType: (device) => (device.personal ? 'Workplace' : 'AzureAd'),
  },
};
