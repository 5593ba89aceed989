import type { Actor } from '../domain/actor.ts';
import type { Words } from '../locales/words.ts';
import type { Show, World } from './ports.ts';
import type { Reply } from './reply.ts';
import type { Dialogue } from './state/dialogue.ts';

/** What every handler and action works with: who asks, in which words, and the world. */
export interface Turn {
  readonly world: World;
  readonly actor: Actor;
  readonly words: Words;
  readonly conversationId: string;
  readonly dialogue: Dialogue;
  readonly show: Show;
}

export type Replies = Promise<readonly Reply[]>;
