import type { BundleSource } from '@walking-hall/bundle-sdk';

/** Ready-made orders. */
export const packages: BundleSource['packages'] = [
  {
    id: 'start-up',
    name: { zh: '企业开办套餐', en: 'Start a company' },
    items: ['T1-01-01', 'T1-02', 'T1-03', 'T1-04', 'T1-05', 'T1-06'],
    optional: ['T3-10', 'T4-02'],
  },
  {
    id: 'farmer-van',
    name: { zh: '茶农上车套餐', en: 'Tea farmer at the van' },
    items: ['T1-01-02', 'T3-03-01', 'T3-04-01'],
    optional: ['T2-03', 'T2-05', 'T3-08', 'T5-06'],
  },
  {
    id: 'sc-company',
    name: { zh: '茶企SC套餐', en: 'Tea company with production licence' },
    items: ['T1-01-01', 'T3-01-01', 'T3-03-01', 'T3-06'],
    optional: ['T1-02', 'T1-03', 'T1-04', 'T1-05', 'T1-06', 'T3-07', 'T3-09', 'T3-10', 'T3-11'],
  },
];
