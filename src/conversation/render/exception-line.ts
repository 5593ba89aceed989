import { differing } from '../../domain/plan/exceptions.ts';
import type { Options } from '../../domain/plan/plan.ts';
import type { Words } from '../../locales/words.ts';
import { clip } from './clip.ts';
import { shortChoices } from './short-choices.ts';

/** Several choices on a line of a list. */
const LINE = 160;

/** "Other choices: only blocked, groups to Megan Bowen"; no line where somebody is treated like everyone. */
export function exceptionLine(all: Options, own: Partial<Options> | undefined, words: Words): readonly string[] {
  const differs = differing(all, own);
  const choices = shortChoices({ ...all, ...differs }, Object.keys(differs) as (keyof Options)[], words);
  return choices === '' ? [] : [clip(words.t('options.own', { choices }), LINE)];
}
