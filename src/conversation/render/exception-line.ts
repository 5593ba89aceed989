import { differing } from '../../domain/plan/exceptions.ts';
import type { Options } from '../../domain/plan/plan.ts';
import type { Words } from '../../locales/words.ts';
import { clip } from './clip.ts';

/** Several choices on a line of a list. */
const LINE = 160;

/** `differs` = what is not as for everyone. */
type Tell = (chosen: Options, words: Words, differs: Partial<Options>) => string | undefined;

/** In a few words what is chosen, for each option; undefined where it has no effect on somebody of whom the rest is so. */
const SHORT: { readonly [Key in keyof Options]-?: Tell } = {
  outcome: ({ outcome }, words) => words.t(`options.own.outcome.${outcome}`),
  licenseWay: ({ outcome, licenseWay }, words) =>
    outcome === 'delete' ? words.t(`options.own.licenseWay.${licenseWay}`) : undefined,
  blockSignIn: ({ outcome, blockSignIn }, words) =>
    outcome === 'delete' ? words.t(`options.own.blockSignIn.${blockSignIn}`) : undefined,
  revokeSessions: ({ outcome, revokeSessions }, words) =>
    outcome === 'unassign' ? undefined : words.t(`options.own.revokeSessions.${revokeSessions}`),
  reports: (chosen, words) => taken('reports', chosen, words),
  groups: (chosen, words) => taken('groups', chosen, words),
  // Told with what is taken over, unless only the person differs.
  heir: ({ reports, groups, heir, outcome }, words, differs) =>
    heir !== undefined &&
    outcome !== 'unassign' &&
    ((reports === 'person' && differs.reports === undefined) || (groups === 'person' && differs.groups === undefined))
      ? words.t('options.own.heir', { name: heir.displayName })
      : undefined,
  mail: ({ mail = 'go' }, words) => words.t(`options.own.mail.${mail}`),
  hold: ({ outcome, hold = 'unknown' }, words) =>
    outcome === 'block' ? undefined : words.t(`options.own.hold.${hold}`),
  leaveGroups: ({ outcome, leaveGroups = false }, words) =>
    outcome === 'block' || outcome === 'unassign' ? words.t(`options.own.leaveGroups.${leaveGroups}`) : undefined,
  startAt: () => undefined,
};

function taken(estate: 'reports' | 'groups', chosen: Options, words: Words): string | undefined {
  if (chosen.outcome === 'unassign') return undefined;
  const name = chosen.heir?.displayName ?? words.t('options.own.heir-of-all');
  return words.t(`options.own.${estate}.${chosen[estate] ?? 'nobody'}`, { name });
}

/** "Other choices: only blocked, groups go to Megan Bowen"; no line where somebody is treated like everyone. */
export function exceptionLine(all: Options, own: Partial<Options> | undefined, words: Words): readonly string[] {
  const differs = differing(all, own);
  const chosen = { ...all, ...differs };
  const told = (Object.keys(SHORT) as (keyof Options)[])
    .filter((key) => key in differs)
    .flatMap((key) => SHORT[key](chosen, words, differs) ?? []);
  return told.length === 0 ? [] : [clip(words.t('options.own', { choices: told.join(', ') }), LINE)];
}
