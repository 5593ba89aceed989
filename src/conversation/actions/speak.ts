import { languageOf } from '../../locales/index.ts';
import { speak } from '../handlers/change-language.ts';
import { textOf, type Action } from './action.ts';

export const speakAction: Action = (turn, inputs) => speak(turn, languageOf(textOf(inputs, 'language')));
