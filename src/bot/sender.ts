import type { Sender } from '../conversation/event.ts';
import { Failure } from '../domain/errors.ts';
import type { IncomingActivity } from './incoming-activity.ts';

/**
 * Who wrote, as the channel authenticated them.
 *
 * @throws Failure `actor-unknown` without a directory id or a tenant, `tenant-foreign` when the channel names two
 */
export function senderOf(activity: IncomingActivity): Sender {
  const { from, conversation, channelData } = activity;
  const tenants = new Set(
    [channelData?.tenant?.id, conversation.tenantId].filter((id) => typeof id === 'string' && id !== '').map(lower),
  );
  if (tenants.size > 1) throw new Failure('tenant-foreign');
  const [tenantId] = tenants;
  const id = lower(from?.aadObjectId);
  if (id === '' || tenantId === undefined) throw new Failure('actor-unknown');
  const { timezone } = clientOf(activity);
  return {
    actor: { id, tenantId, displayName: from?.name ?? '' },
    locale: localeOf(activity),
    ...(timezone !== undefined && { timeZone: timezone }),
  };
}

/** BCP 47, as the client says it. */
export const localeOf = (activity: IncomingActivity): string => activity.locale ?? clientOf(activity).locale ?? 'en-US';

export function clientOf({ entities, localTimezone }: IncomingActivity): { locale?: string; timezone?: string } {
  const client = entities.find(({ type }) => type === 'clientInfo');
  const timezone = client?.timezone ?? localTimezone;
  return {
    ...(client?.locale && { locale: client.locale }),
    ...(timezone && { timezone }),
  };
}

const lower = (text: string | null | undefined): string => (text ?? '').toLowerCase();
