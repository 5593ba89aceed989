import type { z } from 'zod';
import type { ErrorCode } from '../../domain/errors.ts';
import type { Workload } from '../transport/throttle.ts';
import type { Method } from '../transport/wire.ts';

/** `/users/{id}/manager` → `'id'`. */
export type Parameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Parameters<Rest>
  : never;

/** What a documented error means for this call; the first row that fits wins, before the rows for all calls. */
export interface ErrorRow {
  readonly status: number;
  /** Graph's `error.code`; any when left out. */
  readonly graphCode?: string;
  /** Only where status and code do not tell. */
  readonly message?: RegExp;
  readonly means: ErrorCode;
}

export interface Permissions {
  /** Least permission when the bot acts on behalf of the admin. */
  readonly delegated: string;
  /** Least permission when the bot acts as itself. */
  readonly application: string;
  /** Higher permissions that also do, where the product must know. */
  readonly more?: readonly string[];
}

export interface Declaration<Path extends string, Input, Output> {
  /** Kebab-case, equal to the file name. */
  readonly id: string;
  readonly method: Method;
  readonly path: Path;
  /** What the product uses it for, in one line. */
  readonly purpose: string;
  /** Microsoft's page about it. */
  readonly source: string;
  readonly permissions: Permissions;
  readonly query?: (input: Input) => Readonly<Record<string, string | undefined>>;
  /** @param root version root, for `@odata.id` */
  readonly body?: (input: Input, root: string) => unknown;
  /** Sends `ConsistencyLevel: eventual`; the query must ask for `$count` where the documentation says so. */
  readonly advanced?: boolean;
  readonly response: z.ZodType<Output>;
  readonly errors?: readonly ErrorRow[];
  /** Resource units, https://learn.microsoft.com/graph/throttling-limits. Default 1. */
  readonly units?: number;
  /** Default `directory`. */
  readonly workload?: Workload;
  /** What the product cannot do without the permission, after "cannot"; everything else goes on. */
  readonly optional?: string;
  /** A person is waiting for it. */
  readonly urgent?: boolean;
}

export type Operation<Input = never, Output = unknown> = Declaration<string, Input, Output>;

/**
 * `DELETE /groups/{id}/members/{id}` without `/$ref` deletes the member itself, that is a person, and a drive item without
 * `/permissions/…` is the files. Such a path has no type, and no operation. Neither has a call whose method is not known before it runs.
 */
type Safe<M extends Method, Path extends string> = 'DELETE' extends M
  ? Path extends `/users/{id}` | `${string}/$ref` | `${string}/permissions/{grantId}`
    ? Path
    : never
  : Path;

/** A GET whose answer has pages. */
export interface Page<Item> {
  readonly value: readonly Item[];
  readonly '@odata.nextLink'?: string | null | undefined;
  readonly '@odata.count'?: number | null | undefined;
}

export function operation<
  const M extends Method,
  const Path extends string,
  Output,
  Input extends Readonly<Record<Parameters<Path>, string>> = Readonly<Record<Parameters<Path>, string>>,
>(
  declaration: Declaration<Path, Input, Output> & { readonly method: M; readonly path: Safe<M, Path> },
): Operation<Input, Output> {
  return declaration;
}
