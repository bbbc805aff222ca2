import { AppError, type ErrorIssue, errorKind, errorSentence, type Language } from '@walking-hall/app-error';
import { statusOfCode, unreadable } from '@walking-hall/contracts';
import { kindTitles } from './kind-titles.ts';
import { readableTypes } from './type-words.ts';

/** RFC 9457 problem details, with the hall's members. */
export interface Problem {
  /** `urn:walking-hall:error:<code>` */
  readonly type: string;
  /** Names the kind of problem, the same each time. */
  readonly title: string;
  readonly status: number;
  /** Stable; clients branch on it. */
  readonly code: string;
  /** The sentence for the person in front of the screen. */
  readonly detail: string;
  /** Path of the request, without its query, which may hold personal data. */
  readonly instance: string;
  readonly traceId: string;
  readonly errors?: readonly FieldProblem[];
  /** How many more places are wrong than `errors` lists. */
  readonly errorsOmitted?: number;
}

interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface ProblemContext {
  readonly language: Language;
  readonly instance: string;
  readonly traceId: string;
}

/** An array of half a million wrong elements must not become an answer a hundred times its size. */
const maxFieldProblems = 200;

/**
 * Anything but an AppError, and every AppError of kind internal, is told to nobody: it becomes `internal`. So does a
 * zod error: requests are parsed where they arrive, so that one thrown later is about data of ours.
 */
export function publicError(error: unknown): AppError {
  if (error instanceof AppError && errorKind(error.code) !== 'internal') return error;
  return new AppError('internal', {}, { cause: error });
}

export function problemOf(error: AppError, context: ProblemContext): Problem {
  const { code, issues } = error;
  const omitted = issues.length - maxFieldProblems;
  return {
    type: `urn:walking-hall:error:${code}`,
    title: kindTitles[errorKind(code)][context.language],
    status: statusOf(error),
    code,
    detail: errorSentence(code, error.params, context.language),
    instance: context.instance,
    traceId: context.traceId,
    ...(issues.length > 0 && {
      errors: issues.slice(0, maxFieldProblems).map((issue) => fieldProblem(issue, context.language)),
    }),
    ...(omitted > 0 && { errorsOmitted: omitted }),
  };
}

/** The status of the code; a request of which only headers break their rules could not even be read. */
export function statusOf({ code, issues }: AppError): number {
  const onlyHeaders = issues.length > 0 && issues.every(({ path }) => path.startsWith('header.'));
  return errorKind(code) === 'invalid' && onlyHeaders ? unreadable : statusOfCode(code);
}

function fieldProblem({ path, code, params = {} }: ErrorIssue, language: Language): FieldProblem {
  const readable = code === 'field_type' ? readableTypes(params, language) : params;
  return { path, code, message: errorSentence(code, readable, language) };
}
