import { allOf, type BundleSource } from '@walking-hall/bundle-sdk';
import { hard, shelf, shelves } from './library-bundles.ts';

const name = (id: string) => ({ zh: `${id}（馆）`, en: id });
const rules = { title: name('rules'), origin: 'design' as const };
const evidence = { zh: '照片', en: 'A photograph' };

const milestone = (id: string) => ({ id, name: name(id), evidence });
const duty = (
  id: string,
  after: string,
  required: string,
  within: NonNullable<BundleSource['duties']>[number]['within'],
) => ({
  id,
  name: name(id),
  after,
  required,
  within,
  consequence: { zh: '责令改正', en: 'An order to correct' },
  basis: [rules],
});

/**
 * A new reading room: once the plan is approved the works begin and are measured; once they are accepted the room is
 * filed, within fifteen days, and has to open to readers within ten working days.
 */
export const works = shelves(
  [shelf('plan', { preliminaryOpinion: true }), shelf('measure'), shelf('file')],
  [
    hard(allOf('plan'), 'WORKS'),
    hard(allOf('WORKS'), 'measure'),
    hard(allOf('measure', 'WORKS'), 'ACCEPTANCE'),
    hard(allOf('ACCEPTANCE'), 'file'),
    hard(allOf('ACCEPTANCE'), 'READERS'),
  ],
  {
    milestones: ['WORKS', 'ACCEPTANCE', 'READERS'].map(milestone),
    duties: [
      duty('FILE', 'ACCEPTANCE', 'file', { value: 15, unit: 'DAY' }),
      duty('OPEN', 'ACCEPTANCE', 'READERS', { value: 10, unit: 'WORKING_DAY' }),
    ],
  },
);
export const worksItems = ['plan', 'measure', 'file'];

export const dryingItems = ['filing', 'dry', 'bind', 'shelve', 'claim'];

/**
 * Drying wet books: a filing gives the flood its number; drying begins once it is known that the cellar is dry, binding
 * only in September, and both in September once it is dry.
 */
export const drying = shelves(
  [
    shelf('filing', { result: { name: name('filing'), material: 'FLOOD', validity: 'LONG_TERM' } }),
    shelf('dry', {
      startsWhen: { when: 'cellar.dry', says: { zh: '待地下室干燥', en: 'The cellar has to be dry' } },
    }),
    shelf('bind', { window: { from: '09-01', to: '09-30', origin: 'design' } }),
    shelf('shelve', {
      startsWhen: { when: 'cellar.dry', says: { zh: '待地下室干燥', en: 'The cellar has to be dry' } },
      window: { from: '09-01', to: '09-30', origin: 'design' },
    }),
    shelf('claim', {
      materials: [{ material: 'FLOOD' }],
      result: { name: name('claim'), material: 'CLAIM', validity: 'LONG_TERM' },
    }),
  ],
  [
    {
      kind: 'DATA',
      from: allOf('filing'),
      to: 'claim',
      fields: ['flood.number'],
      onRefusal: 'CLOSE',
      basis: [rules],
    },
  ],
  {
    materials: [
      { id: 'FLOOD', name: name('FLOOD'), sources: ['GENERATED'] },
      { id: 'CLAIM', name: name('CLAIM'), sources: ['GENERATED'], per: 'flood.number' },
    ],
    fields: [
      {
        id: 'flood.number',
        name: name('flood.number'),
        type: 'text',
        pattern: '^F-\\d+$',
        required: false,
        readOnlyFrom: 'FLOOD',
      },
      {
        id: 'flood.owner',
        name: name('flood.owner'),
        type: 'text',
        required: false,
        readOnlyFrom: 'FLOOD',
        personal: 'NAME',
      },
      { id: 'cellar.dry', name: name('cellar.dry'), type: 'boolean', required: false },
      { id: 'cellar.depth', name: name('cellar.depth'), type: 'integer', required: false },
    ],
  },
);
