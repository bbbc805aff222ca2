import { type CaseState, openIn } from '../cases/case.views.ts';
import type { Change } from '../rebuild/shelf.ts';
import { placesOf } from '../regions/region-path.ts';

interface Work {
  readonly open: number;
  readonly warned: number;
  readonly overdue: number;
}

export interface WorkChange {
  readonly key: string;
  readonly dimensions: { readonly path: string; readonly department: string };
  readonly deltas: Work;
}

export const noWork: Work = { open: 0, warned: 0, overdue: 0 };

/** What has to be added to the counters so that they count a case as it is after, and no longer as it was before. */
export function projectWork({ before, after }: Change<CaseState>): readonly WorkChange[] {
  const [was, is] = [workOf(before), workOf(after)];
  const path = (openIn(after) ?? openIn(before))?.path;
  if (path === undefined) return [];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((department) => {
    const deltas = plus(is.get(department) ?? noWork, was.get(department) ?? noWork, -1);
    return placesOf(path).map((place) => ({
      key: `${place}|${department}`,
      dimensions: { path: place, department },
      deltas,
    }));
  });
}

export function plus(a: Work, b: Work, sign: 1 | -1 = 1): Work {
  return {
    open: a.open + sign * b.open,
    warned: a.warned + sign * b.warned,
    overdue: a.overdue + sign * b.overdue,
  };
}

function workOf(state: CaseState | undefined): ReadonlyMap<string, Work> {
  const work = new Map<string, Work>();
  for (const { department, warned, overdue } of Object.values(openIn(state)?.tasks ?? {})) {
    const task = { open: 1, warned: Number(warned), overdue: Number(overdue) };
    work.set(department, plus(work.get(department) ?? noWork, task));
  }
  return work;
}
