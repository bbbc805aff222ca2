import type { ErrorCode } from '@walking-hall/app-error';
import type { Operation } from '../define-operation.ts';
import { statusOfCode, unreadable } from '../http/error-status.ts';
import { componentRef, type OperationSchemas } from './document-schemas.ts';
import { hasIfMatch } from './shared-components.ts';

type Problems = ReadonlyMap<number, ReadonlySet<ErrorCode>>;

/** Answers that many operations give for the same reasons: written once, under a name. */
const shared = {
  TokenNeeded: ['token_missing', 'token_invalid'],
  RoleNeeded: ['role_missing'],
  StaleVersion: ['stale_version'],
  RequestInvalid: ['request_invalid'],
  BodyTooLarge: ['body_too_large'],
  TooManyRequests: ['too_many_requests'],
  Internal: ['internal'],
  Unavailable: ['storage_unavailable', 'shutting_down'],
} as const satisfies Record<string, readonly ErrorCode[]>;

const bodyCodes = [
  'json_malformed',
  'json_too_deep',
  'json_forbidden_key',
  'media_type_unsupported',
  ...shared.BodyTooLarge,
] as const satisfies readonly ErrorCode[];

const rawBodyCodes = [
  'file_type_unsupported',
  ...shared.BodyTooLarge,
] as const satisfies readonly ErrorCode[];

const descriptions: Readonly<Record<number, string>> = {
  [unreadable]: '请求无法读取 Unreadable request',
  401: '需要登录 Sign-in needed',
  403: '没有权限 Not allowed',
  404: '没有找到 Not found',
  409: '与现状冲突 Conflict',
  412: '记录已变动 Record has changed',
  413: '内容过大 Too large',
  422: '内容有误 Invalid content',
  429: '请求过于频繁 Too many requests',
  500: '系统出错 Internal error',
  503: '暂时不可用 Temporarily unavailable',
};

/** The problems that an operation may answer with: by status, each with its codes. */
export function problemResponsesOf(operation: Operation, schemas: OperationSchemas): Record<string, object> {
  const sharedNames = new Map(
    Object.entries(shared).map(([name, codes]) => [`${statusOfCode(codes[0])} ${codes}`, name]),
  );
  const responses = [...problemsOf(operation, schemas)]
    .sort(([a], [b]) => a - b)
    .map(([status, codes]) => {
      const name = sharedNames.get(`${status} ${[...codes]}`);
      return [
        status,
        name ? { $ref: `#/components/responses/${name}` } : problemResponse(status, [...codes]),
      ];
    });
  return Object.fromEntries(responses);
}

/** The components that `problemResponsesOf` refers to. */
export function sharedResponses(): Record<string, object> {
  const responses = Object.entries(shared).map(([name, codes]) => [
    name,
    problemResponse(statusOfCode(codes[0]), codes),
  ]);
  return Object.fromEntries(responses);
}

function problemsOf(operation: Operation, schemas: OperationSchemas): Problems {
  const problems = new Map<number, Set<ErrorCode>>();
  const add = (status: number, code: ErrorCode) =>
    problems.set(status, (problems.get(status) ?? new Set()).add(code));
  const codes = [...codesOfAny(operation, schemas), ...(operation.errors ?? [])];
  for (const code of codes) add(statusOfCode(code), code);
  if (hasIfMatch(operation)) add(unreadable, 'request_invalid');
  return problems;
}

/** What any request of this form may meet, whatever it asks for. */
function codesOfAny(
  { method, access, rawBody }: Operation,
  { params, query, body }: OperationSchemas,
): readonly ErrorCode[] {
  return [
    ...(access === 'public' ? [] : [...shared.TokenNeeded, ...shared.RoleNeeded]),
    ...(body ? bodyCodes : []),
    ...(rawBody ? rawBodyCodes : []),
    ...(method === 'post' ? (['idempotency_key_invalid', 'idempotency_key_reused'] as const) : []),
    ...(method === 'get' ? [] : (['concurrent_change'] as const)),
    ...(params || query || body ? shared.RequestInvalid : []),
    ...(query?.properties?.cursor ? (['cursor_invalid'] as const) : []),
    ...shared.TooManyRequests,
    ...shared.Internal,
    ...shared.Unavailable,
  ];
}

function problemResponse(status: number, codes: readonly ErrorCode[]): object {
  return {
    description: descriptions[status] ?? '',
    ...headersOf(status),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: componentRef('Problem') },
            {
              type: 'object',
              required: ['code'],
              properties: { code: { type: 'string', enum: [...codes] } },
            },
          ],
        },
      },
    },
  };
}

function headersOf(status: number): object {
  if (status === 401)
    return { headers: { 'WWW-Authenticate': { $ref: '#/components/headers/WWW-Authenticate' } } };
  const isWait = status === 429 || status === 503;
  return isWait ? { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } } : {};
}
