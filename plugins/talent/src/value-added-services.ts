import { type BundleSource, standardServices } from '@walking-hall/bundle-sdk';
import { items } from './stages/items.ts';

const everyItem = items.flatMap(({ id, level }) => (level === 'HANDLING' ? [id] : []));

/** Services of domain B4 that talent offers. */
export const valueAddedServices: BundleSource['valueAddedServices'] = [
  { ...standardServices.V01, onGranted: everyItem },
  { ...standardServices.V09, onGranted: ['L1-01', 'L4-02'] },
  {
    id: 'V15',
    name: { zh: '人才安居/子女/医疗礼包', en: 'Talent pack: housing, schooling, health' },
    side: 'GOV',
    onGranted: ['L1-01'],
    // What came of it is which item of the pack was asked for.
    outcomes: everyItem.filter((id) => /^L[45]-/.test(id)),
  },
];
