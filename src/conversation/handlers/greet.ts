import { welcomeCard } from '../render/welcome-card.ts';
import type { Handler } from './handler.ts';

export const greet: Handler = ({ words }) => Promise.resolve([welcomeCard(words)]);
