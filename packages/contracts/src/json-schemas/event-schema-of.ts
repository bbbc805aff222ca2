import type { EventDefinition } from '../define-event.ts';
import { convertSchemas, type JsonSchema } from './convert-schemas.ts';

/** File name of an event's schema: `hall.case.task-decided.v1.schema.json`. */
export function eventSchemaFile({ type }: Pick<EventDefinition, 'type'>): string {
  return `${type}.schema.json`;
}

/** JSON Schema (2020-12) of an event's data, complete in itself. */
export function eventSchemaOf({ type, summary, data }: EventDefinition): JsonSchema {
  const { schemas, named } = convertSchemas({ data }, { io: 'output', refTo: (name) => `#/$defs/${name}` });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:walking-hall:event:${type}`,
    title: type,
    description: summary,
    ...schemas.data,
    $defs: { ...named },
  };
}
