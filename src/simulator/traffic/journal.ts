import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Effect } from './effects.ts';

/** What a tenant was made from: the same birth gives the same people. */
export interface Birth {
  readonly seed: number;
  readonly users: number;
  /** User Administrators besides those of the cast; none when left out. */
  readonly admins?: number | undefined;
  /** ISO 8601, UTC. */
  readonly bornAt: string;
}

/** Settings changed over the control endpoint, as they are stored. */
export interface StoredSettings {
  readonly permissions?: readonly string[];
  readonly servicePrincipalRoles?: readonly string[];
  readonly premium?: boolean;
}

export type Line = { readonly birth: Birth } | { readonly effect: Effect } | { readonly settings: StoredSettings };

/**
 * An append-only file of everything that changed the tenant. A process that is killed while it writes leaves a torn
 * last line, which is cut off: the write it stood for was never acknowledged.
 */
export class Journal {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
  }

  read(): readonly Line[] {
    if (!existsSync(this.#path)) return [];
    const text = readFileSync(this.#path, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) truncateSync(this.#path, Buffer.byteLength(whole));
    return whole
      .split('\n')
      .filter((line) => line !== '')
      .map((line, at) => this.#parse(line, at + 1));
  }

  #parse(line: string, number: number): Line {
    try {
      return JSON.parse(line) as Line;
    } catch {
      throw new Error(`${this.#path} is damaged in line ${number}. Move it away to begin with a new tenant.`);
    }
  }

  append(line: Line): void {
    appendFileSync(this.#path, `${JSON.stringify(line)}\n`);
  }

  /** Begins again: what was written before is forgotten. */
  begin(birth: Birth): void {
    writeFileSync(this.#path, `${JSON.stringify({ birth } satisfies Line)}\n`);
  }
}
