/** What can be chosen in the middle of a request by saying it. The order counts: the first that fits is meant. */
export const CHOICES = [
  'reply.set',
  'reply.leave',
  'plan',
  'as-everyone',
  'outcome.unassign',
  'outcome.block',
  'leave-out',
  'licenseWay.unassign-first',
  'licenseWay.release-by-deletion',
  'blockSignIn.false',
  'revokeSessions.false',
  'revokeSessions.true',
  'blockSignIn.true',
  'onedrive',
  'groups',
  'reports',
  'everything',
  'mail.shared',
  'mail.go',
  'hold.applies',
  'hold.none',
  'leaveGroups.true',
  'leaveGroups.false',
  'when.now',
  'when.at',
] as const;

export type Choice = (typeof CHOICES)[number];

/** What can be taken over. */
export const ESTATES = ['onedrive', 'groups', 'reports'] as const;

/**
 * The words of one language. Patterns of lower-case words; `{whose}` = somebody in the request, `{to}` = who takes over,
 * `{text}` = what a reply says, `{at}` = a moment, `{the}` = an article or nothing.
 */
export interface ChoicePhrases {
  /** May stand before and behind, and adds nothing. */
  readonly lead: string;
  readonly tail: string;
  /** Between two choices. */
  readonly and: string;
  /** A message that begins so only asks. */
  readonly question: string;
  /** Makes an order of a question mark: "can you …?". */
  readonly polite: string;
  readonly the: string;
  /** What may stand in a moment besides days and hours. */
  readonly moment: string;
  /** What each estate is called, and how any of them is given to somebody: `{estate}`. */
  readonly estates: Readonly<Record<(typeof ESTATES)[number], string>>;
  readonly takes: readonly string[];
  /** Instead of names: everybody in the request, the only one in it. */
  readonly all: string;
  readonly one: string;
  /** Before or behind a name, and no part of it. */
  readonly aroundName: string;
  readonly afterName: string;
  /** Instead of who takes over. */
  readonly nobody: string;
  readonly somebody: string;
  readonly manager: string;
  readonly me: string;
  readonly phrases: Readonly<Record<Choice, readonly string[]>>;
}
