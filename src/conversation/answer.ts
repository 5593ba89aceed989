import { Failure } from '../domain/errors.ts';
import { authorize } from './authorize.ts';
import { backToRequest } from './back-to-request.ts';
import { answerCard, isAnswer, type Adapted } from './render/answer-card.ts';
import { namedProducts } from './named-products.ts';
import { stopPayingHere } from './stop-paying-here.ts';
import type { Replies, Turn } from './turn.ts';

const STOP_PAYING = 'stop-paying';

interface Question {
  /** Other answers that may have been meant. */
  readonly related?: readonly string[];
  /** As typed. */
  readonly products?: readonly string[];
}

/** An answer, adapted to this tenant where it can be and where the asker may see it. */
export async function answer(turn: Turn, topic: string, { related = [], products = [] }: Question = {}): Replies {
  if (!isAnswer(topic)) throw new Failure('card-stale');
  const adapted = topic === STOP_PAYING ? await ifAllowed(turn, () => stopPayingFor(turn, products)) : undefined;
  return [answerCard(topic, turn.words, related, await backToRequest(turn), adapted)];
}

/** For the products that were named, or for all where none is bought by such a name. */
async function stopPayingFor(turn: Turn, typed: readonly string[]): Promise<Adapted> {
  const named = await namedProducts(turn, typed);
  const only = 'skus' in named && named.skus.length > 0 ? named.skus.map(({ skuId }) => skuId) : undefined;
  return stopPayingHere(turn, only);
}

/** The general answer is for everybody, the tenant's figures are not; and no answer fails because Graph is down. */
async function ifAllowed(turn: Turn, read: () => Promise<Adapted>): Promise<Adapted | undefined> {
  try {
    await authorize(turn);
    return await read();
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
