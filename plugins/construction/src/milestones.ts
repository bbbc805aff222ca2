import { at, type BundleSource } from '@walking-hall/bundle-sdk';
import { qualityRules } from './legal-basis.ts';

export const milestones: BundleSource['milestones'] = [
  {
    id: 'START-WORK',
    name: { zh: '开工', en: 'Start of work' },
    evidence: { zh: '开工报告或开工令', en: 'Report or order of the start' },
  },
  {
    id: 'WORK-FINISHED',
    name: { zh: '完工', en: 'End of work' },
    evidence: { zh: '施工单位竣工报告', en: 'The builder’s report that it is finished' },
  },
  {
    id: 'ACCEPTANCE',
    name: { zh: '竣工验收合格', en: 'Acceptance passed' },
    evidence: { zh: '五方签署的竣工验收报告', en: 'Completion report signed by the five parties' },
  },
];

/** The owner files within fifteen days of the day on which the acceptance was passed. */
const filing = {
  after: 'ACCEPTANCE',
  within: { value: 15, unit: 'DAY' as const },
  consequence: {
    zh: '责令改正，处20万元以上50万元以下的罚款',
    en: 'An order to correct, and a fine of 200,000 to 500,000 yuan',
  },
  basis: [at(qualityRules, '第四十九条'), at(qualityRules, '第五十六条')],
};

export const duties: BundleSource['duties'] = [
  {
    ...filing,
    id: 'file-acceptance',
    name: { zh: '竣工验收备案', en: 'File the acceptance' },
    required: 'C35-05',
  },
  {
    ...filing,
    id: 'file-phase',
    name: { zh: '竣工验收备案（分期）', en: 'File the acceptance of the phase' },
    required: 'C35-06',
  },
];
