import { plainType } from '../odata/entity-type.ts';
import { moment } from '../odata/moments.ts';
import type { DeviceRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** A device as Intune shows it. */
export function managedDevice(tenant: Tenant, device: DeviceRecord) {
  const owner = tenant.users.live.get(device.ownerId);
  return {
    id: device.managedDeviceId,
    userId: device.ownerId,
    deviceName: device.displayName,
    managedDeviceOwnerType: device.personal ? 'personal' : 'company',
    enrolledDateTime: moment(device.registeredAt),
    lastSyncDateTime: moment(device.lastSeenAt),
    operatingSystem: device.operatingSystem,
    osVersion: device.operatingSystemVersion,
    complianceState: device.compliant ? 'compliant' : 'noncompliant',
    managementAgent: 'mdm',
    managementState: tenant.deviceStates.get(device.managedDeviceId) ?? 'managed',
    azureADRegistered: true,
    azureADDeviceId: device.deviceId,
    deviceEnrollmentType: device.personal ? 'userEnrollment' : 'windowsAzureADJoin',
    deviceRegistrationState: 'registered',
    isEncrypted: true,
    isSupervised: false,
    jailBroken: 'False',
    emailAddress: owner?.mail ?? '',
    userPrincipalName: owner?.userPrincipalName ?? '',
    userDisplayName: owner?.displayName ?? '',
    model: device.model,
    manufacturer: device.manufacturer,
    serialNumber: device.serialNumber,
    managedDeviceName: device.displayName,
    partnerReportedThreatState: 'unknown',
    totalStorageSpaceInBytes: 512_000_000_000,
    freeStorageSpaceInBytes: 210_000_000_000,
  };
}

export const managedDeviceType = plainType<ReturnType<typeof managedDevice>>(
  'managedDevice',
  'deviceManagement/managedDevices',
  [
    'id',
    'userId',
    'deviceName',
    'managedDeviceOwnerType',
    'enrolledDateTime',
    'lastSyncDateTime',
    'operatingSystem',
    'osVersion',
    'complianceState',
    'managementAgent',
    'managementState',
    'azureADRegistered',
    'azureADDeviceId',
    'deviceEnrollmentType',
    'deviceRegistrationState',
    'isEncrypted',
    'isSupervised',
    'jailBroken',
    'emailAddress',
    'userPrincipalName',
    'userDisplayName',
    'model',
    'manufacturer',
    'serialNumber',
    'managedDeviceName',
    'partnerReportedThreatState',
    'totalStorageSpaceInBytes',
    'freeStorageSpaceInBytes',
  ],
);
