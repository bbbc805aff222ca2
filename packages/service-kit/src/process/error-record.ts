import { AppError } from '@walking-hall/app-error';
import { z } from 'zod';

export interface ErrorRecord {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly privateDetail?: string;
  /** Places and rules that were broken; never what was sent. */
  readonly issues?: readonly string[];
  /** Frames alone: a stack's first lines repeat the message. */
  readonly stack?: string;
  readonly cause?: ErrorRecord;
}

const maxCauses = 5;

/**
 * An error as the log keeps it. The messages of zod and of `JSON.parse` may quote what a person typed, so that they
 * are left out; their paths and codes say enough.
 */
export function errorRecord(error: unknown, depth = 0): ErrorRecord {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    type: error.name,
    ...(quotesInput(error) ? {} : { message: error.message }),
    ...(error instanceof AppError && appErrorPart(error)),
    ...(error instanceof z.core.$ZodError && { issues: error.issues.map(placeOf) }),
    ...(error.stack !== undefined && { stack: framesOf(error.stack) }),
    ...(error.cause !== undefined && depth < maxCauses && { cause: errorRecord(error.cause, depth + 1) }),
  };
}

function quotesInput(error: Error): boolean {
  return error instanceof z.core.$ZodError || error instanceof SyntaxError;
}

function appErrorPart({ code, privateDetail, issues }: AppError): Partial<ErrorRecord> {
  return {
    code,
    ...(privateDetail !== undefined && { privateDetail }),
    ...(issues.length > 0 && { issues: issues.map((issue) => `${issue.path}: ${issue.code}`) }),
  };
}

function placeOf({ path, code }: z.core.$ZodIssue): string {
  return `${path.map(String).join('.')}: ${code}`;
}

function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
