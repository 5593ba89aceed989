import type { Understood } from '../../understanding/understood.ts';
import type { Replies, Turn } from '../turn.ts';

/** What the bot does about one intent. `text` is what was typed. */
export type Handler = (turn: Turn, understood: Understood, text: string) => Replies;
