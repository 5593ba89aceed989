import { answer } from '../answer.ts';
import { askTopic } from './ask-topic.ts';
import { deleteUsers } from './delete-users.ts';
import type { Handler } from './handler.ts';

/** "What should I think of?" in general; about somebody by name, the answer is computed from the tenant. */
export const considerations: Handler = (turn, understood, text) => {
  if (understood.entities.people.length > 0) return deleteUsers(turn, understood, text);
  return understood.topics.length > 0
    ? askTopic(turn, understood, text)
    : answer(turn, 'considerations-before-deleting');
};
