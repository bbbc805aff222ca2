import { AppError, type ErrorCode } from '@walking-hall/app-error';
import { json, type RequestHandler } from 'express';
import { guardJson } from './json-guard.ts';

/** Reads and guards the JSON body of an operation that has one; a body over the limit is refused unread. */
export function jsonBody(maxBytes: number): readonly RequestHandler[] {
  // Not strict: a lone string or number is valid JSON, and it is the schema's place to refuse it.
  return [
    requireJson,
    refuseOversize(maxBytes),
    translateErrors(json({ limit: maxBytes, strict: false }), maxBytes),
    guardBody,
  ];
}

/** Where there is no body, it is the schema's place to say what is missing; `fetch` sends a length of 0 for none. */
const requireJson: RequestHandler = (request, _response, next) => {
  const hasBody = request.get('content-length') !== '0';
  const isOther = request.is('application/json') === false;
  next(hasBody && isOther ? new AppError('media_type_unsupported') : undefined);
};

/** The parser, too, would refuse it, but not before it had read all of it off the connection. */
function refuseOversize(maxBytes: number): RequestHandler {
  return (request, _response, next) => {
    next(Number(request.get('content-length')) > maxBytes ? bodyTooLarge(maxBytes) : undefined);
  };
}

const guardBody: RequestHandler = (request, _response, next) => {
  guardJson(request.body);
  next();
};

/** The parser's errors quote the body; none of them travels on, not even as a cause. */
function translateErrors(parse: RequestHandler, maxBytes: number): RequestHandler {
  return (request, response, next) => {
    parse(request, response, (error?: unknown) => {
      if (error === undefined) return next();
      const code = codeOf(error);
      next(code === 'body_too_large' ? bodyTooLarge(maxBytes) : new AppError(code));
    });
  };
}

function codeOf(error: unknown): ErrorCode {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  switch (type) {
    case 'entity.too.large':
      return 'body_too_large';
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return 'media_type_unsupported';
    default:
      // Bad syntax, a length that is not the header's, a body that broke off: there was no whole JSON.
      return 'json_malformed';
  }
}

export function bodyTooLarge(maxBytes: number): AppError {
  return new AppError('body_too_large', { limit: `${Math.round(maxBytes / 1024)} KB` });
}
