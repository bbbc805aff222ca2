import { at, type BundleSource } from '@walking-hall/bundle-sdk';
import {
  combinedSurvey,
  constructionReform,
  fireMeasures,
  landLawRules,
  qualityRules,
} from './legal-basis.ts';

/**
 * Six applications for fifteen services (domain B2, G1–G6). A group holds the variants that are asked for together: on
 * granted land the contract comes before the permit, and a later segment after the earlier, so that those stay apart.
 */
export const mergeGroups: BundleSource['mergeGroups'] = [
  {
    id: 'G1',
    name: { zh: '用地预审与选址意见', en: 'Pre-examination and site opinion' },
    items: ['C04-01', 'C04-02', 'C04-03', 'C05-01', 'C05-02'],
    lead: 'C04-01',
    basis: [at(landLawRules, '第二十四条')],
  },
  {
    id: 'G2',
    name: { zh: '用地规划许可与划拨供地', en: 'Land permit and allocation' },
    items: ['C06-01', 'C07-01'],
    lead: 'C06-01',
    basis: [constructionReform],
  },
  {
    id: 'G3',
    name: { zh: '设计方案与工程规划许可', en: 'Scheme and planning permit' },
    items: ['C15-01', 'C15-02', 'C16-01', 'C16-02', 'C16-03'],
    lead: 'C16-01',
    basis: [constructionReform],
  },
  {
    id: 'G4',
    name: { zh: '施工许可与质量安全监督', en: 'Permit with quality and safety' },
    items: ['C24-01', 'C24-02', 'C24-05', 'C25-01', 'C26-01'],
    lead: 'C24-01',
    basis: [at(qualityRules, '第十三条'), constructionReform],
  },
  {
    id: 'G5',
    name: { zh: '施工图联合审查', en: 'Joint review of drawings' },
    items: ['C20-02', 'C20-03', 'C21-01', 'C21-02', 'C21-03', 'C22-01', 'C22-02'],
    lead: 'C20-02',
    basis: [at(fireMeasures, '第二十四条'), constructionReform],
  },
  {
    id: 'G6',
    name: { zh: '规划核实、土地核验与测绘', en: 'Compliance, land check and survey' },
    items: ['C31-01', 'C31-02', 'C32-01', 'C32-02', 'C33-01', 'C33-02'],
    lead: 'C31-01',
    basis: [combinedSurvey, constructionReform],
  },
];
