import { AppError } from '@walking-hall/app-error';
import { type CaseStatus, mayMove } from '@walking-hall/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnyCase, anyCase, endingActs, possibleActs } from '../testing/any-case.ts';
import {
  calendar,
  cure,
  deliver,
  hours,
  release,
  type Step,
  toolsOf,
  withdraw,
} from '../testing/library-cases.ts';
import { decideCase } from './case.decide.ts';
import { isGranted, isLost, isOpen, provisionalTasks } from './case.dependencies.ts';
import { evolveCase } from './case.evolve.ts';
import { type CaseEvent, type CaseState, noCase, type OpenedCase, type TaskState } from './case.ts';
import { casePuts } from './case.views.ts';

interface Moment {
  readonly before: CaseState;
  readonly events: readonly CaseEvent[];
  readonly after: OpenedCase;
}

/** The case from its opening to its delivery: each command as it was chosen, then whatever ends it. */
function* life({ bundle, opening, choices }: AnyCase): Generator<Moment> {
  const tools = toolsOf(bundle);
  let state: CaseState = noCase;
  const take = (step: Step): Moment => {
    const before = state;
    const events = decideCase(step(tools), before);
    const after = events.reduce(evolveCase, before);
    if (after.status === 'NONE') throw new Error('never opened');
    state = after;
    return { before, events, after };
  };
  const choose = (acts: readonly Step[], choice: number): Moment | undefined => {
    for (let tries = 0; tries < acts.length; tries++) {
      const act = acts[(choice + tries) % acts.length];
      try {
        if (act) return take(act);
      } catch (error) {
        // A rule of use said no: somebody does something else.
        if (!(error instanceof AppError)) throw error;
      }
    }
    return undefined;
  };
  let moment = take(() => opening);
  yield moment;
  for (const choice of choices) {
    const next = choose(possibleActs(moment.after), choice);
    if (!next) break;
    moment = next;
    yield moment;
  }
  for (let ending = endingActs(moment.after); ending.length > 0; ending = endingActs(moment.after)) {
    const next = choose(ending, choices[0] ?? 0);
    if (!next) throw new Error('an open task that can not be decided');
    moment = next;
    yield moment;
  }
  for (const material of moment.after.deficiencies) {
    moment = take(cure(material));
    yield moment;
  }
  if (moment.after.status === 'REVIEW') yield take(release());
  yield take(deliver());
}

const tasksOf = (state: CaseState): Readonly<Record<string, TaskState>> =>
  state.status === 'NONE' ? {} : state.tasks;
const lives = (holds: (moments: readonly Moment[], one: AnyCase) => void) =>
  fc.assert(
    fc.property(anyCase, (one) => holds([...life(one)], one)),
    { numRuns: 80 },
  );

test('any order of decisions ends the case: no task waits for ever', () => {
  lives((moments) => {
    const last = moments.at(-1)?.after;
    expect(last?.status).toBe('DELIVERED');
    const ends = ['DELIVERED', 'NOT_ACCEPTED', 'SUSPENDED'];
    expect(Object.values(last?.tasks ?? {}).filter(({ status }) => !ends.includes(status))).toEqual([]);
  });
});

test('a task is never opened before its hard sources are granted, or can not be and need not', () => {
  lives((moments) => {
    for (const { events, before, after } of moments) {
      const plan = after.opened.plan.tasks;
      for (const event of events) {
        if (event.type !== 'hall.case.task-opened.v1') continue;
        const dependsOn = plan.find(({ item }) => item === event.data.item)?.dependsOn ?? [];
        for (const { kind, state, on, needed, onRefusal } of dependsOn) {
          if (state !== 'WAITS' || kind === 'SOFT') continue;
          const sources = on.map((id) => after.tasks[id] ?? after.milestones[id]);
          const granted = sources.filter(isGranted).length;
          const alive = sources.filter((source) => !isLost(source)).length;
          expect(granted >= needed || (onRefusal === 'CONTINUE' && alive < needed)).toBe(true);
          expect(isOpen(tasksOf(before)[event.data.item])).toBe(false);
        }
      }
    }
  });
});

/** A move that the contract's table lacks: what was opened on a substitute ends without a decision of its own. */
const endsOpen = (from: string, to: string) =>
  ['REVIEW', 'EXTENDED', 'SPECIAL'].includes(from) && to === 'NOT_ACCEPTED';

test('statuses move only along the contract’s moves; open tasks close only where they stood on a substitute', () => {
  lives((moments) => {
    for (const { events, before } of moments) {
      const provisional = before.status === 'NONE' ? new Set() : provisionalTasks(before);
      let state = before;
      for (const event of events) {
        const from = tasksOf(state);
        const next = evolveCase(state, event);
        for (const [item, { status }] of Object.entries(tasksOf(next))) {
          const was = from[item]?.status ?? status;
          if (was === status) continue;
          const isAccepted = status === 'REVIEW' || status === 'WAITING_CONDITION';
          const start: CaseStatus = was === 'RECEIVED' && isAccepted ? 'ACCEPTED' : was;
          if (endsOpen(was, status)) expect(provisional.has(item)).toBe(true);
          else expect(`${start}>${status} ${mayMove(start, status)}`).toBe(`${start}>${status} true`);
        }
        state = next;
      }
    }
  });
});

test('a released grant never rests on anything that could still be refused', () => {
  lives((moments) => {
    for (const { after } of moments) {
      const provisional = provisionalTasks(after);
      const left = Object.entries(after.tasks).filter(
        ([item, task]) =>
          !isOpen(task) && isGranted(task) && task.status !== 'GRANTED' && provisional.has(item),
      );
      expect(left).toEqual([]);
    }
  });
});

test('views written command by command are those that a repair writes', () => {
  lives((moments) => {
    const written = new Map<string, unknown>();
    const time = { calendar, hours };
    for (const { before, after } of moments) {
      const seen = before.status === 'NONE' ? undefined : before;
      for (const { view, key, doc } of casePuts(after, seen, time)) written.set(`${view.name} ${key}`, doc);
      const repaired = new Map(
        casePuts(after, undefined, time).map(({ view, key, doc }) => [`${view.name} ${key}`, doc]),
      );
      const there = (docs: ReadonlyMap<string, unknown>) =>
        [...docs].filter(([, doc]) => doc !== undefined).sort();
      expect(there(written)).toEqual(there(repaired));
    }
  });
});

test('withdrawn at any moment a case ends, and no grant that rests on nothing owed is undone', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), (one, at) => {
      const moments = [...life(one)];
      const before = moments[at % moments.length]?.after;
      if (!before) throw new Error('a life has moments');
      const tools = toolsOf(one.bundle);
      const act = (state: CaseState, step: Step) => decideCase(step(tools), state).reduce(evolveCase, state);
      const after = act(before, withdraw());
      const firm = (state: CaseState, provisional: ReadonlySet<string>) =>
        Object.entries(tasksOf(state)).flatMap(([item, task]) =>
          isGranted(task) && !provisional.has(item) ? [item] : [],
        );
      const granted = firm(before, provisionalTasks(before));
      expect(firm(after, new Set())).toEqual(expect.arrayContaining(granted));
      const left = Object.values(tasksOf(after)).filter((task) => isOpen(task) || task.status === 'RECEIVED');
      expect(left).toEqual([]);
      const papers = after.status === 'NONE' ? [] : after.deficiencies;
      const cured = papers.reduce((state, material) => act(state, cure(material)), after);
      const last = cured.status === 'REVIEW' ? act(cured, release()) : cured;
      expect(['WITHDRAWN', 'COMPLETED', 'DELIVERED']).toContain(last.status);
    }),
    { numRuns: 80 },
  );
});
