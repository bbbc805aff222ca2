import type { BundleSource } from '../schema/bundle.ts';
import type { Edge } from '../schema/edge.ts';

const rules = { title: { zh: '图书馆规则', en: 'Library rules' }, origin: 'design' as const };
const name = (id: string) => ({ zh: id, en: id });

/**
 * A library of nothing but shelves to be opened in some order: as many handling items as there are ids. For tests about
 * the edges between items and about size.
 */
export function bookShelves(ids: readonly string[], parts: Partial<BundleSource> = {}): BundleSource {
  return {
    id: 'book-shelves',
    version: '1.0.0',
    name: name('书架'),
    summary: name('书架'),
    departments: [{ id: 'stacks', name: name('书库'), side: 'GOV' }],
    stages: [{ id: 'OPEN', name: name('开放'), order: 1, lead: 'stacks' }],
    fields: [
      {
        id: 'reader.kind',
        name: name('读者'),
        type: 'enum',
        required: true,
        choices: ['CHILD', 'ADULT'].map((value) => ({ value, name: name(value) })),
      },
      { id: 'reader.member', name: name('会员'), type: 'boolean', required: true },
      { id: 'reader.age', name: name('年龄'), type: 'integer', required: false },
    ],
    ...parts,
    items: [...ids.map(shelf), ...(parts.items ?? [])],
  };
}

/** An edge between shelves, without the parts that do not matter to the test. */
export function hard(from: Edge['from'], to: string, when?: string): Edge {
  return {
    kind: 'HARD',
    from,
    to,
    onRefusal: 'CLOSE',
    basis: [rules],
    ...(when === undefined ? {} : { when }),
  };
}

export function shelf(id: string): Extract<BundleSource['items'][number], { level: 'HANDLING' }> {
  return {
    id,
    level: 'HANDLING',
    stage: 'OPEN',
    name: name(id),
    department: 'stacks',
    type: 'PUBLIC_SERVICE',
    basis: [rules],
    limits: { promised: { value: 1, unit: 'WORKING_DAY', origin: 'design' } },
    result: { name: name(id), validity: 'LONG_TERM' },
    exits: ['GRANTED', 'REFUSED'],
    materials: [],
    fields: [],
  };
}
