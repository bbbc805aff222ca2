import type { BundleSource } from '@walking-hall/bundle-sdk';

/** The five stages [seed S0]. Where B1 names several leads, the first of them leads. */
export const stages: BundleSource['stages'] = [
  { id: 'T1', name: { zh: '企业开办', en: 'Start-up' }, order: 1, lead: 'market-regulation' },
  { id: 'T2', name: { zh: '资金扶持', en: 'Funding' }, order: 2, lead: 'human-resources' },
  { id: 'T3', name: { zh: '生产经营', en: 'Production and trade' }, order: 3, lead: 'market-regulation' },
  {
    id: 'T4',
    name: { zh: '人才引育', en: 'Talent' },
    order: 4,
    lead: 'talent-office',
    references: [
      { bundle: 'talent', item: 'L1-01' },
      { bundle: 'talent', item: 'L2-05' },
      { bundle: 'talent', item: 'L4-01' },
      { bundle: 'talent', item: 'L4-02' },
    ],
  },
  { id: 'T5', name: { zh: '技能提升', en: 'Skills' }, order: 5, lead: 'human-resources' },
];
