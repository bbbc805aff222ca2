import { describe, expect, test } from 'vitest';
import { allOf } from './combine.ts';
import { defineBundle } from './define-bundle.ts';
import { linkReferences } from './link-references.ts';
import type { Bundle, BundleSource } from './schema/bundle.ts';
import { bookShelves, hard, shelf } from './testing/book-shelves.ts';
import { lendingLibrary } from './testing/lending-library.ts';

type Service = Bundle['valueAddedServices'][number];

const stacks = lendingLibrary.departments.filter(({ id }) => id === 'stacks');

/** Shelves whose one stage refers to items of the lending library. */
function shelves(items: readonly string[], parts: Partial<BundleSource> = {}): Bundle {
  const references = items.map((item) => ({ bundle: 'lending-library', item }));
  return defineBundle(
    bookShelves(['top'], {
      departments: stacks,
      stages: [{ id: 'OPEN', name: { zh: '开放', en: 'Open' }, order: 1, lead: 'stacks', references }],
      ...parts,
    }),
  );
}

const library = new Map([['lending-library', lendingLibrary]]);
const link = (bundle: Bundle) => linkReferences(bundle, library);

function linked(items: readonly string[], parts: Partial<BundleSource> = {}): Bundle {
  const result = link(shelves(items, parts));
  if (!result.ok) throw new Error(result.problems.map(({ path, code }) => `${path} ${code}`).join(', '));
  return result.bundle;
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const problemsOf = (bundle: Bundle) => {
  const result = link(bundle);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('an item of another bundle', () => {
  test('comes with what it waits for, asks, needs and promises, in the stage that refers to it', () => {
    const bundle = linked(['reading-room']);
    expect(idsOf(bundle.items)).toEqual([
      'top',
      'card',
      'card-person',
      'card-company',
      'loan',
      'reading-room',
    ]);
    expect(new Set(bundle.items.map(({ stage }) => stage))).toEqual(new Set(['OPEN']));
    expect(bundle.edges.map(({ to }) => to)).toEqual(['loan', 'reading-room']);
    expect(idsOf(bundle.commitments)).toEqual(['CARE']);
    expect(idsOf(bundle.materials)).toEqual(['M01', 'M05', 'PHOTO', 'STATUTES', 'CARD', 'SLIP']);
    expect(idsOf(bundle.fields)).toContain('loan.books');
    expect(idsOf(bundle.fields)).not.toContain('loan.purpose');
    expect(idsOf(bundle.quotas)).toEqual(['loans']);
    expect(idsOf(bundle.valueAddedServices)).toEqual(['reading-circle']);
    expect([...bundle.mergeGroups, ...bundle.packages, ...bundle.kpis]).toEqual([]);
  });

  test('is there once, however many references lead to it', () => {
    const bundle = linked(['card', 'loan', 'reading-room', 'card-person']);
    expect(idsOf(bundle.items).toSorted()).toEqual([...new Set(idsOf(bundle.items))].toSorted());
    expect(bundle.edges).toHaveLength(2);
  });

  test('brings the makers of a paper that can only be made', () => {
    const source: BundleSource = bookShelves(['maker', 'user'], {
      materials: [{ id: 'SLIP', name: { zh: '单', en: 'Slip' }, sources: ['GENERATED'] }],
    });
    Object.assign(source.items[0] ?? {}, {
      result: { name: { zh: '单', en: 'Slip' }, material: 'SLIP', validity: 'LONG_TERM' },
    });
    Object.assign(source.items[1] ?? {}, { materials: [{ material: 'SLIP' }] });
    const other = defineBundle({ ...source, id: 'makers' });
    const host = defineBundle(
      bookShelves(['top'], {
        stages: [
          {
            id: 'OPEN',
            name: { zh: '开放', en: 'Open' },
            order: 1,
            lead: 'stacks',
            references: [{ bundle: 'makers', item: 'user' }],
          },
        ],
      }),
    );
    const result = linkReferences(host, new Map([['makers', other]]));
    expect(result.ok && idsOf(result.bundle.items)).toEqual(['top', 'maker', 'user']);
  });
});

test('a bundle that the region does not run is left out, and nothing changes', () => {
  const bundle = shelves(['card']);
  expect(linkReferences(bundle, new Map())).toEqual({ ok: true, bundle });
});

test('an item that the other bundle does not have is told with its place', () => {
  expect(problemsOf(shelves(['museum']))).toEqual([
    'stages[OPEN].references[lending-library:museum] unknown_id',
  ]);
});

test('what both declare under one id has to be the same', () => {
  expect(problemsOf(shelves(['loan']))).toEqual([]);
  const otherName = [{ id: 'CARD', name: { zh: '卡', en: 'Card' }, sources: ['UPLOADED' as const] }];
  const using = { ...shelf('user'), materials: [{ material: 'CARD' }] };
  expect(problemsOf(shelves(['loan'], { materials: otherName, items: [using] }))).toEqual([
    'stages[OPEN].references[lending-library:loan] reference_conflict',
  ]);
});

describe('a service that is offered on a grant', () => {
  const circle = {
    id: 'circle',
    name: { zh: '读书会', en: 'Circle' },
    side: 'SOCIETY',
    outcomes: ['joined'],
  };
  const offered = (parts: object) =>
    new Map([
      ['lending-library', { ...lendingLibrary, valueAddedServices: [{ ...circle, ...parts } as Service] }],
    ]);
  const servicesOf = (others: ReadonlyMap<string, Bundle>, own: readonly Service[] = []) => {
    const result = linkReferences(shelves(['loan'], { valueAddedServices: [...own] }), others);
    return result.ok
      ? result.bundle.valueAddedServices.map(({ id, onGranted }) => [id, onGranted])
      : result.problems.map(({ code }) => code);
  };

  test('comes with the items that do, and is offered on no others', () => {
    expect(servicesOf(offered({ onGranted: ['loan', 'archive-pass'] }))).toEqual([['circle', ['loan']]]);
    expect(servicesOf(offered({ onGranted: ['archive-pass'] }))).toEqual([]);
  });

  test('stays away where nobody asks what its offer turns on', () => {
    expect(servicesOf(offered({ onGranted: ['loan'], when: 'loan.books > 3' }))).toHaveLength(1);
    expect(servicesOf(offered({ onGranted: ['loan'], when: "loan.purpose == 'x'" }))).toEqual([]);
  });

  test('by both bundles, is offered on what either names, and is else the same', () => {
    const own = { ...circle, onGranted: ['top'] } as Service;
    expect(servicesOf(offered({ onGranted: ['loan'] }), [own])).toEqual([['circle', ['top', 'loan']]]);
    expect(servicesOf(offered({ onGranted: ['loan'], outcomes: ['left'] }), [own])).toEqual([
      'reference_conflict',
    ]);
  });
});

test('what comes in is proven together with the rest: a circle over both bundles is found', () => {
  const bundle = shelves(['loan'], { edges: [] });
  const circle: Bundle = { ...bundle, edges: [hard(allOf('top'), 'loan'), hard(allOf('loan'), 'top')] };
  expect(problemsOf(circle)).toContain('edges cycle');
});
