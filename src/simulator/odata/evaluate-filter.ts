import type { Comparison, Expression, Literal, Path } from './expression.ts';

/** Reads the first step of a path from a record; the rest is read from plain objects. */
export type ReadProperty = (name: string) => unknown;

type Scope = ReadonlyMap<string, unknown>;
const NOTHING: Scope = new Map();

export function matches(expression: Expression, read: ReadProperty, scope: Scope = NOTHING): boolean {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const left = matches(expression.left, read, scope);
      // Decided by the left side alone: `false and …`, `true or …`.
      return left === (expression.kind === 'or') ? left : matches(expression.right, read, scope);
    }
    case 'not':
      return !matches(expression.operand, read, scope);
    case 'compare':
      return compare(expression.operator, valueAt(expression.path, read, scope), expression.value);
    case 'in': {
      const value = valueAt(expression.path, read, scope);
      return expression.values.some((wanted) => compare('eq', value, wanted));
    }
    case 'call':
      return call(expression.name, valueAt(expression.path, read, scope), expression.value);
    case 'lambda':
      return lambda(expression, read, scope);
    case 'count':
      return compare(expression.operator, lengthOf(valueAt(expression.path, read, scope)), {
        type: 'number',
        value: expression.value,
      });
  }
}

const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0);

function lambda(expression: Expression & { kind: 'lambda' }, read: ReadProperty, scope: Scope): boolean {
  const value = valueAt(expression.path, read, scope);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const { predicate, quantifier } = expression;
  if (!predicate) return items.length > 0;
  const holds = (item: unknown) => matches(predicate, read, new Map([...scope, [variableOf(predicate), item]]));
  return quantifier === 'any' ? items.some(holds) : items.every(holds);
}

/** The lambda's variable is the one its predicate speaks of; Graph's lambdas name no other. */
function variableOf(predicate: Expression): string {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return variableOf(predicate.left);
    case 'not':
      return variableOf(predicate.operand);
    default:
      return predicate.path.variable ?? '';
  }
}

function valueAt(path: Path, read: ReadProperty, scope: Scope): unknown {
  const { steps, variable } = path;
  let value = variable === undefined ? read(steps[0] ?? '') : scope.get(variable);
  for (let at = variable === undefined ? 1 : 0; at < steps.length; at += 1) {
    const step = steps[at] ?? '';
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }
  return value;
}

function compare(operator: Comparison, actual: unknown, wanted: Literal): boolean {
  const left = comparable(actual, wanted);
  const right = typeof wanted.value === 'string' ? wanted.value.toLowerCase() : wanted.value;
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null || typeof left !== typeof right) return false;
  switch (operator) {
    case 'gt':
      return left > right;
    case 'ge':
      return left >= right;
    case 'lt':
      return left < right;
    case 'le':
      return left <= right;
  }
}

/** Directory comparisons ignore case; moments are compared as moments, whatever their spelling. */
function comparable(actual: unknown, wanted: Literal): string | number | boolean | null {
  if (actual === undefined || actual === null) return null;
  if (wanted.type === 'date' && typeof actual === 'string') return Date.parse(actual);
  if (typeof actual === 'string') return actual.toLowerCase();
  if (typeof actual === 'number' || typeof actual === 'boolean') return actual;
  return null;
}

function call(name: 'startswith' | 'endswith' | 'contains', actual: unknown, wanted: string): boolean {
  if (typeof actual !== 'string') return false;
  const text = actual.toLowerCase();
  const part = wanted.toLowerCase();
  if (name === 'startswith') return text.startsWith(part);
  return name === 'endswith' ? text.endsWith(part) : text.includes(part);
}
