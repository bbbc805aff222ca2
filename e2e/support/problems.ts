import { findProblem, type HallProblem } from '@walking-hall/contracts/clients';
import { expect } from 'vitest';
import { english, type HallClients, type RawAnswer, type RawRequest } from './hall-clients.ts';

export interface Asked extends RawRequest {
  readonly method: string;
  readonly path: string;
}

export interface ExpectedProblem {
  readonly status: number;
  readonly code: string;
  /** `path code` of each wrong place; none where absent. */
  readonly errors?: readonly string[];
}

/** What would say how the hall is built: frames of a stack, files, engines and libraries, names of errors. */
const internals =
  /\\n\s*at |:\d+:\d+\)|node_modules|\.[cm]?[jt]s\b|[Ss]ql|SQL|[Zz]od|\b[A-Z]\w*Error\b|undefined|\[object/;
const chinese = /\p{Script=Han}/u;
const englishWords = /[A-Za-z]{3}/;

/** Sends the request as it is and once more in English; expects the same problem, said in the language asked for. */
export async function expectProblem(
  hall: HallClients,
  asked: Asked,
  expected: ExpectedProblem,
): Promise<void> {
  const { zh, en } = await askTwice(hall, asked);
  for (const problem of [zh, en]) expect(summaryOf(problem)).toEqual({ errors: [], ...expected });
}

/** The problem that a request meets, in each language, held to its form. */
export async function askTwice(hall: HallClients, { method, path, ...request }: Asked) {
  const zh = problemIn(await hall.raw(method, path, request), 'zh-CN');
  const headers = { ...request.headers, ...english };
  const en = problemIn(await hall.raw(method, path, { ...request, headers }), 'en');

  for (const problem of [zh, en]) expect(problem.instance).toBe(path.split('?')[0]);
  for (const sentence of sentencesOf(zh)) expect(sentence).toMatch(chinese);
  for (const sentence of [en.title, en.detail]) expect(sentence).not.toMatch(chinese);
  // A field's sentence may quote an item's name, which the hall has in Chinese.
  for (const sentence of sentencesOf(en)) expect(sentence).toMatch(englishWords);
  return { zh, en };
}

function problemIn({ status, headers, text, json }: RawAnswer, language: string): HallProblem {
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(headers.get('content-language')).toBe(language);
  expect(internals.exec(text)?.[0]).toBeUndefined();
  const problem = findProblem(json);
  if (!problem) throw new Error(`no problem document: ${text}`);
  expect(problem).toMatchObject({ status, type: `urn:walking-hall:error:${problem.code}` });
  expect(problem.traceId).toMatch(/^[0-9a-f]{32}$/);
  return problem;
}

function summaryOf({ status, code, errors = [] }: HallProblem): ExpectedProblem {
  return { status, code, errors: errors.map((error) => `${error.path} ${error.code}`) };
}

function sentencesOf({ title, detail, errors = [] }: HallProblem): readonly string[] {
  return [title, detail, ...errors.map(({ message }) => message)];
}
