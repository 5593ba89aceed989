import type { Actor } from '../domain/actor.ts';
import type { Show, World } from './ports.ts';
import type { Rendering } from './render/rendering.ts';
import type { Reply } from './reply.ts';
import type { Dialogue } from './state/dialogue.ts';

/** What every handler and action works with: who asks, in which words, and the world. */
export interface Turn extends Rendering {
  readonly world: World;
  readonly actor: Actor;
  readonly conversationId: string;
  readonly dialogue: Dialogue;
  readonly show: Show;
}

export type Replies = Promise<readonly Reply[]>;
