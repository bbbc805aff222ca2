import type { ErrorCode } from './error-table.ts';

/** One wrong place in an input: where it is, which rule it breaks, and what the rule's sentence needs. */
export interface ErrorIssue {
  /** JSON path of the field, dotted: `form.applicant.id_no`, `items[2]`. */
  readonly path: string;
  readonly code: ErrorCode;
  readonly params?: ErrorParams;
}

export type ErrorParams = Readonly<Record<string, string | number | boolean>>;

export interface AppErrorOptions {
  /** Every wrong field at once, never only the first. */
  readonly issues?: readonly ErrorIssue[];
  /** For operators' logs alone; never sent to a client. */
  readonly privateDetail?: string;
  readonly cause?: unknown;
}

/**
 * The one error that crosses a package's border. Its code stands in the error table, which gives the kind
 * (hence HTTP status, or retry and dead letter) and the sentence in Chinese and English.
 *
 * A refusal (an officer says no) is a result, not an AppError.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly issues: readonly ErrorIssue[];
  readonly privateDetail: string | undefined;

  constructor(code: ErrorCode, params: ErrorParams = {}, options: AppErrorOptions = {}) {
    super(code, { cause: options.cause });
    this.code = code;
    this.params = params;
    this.issues = options.issues ?? [];
    this.privateDetail = options.privateDetail;
  }
}
