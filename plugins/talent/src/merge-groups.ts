import { at, type BundleSource, licensingLaw } from '@walking-hall/bundle-sdk';
import { shanghaiExample, yantaiExample } from './legal-basis.ts';

/**
 * The single window (L2-04): one application, both departments decide side by side, seven working days in one go. The
 * law gives joint handling 45 working days [L-PLL art.42]; each department keeps to its own, shorter limit.
 */
export const mergeGroups: BundleSource['mergeGroups'] = [
  {
    id: 'work-residence',
    name: { zh: '工作许可与居留许可单一窗口', en: 'Work and residence in one window' },
    items: ['L2-04-01', 'L2-04-02'],
    lead: 'L2-04-01',
    basis: [at(licensingLaw, '第四十二条'), shanghaiExample, yantaiExample],
  },
];
