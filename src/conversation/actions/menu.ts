import { welcomeCard } from '../render/welcome-card.ts';
import type { Action } from './action.ts';

/** What can be asked. */
export const menu: Action = ({ words }) => Promise.resolve([welcomeCard(words, words.t('welcome.again'))]);
