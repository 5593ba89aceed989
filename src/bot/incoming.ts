import type { ConversationEvent, Incoming } from '../conversation/event.ts';
import { Failure } from '../domain/errors.ts';
import type { MessageKey } from '../locales/index.ts';
import { readExecute, readSubmit } from './card-press.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import type { FetchFile } from './fetch-file.ts';
import { readConsent } from './file-consent.ts';
import { filesOf } from './message-files.ts';
import { messageText } from './message-text.ts';
import type { PutFile } from './put-file.ts';
import { senderOf } from './sender.ts';

/** What an activity asks of us: a turn of the dialogue, a fixed sentence, or nothing. */
export type Asked =
  | { readonly kind: 'turn'; readonly incoming: Incoming; readonly after?: MessageKey }
  | { readonly kind: 'sentence'; readonly key: MessageKey }
  | { readonly kind: 'nothing' };

/** The name of the invoke that answers an offered file. */
export const FILE_CONSENT = 'fileConsent/invoke';
const MAX_TEXT = 50_000;
const NOTHING: Asked = { kind: 'nothing' };

/** How files come from a person and go to one. */
export interface FileWays {
  readonly fetchFile: FetchFile;
  readonly putFile: PutFile;
}

/** @throws Failure `actor-unknown`, `tenant-foreign`, `card-altered` */
export function askedBy(activity: IncomingActivity, ways: FileWays): Asked {
  const { type, name } = activity;
  if (type === 'message') return askedByMessage(activity, ways.fetchFile);
  if (type === 'invoke' && name === FILE_CONSENT) return askedByConsent(activity, ways.putFile);
  if (type === 'invoke') return askedByPress(activity);
  const added = activity.membersAdded.some(({ id }) => id === activity.recipient?.id);
  const installed =
    (type === 'installationUpdate' && activity.action === 'add') || (type === 'conversationUpdate' && added);
  if (!installed || !isPersonal(activity)) return NOTHING;
  return turn(activity, { kind: 'install' });
}

function askedByMessage(activity: IncomingActivity, fetchFile: FetchFile): Asked {
  if (!isPersonal(activity)) return { kind: 'sentence', key: 'bot.personal-only' };
  if (isRecord(activity.value)) {
    const press = readSubmit(activity.value);
    if (press === undefined) throw new Failure('card-altered');
    return turn(activity, { kind: 'action', ...press });
  }
  const text = messageText(activity);
  if (text.length > MAX_TEXT) return { kind: 'sentence', key: 'bot.too-long' };
  const { readable, others } = filesOf(activity);
  const [file] = readable;
  const ignored = readable.length > 1 ? 'bot.one-file' : others ? 'bot.files-ignored' : undefined;
  if (file !== undefined) {
    const { name, url } = file;
    return turn(activity, { kind: 'file', text, name, read: () => fetchFile(url) }, ignored);
  }
  if (text !== '') return turn(activity, { kind: 'text', text }, ignored);
  return ignored === undefined ? NOTHING : { kind: 'sentence', key: ignored };
}

function askedByPress(activity: IncomingActivity): Asked {
  if (!isPersonal(activity)) return { kind: 'sentence', key: 'bot.personal-only' };
  const press = readExecute(activity.value);
  if (press === undefined) throw new Failure('card-altered');
  return turn(activity, { kind: 'action', ...press });
}

function askedByConsent(activity: IncomingActivity, putFile: PutFile): Asked {
  if (!isPersonal(activity)) return { kind: 'sentence', key: 'bot.personal-only' };
  const consent = readConsent(activity.value);
  if (consent === undefined) throw new Failure('card-altered');
  const { ids, upload } = consent;
  const store = (bytes: Uint8Array) =>
    upload === undefined ? Promise.reject(new Failure('file-not-stored')) : putFile(upload, bytes);
  return turn(activity, { kind: 'consent', accepted: upload !== undefined, ids, store });
}

function turn(activity: IncomingActivity, event: ConversationEvent, after?: MessageKey): Asked {
  const incoming = { sender: senderOf(activity), conversationId: activity.conversation.id, event };
  return { kind: 'turn', incoming, ...(after !== undefined && { after }) };
}

/** Names of people about to be deleted are nothing for a channel. Clients that know only one kind of chat say none. */
function isPersonal({ conversation: { conversationType, isGroup } }: IncomingActivity): boolean {
  return isGroup !== true && (conversationType ?? 'personal') === 'personal';
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
