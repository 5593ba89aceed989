import type { Response } from 'restify';
import type { Conversation } from './conversation.ts';

/** A page scrolls back this far after a reload. */
const shownAtMost = 300;

/**
 * Server-sent events of one conversation. Every connection starts with all visible messages, so that a reload and a
 * lost connection look the same to the page; then every change follows.
 */
export function streamEvents(response: Response, conversation: Conversation): void {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  const send = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  send('snapshot', { entries: conversation.entries.slice(-shownAtMost) });
  const stop = conversation.onChange(({ kind, activity }) => {
    if (kind === 'typing') send('typing', {});
    else if (kind === 'delete') send('delete', { id: activity.id });
    else if (kind === 'clear') send('snapshot', { entries: [] });
    else if (activity.id !== undefined) send('entry', conversation.find(activity.id));
  });
  response.on('close', stop);
}
