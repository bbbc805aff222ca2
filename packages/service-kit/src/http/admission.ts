import { AppError } from '@walking-hall/app-error';
import type { Operation } from '@walking-hall/contracts';
import type { RequestHandler } from 'express';
import { requireRole } from '../auth/principal.ts';
import type { TokenVerifier } from '../auth/token-verifier.ts';
import { stateOf } from './request-state.ts';

/**
 * Finds out who is asking, and refuses nobody yet: the rate limit comes between, and needs to know the caller to
 * count by, including those whose tokens are no good.
 */
export function identify(verifier: TokenVerifier): RequestHandler {
  return async (request, response, next) => {
    const state = stateOf(response);
    try {
      state.principal = await verifier.verify(bearerToken(request.get('authorization')));
    } catch (error) {
      state.tokenProblem = error;
    }
    next();
  };
}

/** @throws AppError `token_missing`, `token_invalid`, or `role_missing` where the principal has none of the roles. */
export function admit(access: Exclude<Operation['access'], 'public'>): RequestHandler {
  return (_request, response, next) => {
    const { principal, tokenProblem } = stateOf(response);
    if (!principal) throw tokenProblem ?? new AppError('token_missing');
    requireRole(principal, access);
    next();
  };
}

function bearerToken(authorization: string | undefined): string {
  const token = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization ?? '')?.[1];
  if (token) return token;
  throw new AppError(authorization ? 'token_invalid' : 'token_missing');
}
