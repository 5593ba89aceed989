import { isObject, type JsonObject } from '../protocol/body.ts';
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

const settable = [
  'automaticRepliesSetting',
  'dateFormat',
  'delegateMeetingMessageDeliveryOptions',
  'language',
  'timeFormat',
  'timeZone',
  'workingHours',
];

const refused = (message: string) => new GraphError(400, 'ErrorInvalidRequest', message);

/** Writes to the settings of a mailbox; `automaticRepliesSetting` is merged, as Outlook does. */
export function changeMailbox(tenant: Tenant, user: UserRecord, changes: JsonObject): Record<string, unknown> {
  const before = mailboxSettings(tenant, user);
  const names = Object.keys(changes).filter((name) => !name.startsWith('@'));
  const wrong = names.find((name) => !settable.includes(name));
  if (wrong !== undefined) throw refused(`The property '${wrong}' cannot be set.`);
  const merged = Object.fromEntries(
    names.map((name) => {
      const [old, fresh] = [before[name], changes[name]];
      return [name, isObject(old) && isObject(fresh) ? { ...old, ...settled(name, fresh) } : fresh];
    }),
  );
  tenant.mailboxChanges.set(user.id, { ...tenant.mailboxChanges.get(user.id), ...merged });
  return { ...before, ...merged };
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  status: ['disabled', 'alwaysEnabled', 'scheduled'],
  externalAudience: ['none', 'contactsOnly', 'all'],
};

/** Exchange keeps replies as pages of HTML, whatever was sent (as Microsoft's examples of replies show). */
function settled(name: string, given: JsonObject): JsonObject {
  if (name !== 'automaticRepliesSetting') return given;
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const known = allowed[key];
      // Microsoft's own example writes a status in capitals.
      const same = known?.find((one) => one.toLowerCase() === String(value).toLowerCase());
      if (known !== undefined && same === undefined) throw refused(`The value of '${key}' is not supported.`);
      if (same !== undefined) return [key, same];
      const message = key.endsWith('ReplyMessage') && typeof value === 'string' ? value : undefined;
      return [key, message === undefined || message === '' || /^<html>/.test(message) ? value : page(message)];
    }),
  );
}

const page = (text: string) => `<html>\n<body>\n${text}\n</body>\n</html>\n`;
