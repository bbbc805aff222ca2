import {
  AppError,
  type ErrorCode,
  type ErrorIssue,
  type ErrorParams,
  errorTable,
} from '@walking-hall/app-error';
import type { z } from 'zod';

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * The error that answers an input which its schema refuses: every wrong place once, with its path below `root`
 * (`body.form.applicant.id_no`, `query.limit`) and a code of the table. It holds rules, never what was sent.
 */
export function requestInvalid(issues: readonly ErrorIssue[]): AppError {
  return new AppError('request_invalid', {}, { issues });
}

/**
 * The wrong places of an input. `input` is what was parsed: only it tells what is missing from what is wrong.
 * A `refine` names a code of the table, and its sentence's parameters, with `params: { code, ...params }`.
 */
export function issuesOf(error: z.ZodError, input: unknown, root: string): readonly ErrorIssue[] {
  const firstByPath = new Map<string, ErrorIssue>();
  for (const issue of error.issues.flatMap((each) => translate(each, input, []))) {
    const path = pathText(root, issue.path);
    if (!firstByPath.has(path)) firstByPath.set(path, { path, code: issue.code, params: issue.params });
  }
  return [...firstByPath.values()];
}

interface PlacedIssue {
  readonly path: Path;
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

function translate(issue: ZodIssue, input: unknown, above: Path): readonly PlacedIssue[] {
  const path = [...above, ...issue.path];
  const one = (code: ErrorCode, params: ErrorParams = {}): readonly PlacedIssue[] => [{ path, code, params }];

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], code: 'field_unknown', params: {} }));
  }
  if (issue.code !== 'custom' && isMissing(issue, valueAt(input, path))) return one('field_required');

  switch (issue.code) {
    case 'invalid_type':
      return one('field_type', { expected: typeName(issue.expected) });
    case 'invalid_value':
      return one('field_choice', { choices: issue.values.join(', ') });
    case 'too_small':
      return one('field_range', { range: `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}` });
    case 'too_big':
      return one('field_range', { range: `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}` });
    case 'not_multiple_of':
      return one('field_range', { range: `n × ${issue.divisor}` });
    case 'invalid_key':
      return one('field_unknown');
    case 'invalid_union':
      return translateUnion(issue, input, path);
    case 'custom':
      return [{ path, ...namedCode(issue.params) }];
    case 'invalid_format':
    case 'invalid_element':
      return one('field_format');
    default:
      return one(nothingLeft(issue));
  }
}

type UnionIssue = Extract<ZodIssue, { code: 'invalid_union' }>;

/** Of the alternatives, the one that the input came furthest with is the one that its author meant. */
function translateUnion(issue: UnionIssue, input: unknown, path: Path): readonly PlacedIssue[] {
  const [meant] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (meant && depth(meant) > 0) return meant.flatMap((each) => translate(each, input, path));
  return [{ path, ...noAlternative(issue) }];
}

/** All alternatives fail at the value itself: the codes that say what it could have been. */
function noAlternative(issue: UnionIssue): Pick<PlacedIssue, 'code' | 'params'> {
  const here = issue.errors.flat();
  const types = here.flatMap((each) => (each.code === 'invalid_type' ? [typeName(each.expected)] : []));
  const values = here.flatMap((each) => (each.code === 'invalid_value' ? each.values : []));
  const choices = 'options' in issue && issue.options ? issue.options : values;

  if (choices.length > 0) return { code: 'field_choice', params: { choices: choices.join(', ') } };
  if (types.length > 0 && types.length === here.length) {
    return { code: 'field_type', params: { expected: [...new Set(types)].join(' / ') } };
  }
  return { code: 'field_format', params: {} };
}

function depth(issues: readonly ZodIssue[]): number {
  return issues.reduce((deepest, { path }) => Math.max(deepest, path.length), 0);
}

/** Left empty is missing as well: a form sends '' for a field that nobody filled in. */
function isMissing(issue: ZodIssue, value: unknown): boolean {
  return value === undefined || (issue.code === 'too_small' && issue.origin === 'string' && value === '');
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function namedCode(params: Readonly<Record<string, unknown>> = {}): Pick<PlacedIssue, 'code' | 'params'> {
  const { code, ...rest } = params;
  if (typeof code !== 'string' || !isErrorCode(code)) return { code: 'field_format', params: {} };
  return { code, params: Object.fromEntries(Object.entries(rest).filter(isErrorParam)) };
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorTable, code);
}

function isErrorParam(entry: [string, unknown]): entry is [string, string | number | boolean] {
  return ['string', 'number', 'boolean'].includes(typeof entry[1]);
}

function typeName(expected: string): string {
  if (expected === 'int' || expected === 'bigint') return 'integer';
  return expected === 'record' || expected === 'map' ? 'object' : expected;
}

function pathText(root: string, path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`),
    root,
  );
}

function nothingLeft(issue: never): ErrorCode {
  void issue;
  return 'field_format';
}
