import type { ErrorKind, Language } from '@walking-hall/app-error';

interface KindAnswer {
  readonly status: number;
  /** The title of a problem: the same for each problem of the kind, as RFC 9457 asks. */
  readonly title: Readonly<Record<Language, string>>;
}

/** The one place where the kinds of errors become HTTP. */
export const kindAnswers: Readonly<Record<ErrorKind, KindAnswer>> = {
  invalid: { status: 422, title: { zh: '内容有误', en: 'Invalid content' } },
  unauthenticated: { status: 401, title: { zh: '需要登录', en: 'Sign-in needed' } },
  forbidden: { status: 403, title: { zh: '没有权限', en: 'Not allowed' } },
  notFound: { status: 404, title: { zh: '没有找到', en: 'Not found' } },
  conflict: { status: 409, title: { zh: '与现状冲突', en: 'Conflict' } },
  stale: { status: 412, title: { zh: '记录已变动', en: 'Record has changed' } },
  tooLarge: { status: 413, title: { zh: '内容过大', en: 'Too large' } },
  tooMany: { status: 429, title: { zh: '请求过于频繁', en: 'Too many requests' } },
  unavailable: { status: 503, title: { zh: '暂时不可用', en: 'Temporarily unavailable' } },
  internal: { status: 500, title: { zh: '系统出错', en: 'Internal error' } },
};

/** For a request that could not even be read; 422 is for one that was read and says something wrong. */
export const unreadableStatus = 400;
