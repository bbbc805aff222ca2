import type { Operation } from '../define-operation.ts';
import type { JsonSchema } from '../json-schemas/convert-schemas.ts';
import type { OperationSchemas } from './document-schemas.ts';
import { problemResponsesOf } from './problem-responses.ts';
import { hasIfMatch, hasIfNoneMatch } from './shared-components.ts';

/** The OpenAPI operation of a declared one. */
export function operationObject(operation: Operation, schemas: OperationSchemas): object {
  const { id, tag, summary, access } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary: summary.zh,
    description: summary.en,
    security: access === 'public' ? [] : [{ accessToken: [] }],
    ...(access !== 'public' && { 'x-hall-roles': [...new Set(access)] }),
    parameters: [
      ...parametersIn('path', schemas.params),
      ...parametersIn('query', schemas.query),
      ...headerNames(operation).map((name) => ({ $ref: `#/components/parameters/${name}` })),
    ],
    ...requestBodyOf(operation, schemas),
    responses: {
      [operation.success.status]: successResponse(operation, schemas.response),
      ...(hasIfNoneMatch(operation) && { 304: { description: '没有变动 Not modified' } }),
      ...problemResponsesOf(operation, schemas),
    },
  };
}

function requestBodyOf({ rawBody }: Operation, { body }: OperationSchemas): object {
  if (body) return { requestBody: { required: true, content: { 'application/json': { schema: body } } } };
  if (!rawBody) return {};
  // OpenAPI 3.1: bytes as they are have a media type, and no schema.
  const content = Object.fromEntries(rawBody.mediaTypes.map((type) => [type, {}]));
  return { requestBody: { required: true, content } };
}

function parametersIn(
  place: 'path' | 'query',
  { properties = {}, required = [] }: JsonSchema = {},
): object[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}

function headerNames(operation: Operation): string[] {
  return [
    ...(operation.method === 'post' ? ['Idempotency-Key'] : []),
    ...(hasIfMatch(operation) ? ['If-Match'] : []),
    ...(hasIfNoneMatch(operation) ? ['If-None-Match'] : []),
    'Accept-Language',
  ];
}

function successResponse(operation: Operation, schema: JsonSchema | undefined): object {
  const { status, mediaType } = operation.success;
  const hasVersion = hasIfMatch(operation) || hasIfNoneMatch(operation) || status === 201;
  const content = schema ?? (mediaType === undefined ? undefined : { type: 'string' });
  return {
    description: descriptions[status],
    ...(hasVersion && {
      headers: {
        ETag: { $ref: '#/components/headers/ETag' },
        ...(status === 201 && { Location: { $ref: '#/components/headers/Location' } }),
      },
    }),
    ...(content && { content: { [mediaType ?? 'application/json']: { schema: content } } }),
  };
}

const descriptions = {
  200: '成功 Done',
  201: '已建立 Created',
  204: '成功，无内容 Done, with nothing to say',
} as const;
