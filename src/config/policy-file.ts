import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Pair } from 'yaml';
import { minorDigits } from '../locales/minor-digits.ts';

/** What a house decides once for everybody who asks. Names are those of the file (docs/operations.md). */
export interface PolicyFile {
  /** Object ids or user principal names nobody may delete, block or unlicense here. */
  readonly protectedUsers: readonly string[];
  readonly defaults: {
    readonly licenseWay?: 'unassign-first' | 'release-by-deletion';
    readonly blockSignIn?: boolean;
    readonly revokeSessions?: boolean;
    readonly leaveGroups?: boolean;
    readonly reports?: 'nobody' | 'manager';
    readonly groups?: 'nobody' | 'manager';
    readonly onedrive?: 'nobody' | 'manager';
  };
  /** Only where the file has prices. */
  readonly prices?: {
    /** ISO 4217. */
    readonly currency: string;
    readonly per: 'month' | 'year';
    /** Of one seat, in the smallest unit of the currency (cents), by skuPartNumber or skuId in lower case. */
    readonly products: ReadonlyMap<string, number>;
  };
}

/** The first thing wrong with the file. `line` counts from 1. */
export interface PolicyProblem {
  readonly kind: 'syntax' | 'unknown' | 'value' | 'account' | 'missing' | 'currency' | 'price';
  readonly line: number;
  /** What stands there, or does not. */
  readonly found: string;
  /** What may stand there; empty where a list makes no sense. */
  readonly allowed: readonly string[];
}

const YES_NO = ['true', 'false'] as const;
const DEFAULTS = {
  licenseWay: ['unassign-first', 'release-by-deletion'],
  blockSignIn: YES_NO,
  revokeSessions: YES_NO,
  leaveGroups: YES_NO,
  reports: ['nobody', 'manager'],
  groups: ['nobody', 'manager'],
  onedrive: ['nobody', 'manager'],
} as const satisfies Record<keyof PolicyFile['defaults'], readonly string[]>;
const PARTS = ['protected', 'defaults', 'prices'] as const;
const PRICES = ['currency', 'per', 'products'] as const;
const PERIODS = ['month', 'year'] as const;
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** As it is written, so that no decimal is lost on the way. Nine digits: times all seats of a tenant still exact. */
const PRICE = /^(?<whole>\d{1,9})(?:\.(?<decimals>\d+))?$/u;

const isNothing = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null);

/** A user principal name or an object id: a mere name would protect nobody. */
const ACCOUNT = /^(?:[^\s@]+@[^\s@]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/iu;

/** YAML, and therefore JSON too. */
export function readPolicy(text: string): PolicyFile | PolicyProblem {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined) => Math.max(1, lines.linePos(offset ?? 0).line);
  const [error] = document.errors;
  if (error !== undefined) return { kind: 'syntax', line: lineAt(error.pos[0]), found: error.message, allowed: [] };
  const found = new PolicyReader(lineAt);
  return found.read(document.contents);
}

class PolicyReader {
  readonly #lineAt: (offset: number | undefined) => number;
  #problem: PolicyProblem | undefined;

  constructor(lineAt: (offset: number | undefined) => number) {
    this.#lineAt = lineAt;
  }

  read(contents: unknown): PolicyFile | PolicyProblem {
    const parts = this.#map(contents, PARTS);
    const protectedUsers = this.#accounts(parts.get('protected'));
    const chosen = this.#map(parts.get('defaults'), Object.keys(DEFAULTS));
    const defaults = Object.fromEntries([...chosen].flatMap(([name, node]) => this.#choice(name, node)));
    const prices = this.#prices(parts.get('prices'));
    return this.#problem ?? { protectedUsers, defaults, ...(prices && { prices }) };
  }

  /** The values of a mapping by name; nothing at all is an empty one. */
  #map(node: unknown, allowed: readonly string[]): ReadonlyMap<string, unknown> {
    if (isNothing(node)) return new Map();
    if (!isMap(node)) {
      this.#complain('value', node, allowed);
      return new Map();
    }
    return new Map(node.items.flatMap((pair) => this.#entry(pair, allowed)));
  }

  #entry({ key, value }: Pair, allowed: readonly string[]): readonly (readonly [string, unknown])[] {
    const name = isScalar(key) ? String(key.value) : '';
    if (allowed.includes(name)) return [[name, value]];
    this.#complain('unknown', key, allowed);
    return [];
  }

  #accounts(node: unknown): readonly string[] {
    if (isNothing(node)) return [];
    if (!isSeq(node)) {
      this.#complain('account', node, []);
      return [];
    }
    return node.items.flatMap((item) => {
      const text = isScalar(item) ? String(item.value).trim() : '';
      if (ACCOUNT.test(text)) return [text];
      this.#complain('account', item, []);
      return [];
    });
  }

  #choice(name: string, node: unknown): readonly (readonly [string, string | boolean])[] {
    const allowed: readonly string[] = DEFAULTS[name as keyof typeof DEFAULTS];
    const text = isScalar(node) ? String(node.value) : '';
    if (allowed.includes(text)) return [[name, allowed === YES_NO ? text === 'true' : text]];
    this.#complain('value', node, allowed);
    return [];
  }

  #prices(node: unknown): PolicyFile['prices'] {
    const found = this.#map(node, PRICES);
    if (found.size === 0) return undefined;
    const currency = this.#currency(node, found.get('currency'));
    const per = this.#period(node, found.get('per'));
    return { currency, per, products: this.#products(found.get('products'), minorDigits(currency)) };
  }

  /** Any real currency where there is a problem: the file is refused anyway. */
  #currency(prices: unknown, node: unknown): string {
    const code = isScalar(node) ? String(node.value) : '';
    if (CURRENCIES.has(code)) return code;
    if (isNothing(node)) this.#complain('missing', prices, ['EUR', 'USD', '…'], 'currency');
    else this.#complain('currency', node, []);
    return 'EUR';
  }

  #period(prices: unknown, node: unknown): (typeof PERIODS)[number] {
    const period = PERIODS.find((one) => isScalar(node) && node.value === one);
    if (period !== undefined) return period;
    if (isNothing(node)) this.#complain('missing', prices, PERIODS, 'per');
    else this.#complain('value', node, PERIODS);
    return 'month';
  }

  #products(node: unknown, digits: number): ReadonlyMap<string, number> {
    if (isNothing(node)) return new Map();
    if (isMap(node)) return new Map(node.items.flatMap((pair) => this.#price(pair, digits)));
    this.#complain('price', node, []);
    return new Map();
  }

  #price({ key, value }: Pair, digits: number): readonly (readonly [string, number])[] {
    const written = isScalar(value) && typeof value.value === 'number' ? value.source : undefined;
    const { whole, decimals = '' } = PRICE.exec(written ?? '')?.groups ?? {};
    const name = isScalar(key) ? String(key.value).trim().toLowerCase() : '';
    if (name !== '' && whole !== undefined && decimals.length <= digits)
      return [[name, Number(`${whole}${decimals.padEnd(digits, '0')}`)]];
    // Where nothing stands, the product is what can be named.
    this.#complain('price', isNothing(value) ? key : value, []);
    return [];
  }

  #complain(kind: PolicyProblem['kind'], node: unknown, allowed: readonly string[], missing?: string): void {
    const range = (node as { readonly range?: readonly number[] } | null)?.range;
    const found = missing ?? (isScalar(node) ? (node.source ?? String(node.value)) : '…');
    this.#problem ??= { kind, line: this.#lineAt(range?.[0]), found, allowed };
  }
}
