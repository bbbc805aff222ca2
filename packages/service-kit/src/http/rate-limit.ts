import { AppError } from '@walking-hall/app-error';
import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { stateOf } from './request-state.ts';

export interface RateLimit {
  readonly windowMs: number;
  /** Requests that one caller may make in a window. */
  readonly limit: number;
}

/**
 * Counts each caller's requests in this process: by the subject of a verified token, so that the clerks behind one
 * address do not share a limit, and by address for all others, so that made-up tokens gain nothing.
 *
 * Sends the draft `RateLimit` headers; answers `too_many_requests` with `Retry-After`.
 */
export function limitRate({ windowMs, limit }: RateLimit): RequestHandler {
  return rateLimit({
    windowMs,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // The options are fixed here and held by tests; its own checks would write to the console.
    validate: false,
    keyGenerator: (request, response) => {
      const sub = stateOf(response).principal?.sub;
      return sub === undefined ? `ip:${ipKeyGenerator(request.ip ?? '')}` : `sub:${sub}`;
    },
    handler: (_request, _response, next) => next(new AppError('too_many_requests')),
  });
}
