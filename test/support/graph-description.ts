import { Ajv, type ValidateFunction } from 'ajv';
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
  /** The same operation under another path. */
  readonly alias: string | undefined;
  /** Options of the query by name: `$select`. */
  readonly query: ReadonlyMap<string, Json>;
  /** Lower case. */
  readonly headers: ReadonlySet<string>;
  /** Undefined where a request has none. */
  readonly body: { readonly schema: Json; readonly required: boolean } | undefined;
}

export interface GraphDescription {
  readonly operations: readonly DescribedOperation[];
  /** What is wrong with a value; empty when it fits. */
  readonly misfits: (schema: Json, value: unknown) => readonly string[];
  /** What is wrong with a thing of a named type, properties the type does not have included. */
  readonly misfitsOfType: (type: string, value: Json) => readonly string[];
  /** Whether a thing of a named type has such a property. A directoryObject may turn out to be any that derives from it. */
  readonly hasProperty: (type: string, name: string) => boolean;
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
  const checks = new Map<string, ValidateFunction>();
  const misfits: GraphDescription['misfits'] = (schema, value) => {
    const key = JSON.stringify(schema);
    const check = checks.get(key) ?? ajv.compile(absolute(schema) as Json);
    checks.set(key, check);
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
  const derivedFrom = (type: string): readonly string[] =>
    Object.entries(schemas)
      .filter(([, { allOf }]) =>
        JSON.stringify(allOf ?? []).includes(`{"$ref":"#/components/schemas/microsoft.graph.${type}"}`),
      )
      .map(([name]) => name.replace('microsoft.graph.', ''));
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
    hasProperty: (type, name) =>
      [type, ...derivedFrom(type)].some((one) => propertiesOf(`microsoft.graph.${one}`).has(name)),
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
        const parameters = ((operation['parameters'] ?? []) as Json[]).map((one) => resolve(document, one));
        const named = (place: string) => parameters.filter((one) => one['in'] === place);
        const body = operation['requestBody'] as Json | undefined;
        const sent = body && schemaIn(body);
        return {
          method: method.toUpperCase(),
          path,
          status: operation['x-documented-status'] as number,
          replySchema: success && schemaIn(success),
          alias: operation['x-alias'] as string | undefined,
          query: new Map(named('query').map((one) => [one['name'] as string, one['schema'] as Json])),
          headers: new Set(named('header').map((one) => (one['name'] as string).toLowerCase())),
          body: sent && { schema: sent, required: body['required'] === true },
        };
      }),
  );
}

function schemaIn(content: Json): Json | undefined {
  const json = (content['content'] as Json | undefined)?.['application/json'] as Json | undefined;
  return json?.['schema'] as Json | undefined;
}

/** Parameters are described once and referred to. */
function resolve(document: Json, parameter: Json): Json {
  const reference = parameter['$ref'];
  const name = typeof reference === 'string' ? reference.split('/').at(-1) : undefined;
  const shared = (document['components'] as Json)['parameters'] as Readonly<Record<string, Json>>;
  return (name === undefined ? undefined : shared[name]) ?? parameter;
}
