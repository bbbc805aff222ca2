import type { BundleSource } from '@walking-hall/bundle-sdk';

const oneCheck = ['C31-01', 'C32-01', 'C33-01'];

/** Ready-made orders. */
export const packages: BundleSource['packages'] = [
  {
    id: 'land-to-start',
    name: { zh: '拿地即开工套餐', en: 'From the land contract to the start of work' },
    items: ['C06-02', 'C08-01', 'C15-01', 'C16-01', 'C17-01', 'C20-02', 'C24-02', 'C25-01', 'C26-01'],
    optional: ['C10-02', 'C11-02', 'C23-01', 'C23-02', 'C27-01', 'C29-01', 'C30-01', 'C30-02'],
  },
  {
    id: 'permit',
    name: { zh: '施工许可套餐', en: 'Construction permit' },
    items: ['C20-02', 'C23-01', 'C24-01', 'C25-01', 'C26-01'],
    optional: ['C21-01', 'C22-01', 'C27-01', 'C28-01', 'C29-01', 'C30-01', 'C30-02', 'C30-03', 'C30-04'],
  },
  {
    id: 'permit-on-commitment',
    name: { zh: '承诺制施工许可套餐', en: 'Construction permit on commitment' },
    items: ['C24-05', 'C25-01', 'C26-01'],
    optional: ['C20-02', 'C23-01', 'C23-02', 'C27-01', 'C29-01'],
  },
  {
    id: 'joint-acceptance',
    name: { zh: '联合验收套餐', en: 'Joint acceptance' },
    items: [...oneCheck, 'C34-02', 'C35-02', 'C35-03', 'C35-05'],
    optional: ['C35-01', 'C36-01'],
  },
  {
    id: 'phased-certificate',
    name: { zh: '分期验收发证套餐', en: 'Certificate for a phase' },
    items: ['C31-02', 'C32-02', 'C33-02', 'C34-02', 'C35-06', 'C36-02'],
    optional: ['C35-02', 'C35-04'],
  },
];
