import type { BundleSource } from '@walking-hall/bundle-sdk';

const permits = ['C24-01', 'C24-02', 'C24-03', 'C24-04', 'C24-05'];

export const kpis: BundleSource['kpis'] = [
  {
    id: 'projects-set-up',
    name: { zh: '新立项项目数', en: 'Projects set up' },
    version: 1,
    numerator: 'GRANTED',
    items: ['C01-01', 'C01-02', 'C02-01', 'C03-01'],
    unit: 'COUNT',
  },
  {
    id: 'permits-granted',
    name: { zh: '核发施工许可证数', en: 'Construction permits granted' },
    version: 1,
    numerator: 'GRANTED',
    items: permits,
    unit: 'COUNT',
  },
  {
    id: 'permits-on-time',
    name: { zh: '施工许可按承诺时限办结率', en: 'Construction permits within the promised limit' },
    version: 1,
    numerator: 'ON_TIME_PROMISED',
    denominator: 'DECIDED',
    items: permits,
    unit: 'PERCENT',
    target: { value: 95, origin: 'design' },
  },
  {
    id: 'registered-by-law',
    name: { zh: '房屋首次登记按法定时限办结率', en: 'First registrations within the statutory limit' },
    version: 1,
    numerator: 'ON_TIME_STATUTORY',
    denominator: 'DECIDED',
    items: ['C36-01', 'C36-02'],
    unit: 'PERCENT',
    target: { value: 100, origin: 'design' },
  },
];
