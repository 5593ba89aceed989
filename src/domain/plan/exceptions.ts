import type { UserId } from '../user.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Options, Outcome, Plan, PlanSubject } from './plan.ts';

/** What is chosen for single users instead of the choice for all. Whoever is not in the request does not count. */
export type Exceptions = Readonly<Record<UserId, Partial<Options>>>;

type Optional = { [Key in keyof Options]-?: object extends Pick<Options, Key> ? Key : never }[keyof Options];

/** What an option means that is left out: saying it is no difference. */
const LEFT_OUT: { readonly [Key in Optional]: Options[Key] | undefined } = {
  reports: 'nobody',
  groups: 'nobody',
  onedrive: 'nobody',
  heir: undefined,
  reply: 'leave',
  replyInside: undefined,
  replyOutside: undefined,
  mail: 'go',
  hold: 'unknown',
  leaveGroups: false,
  startAt: undefined,
  blockAtOnce: undefined,
};

/** Of what was chosen for one user, what is not so for all anyway. */
export function differing(all: Options, own?: Partial<Options>): Partial<Options> {
  if (own === undefined) return {};
  const meant: Readonly<Record<string, unknown>> = { ...LEFT_OUT, ...all };
  return Object.fromEntries(
    Object.entries(own).filter(([key, value]) => canonicalJson([value]) !== canonicalJson([meant[key]])),
  );
}

/** What holds for one user: the choice for all, with their exception. */
export const optionsFor = (all: Options, exceptions: Exceptions | undefined, id: UserId): Options => ({
  ...all,
  ...exceptions?.[id],
});

/** What holds for one subject of a plan. */
export const optionsOf = (plan: Pick<Plan, 'options'>, subject: Pick<PlanSubject, 'options'> | undefined): Options => ({
  ...plan.options,
  ...subject?.options,
});

/** What happens to each subject: not the same for everybody where there are exceptions. */
export const outcomesOf = (plan: Pick<Plan, 'options' | 'subjects'>): ReadonlyMap<UserId, Outcome> =>
  new Map(plan.subjects.map((subject) => [subject.user.id, optionsOf(plan, subject).outcome]));

/** The exceptions of a plan, to make the same choices again. */
export const exceptionsIn = ({ subjects }: Pick<Plan, 'subjects'>): Exceptions =>
  Object.fromEntries(subjects.flatMap(({ user, options }) => (options === undefined ? [] : [[user.id, options]])));

/** Whether somebody goes or is shut out, so that others must take over. Whoever only loses licenses goes on working. */
export const leaves = ({ outcome }: Pick<Options, 'outcome'>): boolean => outcome !== 'unassign';
