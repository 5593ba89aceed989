import { Failure } from '../domain/errors.ts';
import { authorize } from './authorize.ts';
import { welcomeCard } from './render/welcome-card.ts';
import type { CardReply } from './reply.ts';
import type { Turn } from './turn.ts';

/** What this reader can do here: somebody without a deleting role is promised answers only. */
export async function welcome(turn: Turn, title?: string): Promise<CardReply> {
  return welcomeCard(turn.words, { answersOnly: await isRefused(turn), ...(title === undefined ? {} : { title }) });
}

/** A greeting must not fail because Graph does: then everything is shown, and each request is refused on its own. */
async function isRefused(turn: Turn): Promise<boolean> {
  try {
    await authorize(turn);
    return false;
  } catch (error) {
    if (error instanceof Failure) return error.code === 'actor-guest' || error.code === 'actor-not-admin';
    throw error;
  }
}
