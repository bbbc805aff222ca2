export { AppError, type AppErrorOptions, type ErrorIssue, type ErrorParams } from './app-error.ts';
export { type ErrorKind, errorKinds } from './define-errors.ts';
export { errorKind, errorSentence, type Language } from './error-sentence.ts';
export { type ErrorCode, errorTable } from './error-table.ts';
