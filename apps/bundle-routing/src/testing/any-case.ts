import { allOf, anyOf, type Bundle, type Edge } from '@walking-hall/bundle-sdk';
import fc from 'fast-check';
import type { CaseCommand } from '../cases/case.command.ts';
import { decideCase } from '../cases/case.decide.ts';
import { isOpen } from '../cases/case.dependencies.ts';
import type { OpenedCase } from '../cases/case.ts';
import { hard, library, mutualLibrary, shelf, shelves, soft } from './library-bundles.ts';
import {
  cure,
  extend,
  grant,
  happen,
  learn,
  monday,
  open,
  opine,
  refuse,
  release,
  resume,
  type Step,
  stop,
  tell,
  toolsOf,
} from './library-cases.ts';
import { drying, dryingItems, works, worksItems } from './library-works.ts';

/** A case, and any order in which its departments could come to decide it. */
export interface AnyCase {
  readonly bundle: Bundle;
  readonly opening: Extract<CaseCommand, { kind: 'open' }>;
  /** Which of the acts that are possible is taken each time. */
  readonly choices: readonly number[];
}

const choices = fc.array(fc.nat(1_000), { minLength: 60, maxLength: 60 });

const libraryItems = ['card', 'loan', 'reading-room', 'archive-pass', 'binding'];
const libraryCases = fc.record({
  items: fc.subarray(libraryItems, { minLength: 1 }),
  commitments: fc.subarray(['CARE']),
  promised: fc.subarray(['SLIP']),
  held: fc.constantFrom<string[]>(['CARD', 'SLIP'], ['CARD'], []),
});

/** Shelves in a row, each waiting for some before it, hard or soft, for all or any of them. */
const shelfCases = fc.integer({ min: 2, max: 7 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      fc.record({
        from: fc.subarray(Array.from({ length: index }, (__, before) => `s${before}`)),
        kind: fc.constantFrom(hard, soft),
        combine: fc.constantFrom(allOf, anyOf),
        onRefusal: fc.constantFrom<Edge['onRefusal']>('CLOSE', 'CONTINUE'),
      }),
    ),
  ),
);

export const anyCase: fc.Arbitrary<AnyCase> = fc.oneof(
  fc.tuple(libraryCases, choices).chain(([{ items, ...ordered }, chosen]) => {
    const opening = open(items, {
      ...ordered,
      promised: items.includes('reading-room') ? ordered.promised : [],
    });
    return possible(library, opening)
      ? fc.constant({ bundle: library, opening, choices: chosen })
      : alone(chosen);
  }),
  fc.tuple(shelfCases, choices).map(([rows, chosen]) => {
    const items = rows.map((_, index) =>
      shelf(`s${index}`, { preliminaryOpinion: true, stops: ['EXPERT_REVIEW'] }),
    );
    const edges = rows.flatMap(({ from, kind, combine, onRefusal }, index) =>
      from.length === 0 ? [] : [kind(combine(...from), `s${index}`, onRefusal)],
    );
    const bundle = shelves(items, edges);
    return {
      bundle,
      opening: open(
        items.map(({ id }) => id),
        { bundle },
      ),
      choices: chosen,
    };
  }),
  choices.map((chosen) => ({ bundle: works, opening: open(worksItems, { bundle: works }), choices: chosen })),
  fc.tuple(fc.subarray(dryingItems, { minLength: 1 }), choices).map(([items, chosen]) => ({
    bundle: drying,
    opening: open(items, { bundle: drying, answers: { 'flood.number': 'F-1' } }),
    choices: chosen,
  })),
  choices.map((chosen) => ({
    bundle: mutualLibrary,
    opening: open(['catalogue', 'lamp', 'reader'], { bundle: mutualLibrary }),
    choices: chosen,
  })),
);

function alone(chosen: readonly number[]): fc.Arbitrary<AnyCase> {
  return fc.constant({ bundle: library, opening: open(['card']), choices: chosen });
}

function possible(bundle: Bundle, opening: AnyCase['opening']): boolean {
  try {
    return decideCase({ ...opening, tools: toolsOf(bundle) }, { status: 'NONE' }).length > 0;
  } catch {
    return false;
  }
}

/** Everything that somebody could do now: with open tasks, with results, with what is waited for, with papers owed. */
export function possibleActs(state: OpenedCase): readonly Step[] {
  const acts = Object.entries(state.tasks).flatMap(([item, task]): Step[] => {
    if (task.status === 'GRANTED' || task.status === 'REFUSED') return [release([item])];
    if (!isOpen(task)) return [];
    if (task.status === 'SPECIAL') return [resume(item)];
    return [grant(item), refuse(item), opine(item), opine(item, false), stop(item), extend(item, 1)];
  });
  return [...acts, ...comings(state), ...state.deficiencies.map((material) => cure(material))];
}

/** What ends the case for certain, where choosing freely would go round in circles. */
export function endingActs(state: OpenedCase): readonly Step[] {
  const acts = Object.entries(state.tasks).flatMap(([item, task]): Step[] => {
    if (!isOpen(task)) return [];
    return task.status === 'SPECIAL' ? [resume(item)] : [grant(item), refuse(item)];
  });
  return acts.length > 0 ? acts : comings(state);
}

/** What comes to a case from outside: something happens, something becomes known, a day comes. */
function comings({ tasks, milestones }: OpenedCase): readonly Step[] {
  const waiting = Object.values(tasks).filter(({ status }) => status === 'WAITING_CONDITION');
  return [
    ...Object.entries(milestones).flatMap(([id, { status }]) =>
      status === 'EXPECTED' ? [happen(id, '2026-07-20', monday)] : [],
    ),
    ...waiting.flatMap((task) =>
      'says' in task ? [learn({ 'cellar.dry': true })] : [tell('2026-09-01T00:00:00+08:00')],
    ),
  ];
}
