import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Change } from './conversation.ts';
import type { Conversations } from './conversations.ts';
import { parseJson } from './read-body.ts';

/**
 * Keeps the conversations over a restart: one line of JSON per change in `chat.jsonl`, only ever appended to.
 * Written at once: what the page has shown must still be there after a kill.
 */
export function attachJournal(dataDir: string, conversations: Conversations): void {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, 'chat.jsonl');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const line of before.split('\n')) replay(line, conversations);
  // A kill in the middle of a write leaves half a line: the next one must not be glued to it.
  if (before !== '' && !before.endsWith('\n')) appendFileSync(file, '\n');
  for (const conversation of conversations.all)
    conversation.onChange((change) => {
      if (change.kind !== 'typing') appendFileSync(file, `${JSON.stringify(change)}\n`);
    });
}

function replay(line: string, conversations: Conversations): void {
  const change = parseJson(line) as Change | undefined;
  if (change === undefined) return;
  // A persona that was taken out of the settings has no chat any more.
  conversations.get(change.conversationId)?.apply(change);
  if (change.activity.id !== undefined) conversations.skipPast(change.activity.id);
}
