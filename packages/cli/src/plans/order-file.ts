import { localDate } from '@walking-hall/working-calendar';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { findingsOf, readablePath, type StoryProblem } from '../stories/story-problem.ts';
import { placeOf } from '../stories/yaml-place.ts';

const ids = z.array(z.string());

/** What `hall plan` reads: an order, and what the hall would know beside it. */
export const orderFile = z.strictObject({
  region: z.string().min(1),
  items: ids,
  answers: z.record(z.string(), z.unknown()).default({}),
  commitments: ids.optional(),
  promisedMaterials: ids.optional(),
  materialsHeld: ids.default([]),
  policies: ids.default([]),
  targetDate: localDate.optional(),
  startDate: localDate,
});
export type OrderFile = z.infer<typeof orderFile>;

export type ReadOrder =
  | { readonly ok: true; readonly order: OrderFile }
  | { readonly ok: false; readonly problems: readonly StoryProblem[] };

/** An order from the text of its file, YAML or (as that is YAML too) JSON, or all that is wrong with the file. */
export function readOrder(text: string): ReadOrder {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map(({ message, pos }) => {
        const { line, col } = lines.linePos(pos[0]);
        return {
          line,
          column: col,
          path: '',
          message: { zh: `不是有效的 YAML 或 JSON：${message}`, en: `Neither YAML nor JSON: ${message}` },
        };
      }),
    };
  }
  const parsed = orderFile.safeParse(isMap(document.contents) ? document.toJS() : {}, { reportInput: true });
  if (parsed.success) return { ok: true, order: parsed.data };
  const problems = parsed.error.issues.flatMap(findingsOf).map(({ path, message }) => ({
    ...placeOf(document, lines, path),
    path: readablePath(path),
    message,
  }));
  return { ok: false, problems };
}
