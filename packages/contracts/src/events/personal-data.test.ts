import { expect, test } from 'vitest';
import { z } from 'zod';
import { convertSchemas, type JsonSchema } from '../json-schemas/convert-schemas.ts';
import { allEvents } from './index-of-events.ts';

/**
 * Named schemas that are not looked into. A bundle is its author's public document: it may describe a question for an
 * address, and holds no answer. A text in two languages is a bundle's or the hall's own wording.
 */
const exempt = new Set(['Bundle', 'Text', 'LocalizedText']);

/** Fields with a name that is plain text and yet no person's, each with its reason. */
const namesOfThings = new Set([
  // PROMISED, STATUTORY, CORRECTION: names a clock.
  'Clock.name',
]);

const personal =
  /^(id_?(no|num|number|card)|.*_(id_?(no|number|card)))$|(^|_)(mobile|phone|tel|telephone|email|mail|address|addr|birth|birthday|birthdate|gender|bank|contact|wechat|passport|surname)(_|$)/;

test.each(allEvents)('$type has no field for personal data', ({ type, data }) => {
  expect(personalFields(type, data)).toEqual([]);
});

test.each([
  'idNo',
  'id_no',
  'idNumber',
  'applicantIdNumber',
  'mobile',
  'contactPhone',
  'homeAddress',
  'email',
])('a field called %s would be found, however deep', (field) => {
  const data = z.strictObject({
    list: z.array(z.strictObject({ either: z.union([z.number(), z.strictObject({ [field]: z.string() })]) })),
  });
  expect(personalFields('event', data)).toEqual([`event.${field}`]);
});

test('a name is allowed as a text in two languages, not as a plain string', () => {
  const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
  expect(personalFields('event', z.strictObject({ itemName: bilingual }))).toEqual([]);
  expect(personalFields('event', z.strictObject({ applicantName: z.string() }))).toEqual([
    'event.applicantName',
  ]);
});

test('ids, channels and times are nobody’s personal data', () => {
  const data = z.strictObject({
    party: z.string(),
    channel: z.enum(['EMAIL']),
    device: z.strictObject({ id: z.string() }),
    validTo: z.string(),
  });
  expect(personalFields('event', data)).toEqual([]);
});

/** Where the JSON Schema of a message has fields whose names say that they hold personal data. */
function personalFields(type: string, data: z.ZodType): string[] {
  const { schemas, named } = convertSchemas({ data }, { io: 'output', refTo: (name) => `#/$defs/${name}` });
  const roots = Object.entries(named).filter(([name]) => !exempt.has(name));
  return [[type, schemas.data] as const, ...roots].flatMap(([owner, schema]) =>
    propertiesIn(schema)
      .filter(([name, property]) => isPersonal(name, property) && !namesOfThings.has(`${owner}.${name}`))
      .map(([name]) => `${owner}.${name}`),
  );
}

/** Every property that a schema spells out, at any depth; what it names by reference stands for itself. */
function propertiesIn(schema: unknown): [string, JsonSchema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, ...rest } = schema as { properties?: Record<string, JsonSchema> };
  const own = Object.entries(properties ?? {});
  return [
    ...own,
    ...own.flatMap(([, property]) => propertiesIn(property)),
    ...Object.values(rest).flatMap(propertiesIn),
  ];
}

function isPersonal(name: string, property: JsonSchema): boolean {
  const words = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (personal.test(words)) return true;
  return /(^|_)name$/.test(words) && property.type === 'string';
}
