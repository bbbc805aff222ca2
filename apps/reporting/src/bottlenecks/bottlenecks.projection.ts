import { type CaseState, type OpenCase, openIn } from '../cases/case.views.ts';
import type { Change } from '../rebuild/shelf.ts';
import { placesOf } from '../regions/region-path.ts';
import type { BottleneckDocument } from './bottlenecks.views.ts';

type Place = Pick<BottleneckDocument, 'path' | 'bundle' | 'item' | 'department'>;
type Blocking = Pick<BottleneckDocument, 'tasks' | 'blocked' | 'since' | 'waiting'>;

export interface BottleneckChange {
  readonly key: string;
  readonly place: Place;
  readonly deltas: Blocking;
}

export const blocksNothing: Blocking = { tasks: 0, blocked: 0, since: {}, waiting: {} };

/** What has to be added so that a case's open tasks block what they block after, and no longer what they did before. */
export function projectBottlenecks({ before, after }: Change<CaseState>): readonly BottleneckChange[] {
  const some = openIn(after) ?? openIn(before);
  if (!some) return [];
  const [was, is] = [blockingIn(openIn(before)), blockingIn(openIn(after))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const { item, department } = is.get(key) ?? was.get(key) ?? { item: '', department: '' };
    const deltas = plus(is.get(key)?.blocking ?? blocksNothing, was.get(key)?.blocking ?? blocksNothing, -1);
    return placesOf(some.path).map((path) => ({
      key: `${path}|${some.bundle}|${key}`,
      place: { path, bundle: some.bundle, item, department },
      deltas,
    }));
  });
}

export function plus(a: Blocking, b: Blocking, sign: 1 | -1 = 1): Blocking {
  return {
    tasks: a.tasks + sign * b.tasks,
    blocked: a.blocked + sign * b.blocked,
    since: plusEach(a.since, b.since, sign),
    waiting: plusEach(a.waiting, b.waiting, sign),
  };
}

/** Without those that have come to nothing, so that a document holds no more than what is open. */
function plusEach(a: Blocking['since'], b: Blocking['since'], sign: 1 | -1): Blocking['since'] {
  const sums = { ...a };
  for (const [key, count] of Object.entries(b)) sums[key] = (sums[key] ?? 0) + sign * count;
  return Object.fromEntries(Object.entries(sums).filter(([, count]) => count !== 0));
}

function blockingIn(state: OpenCase | undefined) {
  const blocking = Object.entries(state?.tasks ?? {}).flatMap(([item, { department, since }]) => {
    const waiting = state ? waitingFor(state, item) : [];
    if (waiting.length === 0) return [];
    const counts: Blocking = {
      tasks: 1,
      blocked: waiting.length,
      since: { [since]: 1 },
      waiting: Object.fromEntries(waiting.map((each) => [each, 1])),
    };
    return [[`${item}|${department}`, { item, department, blocking: counts }] as const];
  });
  return new Map(blocking);
}

/** The tasks that can't begin before another is decided, whether they wait for it or for what waits for it. */
function waitingFor({ waiting }: OpenCase, item: string): readonly string[] {
  const reached = new Set<string>([item]);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const [node, { on }] of Object.entries(waiting))
      if (on.some((each) => reached.has(each))) reached.add(node);
  }
  return [...reached].filter((node) => node !== item && waiting[node]?.kind === 'TASK');
}
