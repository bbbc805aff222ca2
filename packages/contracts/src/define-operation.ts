import type { ErrorCode } from '@walking-hall/app-error';
import type { z } from 'zod';
import type { Role } from './principal.ts';

export type HttpMethod = 'get' | 'post' | 'put' | 'delete';

/**
 * One HTTP operation, declared once: the route, the OpenAPI document and the typed client all follow from it.
 * Params and query are objects of strings, coerced by their schemas.
 */
export interface Operation<P = unknown, Q = unknown, B = unknown, R = unknown> {
  readonly id: string;
  readonly method: HttpMethod;
  /** OpenAPI form: `/applications/{applicationId}`. */
  readonly path: string;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly tag: string;
  /** Roles of which one is needed; `public` for everybody. */
  readonly access: readonly Role[] | 'public';
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** The body is a file of one of these types instead, read as it comes in. */
  readonly rawBody?: { readonly mediaTypes: readonly string[]; readonly maxBytes: number };
  /** Status and schema of success. */
  readonly success: {
    readonly status: 200 | 201 | 204;
    readonly body?: z.ZodType<R>;
    readonly mediaType?: string;
  };
  /** Codes of its own, beside those that any request may meet. */
  readonly errors?: readonly ErrorCode[];
}

export function defineOperation<P = unknown, Q = unknown, B = unknown, R = unknown>(
  operation: Operation<P, Q, B, R>,
): Operation<P, Q, B, R> {
  return operation;
}
