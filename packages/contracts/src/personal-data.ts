import type { PersonalData } from '@walking-hall/bundle-sdk';
import { z } from 'zod';

/** `BY_FIELD`: an answer is what the bundle's field of its name says. */
type Kind = PersonalData | 'BY_FIELD';

const marks = z.registry<{ readonly kind: Kind }>();

/**
 * Marks a schema as personal data, in the documents generated from it too (`x-personal-data`). Such schemas stand in
 * requests and masked answers of intake alone, never in an event.
 */
export function personal<T extends z.ZodType>(schema: T, kind: Kind): T {
  marks.add(schema, { kind });
  return schema;
}

/** The kind that a schema was marked with. */
export function findPersonalKind(schema: z.core.$ZodType): Kind | undefined {
  return marks.get(schema)?.kind;
}
