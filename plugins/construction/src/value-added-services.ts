import type { BundleSource } from '@walking-hall/bundle-sdk';
import { firstPermits } from './edges/edge-parts.ts';

const titles = ['C36-01', 'C36-02'];

/**
 * Services of domain B4 that construction offers. The guarantee (V06) replaces a deposit once there is a permit
 * [L-YSHJ art.25]; accepting an offer of a lender or insurer is the separate consent that its data needs.
 */
export const valueAddedServices: BundleSource['valueAddedServices'] = [
  {
    id: 'V05',
    name: { zh: '抵押融资', en: 'Mortgage finance' },
    side: 'MARKET',
    onGranted: titles,
    outcomes: ['mortgage_registered'],
  },
  {
    id: 'V06',
    name: { zh: '保函替代保证金', en: 'Guarantee instead of a deposit' },
    side: 'MARKET',
    onGranted: firstPermits,
    outcomes: ['issued'],
  },
  {
    id: 'V10',
    name: { zh: '公证协办', en: 'Notary in parallel' },
    side: 'SOCIETY',
    onGranted: titles,
    outcomes: ['deed_done'],
  },
  {
    id: 'V16',
    name: { zh: '工程保险', en: 'Insurance of the works' },
    side: 'MARKET',
    onGranted: firstPermits,
    outcomes: ['insured'],
  },
];
