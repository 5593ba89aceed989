import type { Actor } from '../domain/actor.ts';
import type { UserId } from '../domain/user.ts';
import type { Show, World } from './ports.ts';
import type { Rendering } from './render/rendering.ts';
import type { Reply } from './reply.ts';
import type { Dialogue } from './state/dialogue.ts';
import type { FilterAsked } from './state/flow.ts';

/** What every handler and action works with: who asks, in which words, and the world. */
export interface Turn extends Rendering {
  readonly world: World;
  readonly actor: Actor;
  readonly conversationId: string;
  readonly dialogue: Dialogue;
  readonly show: Show;
  /** Who does not get onto any list begun in this turn. */
  readonly leftOut?: LeftOut;
}

/** Whom "except …" stood for. */
export interface LeftOut {
  readonly ids: ReadonlySet<UserId>;
  /** Of those who were named. */
  readonly names: readonly string[];
  /** The condition that was named. */
  readonly filter?: FilterAsked;
}

export type Replies = Promise<readonly Reply[]>;
