import type { ErrorKind, Language } from '@walking-hall/app-error';

/** The title of a problem: the same for each problem of a kind, as RFC 9457 asks. */
export const kindTitles: Readonly<Record<ErrorKind, Readonly<Record<Language, string>>>> = {
  invalid: { zh: '内容有误', en: 'Invalid content' },
  unauthenticated: { zh: '需要登录', en: 'Sign-in needed' },
  forbidden: { zh: '没有权限', en: 'Not allowed' },
  notFound: { zh: '没有找到', en: 'Not found' },
  conflict: { zh: '与现状冲突', en: 'Conflict' },
  stale: { zh: '记录已变动', en: 'Record has changed' },
  tooLarge: { zh: '内容过大', en: 'Too large' },
  tooMany: { zh: '请求过于频繁', en: 'Too many requests' },
  unavailable: { zh: '暂时不可用', en: 'Temporarily unavailable' },
  internal: { zh: '系统出错', en: 'Internal error' },
};
