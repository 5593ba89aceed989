import { GraphError, unsupportedQuery } from '../protocol/graph-error.ts';
import type { EntityType } from './entity-type.ts';
import { type Expression, type Path, walk } from './expression.ts';

/** The first operator that Graph answers only from its eventually consistent index, if the filter has one. */
export function needsAdvanced(filter: Expression): string | undefined {
  for (const part of walk(filter)) {
    if (part.kind === 'not') return 'not';
    if (part.kind === 'count') return '$count';
    if (part.kind === 'call' && part.name === 'endswith') return 'endsWith';
    if (part.kind === 'compare' && part.operator === 'ne') return 'ne';
  }
  return undefined;
}

/** Default queries take at most 15 values in one `in` and 120 characters in one `eq`. */
const limits = { inValues: 15, eqCharacters: 120 };

export function checkFilter<T>(filter: Expression, type: EntityType<T>): void {
  for (const part of walk(filter)) {
    if (!('path' in part)) continue;
    checkTypes(part);
    if (part.path.variable !== undefined) continue;
    checkProperty(part, part.path, type);
  }
  const paths = [...walk(filter)].filter((part) => 'path' in part && part.path.steps[0] === 'signInActivity');
  if (paths.length > 0 && paths.length < [...walk(filter)].filter((part) => 'path' in part).length) {
    throw unsupportedQuery("Filtering on 'signInActivity' cannot be combined with other filter clauses.");
  }
}

function checkProperty<T>(part: Expression, path: Path, type: EntityType<T>): void {
  const property = path.steps[0] ?? '';
  if (!(property in type.properties)) {
    throw new GraphError(
      400,
      'BadRequest',
      `Invalid filter clause: Could not find a property named '${property}' on type 'microsoft.graph.${type.name}'.`,
    );
  }
  if (!type.rules) return;
  const rule = type.rules[property];
  if (!rule || !allowed(part, rule.operators, rule.countEmpty === true)) {
    const resource = type.name.charAt(0).toUpperCase() + type.name.slice(1);
    throw unsupportedQuery(
      `Unsupported or invalid query filter clause specified for property '${property}' of resource '${resource}'.`,
    );
  }
}

function allowed(part: Expression, operators: readonly string[], countEmpty: boolean): boolean {
  switch (part.kind) {
    case 'compare':
      // gt and lt are taken wherever ge and le are.
      return operators.includes(part.operator.replace('gt', 'ge').replace('lt', 'le'));
    case 'in':
      if (part.values.length > limits.inValues) {
        throw unsupportedQuery(
          `Too many child clauses specified in search filter expression containing 'OR' operators: ${part.values.length}. Max allowed: ${limits.inValues}.`,
        );
      }
      return operators.includes('in');
    case 'call':
      return operators.includes(
        part.name === 'startswith' ? 'startsWith' : part.name === 'endswith' ? 'endsWith' : 'contains',
      );
    case 'count':
      return countEmpty && part.value === 0 && (part.operator === 'eq' || part.operator === 'ne');
    default:
      return true;
  }
}

/** Ids of plans and products are Edm.Guid and stand without quotes; every other id is Edm.String and needs them. */
const guidSteps: readonly string[] = ['skuId', 'servicePlanId', 'appRoleId'];

function checkTypes(part: Expression): void {
  if (part.kind !== 'compare' || part.value.type === 'null') return;
  const last = part.path.steps.at(-1);
  const isGuid = last !== undefined && guidSteps.includes(last);
  const clash =
    (isGuid && part.value.type === 'string') || (!isGuid && part.value.type === 'guid')
      ? isGuid
        ? ['Edm.Guid', 'Edm.String']
        : ['Edm.String', 'Edm.Guid']
      : undefined;
  if (!clash) return;
  throw new GraphError(
    400,
    'BadRequest',
    `Invalid filter clause: A binary operator with incompatible types was detected. Found operand types '${clash.join("' and '")}' for operator kind '${part.operator === 'ne' ? 'NotEqual' : 'Equal'}'.`,
  );
}
