import { at, type BundleSource, designed, standardCommitments } from '@walking-hall/bundle-sdk';
import { assessesRegionally, permitsOnCommitment } from './conditions.ts';
import {
  buildingLaw,
  energyMeasures,
  fireFilingRules,
  pilotPermits,
  soilWaterMeasures,
} from './legal-basis.ts';

/**
 * Letters of domain B6 that construction uses. What touches safety, finance, ecology, life and property is generally
 * no matter for a promise [L-ZJ1 art.14]: hence `when`, and what the items bar.
 */
export const commitments: BundleSource['commitments'] = [
  {
    id: 'K04',
    name: { zh: '水土保持方案报告表承诺', en: 'Promise as to the water and soil form' },
    version: '1.0',
    letter: {
      zh: '本单位承诺水土保持方案报告表内容真实、符合技术标准，按方案落实防治措施，接受监督检查；知悉不符合的将被责令改正并重新报批。',
      en: 'The form is true and meets the technical standards; its measures will be taken, and checks are accepted. What falls short has to be corrected and approved again.',
    },
    check: { zh: '监督检查', en: 'By supervision' },
    consequence: { zh: '责令改正，重新报批', en: 'An order to correct, and a new approval' },
    basis: [soilWaterMeasures],
  },
  {
    id: 'K05',
    name: { zh: '区域评估承诺备案', en: 'Promise in an assessed zone' },
    version: '1.0',
    when: assessesRegionally,
    letter: {
      zh: '本项目位于已完成区域评估的区域，符合区域评估结论和准入条件；知悉承诺不实的，将被撤销备案（批复）并记入信用记录。',
      en: 'The project lies in a zone that was assessed and keeps to what was found there. A false promise revokes the filing or approval and is noted in the credit record.',
    },
    check: { zh: '双随机抽查', en: 'At random' },
    consequence: { zh: '撤销，记入信用记录', en: 'Revoked, with a note in the credit record' },
    basis: [energyMeasures, designed('区域政策列明的区域和项目', 'Zones and projects that the region names')],
  },
  {
    id: 'K06',
    name: { zh: '承诺制施工许可', en: 'Construction permit on commitment' },
    version: '1.0',
    // A pilot: who uses it needs a basis of the region's own, and special projects are never in it (domain Part F.9).
    when: permitsOnCommitment,
    letter: {
      zh: '本单位作为建设单位，对工程质量和安全负总责，承诺已具备开工条件，尚缺的材料在约定日期前补齐；知悉逾期或不实的，许可将被暂停直至撤销，并记入信用记录。',
      en: 'As the owner we answer wholly for quality and safety. The conditions for work are met, and what is missing follows by the dates agreed. Late or false, the permit is suspended and then revoked, with a note in the credit record.',
    },
    check: {
      zh: '按期现场核查，逐项核对补齐日期',
      en: 'On site by date, and each thing promised on its day',
    },
    consequence: {
      zh: '暂停施工许可，逾期不改的撤销',
      en: 'The permit is suspended, and revoked if not put right',
    },
    basis: [pilotPermits, designed('区域试点政策', 'The pilot of the region')],
  },
  {
    id: 'K07',
    name: { zh: '建设资金落实承诺', en: 'Promise that the funds are there' },
    version: '1.0',
    letter: {
      zh: '本单位承诺建设资金已经落实，满足施工需要；知悉承诺不实的，将被责令改正。',
      en: 'The funds that the work needs are there. If that is not true, it has to be put right.',
    },
    check: { zh: '抽查', en: 'By sample' },
    consequence: { zh: '责令改正', en: 'An order to correct' },
    basis: [at(buildingLaw, '第八条'), designed('资金以承诺书证明', 'Funds are shown by a promise')],
  },
  {
    id: 'K08',
    name: { zh: '低风险工程消防备案承诺', en: 'Promise for a fire filing of low risk' },
    version: '1.0',
    when: 'acceptance.fire_low_risk',
    letter: {
      zh: '本工程属于消防验收备案一般项目，符合消防技术标准，查验合格；知悉抽查不合格的，应当停止使用并改正。',
      en: 'The risk of fire is low by the list, the technical standards are met, and the check was passed. What a spot check finds wanting is not used until it is put right.',
    },
    check: { zh: '抽查', en: 'By spot check' },
    consequence: { zh: '停止使用', en: 'Its use stops' },
    basis: [fireFilingRules],
  },
  standardCommitments.K10,
];
