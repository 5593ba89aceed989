import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Pair } from 'yaml';

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
}

/** The first thing wrong with the file. `line` counts from 1. */
export interface PolicyProblem {
  readonly kind: 'syntax' | 'unknown' | 'value' | 'account';
  readonly line: number;
  /** What stands there. */
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
const PARTS = ['protected', 'defaults'] as const;

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
    return this.#problem ?? { protectedUsers, defaults };
  }

  /** The values of a mapping by name; nothing at all is an empty one. */
  #map(node: unknown, allowed: readonly string[]): ReadonlyMap<string, unknown> {
    if (node === null || node === undefined || (isScalar(node) && node.value === null)) return new Map();
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
    if (node === null || node === undefined || (isScalar(node) && node.value === null)) return [];
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

  #complain(kind: PolicyProblem['kind'], node: unknown, allowed: readonly string[]): void {
    const range = (node as { readonly range?: readonly number[] } | null)?.range;
    const found = isScalar(node) ? String(node.value) : '…';
    this.#problem ??= { kind, line: this.#lineAt(range?.[0]), found, allowed };
  }
}
