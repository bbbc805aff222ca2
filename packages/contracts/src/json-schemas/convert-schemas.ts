import { z } from 'zod';
import { findPersonalKind } from '../personal-data.ts';
import { namedSchemas } from './named-schemas.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;
export type JsonSchemas = Readonly<Record<string, JsonSchema>>;

export interface ConvertedSchemas {
  /** By the keys that were given. */
  readonly schemas: JsonSchemas;
  /** What they refer to by name. */
  readonly named: JsonSchemas;
}

export interface ConversionOptions {
  /** `input`: as a sender may write it, with what has a default left out; `output`: as a receiver finds it. */
  readonly io: 'input' | 'output';
  readonly target?: 'draft-2020-12' | 'draft-07';
  /** Where a document keeps the named ones: `#/components/schemas/TaskId`. */
  readonly refTo: (name: string) => string;
}

/** JSON Schemas of many schemas at once, so that each named one is converted once. */
export function convertSchemas(
  schemas: Readonly<Record<string, z.ZodType>>,
  options: ConversionOptions,
): ConvertedSchemas {
  const { io, target = 'draft-2020-12', refTo } = options;
  const whole = z.toJSONSchema(z.strictObject(schemas), {
    io,
    target,
    metadata: namedSchemas,
    override: (converted) => {
      tidy(converted.jsonSchema);
      markPersonal(converted);
    },
  });
  const { properties = {}, $defs, definitions } = redirectRefs(whole, refTo);
  return { schemas: properties as JsonSchemas, named: ($defs ?? definitions ?? {}) as JsonSchemas };
}

/** A copy whose references lead elsewhere, each found by the name that its old one ends in. */
export function redirectRefs<T>(json: T, refTo: (name: string) => string): T {
  return JSON.parse(JSON.stringify(json), (key, value) =>
    key === '$ref' && typeof value === 'string' ? refTo(value.slice(value.lastIndexOf('/') + 1)) : value,
  );
}

/** Every integer of JavaScript has these bounds; saying so each time helps nobody. */
function tidy(jsonSchema: JsonSchema): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

function markPersonal({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: JsonSchema;
}): void {
  const kind = findPersonalKind(zodSchema);
  if (kind !== undefined) jsonSchema['x-personal-data'] = kind;
}
