import type { BundleSource } from '@walking-hall/bundle-sdk';

/** Ready-made orders. */
export const packages: BundleSource['packages'] = [
  {
    id: 'newcomer',
    name: { zh: '新引进人才套餐', en: 'New in the city' },
    items: ['L1-01', 'L2-05', 'L2-06', 'L3-01'],
    optional: ['L3-02', 'L3-03', 'L3-04', 'L3-05', 'L4-01', 'L4-03', 'L5-01', 'L5-02'],
  },
  {
    id: 'graduate',
    name: { zh: '应届毕业生套餐', en: 'Fresh from university' },
    items: ['L2-05', 'L2-06', 'L3-01', 'L4-02'],
    optional: ['L3-04', 'L4-01', 'L6-01'],
  },
  {
    id: 'from-abroad',
    name: { zh: '外国人来华工作套餐', en: 'To work from abroad' },
    items: ['L2-01', 'L2-02', 'L2-03', 'L3-01'],
    optional: ['L1-01', 'L3-05', 'L5-01'],
  },
  {
    id: 'from-abroad-window',
    name: { zh: '外国人来华工作套餐（单一窗口）', en: 'To work from abroad, in the single window' },
    items: ['L2-01', 'L2-04-01', 'L2-04-02', 'L3-01'],
    optional: ['L1-01', 'L3-05', 'L5-01'],
  },
];
