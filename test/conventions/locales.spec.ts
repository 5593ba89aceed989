import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, messages, type MessageKey } from '../../src/locales/index.ts';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** Kinds of parts that need no value: plain text, and # inside a plural. */
const TEXT = 0;
const NUMBER_SIGN = 7;

/** Names of the values a message needs, those inside plurals and selections too. */
function values(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    const kind: number = part.type;
    if (kind === TEXT || kind === NUMBER_SIGN || !('value' in part)) return [];
    const inner = 'options' in part ? Object.values(part.options).flatMap((option) => values(option.value)) : [];
    return [part.value, ...inner];
  });
}

const parse = (text: string, language: string) =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
const keys = Object.keys(messages.en) as MessageKey[];

describe('locales', () => {
  for (const language of LANGUAGES) {
    it(`has the same messages in ${language} as in English`, () => {
      assert.deepEqual(Object.keys(messages[language]).sort(), [...keys].sort());
    });

    it(`needs the same values in ${language} as in English`, () => {
      for (const key of keys) {
        const [here, there] = [messages[language][key], messages.en[key]].map((text) => [
          ...new Set(values(parse(text, language))),
        ]);
        assert.deepEqual(here?.sort(), there?.sort(), key);
      }
    });

    it(`leaves no message of ${language} empty and none with a stray space`, () => {
      for (const key of keys) assert.match(messages[language][key], /^\S(.*\S)?$/s, key);
    });

    it(`quotes with typographic marks in ${language}`, () => {
      const straight = keys.filter((key) => /"|\p{L}'\p{L}/u.test(messages[language][key]));
      assert.deepEqual(straight, []);
    });

    it(`puts every file of ${language} into its index`, () => {
      const folder = new URL(`../../src/locales/${language}/`, import.meta.url);
      const areas = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
      const english = readdirSync(new URL('../../src/locales/en/', import.meta.url));
      assert.deepEqual(
        areas,
        english.filter((file) => file.endsWith('.ts') && file !== 'index.ts'),
      );
    });
  }
});
