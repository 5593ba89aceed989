import { didYouMean } from '../did-you-mean.ts';
import { answer } from '../answer.ts';
import type { Handler } from './handler.ts';

/** Questions about how things work are answered to everybody. */
export const askTopic: Handler = (turn, understood, text) => {
  const [best, ...related] = understood.topics;
  return best === undefined
    ? didYouMean(turn, text, understood)
    : answer(turn, best, { related, products: understood.entities.products });
};
