import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readReference } from './reference.ts';

type Json = Readonly<Record<string, unknown>>;

export interface DescribedOperation {
  readonly method: string;
  /** `/users/{user-id}/manager/$ref` */
  readonly path: string;
  readonly status: number;
  /** Undefined where the reply has no JSON body. */
  readonly replySchema: Json | undefined;
}

export interface GraphDescription {
  readonly operations: readonly DescribedOperation[];
  /** What is wrong with a value; empty when it fits. */
  readonly misfits: (schema: Json, value: unknown) => readonly string[];
  /** What is wrong with a thing of a named type, properties the type does not have included. */
  readonly misfitsOfType: (type: string, value: Json) => readonly string[];
  /** `user` for a collection of users and for a single one; undefined for replies without a Graph type. */
  readonly typeIn: (schema: Json) => string | undefined;
}

/** Microsoft's own description; undefined where it is not at hand: the test then says it was skipped. */
export function graphDescription(): GraphDescription | undefined {
  const document = readReference('graph-openapi-subset.json') as Json | undefined;
  if (!document) return undefined;
  const schemas = (document['components'] as Json)['schemas'] as Readonly<Record<string, Json>>;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  // The package's default export is a function in both module systems; its types say otherwise for ESM.
  (addFormats as unknown as (one: Ajv) => void)(ajv);
  ajv.addFormat('base64url', true);
  ajv.addSchema(document, 'graph');

  const absolute = (schema: unknown): unknown => {
    if (Array.isArray(schema)) return schema.map(absolute);
    if (typeof schema !== 'object' || schema === null) return schema;
    const entries = Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' ? String(value).replace('#/', 'graph#/') : absolute(value),
    ]);
    return Object.fromEntries(entries) as unknown;
  };
  const misfits: GraphDescription['misfits'] = (schema, value) => {
    const check = ajv.compile(absolute(schema) as Json);
    return check(value) ? [] : (check.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`);
  };
  const propertiesOf = (name: string): ReadonlySet<string> => {
    const names = new Set<string>();
    const visit = (schema: Json | undefined) => {
      const reference = schema?.['$ref'];
      if (typeof reference === 'string') visit(schemas[reference.split('/').at(-1) ?? '']);
      for (const part of (schema?.['allOf'] as Json[] | undefined) ?? []) visit(part);
      for (const key of Object.keys((schema?.['properties'] as Json | undefined) ?? {})) names.add(key);
    };
    visit(schemas[name]);
    return names;
  };
  return {
    operations: operationsOf(document),
    misfits,
    misfitsOfType: (type, value) => {
      const known = propertiesOf(`microsoft.graph.${type}`);
      const foreign = Object.keys(value).filter((name) => !name.startsWith('@') && !known.has(name));
      return [
        ...misfits({ $ref: `#/components/schemas/microsoft.graph.${type}` }, value),
        ...foreign.map((name) => `${type} has no '${name}'`),
      ];
    },
    typeIn: (schema) => /microsoft\.graph\.(\w+?)(?:CollectionResponse)?"/.exec(JSON.stringify(schema))?.[1],
  };
}

function operationsOf(document: Json): readonly DescribedOperation[] {
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
      .map(([method, operation]): DescribedOperation => {
        const success = (operation['responses'] as Json)['2XX'] as Json | undefined;
        const content = (success?.['content'] as Json | undefined)?.['application/json'] as Json | undefined;
        return {
          method: method.toUpperCase(),
          path,
          status: operation['x-documented-status'] as number,
          replySchema: content?.['schema'] as Json | undefined,
        };
      }),
  );
}
