import { GraphError } from '../protocol/graph-error.ts';
import { randomOf } from '../seed/random.ts';
import type { UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';

export const noMailbox = () =>
  new GraphError(
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  );

/** Plans that give a mailbox: without one of them only shared and room mailboxes exist. */
const exchangePlans: readonly string[] = [
  '9aaf7827-d63c-4b61-89c3-182f06f82e5c',
  'efb87545-963c-4e0d-99df-69c6916d9eb0',
  '4a82b400-a79f-41a4-b4e2-e94f5787b113',
];

export function hasMailbox(tenant: Tenant, user: UserRecord): boolean {
  if (user.mailbox === 'none') return false;
  if (user.mailbox !== 'user') return true;
  return user.licenses.some(
    ({ skuId, error, disabledPlans }) =>
      error === null &&
      (tenant.ledger.skus.get(skuId)?.plans ?? []).some(
        ({ servicePlanId }) => exchangePlans.includes(servicePlanId) && !disabledPlans.includes(servicePlanId),
      ),
  );
}

/** The settings of a mailbox; 404 where there is none. About one in twelve answers automatically. */
export function mailboxSettings(tenant: Tenant, user: UserRecord): Record<string, unknown> {
  if (!hasMailbox(tenant, user)) throw noMailbox();
  const american = user.country === 'US';
  const zone = american ? 'Pacific Standard Time' : 'W. Europe Standard Time';
  const locale = user.preferredLanguage ?? 'en-US';
  const answers = user.mailbox === 'user' && randomOf(tenant.seed, user.id, 11).chance(0.08);
  const settings = {
    archiveFolder: null,
    timeZone: zone,
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    dateFormat: american ? 'M/d/yyyy' : 'dd-MM-yyyy',
    timeFormat: american ? 'h:mm tt' : 'HH:mm',
    userPurpose: user.mailbox,
    automaticRepliesSetting: automaticReplies(answers),
    language: { locale, displayName: locale },
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: zone },
    },
  };
  return { ...settings, ...tenant.mailboxChanges.get(user.id) };
}

function automaticReplies(on: boolean) {
  const never = { dateTime: '0001-01-01T00:00:00.0000000', timeZone: 'UTC' };
  return {
    status: on ? 'alwaysEnabled' : 'disabled',
    externalAudience: on ? 'all' : 'none',
    internalReplyMessage: on ? 'I am away. Please contact my manager.' : '',
    externalReplyMessage: on ? 'I am away. Please contact Contoso Info.' : '',
    scheduledStartDateTime: never,
    scheduledEndDateTime: never,
  };
}
