import type { OwnedObject } from '../facts.ts';
import { losesItsLastOwner } from '../plan/heirs.ts';
import { consideration } from './consideration.ts';

const SHOWN = 5;

/** The service principal of an owned app registration is that same app: said once. */
function isNoTwin({ kind, displayName }: OwnedObject, _at: number, all: readonly OwnedObject[]): boolean {
  if (kind !== 'servicePrincipal') return true;
  return !all.some((other) => other.kind === 'application' && other.displayName === displayName);
}

/** What nobody owns nobody can administer: no new members, no renewal of the app's secret. */
export const soleOwner = consideration({
  id: 'sole-owner',
  source: 'https://learn.microsoft.com/microsoft-365/solutions/ownerless-groups-teams',
  sourceDate: '2026-11',
  reasons: { sole: 'caution', 'among-others': 'notice', none: 'clear' },
  look({ user, ownedObjects }, { selected }) {
    if (!ownedObjects.known) return { failure: ownedObjects.failure };
    const owned = ownedObjects.value.filter(isNoTwin);
    if (owned.length === 0) return { reason: 'none' };
    const alone = owned.filter((one) => losesItsLastOwner(one, user.id, selected));
    if (alone.length === 0) return { reason: 'among-others', values: { count: owned.length } };
    const count = (...kinds: readonly OwnedObject['kind'][]) => alone.filter(({ kind }) => kinds.includes(kind)).length;
    const names = alone.slice(0, SHOWN).map(({ displayName }) => displayName);
    const values = {
      count: alone.length,
      teams: count('team'),
      groups: count('group'),
      apps: count('application', 'servicePrincipal'),
      names,
      more: alone.length - names.length,
    };
    return { reason: 'sole', values };
  },
});
