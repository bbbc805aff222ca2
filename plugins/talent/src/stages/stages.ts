import type { BundleSource } from '@walking-hall/bundle-sdk';

/**
 * Six stages [design]; the talent office and human resources lead them between them (domain B3). What start-ups and
 * skills need is the tea bundle's already, and is used from there (domain B3, L6-03).
 */
export const stages: BundleSource['stages'] = [
  { id: 'L1', name: { zh: '认定', en: 'Recognition' }, order: 1, lead: 'talent-office' },
  { id: 'L2', name: { zh: '落地', en: 'Arrival' }, order: 2, lead: 'human-resources' },
  {
    id: 'L3',
    name: { zh: '就业参保与档案', en: 'Employment, insurance and archives' },
    order: 3,
    lead: 'human-resources',
  },
  { id: 'L4', name: { zh: '安居', en: 'Housing' }, order: 4, lead: 'talent-office' },
  { id: 'L5', name: { zh: '子女与医疗', en: 'Family and health' }, order: 5, lead: 'talent-office' },
  {
    id: 'L6',
    name: { zh: '成长', en: 'Growth' },
    order: 6,
    lead: 'human-resources',
    references: [
      { bundle: 'tea', item: 'T2-01' },
      { bundle: 'tea', item: 'T2-02' },
      { bundle: 'tea', item: 'T5-01' },
      { bundle: 'tea', item: 'T5-02' },
    ],
  },
];
