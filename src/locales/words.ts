import { IntlMessageFormat } from 'intl-messageformat';
import { minorDigits } from './minor-digits.ts';
import { messages, type Language, type MessageKey } from './index.ts';

export type MessageValues = Readonly<Record<string, string | number | Date | readonly string[]>>;

/** How one reader is spoken to: their language and their time zone. */
export interface Words {
  readonly language: Language;
  /** IANA name, for example `Europe/Amsterdam`. */
  readonly timeZone: string;
  /** The message in the reader's language; lists in values are joined with "and". */
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** `Tue, 24 November 2026`. */
  readonly date: (at: Date | string) => string;
  /** `Tue, 24 November 2026, 18:00`, in the reader's zone. */
  readonly dateTime: (at: Date | string) => string;
  readonly number: (value: number) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** `a, b or c`. */
  readonly either: (items: readonly string[]) => string;
  /** An amount in the smallest unit of its currency (cents): `€73.80`. */
  readonly money: (minor: number, currency: string) => string;
  /** The same for a spreadsheet, which sums bare numbers: `73.80`. */
  readonly amount: (minor: number, currency: string) => string;
  /** Decimal units, as OneDrive shows them. */
  readonly bytes: (size: number) => string;
}

const LOCALE: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

function knownZone(timeZone: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC'; // a client may send anything; a wrong zone must not lose the answer
  }
}

/** Readers whose formats are kept: every language in the zones of one company, and clients that send nonsense. */
const KEPT = 64;
const kept = new Map<string, Words>();

/**
 * How to speak to a reader. The same one again gets the same formats: making them on every turn takes a tenth of its
 * time, and parsing ICU on every card costs more than rendering it.
 */
export function words(language: Language, timeZone?: string): Words {
  const key = `${language} ${timeZone ?? ''}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  const made = makeWords(language, timeZone);
  kept.set(key, made);
  return made;
}

function makeWords(language: Language, timeZone: string | undefined): Words {
  const zone = knownZone(timeZone);
  const locale = LOCALE[language];
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choice = new Intl.ListFormat(locale, { type: 'disjunction' });
  const number = new Intl.NumberFormat(locale);
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const at = (moment: Date | string) => (typeof moment === 'string' ? new Date(moment) : moment);

  const message = (key: MessageKey): IntlMessageFormat => {
    let format = compiled.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(
        messages[language][key],
        locale,
        { time: {}, date: {}, number: {} },
        { ignoreTag: true },
      );
      compiled.set(key, format);
    }
    return format;
  };
  const flat = (values: MessageValues): Record<string, string | number | Date> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        Array.isArray(value) ? list.format(value as string[]) : (value as string | number | Date),
      ]),
    );

  return {
    language,
    timeZone: zone,
    t: (key, values = {}) => String(message(key).format(flat(values))),
    date: (moment) => day.format(at(moment)),
    dateTime: (moment) => `${day.format(at(moment))}, ${time.format(at(moment))}`,
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    either: (items) => choice.format(items),
    money: (minor, currency) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minor / 10 ** minorDigits(currency)),
    amount: (minor, currency) => {
      const digits = minorDigits(currency);
      return new Intl.NumberFormat(locale, {
        useGrouping: false,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(minor / 10 ** digits);
    },
    bytes: (size) => {
      const power = Math.min(UNITS.length - 1, size < 1 ? 0 : Math.floor(Math.log10(size) / 3));
      const unit = UNITS[power] ?? 'byte';
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
        size / 1000 ** power,
      );
    },
  };
}
