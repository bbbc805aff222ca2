import type { Bundle, BundleSource, Edge, HandlingItem, Sources } from '@walking-hall/bundle-sdk';
import fc from 'fast-check';
import { hard, shelf, shelves, soft } from './planning.fixture.ts';

const size = 9;
const ids = Array.from({ length: size }, (_, index) => `s${index}`);
const paper = (id: string) => `P-${id}`;
const conditions = ["shelf.kind == 'A'", 'shelf.count > 3', 'shelf.lit', '!shelf.lit'];
const fields: BundleSource['fields'] = [
  {
    id: 'shelf.kind',
    name: { zh: '类', en: 'Kind' },
    type: 'enum',
    required: true,
    choices: ['A', 'B'].map((value) => ({ value, name: { zh: value, en: value } })),
  },
  { id: 'shelf.count', name: { zh: '数', en: 'Count' }, type: 'integer', required: true },
  { id: 'shelf.lit', name: { zh: '亮', en: 'Lit' }, type: 'boolean', required: true },
];

const when = fc.option(fc.constantFrom(...conditions), { nil: undefined, freq: 2 });
const earlier = (below: number) => fc.uniqueArray(fc.nat({ max: below - 1 }), { minLength: 1, maxLength: 3 });

const sources = (named: readonly number[], word: number): Sources => {
  const items = named.map((index) => `s${index}`);
  if (word === 0) return { allOf: items };
  return word === 1 ? { anyOf: items } : { atLeast: Math.ceil(items.length / 2), of: items };
};

/** An edge from earlier shelves to a later one, of any kind. */
const edge = fc
  .integer({ min: 1, max: size - 1 })
  .chain((to) => fc.tuple(fc.constant(to), earlier(to), fc.nat({ max: 2 }), fc.nat({ max: 3 }), when))
  .map(([to, named, word, kind, condition]): Edge => {
    const target = `s${to}`;
    const base = hard(sources(named, word), target, condition);
    if (kind === 0) return { ...base, kind: 'DATA', fields: ['shelf.count'] };
    if (kind > 1) return base;
    const eased = soft(
      base.from,
      target,
      { by: 'PRELIMINARY_OPINION' },
      { by: 'COMMITMENT', commitment: 'CARE' },
    );
    return condition === undefined ? eased : { ...eased, when: condition };
  });

const limit = fc.oneof(
  fc.record({ value: fc.nat({ max: 8 }), unit: fc.constant('WORKING_DAY' as const) }),
  fc.record({ value: fc.nat({ max: 12 }), unit: fc.constant('DAY' as const) }),
  fc.record({ value: fc.nat({ max: 1000 }), unit: fc.constant('MINUTE' as const) }),
);

const need = fc.record({ steps: fc.nat({ max: size }), condition: when, deferrable: fc.boolean() });

/** A shelf that may need the papers of earlier ones. */
const item = (index: number): fc.Arbitrary<HandlingItem> =>
  fc
    .record({
      limit,
      needs: fc.array(need, { maxLength: index === 0 ? 0 : 2 }),
      opinion: fc.boolean(),
    })
    .map(({ limit, needs, opinion }) =>
      shelf(`s${index}`, {
        limits: { promised: { ...limit, origin: 'design' } },
        result: {
          name: { zh: `s${index}`, en: `s${index}` },
          material: paper(`s${index}`),
          validity: 'LONG_TERM',
        },
        preliminaryOpinion: opinion,
        fields: fields.map(({ id }) => id),
        materials: needs.map(({ steps, condition, deferrable }) => ({
          material: paper(`s${steps % index}`),
          deferrable,
          ...(condition === undefined ? {} : { when: condition }),
        })),
      }),
    );

/** Small proven bundles whose edges and papers lead forward, with everything ordered or a part of it. */
export const randomOrder = fc
  .record({
    items: fc.tuple(...ids.map((_, index) => item(index))),
    edges: fc.array(edge, { maxLength: 14 }),
    grouped: fc.boolean(),
    ordered: fc.oneof(
      fc.shuffledSubarray(ids, { minLength: size }),
      fc.shuffledSubarray(ids, { minLength: 1 }),
    ),
    held: fc.subarray(ids.map(paper)),
    answers: fc.record(
      {
        'shelf.kind': fc.constantFrom('A', 'B'),
        'shelf.count': fc.nat({ max: 6 }),
        'shelf.lit': fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    commitments: fc.subarray(['CARE']),
    start: fc.integer({ min: 1, max: 28 }).map((day) => `2026-04-${String(day).padStart(2, '0')}`),
  })
  .map(({ items, edges, grouped, ...order }) => ({ ...order, bundle: proven(items, edges, grouped) }));

export type RandomOrder = typeof randomOrder extends fc.Arbitrary<infer T> ? T : never;

/** `shelves` proves what it makes. */
function proven(items: readonly HandlingItem[], edges: readonly Edge[], grouped: boolean): Bundle {
  const mergeGroups = [
    {
      id: 'G',
      name: { zh: '组', en: 'Group' },
      items: ['s3', 's4'],
      lead: 's3',
      basis: items[0]?.basis ?? [],
    },
  ];
  return shelves([], edges, {
    items: [...items],
    fields,
    materials: ids.map((id) => ({
      id: paper(id),
      name: { zh: id, en: id },
      sources: ['GENERATED', 'UPLOADED'],
    })),
    ...(grouped ? { mergeGroups } : {}),
  });
}
