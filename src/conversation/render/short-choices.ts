import type { Estate } from '../../domain/plan/heirs.ts';
import type { Options } from '../../domain/plan/plan.ts';
import { keepsMailbox } from '../../domain/plan/planned-reply.ts';
import type { Words } from '../../locales/words.ts';

/** `told` = the options that are told. */
type Tell = (chosen: Options, words: Words, told: ReadonlySet<keyof Options>) => string | undefined;

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
  onedrive: (chosen, words) => taken('onedrive', chosen, words),
  reply: (chosen, words) =>
    keepsMailbox(chosen) ? words.t(`options.own.reply.${chosen.reply ?? 'leave'}`) : undefined,
  replyInside: otherReply,
  // Told once.
  replyOutside: (chosen, words, told) => (told.has('replyInside') ? undefined : otherReply(chosen, words)),
  // Told with what is taken over, unless only the person differs.
  heir: (chosen, words, told) =>
    chosen.heir !== undefined &&
    chosen.outcome !== 'unassign' &&
    ESTATES.some((estate) => chosen[estate] === 'person' && !told.has(estate))
      ? words.t('options.own.heir', { name: chosen.heir.displayName })
      : undefined,
  mail: ({ mail = 'go' }, words) => words.t(`options.own.mail.${mail}`),
  hold: ({ outcome, hold = 'unknown' }, words) =>
    outcome === 'block' ? undefined : words.t(`options.own.hold.${hold}`),
  leaveGroups: ({ outcome, leaveGroups = false }, words) =>
    outcome === 'block' || outcome === 'unassign' ? words.t(`options.own.leaveGroups.${leaveGroups}`) : undefined,
  startAt: () => undefined,
  blockAtOnce: () => undefined,
};

const ESTATES = ['reports', 'groups', 'onedrive'] as const satisfies readonly Estate[];

function otherReply(chosen: Options, words: Words): string | undefined {
  return keepsMailbox(chosen) && chosen.reply === 'set' ? words.t('options.own.reply-text') : undefined;
}

function taken(estate: Estate, chosen: Options, words: Words): string | undefined {
  if (chosen.outcome === 'unassign') return undefined;
  const name = chosen.heir?.displayName ?? words.t('options.own.heir-of-all');
  return words.t(`options.own.${estate}.${chosen[estate] ?? 'nobody'}`, { name });
}

/** Some of what is chosen, in the order of the options: "only blocked, groups to Megan Bowen". '' = nothing to tell. */
export function shortChoices(chosen: Options, keys: Iterable<keyof Options>, words: Words): string {
  const told = new Set(keys);
  const all = Object.keys(SHORT) as (keyof Options)[];
  return all
    .filter((key) => told.has(key))
    .flatMap((key) => SHORT[key](chosen, words, told) ?? [])
    .join(', ');
}
