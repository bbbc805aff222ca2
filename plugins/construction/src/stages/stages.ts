import type { BundleSource } from '@walking-hall/bundle-sdk';

/** The four stages, each with one lead department [source: W-11; who leads is knowledge, common in local plans]. */
export const stages: BundleSource['stages'] = [
  {
    id: 'S1',
    name: { zh: '立项用地规划许可', en: 'Project, land and planning' },
    order: 1,
    lead: 'natural-resources',
  },
  {
    id: 'S2',
    name: { zh: '工程建设许可', en: 'Engineering permits' },
    order: 2,
    lead: 'natural-resources',
  },
  { id: 'S3', name: { zh: '施工许可', en: 'Construction permit' }, order: 3, lead: 'housing' },
  { id: 'S4', name: { zh: '竣工验收', en: 'Completion and acceptance' }, order: 4, lead: 'housing' },
];
