import { at, type BundleSource } from '@walking-hall/bundle-sdk';
import { exitEntryLaw, exitEntryRules } from './legal-basis.ts';

export const milestones: BundleSource['milestones'] = [
  {
    id: 'ENTRY',
    name: { zh: '入境', en: 'Entry' },
    evidence: { zh: '护照签证页和入境验讫章', en: 'Visa page and entry stamp of the passport' },
  },
];

/** The cliff of thirty days: whoever enters on a visa that says so asks for the residence permit within them. */
const cliff = {
  after: 'ENTRY',
  within: { value: 30, unit: 'DAY' as const },
  consequence: {
    zh: '逾期停留属非法居留，给予警告；情节严重的，每日罚款五百元、总额不超过一万元，或者拘留五日至十五日',
    en: 'Staying on is illegal residence: a warning; in grave cases 500 yuan a day up to 10,000, or detention of 5 to 15 days',
  },
  basis: [at(exitEntryLaw, '第三十条'), at(exitEntryRules, '第二十五条'), at(exitEntryLaw, '第七十八条')],
};

export const duties: BundleSource['duties'] = [
  {
    ...cliff,
    id: 'apply-residence',
    name: { zh: '入境三十日内申请居留许可', en: 'Ask for the residence permit within 30 days of entry' },
    required: 'L2-03',
  },
  {
    ...cliff,
    id: 'apply-residence-window',
    name: {
      zh: '入境三十日内在单一窗口申请居留许可',
      en: 'Ask for the residence permit in the single window within 30 days of entry',
    },
    required: 'L2-04-02',
  },
];
