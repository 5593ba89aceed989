export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type Literal =
  | { readonly type: 'string' | 'guid'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** Milliseconds since 1970. */
  | { readonly type: 'date'; readonly value: number }
  | { readonly type: 'null'; readonly value: null };

/** `signInActivity/lastSignInDateTime`; inside a lambda the variable is named and the steps start below it. */
export interface Path {
  readonly variable?: string;
  readonly steps: readonly string[];
}

export type Expression =
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly path: Path; readonly value: Literal }
  | { readonly kind: 'in'; readonly path: Path; readonly values: readonly Literal[] }
  | {
      readonly kind: 'call';
      readonly name: 'startswith' | 'endswith' | 'contains';
      readonly path: Path;
      readonly value: string;
    }
  | {
      readonly kind: 'lambda';
      readonly quantifier: 'any' | 'all';
      readonly path: Path;
      readonly predicate?: Expression;
    }
  | { readonly kind: 'count'; readonly path: Path; readonly operator: Comparison; readonly value: number };

/** Every sub-expression, the whole first. */
export function* walk(expression: Expression): Generator<Expression> {
  yield expression;
  if (expression.kind === 'and' || expression.kind === 'or') {
    yield* walk(expression.left);
    yield* walk(expression.right);
  } else if (expression.kind === 'not') {
    yield* walk(expression.operand);
  } else if (expression.kind === 'lambda' && expression.predicate) {
    yield* walk(expression.predicate);
  }
}
