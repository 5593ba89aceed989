import type { JobView, SubjectProgress } from '../../domain/job.ts';
import { optionsOf } from '../../domain/plan/exceptions.ts';
import type { Plan, PlannedStep } from '../../domain/plan/plan.ts';
import { restorableUntil } from '../../domain/undo/days-left.ts';
import type { Words } from '../../locales/words.ts';
import type { CardSection, MessageCard } from '../cards.ts';

type Sharing = Extract<PlannedStep, { step: 'share-onedrive' }>;

const isSharing = (planned: PlannedStep): planned is Sharing => planned.step === 'share-onedrive';

/**
 * How long access to files lasts. SharePoint keeps them for 30 days after the account unless it is told otherwise, which
 * Graph does not show. https://learn.microsoft.com/sharepoint/retention-and-deletion
 * @param at when the accounts are deleted
 */
export function accessSection(plan: Plan, at: Date, words: Words): readonly CardSection[] {
  const shared = plan.subjects.filter(({ steps }) => steps.some(isSharing));
  if (shared.length === 0) return [];
  const outcomes = new Set(shared.map((subject) => optionsOf(plan, subject).outcome));
  const until = words.date(restorableUntil(at.toISOString()));
  return [
    {
      heading: words.t('plan.onedrive'),
      lines: [
        ...(outcomes.has('delete')
          ? [words.t('plan.onedrive.deleted', { until }), words.t('plan.onedrive.unlicensed')]
          : []),
        ...(outcomes.has('block') ? [words.t('plan.onedrive.kept')] : []),
      ],
    },
  ];
}

/** Addresses come from the tenant: only one that a browser opens safely becomes a link. */
const isSafe = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';

/** The address of files that somebody was given access to, as long as that was not taken back. */
export function accessLinks(
  { user, records }: SubjectProgress,
  { undoneUsers = [] }: JobView,
  words: Words,
): MessageCard['links'] {
  if (undoneUsers.includes(user.id)) return [];
  return records.flatMap(({ planned, state }) => {
    if (!isSharing(planned) || (state !== 'done' && state !== 'already') || !isSafe(planned.drive.webUrl)) return [];
    return [{ title: words.t('jobs.open-onedrive'), url: new URL(planned.drive.webUrl).href }];
  });
}
