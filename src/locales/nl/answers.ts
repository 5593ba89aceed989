import { first } from './answers/first.ts';

/** What the bot answers to questions, one file a subject. */
export const answers = { ...first };
