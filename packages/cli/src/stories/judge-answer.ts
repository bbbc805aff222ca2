import type { HallAnswer } from './hall-connection.ts';
import { matchExpectation } from './match-expectation.ts';
import type { Miss } from './miss.ts';
import { resolveReferences, type Values } from './resolve-references.ts';
import type { StoryStep } from './story.schema.ts';
import { parseValuePath, readValue } from './value-path.ts';

export interface Judged {
  readonly misses: readonly Miss[];
  /** What the step saves of this answer. */
  readonly saved: Values;
}

/** Whether an answer is as the step expects, and what the step saves of it. Pure. */
export function judgeAnswer(
  step: StoryStep,
  successStatus: number,
  answer: HallAnswer,
  values: Values,
): Judged {
  const { status = successStatus, code, detail, body } = step.expect ?? {};
  const saved = savedOf(step.save ?? {}, answer);
  const expected = resolveReferences(
    {
      status,
      ...(code === undefined ? {} : { code }),
      ...(detail === undefined ? {} : { detail }),
      ...(body === undefined ? {} : { body }),
    },
    { ...values, ...saved },
  );
  if (!expected.ok) {
    return { misses: expected.missing.map((name) => ({ path: `\${${name}}`, expected: 'a value' })), saved };
  }
  const problem = { code: readValue(answer.body, ['code']), detail: readValue(answer.body, ['detail']) };
  const actual = { status: answer.status, ...problem, body: answer.body };
  const unsaved = Object.keys(step.save ?? {}).filter((name) => saved[name] === undefined);
  const misses = matchExpectation(expected.value, actual, '').map((miss) => ({
    ...miss,
    path: miss.path.replace(/^\./, ''),
  }));
  // Where the status is another one, there is nothing to save either: that would be said twice.
  const nothingToSave =
    answer.status === status
      ? unsaved.map((name) => ({ path: step.save?.[name] ?? name, expected: 'a value to save' }))
      : [];
  return { misses: [...misses, ...nothingToSave], saved };
}

function savedOf(save: Readonly<Record<string, string>>, { body, etag }: HallAnswer): Values {
  const entries = Object.entries(save).flatMap(([name, written]) => {
    const value = readSaved(written, body, etag);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function readSaved(written: string, body: unknown, etag: string | undefined): unknown {
  const path = parseValuePath(written);
  if (!path) return undefined;
  if (path.name === '$etag') return etag;
  return readValue(body, path.name === '$body' ? path.steps : [path.name, ...path.steps]);
}
