import { isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type FileProblem, type Finding, findingsOf, readablePath } from './file-problem.ts';
import { placeOf } from './yaml-place.ts';

export type ReadFile<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * A value from the text of a YAML file (or JSON, as that is YAML too), or everything that is wrong with the file, in its order. Merged
 * maps (`<<`) are merged.
 * @param check what is wrong with a value of the right shape
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  check: (value: T) => readonly Finding[] = () => [],
): ReadFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  // Only the first: a parser that has lost its way finds fault with all the rest.
  const [broken] = document.errors;
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    const message = { zh: `不是有效的 YAML：${broken.message}`, en: `Not valid YAML: ${broken.message}` };
    return { ok: false, problems: [{ line, column: col, path: '', message }] };
  }
  const parsed = schema.safeParse(isMap(document.contents) ? document.toJS() : {}, { reportInput: true });
  const findings = parsed.success ? check(parsed.data) : parsed.error.issues.flatMap(findingsOf);
  if (parsed.success && findings.length === 0) return { ok: true, value: parsed.data };
  const problems = findings.map(({ path, message }) => ({
    ...placeOf(document, lines, path),
    path: readablePath(path),
    message,
  }));
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}
