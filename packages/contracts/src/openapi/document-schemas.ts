import type { z } from 'zod';
import { problem } from '../http/common.http.ts';
import type { ServiceApi } from '../http/service-api.ts';
import {
  convertSchemas,
  type JsonSchema,
  type JsonSchemas,
  redirectRefs,
} from '../json-schemas/convert-schemas.ts';

export interface OperationSchemas {
  readonly params?: JsonSchema;
  readonly query?: JsonSchema;
  readonly body?: JsonSchema;
  readonly response?: JsonSchema;
}

export interface DocumentSchemas {
  of(operationId: string): OperationSchemas;
  readonly components: JsonSchemas;
}

/**
 * The schemas of a service's operations: requests as a client may write them, answers as it finds them. A named schema
 * that differs between the two (a request may leave out what has a default) is there twice, as `Overlay` and as
 * `OverlayInput`.
 */
export function documentSchemasOf({ operations }: ServiceApi): DocumentSchemas {
  const requests: Record<string, z.ZodType> = {};
  const answers: Record<string, z.ZodType> = { problem };
  for (const { id, params, query, body, success } of operations) {
    if (params) requests[`${id} params`] = nameless(params);
    if (query) requests[`${id} query`] = nameless(query);
    if (body) requests[`${id} body`] = body;
    if (success.body) answers[id] = success.body;
  }
  const output = convertSchemas(answers, { io: 'output', refTo: componentRef });
  const input = renameInputs(convertSchemas(requests, { io: 'input', refTo: componentRef }), output.named);
  return {
    components: sorted({ ...input.named, ...output.named }),
    of: (id) => ({
      ...part('params', input.schemas[`${id} params`]),
      ...part('query', input.schemas[`${id} query`]),
      ...part('body', input.schemas[`${id} body`]),
      ...part('response', output.schemas[id]),
    }),
  };
}

/** Parameters are listed one by one, so that their schema must not become a reference, though it be exported. */
function nameless(schema: z.ZodType): z.ZodType {
  return schema.clone(schema.def);
}

export function componentRef(name: string): string {
  return `#/components/schemas/${name}`;
}

type Converted = ReturnType<typeof convertSchemas>;

function renameInputs({ schemas, named }: Converted, outputs: JsonSchemas): Converted {
  const differing = differingNames(named, outputs);
  const nameOf = (name: string) => (differing.has(name) ? `${name}Input` : name);
  const renamed = Object.entries(named).map(([name, schema]) => [nameOf(name), schema] as const);
  return redirectRefs({ schemas, named: Object.fromEntries(renamed) }, (name) => componentRef(nameOf(name)));
}

/** Names whose two forms differ, or lead to one whose forms do. */
function differingNames(inputs: JsonSchemas, outputs: JsonSchemas): ReadonlySet<string> {
  const shared = Object.keys(inputs).filter((name) => outputs[name] !== undefined);
  const differing = new Set(
    shared.filter((name) => JSON.stringify(inputs[name]) !== JSON.stringify(outputs[name])),
  );
  // A set goes on to what is added to it on the way.
  for (const other of differing) {
    const ref = `"${componentRef(other)}"`;
    for (const name of shared) if (JSON.stringify(inputs[name]).includes(ref)) differing.add(name);
  }
  return differing;
}

function part<K extends keyof OperationSchemas>(key: K, schema: JsonSchema | undefined): OperationSchemas {
  return schema ? { [key]: schema } : {};
}

function sorted(schemas: JsonSchemas): JsonSchemas {
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}
