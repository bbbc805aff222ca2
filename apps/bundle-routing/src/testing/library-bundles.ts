import {
  allOf,
  anyOf,
  type BundleSource,
  defineBundle,
  type Edge,
  type HandlingItem,
  standardFields,
} from '@walking-hall/bundle-sdk';
import { lendingLibrarySource } from '@walking-hall/bundle-sdk/testing';

const rules = { title: { zh: '图书馆规则', en: 'Library rules' }, origin: 'design' as const };
const act = { title: { zh: '图书馆法（虚构）', en: 'Libraries Act (fictional)' }, origin: 'law' as const };
const name = (id: string) => ({ zh: id, en: id });

/** A shelf of the stacks, to be opened by a department of its own. */
export function shelf(id: string, change: Partial<HandlingItem> = {}): HandlingItem {
  return {
    id,
    level: 'HANDLING',
    stage: 'OPEN',
    name: name(id),
    department: 'stacks',
    type: 'PUBLIC_SERVICE',
    basis: [rules],
    limits: { promised: { value: 2, unit: 'WORKING_DAY', origin: 'design' } },
    result: { name: name(id), validity: 'LONG_TERM' },
    exits: ['GRANTED', 'REFUSED'],
    materials: [],
    fields: [],
    ...change,
  };
}

export function hard(from: Edge['from'], to: string, onRefusal: Edge['onRefusal'] = 'CLOSE'): Edge {
  return { kind: 'HARD', from, to, onRefusal, basis: [rules] };
}

/** An edge that a preliminary opinion may stand in for. */
export function soft(from: Edge['from'], to: string, onRefusal: Edge['onRefusal'] = 'CLOSE'): Edge {
  const substitutes = [{ by: 'PRELIMINARY_OPINION' as const }];
  return { kind: 'SOFT', from, to, onRefusal, basis: [rules], substitutes };
}

/** A library of nothing but shelves, opened in the order that the edges ask for. */
export function shelves(
  items: readonly HandlingItem[],
  edges: readonly Edge[],
  more: Partial<BundleSource> = {},
) {
  return defineBundle({
    id: 'book-shelves',
    version: '1.0.0',
    name: name('书架'),
    summary: name('书架'),
    departments: [{ id: 'stacks', name: name('书库'), side: 'GOV' }],
    stages: [{ id: 'OPEN', name: name('开放'), order: 1, lead: 'stacks' }],
    items: [...items],
    edges: [...edges],
    fields: [standardFields['applicant.kind']],
    ...more,
  });
}

/** The catalogue and the reading lamp: each wants the other first, and either may go ahead on an opinion. */
export const mutualLibrary = shelves(
  [
    shelf('catalogue', { preliminaryOpinion: true }),
    shelf('lamp', { preliminaryOpinion: true }),
    shelf('reader'),
  ],
  [soft(allOf('lamp'), 'catalogue'), soft(allOf('catalogue'), 'lamp'), hard(allOf('lamp'), 'reader')],
);

/** As many shelves as asked for, in rows of eight: each waits for two of the row before, the last row for any. */
export function bigLibrary(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `shelf-${index}`);
  const above = (index: number, step: number) => `shelf-${index - 8 + ((index + step) % 8) - (index % 8)}`;
  const edges = ids.flatMap((id, index) => {
    if (index < 8) return [];
    if (index >= count - 8) return [hard(anyOf(above(index, 0), above(index, 1)), id)];
    return [hard(allOf(above(index, 0), above(index, 1)), id)];
  });
  return shelves(
    ids.map((id) =>
      shelf(id, {
        limits: {
          statutory: { value: 20, unit: 'WORKING_DAY', basis: act },
          promised: { value: 2, unit: 'WORKING_DAY', origin: 'design' },
        },
      }),
    ),
    edges,
  );
}

export const library = defineBundle(lendingLibrarySource);

/** Shelves whose stage takes in the library's binding, and with it all that binding waits for. */
export const bindery = shelves([shelf('press')], [], {
  id: 'bindery',
  stages: [
    {
      id: 'OPEN',
      name: { zh: '开放', en: 'Open' },
      order: 1,
      lead: 'stacks',
      references: [{ bundle: 'lending-library', item: 'binding' }],
    },
  ],
  departments: [{ id: 'stacks', name: { zh: '装订库', en: 'Bindery stacks' }, side: 'GOV' }],
});
