import type { Language } from '../../locales/index.ts';
import type { Documents } from '../ports.ts';
import { edit, read } from './document.ts';

/** What the bot remembers of one conversation, across restarts. */
export interface Dialogue {
  /** Asked for in words ("speak Dutch"); stays until asked otherwise or the client's language is changed. */
  readonly chosen?: Language;
  /** Language of the last message that told, and the client locale it came with: a new client locale drops it. */
  readonly spoken?: { readonly language: Language; readonly locale: string };
  readonly locale?: string;
  readonly timeZone?: string;
  /** The request in hand. */
  readonly flowId?: string;
  /** What the bot last asked: "did you mean …" about a text, or "who?" for an intent. The next message may answer it. */
  readonly pending?:
    { readonly asked: 'meaning'; readonly text: string } | { readonly asked: 'who'; readonly intent: WhoIntent };
  /** Messages in a row that were not understood. */
  readonly misses: number;
}

/** Intents that need people. */
export type WhoIntent = 'delete_users' | 'unassign_licenses' | 'license_of_user' | 'find_user';

const KIND = 'dialogue';
const NEW: Dialogue = { misses: 0 };

export async function readDialogue(documents: Documents, conversationId: string): Promise<Dialogue> {
  return (await read<Dialogue>(documents, KIND, conversationId)) ?? NEW;
}

export function editDialogue(
  documents: Documents,
  conversationId: string,
  change: (dialogue: Dialogue) => Dialogue,
): Promise<Dialogue> {
  return edit<Dialogue>(documents, KIND, conversationId, (dialogue) => change(dialogue ?? NEW));
}
