import type { BundleSource } from '@walking-hall/bundle-sdk';
import { labelMeasures, labelSystem } from './legal-basis.ts';

/** One quota a year for each account; labels and electronic transfers take from the same one (domain B1, E1). */
export const quotas: BundleSource['quotas'] = [
  {
    id: 'tea-label',
    name: { zh: '西湖龙井茶标识额度', en: 'Longjing label quota' },
    unit: { zh: '枚', en: 'labels' },
    debits: [
      { item: 'T3-04-01', quantity: 'tea.label_qty' },
      { item: 'T3-04-02', quantity: 'tea.label_qty' },
      { item: 'T3-05', quantity: 'tea.transfer_qty' },
    ],
    basis: [labelSystem, labelMeasures],
  },
];
