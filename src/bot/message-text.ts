import { JOINER } from './cards/inert-text.ts';
import type { IncomingActivity } from './incoming-activity.ts';

const TAG =
  /<\/?(?:p|div|span|br|b|i|u|s|em|strong|a|ul|ol|li|table|tbody|thead|tr|td|th|font|h[1-6]|at|pre|code|blockquote)(?:\s[^<>]*)?\/?>/gi;
const ENDS_LINE = /^<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])/i;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * What the person typed: without the mention of the bot and without the HTML that pasting leaves behind. Lines stay
 * lines, because people paste lists; `Anna <anna@contoso.com>` stays too, because it is no tag.
 */
export function messageText(activity: IncomingActivity): string {
  let text = activity.text ?? '';
  for (const { type, mentioned, text: mention } of activity.entities)
    if (type === 'mention' && mentioned?.id === activity.recipient?.id && mention) text = text.replaceAll(mention, ' ');
  const untagged = text.replace(TAG, (tag) => (ENDS_LINE.test(tag) ? '\n' : /^<\/t[dh]/i.test(tag) ? '\t' : ''));
  // Entities are the client's where tags are, or where it says so; elsewhere a person typed them.
  const html = untagged !== text || activity.textFormat === 'xml' || text.includes('&nbsp;');
  const plain = html
    ? untagged.replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? '')
    : untagged;
  // A name that was copied from a card brings its joiners along.
  return plain
    .replaceAll(JOINER, '')
    .replace(/\u00A0/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
}
