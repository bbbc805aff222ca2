import type { Operation } from '../define-operation.ts';

/** An operation refuses a stale version, where it can: whoever names the version that was seen asks for that. */
export function hasIfMatch({ errors = [] }: Operation): boolean {
  return errors.includes('stale_version');
}

/** Reads one thing, which a caller may have already. */
export function hasIfNoneMatch({ method, params, query, success }: Operation): boolean {
  return method === 'get' && params !== undefined && query === undefined && success.body !== undefined;
}

export const securitySchemes = {
  accessToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      '由统一身份认证（OIDC）签发的访问令牌。\n\nAn access token of the hall’s OpenID Connect issuer; its `roles` must hold one of the operation’s `x-hall-roles`.',
  },
} as const;

export const parameters = {
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      '同一操作重发时带同一个值，只会生效一次。\n\nSent again with the same key and body, a request takes effect once.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,128}$' },
  },
  'If-Match': {
    name: 'If-Match',
    in: 'header',
    description:
      '查看时的 ETag；记录已变动则答 412。\n\nThe ETag that was read; 412 where the record has changed since.',
    schema: { type: 'string', pattern: '^(W/)?"\\d{1,15}"$' },
  },
  'If-None-Match': {
    name: 'If-None-Match',
    in: 'header',
    description:
      '已有的 ETag；没有变动则答 304。\n\nThe ETags that are known; 304 where the record still has one of them.',
    schema: { type: 'string' },
  },
  'Accept-Language': {
    name: 'Accept-Language',
    in: 'header',
    description: '提示语的语言：zh（默认）或 en。\n\nLanguage of the sentences: zh, the default, or en.',
    schema: { type: 'string' },
  },
} as const;

export const headers = {
  ETag: { description: '该记录的版本。The version of the record.', schema: { type: 'string' } },
  Location: { description: '新记录的地址。Where the new record can be read.', schema: { type: 'string' } },
  'WWW-Authenticate': { description: 'RFC 6750', schema: { type: 'string' } },
  'Retry-After': { description: '请等待的秒数。Seconds to wait.', schema: { type: 'integer' } },
} as const;
