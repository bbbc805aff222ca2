import type { BundleSource } from '@walking-hall/bundle-sdk';

const registrations = ['T1-01-01', 'T1-01-02', 'T1-01-03', 'T1-01-04'];
const startUp = [...registrations, 'T1-02', 'T1-03', 'T1-04', 'T1-05', 'T1-06'];

export const kpis: BundleSource['kpis'] = [
  {
    id: 'start-ups',
    name: { zh: '茶业新设主体数', en: 'New tea businesses' },
    version: 1,
    numerator: 'GRANTED',
    items: registrations,
    unit: 'COUNT',
  },
  {
    id: 'start-up-on-time',
    name: { zh: '企业开办按承诺时限办结率', en: 'Start-up items within the promised limit' },
    version: 1,
    numerator: 'ON_TIME_PROMISED',
    denominator: 'DECIDED',
    items: startUp,
    unit: 'PERCENT',
    target: { value: 95, origin: 'design' },
  },
  {
    id: 'permits-on-time',
    name: { zh: '食品许可按法定时限办结率', en: 'Food permits within the statutory limit' },
    version: 1,
    numerator: 'ON_TIME_STATUTORY',
    denominator: 'DECIDED',
    items: ['T3-01-01', 'T3-01-02', 'T3-01-03', 'T3-03-02'],
    unit: 'PERCENT',
    target: { value: 100, origin: 'design' },
  },
  {
    id: 'labels-granted',
    name: { zh: '标识申领准予率', en: 'Label requests granted' },
    version: 1,
    numerator: 'GRANTED',
    denominator: 'ACCEPTED',
    items: ['T3-04-01', 'T3-04-02'],
    unit: 'PERCENT',
  },
  {
    id: 'start-up-median',
    name: { zh: '企业开办办理工作日中位数', en: 'Median working days of start-up items' },
    version: 1,
    numerator: 'WORKING_DAYS',
    statistic: 'MEDIAN',
    items: startUp,
    unit: 'WORKING_DAY',
    target: { value: 1, is: 'AT_MOST', origin: 'design' },
  },
  {
    id: 'shortest-case',
    name: { zh: '茶一类事最短办结用时', en: 'Shortest tea case' },
    version: 1,
    numerator: 'MINUTES',
    statistic: 'LEAST',
    unit: 'MINUTE',
  },
];
