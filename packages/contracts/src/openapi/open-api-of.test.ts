import { Validator } from '@seriousme/openapi-schema-validator';
import { overlay } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { localizedText, pageQuery } from '../http/common.http.ts';
import { serviceApis } from '../http/service-api.ts';
import { taskId } from '../ids.ts';
import { openApiOf } from './open-api-of.ts';

const returnBook = defineOperation({
  id: 'returnBook',
  method: 'post',
  path: '/loans/{taskId}/return',
  tag: 'loans',
  summary: { zh: '还书', en: 'Return a book' },
  access: ['clerk'],
  params: z.strictObject({ taskId }),
  query: z.strictObject({ copies: z.coerce.number().int().default(1), shelf: z.string() }),
  body: z.strictObject({ note: localizedText.optional(), fine: z.number().default(0) }),
  success: { status: 201, body: z.strictObject({ fine: z.number().default(0) }) },
  errors: ['task_unknown', 'stale_version'],
});
const library = {
  name: 'intake',
  title: { zh: '图书馆', en: 'A library' },
  operations: [returnBook],
} as const;

describe('the document of one operation', () => {
  const document = openApiOf(library);
  const operation = at(document, 'paths', '/loans/{taskId}/return', 'post');

  test('says what it is called, and for whom it is', () => {
    expect(operation).toMatchObject({
      operationId: 'returnBook',
      tags: ['loans'],
      summary: '还书',
      description: 'Return a book',
      security: [{ accessToken: [] }],
      'x-hall-roles': ['clerk'],
    });
  });

  test('names the parameters of path, query and headers', () => {
    expect(at(operation, 'parameters')).toEqual([
      { name: 'taskId', in: 'path', required: true, schema: { $ref: '#/components/schemas/TaskId' } },
      { name: 'copies', in: 'query', required: false, schema: { type: 'integer', default: 1 } },
      { name: 'shelf', in: 'query', required: true, schema: { type: 'string' } },
      { $ref: '#/components/parameters/Idempotency-Key' },
      { $ref: '#/components/parameters/If-Match' },
      { $ref: '#/components/parameters/Accept-Language' },
    ]);
  });

  test('lets a request leave out what has a default, which the answer always has', () => {
    const body = at(operation, 'requestBody', 'content', 'application/json', 'schema');
    const answer = at(operation, 'responses', '201', 'content', 'application/json', 'schema');
    expect(body).not.toHaveProperty('required');
    expect(answer).toMatchObject({ required: ['fine'] });
  });

  test('refers to a schema by the name it is exported under', () => {
    const note = at(operation, 'requestBody', 'content', 'application/json', 'schema', 'properties', 'note');
    expect(note).toEqual({ $ref: '#/components/schemas/LocalizedText' });
  });

  test('answers with a version and a place', () => {
    expect(Object.keys(at(operation, 'responses', '201', 'headers'))).toEqual(['ETag', 'Location']);
  });

  test('gives each problem the codes that come with its status', () => {
    expect(at(operation, 'responses', '404', ...codePath)).toEqual(['task_unknown']);
    expect(at(operation, 'responses', '409', ...codePath)).toEqual([
      'idempotency_key_reused',
      'concurrent_change',
    ]);
    expect(at(operation, 'responses', '412')).toEqual({ $ref: '#/components/responses/StaleVersion' });
    expect(at(document, 'components', 'responses', 'StaleVersion', ...codePath)).toEqual(['stale_version']);
    expect(Object.keys(at(operation, 'responses'))).toEqual([
      '201',
      '400',
      '401',
      '403',
      '404',
      '409',
      '412',
      '413',
      '422',
      '429',
      '500',
      '503',
    ]);
  });
});

test('a schema that a request may write otherwise than an answer is there twice', () => {
  const withOverlay = z.strictObject({ overlay });
  const changed = { ...returnBook, body: withOverlay, success: { status: 200, body: withOverlay } } as const;
  const schemas = at(openApiOf({ ...library, operations: [changed] }), 'components', 'schemas');
  expect(at(schemas, 'OverlayInput')).not.toHaveProperty('required');
  expect(at(schemas, 'Overlay')).toMatchObject({
    required: ['itemsOff', 'promisedLimits', 'windows', 'departments'],
  });
  expect(schemas).toHaveProperty('Text');
  expect(schemas).not.toHaveProperty('TextInput');
});

test('a public operation needs no token, and has no problem with one', () => {
  const document = openApiOf({ ...library, operations: [{ ...returnBook, access: 'public' }] });
  const operation = at(document, 'paths', '/loans/{taskId}/return', 'post');
  expect(operation).toMatchObject({ security: [] });
  expect(operation).not.toHaveProperty('x-hall-roles');
  expect(Object.keys(at(operation, 'responses'))).not.toContain('401');
});

test('a query that many operations share is listed parameter by parameter', () => {
  const document = openApiOf({ ...library, operations: [{ ...returnBook, query: pageQuery }] });
  const parameters = at(document, 'paths', '/loans/{taskId}/return', 'post', 'parameters');
  expect(parameters).toMatchObject({ 1: { name: 'limit', in: 'query' }, 2: { name: 'cursor', in: 'query' } });
});

test.each(serviceApis)('the document of $name is OpenAPI 3.1', async (api) => {
  const validator = new Validator();
  expect(await validator.validate({ ...openApiOf(api) })).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test.each(serviceApis)('every reference in the document of $name leads somewhere', (api) => {
  const document = openApiOf(api);
  for (const ref of refsIn(document))
    expect(at(document, ...ref.slice('#/'.length).split('/')), ref).toBeDefined();
});

test.each(serviceApis)('the document of $name has no schema that nothing refers to', (api) => {
  const document = openApiOf(api);
  const used = new Set(refsIn(document));
  const named = Object.keys(at(document, 'components', 'schemas')).map(
    (name) => `#/components/schemas/${name}`,
  );
  expect(named.filter((ref) => !used.has(ref))).toEqual([]);
});

const codePath = [
  'content',
  'application/problem+json',
  'schema',
  'allOf',
  '1',
  'properties',
  'code',
  'enum',
];

function at(value: object, ...path: readonly string[]): object {
  return path.reduce<object>((one, key) => Reflect.get(one, key), value);
}

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}
