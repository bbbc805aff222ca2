import type { BundleSource } from '@walking-hall/bundle-sdk';

type FieldSource = BundleSource['fields'][number];
/** A field without the parts that do not matter to the test. */
export type TestField = { readonly id: string; readonly type: FieldSource['type'] } & Readonly<
  Record<string, unknown>
>;

const name = (id: string) => ({ zh: id, en: id });

export function fieldOf(field: TestField): FieldSource {
  return { name: name(field.id), required: false, ...field } as FieldSource;
}

/** A library of one shelf that asks these questions before it is opened. */
export function shelvesWith(...fields: readonly TestField[]): BundleSource {
  return {
    id: 'book-shelves',
    version: '1.0.0',
    name: name('书架'),
    summary: name('书架'),
    departments: [{ id: 'stacks', name: name('书库'), side: 'GOV' }],
    stages: [{ id: 'OPEN', name: name('开放'), order: 1, lead: 'stacks' }],
    fields: fields.map(fieldOf),
    items: [
      {
        id: 'shelf',
        level: 'HANDLING',
        stage: 'OPEN',
        name: name('书架'),
        department: 'stacks',
        type: 'PUBLIC_SERVICE',
        basis: [{ title: name('图书馆规则'), origin: 'design' }],
        limits: { promised: { value: 1, unit: 'WORKING_DAY', origin: 'design' } },
        result: { name: name('书架'), validity: 'LONG_TERM' },
        exits: ['GRANTED', 'REFUSED'],
        materials: [],
        fields: fields.map(({ id }) => id),
      },
    ],
  };
}
