export { AppError, type AppErrorOptions, type ErrorIssue, type ErrorParams } from './app-error.ts';
export { errorKind, errorSentence, type Language } from './error-sentence.ts';
export { type ErrorCode, type ErrorKind, errorKinds, errorTable } from './error-table.ts';
