import type { Handler } from './handler.ts';

export const thanks: Handler = ({ words }) => Promise.resolve([{ kind: 'text', text: words.t('dialogue.thanks') }]);
