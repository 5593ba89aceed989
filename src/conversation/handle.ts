import type { Understood } from '../understanding/understood.ts';
import { HANDLERS } from './handlers/index.ts';
import { leavingOut } from './leaving-out.ts';
import type { Replies, Turn } from './turn.ts';

/** Does what was meant, without those who are left out of it. */
export const handle = (turn: Turn, understood: Understood, text: string): Replies =>
  leavingOut(turn, understood, text, (heeding) => HANDLERS[understood.intent](heeding, understood, text));
