import { type BundleSource, standardServices } from '@walking-hall/bundle-sdk';
import { fundingItems } from './stages/funding.items.ts';
import { productionItems } from './stages/production.items.ts';
import { skillsItems } from './stages/skills.items.ts';
import { startUpItems } from './stages/start-up.items.ts';
import { talentItems } from './stages/talent.items.ts';

const everyItem = [
  ...startUpItems,
  ...fundingItems,
  ...productionItems,
  ...talentItems,
  ...skillsItems,
].flatMap(({ id, level }) => (level === 'HANDLING' ? [id] : []));
const registrations = ['T1-01-01', 'T1-01-02', 'T1-01-03', 'T1-01-04'];
const labels = ['T3-04-01', 'T3-04-02'];

/**
 * Services of domain B4 that tea offers. A service has one side here: where B4 names two (government and market), it is
 * the one that answers for the referral.
 */
export const valueAddedServices: BundleSource['valueAddedServices'] = [
  { ...standardServices.V01, onGranted: everyItem },
  {
    id: 'V02',
    name: { zh: '创业指导', en: 'Start-up coaching' },
    side: 'SOCIETY',
    onGranted: registrations,
    outcomes: ['met', 'plan_made'],
  },
  {
    id: 'V03',
    name: { zh: '创业担保贷款转介', en: 'Referral to a guaranteed loan' },
    side: 'GOV',
    onGranted: registrations,
    outcomes: ['eligible', 'lent', 'refused'],
  },
  {
    id: 'V07',
    name: { zh: '市级公益电商对接', en: 'City e-commerce link' },
    side: 'GOV',
    onGranted: ['T3-01-01', 'T3-03-01', 'T3-03-02'],
    outcomes: ['shop_open', 'not_fit'],
  },
  {
    id: 'V08',
    name: { zh: '西湖龙井茶培训学校', en: 'Longjing tea school' },
    side: 'SOCIETY',
    // With the production licence too (domain A69).
    onGranted: [...registrations, 'T3-01-01'],
    outcomes: ['enrolled', 'certified'],
  },
  { ...standardServices.V09, onGranted: registrations },
  {
    id: 'V12',
    name: { zh: '西子茗家沙龙', en: 'Xizi tea salon' },
    side: 'SOCIETY',
    onGranted: [...registrations, ...labels],
    activity: true,
    outcomes: ['attended'],
  },
  {
    id: 'V16',
    name: { zh: '茶叶政策性保险', en: 'Tea weather insurance' },
    side: 'MARKET',
    // M11, the plot record, is what an insurer needs: whoever was given labels has one.
    onGranted: labels,
    outcomes: ['insured'],
  },
];
