import { isMap, LineCounter, parseDocument } from 'yaml';
import { checkStory } from './check-story.ts';
import { type Story, story } from './story.schema.ts';
import { type Finding, findingsOf, readablePath, type StoryProblem } from './story-problem.ts';
import { placeOf } from './yaml-place.ts';

export type ReadStory =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly problems: readonly StoryProblem[] };

/** A story from the text of its file, or everything that is wrong with the file, each with its place. */
export function readStory(text: string): ReadStory {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }): StoryProblem => {
      const { line, col } = lines.linePos(pos[0]);
      return {
        line,
        column: col,
        path: '',
        message: { zh: `不是有效的 YAML：${message}`, en: `Not valid YAML: ${message}` },
      };
    });
    return { ok: false, problems };
  }
  const parsed = story.safeParse(isMap(document.contents) ? document.toJS() : {}, { reportInput: true });
  const findings = parsed.success ? checkStory(parsed.data) : parsed.error.issues.flatMap(findingsOf);
  if (parsed.success && findings.length === 0) return { ok: true, story: parsed.data };
  const problems = findings.map(({ path, message }: Finding) => ({
    ...placeOf(document, lines, path),
    path: readablePath(path),
    message,
  }));
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}
