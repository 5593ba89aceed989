import { welcomeCard } from '../render/welcome-card.ts';
import type { Handler } from './handler.ts';

export const help: Handler = ({ words }) => Promise.resolve([welcomeCard(words, words.t('welcome.again'))]);
