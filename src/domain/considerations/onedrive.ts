import type { Manager } from '../facts.ts';
import type { UserId } from '../user.ts';
import { consideration } from './consideration.ts';

/** The default; the SharePoint admin center can set 30 to 3650 days, which Graph does not show. */
const RETENTION_DAYS = 30;

function heir(manager: Manager | null, selected: ReadonlySet<UserId>) {
  if (manager === null) return 'nobody-inherits';
  if (selected.has(manager.id)) return 'heir-leaves';
  return manager.accountEnabled === false ? 'heir-disabled' : 'manager-inherits';
}

/**
 * Files can still be decided after the deletion, but only the manager is told, and only a manager who can sign in can
 * act on it.
 */
export const onedrive = consideration({
  id: 'onedrive',
  source: 'https://learn.microsoft.com/sharepoint/retention-and-deletion',
  sourceDate: '2026-11',
  reasons: {
    'nobody-inherits': 'caution',
    'heir-disabled': 'caution',
    'heir-leaves': 'caution',
    'manager-inherits': 'notice',
    empty: 'clear',
    none: 'clear',
  },
  look({ drive, manager }, { selected, now, deletedAt = now }) {
    if (!drive.known) return { failure: drive.failure };
    if (drive.value === null) return { reason: 'none' };
    if (drive.value.used === 0) return { reason: 'empty' };
    if (!manager.known) return { failure: manager.failure };
    const until = new Date(deletedAt.getTime() + RETENTION_DAYS * 86_400_000).toISOString();
    const values = { bytes: drive.value.used, until, manager: manager.value?.displayName ?? '' };
    return { reason: heir(manager.value, selected), values };
  },
});
