import type { BundleSource } from '@walking-hall/bundle-sdk';

const permits = ['L2-01', 'L2-02', 'L2-03', 'L2-04-01', 'L2-04-02'];
const subsidies = ['L4-01', 'L4-02'];

export const kpis: BundleSource['kpis'] = [
  {
    id: 'talent-recognised',
    name: { zh: '认定高层次人才数', en: 'Talent recognised' },
    version: 1,
    numerator: 'GRANTED',
    items: ['L1-01'],
    unit: 'COUNT',
  },
  {
    id: 'permits-on-time',
    name: { zh: '外国人工作居留按承诺时限办结率', en: 'Permits for foreigners within the promised limit' },
    version: 1,
    numerator: 'ON_TIME_PROMISED',
    denominator: 'DECIDED',
    items: permits,
    unit: 'PERCENT',
    target: { value: 95, origin: 'design' },
  },
  {
    id: 'residence-by-law',
    name: { zh: '居留许可按法定时限办结率', en: 'Residence permits within the statutory limit' },
    version: 1,
    numerator: 'ON_TIME_STATUTORY',
    denominator: 'DECIDED',
    items: ['L2-03', 'L2-04-02'],
    unit: 'PERCENT',
    target: { value: 100, origin: 'design' },
  },
  {
    id: 'subsidies-granted',
    name: { zh: '人才补贴准予件数', en: 'Subsidies granted to talent' },
    version: 1,
    numerator: 'GRANTED',
    items: subsidies,
    unit: 'COUNT',
  },
];
