import type { MessageKey } from '../locales/index.ts';
import type { MessageValues } from '../locales/words.ts';
import type { SettingName } from './settings.ts';

/** One thing wrong with the settings: which variable, and the message that says what to do and where to look. */
export interface ConfigProblem {
  readonly variable: SettingName;
  readonly message: MessageKey & `start.${string}`;
  readonly values?: MessageValues;
}

export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map((problem) => problem.variable).join(', '));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}
