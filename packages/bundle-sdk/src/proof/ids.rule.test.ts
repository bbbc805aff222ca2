import { describe, expect, test } from 'vitest';
import { allOf } from '../combine.ts';
import { changedLibrary, findings, itemOf, type LibraryDraft } from '../testing/changed-library.ts';
import { proveIds } from './ids.rule.ts';

const found = (change?: (library: LibraryDraft) => void) => findings(proveIds, changedLibrary(change));

const notice = {
  id: 'welcome',
  on: 'CASE_OPENED' as const,
  to: 'APPLICANT' as const,
  title: { zh: '欢迎', en: 'Welcome' },
  body: { zh: '欢迎', en: 'Welcome' },
};

describe('every id that is named is declared', () => {
  test('the library names only what it declares', () => {
    expect(found()).toEqual([]);
  });

  test('a library without edges, groups and extras has nothing to look up in them', () => {
    const bare = found((library) => {
      Object.assign(library, {
        edges: [],
        mergeGroups: [],
        packages: [],
        valueAddedServices: [],
        quotas: [],
        kpis: [],
        notices: [],
      });
    });
    expect(bare).toEqual([]);
  });

  test.each<[path: string, change: (library: LibraryDraft) => void]>([
    ['stages[JOIN].lead', ({ stages }) => Object.assign(stages[0] ?? {}, { lead: 'ghost' })],
    ['items[card].stage', ({ items }) => Object.assign(items[0] ?? {}, { stage: 'ghost' })],
    ['items[loan].parent', (library) => Object.assign(itemOf(library, 'loan'), { parent: 'ghost' })],
    ['items[loan].department', (library) => Object.assign(itemOf(library, 'loan'), { department: 'ghost' })],
    [
      'items[loan].result.material',
      (library) => Object.assign(itemOf(library, 'loan').result ?? {}, { material: 'ghost' }),
    ],
    ['items[loan].materials', (library) => itemOf(library, 'loan').materials.push({ material: 'ghost' })],
    ['items[loan].fields', (library) => itemOf(library, 'loan').fields.push('loan.ghost')],
    [
      'items[loan].commitments',
      (library) => Object.assign(itemOf(library, 'loan'), { commitments: ['ghost'] }),
    ],
    ['items[loan].excludes', (library) => Object.assign(itemOf(library, 'loan'), { excludes: ['ghost'] })],
    ['edges[0].to', ({ edges }) => Object.assign(edges?.[0] ?? {}, { to: 'ghost' })],
    ['edges[0].from', ({ edges }) => Object.assign(edges?.[0] ?? {}, { from: allOf('card', 'ghost') })],
    [
      'edges[2].substitutes',
      ({ edges }) =>
        Object.assign(edges?.[2] ?? {}, { substitutes: [{ by: 'COMMITMENT', commitment: 'ghost' }] }),
    ],
    [
      'edges[2].substitutes',
      ({ edges }) =>
        Object.assign(edges?.[2] ?? {}, { substitutes: [{ by: 'DEFICIENCY', material: 'ghost' }] }),
    ],
    ['edges[3].fields', ({ edges }) => Object.assign(edges?.[3] ?? {}, { fields: ['card.ghost'] })],
    [
      'fields[card.number].readOnlyFrom',
      ({ fields }) =>
        Object.assign(fields.find(({ id }) => id === 'card.number') ?? {}, { readOnlyFrom: 'ghost' }),
    ],
    [
      'materials[PHOTO].commitment',
      ({ materials }) =>
        Object.assign(materials?.find(({ id }) => id === 'PHOTO') ?? {}, { commitment: 'ghost' }),
    ],
    ['mergeGroups[G-ARCHIVE].items', ({ mergeGroups }) => mergeGroups?.[0]?.items.push('ghost')],
    ['packages[newcomer]', ({ packages }) => packages?.[0]?.optional.push('ghost')],
    [
      'valueAddedServices[reading-circle].onGranted',
      ({ valueAddedServices }) => valueAddedServices?.[0]?.onGranted.push('ghost'),
    ],
    [
      'quotas[loans].debits',
      ({ quotas }) => quotas?.[0]?.debits.push({ item: 'ghost', quantity: 'loan.books' }),
    ],
    [
      'quotas[loans].debits',
      ({ quotas }) => quotas?.[0]?.debits.push({ item: 'loan', quantity: 'loan.ghost' }),
    ],
    [
      'notices[welcome].items',
      (library) => Object.assign(library, { notices: [{ ...notice, items: ['ghost'] }] }),
    ],
    ['kpis[cards-granted].items', ({ kpis }) => kpis?.[0]?.items?.push('ghost')],
  ])('an unknown id at %s is reported there', (path, change) => {
    expect(found(change)).toEqual([`${path} unknown_id`]);
  });

  test('the column that a list adds up is one of its columns', () => {
    const owners = (column: string) => ({
      id: 'org.owners',
      name: { zh: '股东', en: 'Owners' },
      type: 'list' as const,
      required: false,
      columns: [{ id: 'share', name: { zh: '份额', en: 'Share' }, type: 'decimal' as const, required: true }],
      sum: { column, equals: 100 },
    });
    expect(found(({ fields }) => fields.push(owners('share')))).toEqual([]);
    expect(found(({ fields }) => fields.push(owners('part')))).toEqual([
      'fields[org.owners].sum.column unknown_id',
    ]);
  });
});

describe('ids are unique within their kind', () => {
  test.each([
    'departments',
    'stages',
    'items',
    'mergeGroups',
    'materials',
    'fields',
    'commitments',
    'packages',
    'valueAddedServices',
    'quotas',
    'notices',
    'kpis',
  ] as const)('the same id twice among the %s is reported once', (kind) => {
    let id = '';
    const problems = found((library) => {
      library.notices = [notice];
      const list = library[kind] as { id: string }[];
      const first = structuredClone(list[0] ?? { id });
      id = first.id;
      list.push(first, structuredClone(first));
    });
    expect(problems).toEqual([`${kind}[${id}] duplicate_id`]);
  });

  test('the same id in two kinds is no duplicate', () => {
    expect(
      found(({ materials }) => materials?.push({ id: 'loan', name: notice.title, sources: ['UPLOADED'] })),
    ).toEqual([]);
  });

  test('two choices of a question can not have one value', () => {
    const problems = found(({ fields }) => {
      const kind = fields.find(({ id }) => id === 'applicant.kind');
      if (kind?.type === 'enum') kind.choices = [...kind.choices, { value: 'COMPANY', name: notice.title }];
    });
    expect(problems).toEqual(['fields[applicant.kind].choices[COMPANY] duplicate_id']);
  });

  test('a field can not be the group of another: conditions could not tell which is meant', () => {
    const problems = found(({ fields }) =>
      fields.push({ id: 'card.number.old', name: notice.title, type: 'text', required: false }),
    );
    expect(problems).toEqual(['fields[card.number] duplicate_id']);
  });
});
