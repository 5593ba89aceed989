/** A moment as a mailbox keeps it. */
export interface MailboxMoment {
  readonly dateTime: string;
  readonly timeZone: string;
}

/**
 * What a mailbox answers by itself; messages are HTML.
 * https://learn.microsoft.com/graph/api/resources/automaticrepliessetting
 */
export interface AutomaticReplies {
  readonly status: 'disabled' | 'alwaysEnabled' | 'scheduled';
  readonly externalAudience: 'none' | 'contactsOnly' | 'all';
  readonly internalReplyMessage: string;
  readonly externalReplyMessage: string;
  /** Only of one that is scheduled. */
  readonly scheduledStartDateTime?: MailboxMoment;
  readonly scheduledEndDateTime?: MailboxMoment;
}

/** What is answered, in plain text. */
export interface ReplyTexts {
  readonly inside: string;
  /** Empty = whoever writes from outside gets no answer. */
  readonly outside: string;
}

/** What a job of ours answers with, and what was answered before it. */
export interface RepliedBefore {
  readonly texts: ReplyTexts;
  readonly before: AutomaticReplies;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** Text as HTML that says exactly that: what looks like a tag stays text. */
export function asHtml(text: string): string {
  const safe = text.trim().replace(/[&<>"']/gu, (sign) => `&${nameOf(sign)};`);
  return safe.replace(/\r\n?|\n/gu, '<br>\n');
}

const nameOf = (sign: string): string => Object.keys(ENTITIES).find((name) => ENTITIES[name] === sign) ?? '';

/** What a reader sees of a message. Exchange wraps it in a page of its own, so HTML cannot be compared as it is. */
function shownIn(html: string): string {
  return html
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(#?\w+);/gu, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Answers everybody from now on until somebody changes it. */
export function alwaysReply({ inside, outside }: ReplyTexts): AutomaticReplies {
  return {
    status: 'alwaysEnabled',
    externalAudience: outside === '' ? 'none' : 'all',
    internalReplyMessage: asHtml(inside),
    externalReplyMessage: asHtml(outside),
  };
}

export const NO_REPLIES: AutomaticReplies = {
  status: 'disabled',
  externalAudience: 'none',
  internalReplyMessage: '',
  externalReplyMessage: '',
};

/** Whether both answer the same people with the same words. */
export function sameReplies(one: AutomaticReplies, other: AutomaticReplies): boolean {
  return (
    one.status === other.status &&
    one.externalAudience === other.externalAudience &&
    shownIn(one.internalReplyMessage) === shownIn(other.internalReplyMessage) &&
    shownIn(one.externalReplyMessage) === shownIn(other.externalReplyMessage)
  );
}
