import { at, type BundleSource, sameDay, statutory, workingDays } from '@walking-hall/bundle-sdk';
import { employment } from '../fields/work.fields.ts';
import { personal } from '../item-parts.ts';
import { archiveRules, employmentRules, housingFundRules, socialInsuranceLaw } from '../legal-basis.ts';

/** L3 就业参保与档案. What another region sends (insurance, fund, archive) is asked for here. */
export const employmentItems: BundleSource['items'] = [
  personal({
    id: 'L3-01',
    stage: 'L3',
    name: { zh: '就业登记/劳动用工备案', en: 'Registration of employment' },
    department: 'human-resources',
    type: 'PUBLIC_SERVICE',
    basis: [employmentRules],
    limits: { promised: sameDay },
    result: {
      name: { zh: '就业登记', en: 'Record of employment' },
      material: 'TA-EMPLOYMENT',
      validity: 'LONG_TERM',
    },
    papers: ['M15'],
    fields: employment,
    modes: ['COUNTER', 'MOBILE', 'ONLINE'],
  }),
  personal({
    id: 'L3-02',
    stage: 'L3',
    name: { zh: '社会保险关系转移接续', en: 'Transfer of the social insurance' },
    department: 'social-insurance',
    type: 'PUBLIC_SERVICE',
    basis: [at(socialInsuranceLaw, '第十九条'), at(socialInsuranceLaw, '第五十二条')],
    limits: { promised: workingDays(15) },
    result: { name: { zh: '社会保险关系接续', en: 'Joined insurance account' }, validity: 'LONG_TERM' },
    papers: [],
    fields: ['employment.record_no', 'insurance.from_division'],
  }),
  personal({
    id: 'L3-03',
    stage: 'L3',
    name: { zh: '住房公积金异地转移', en: 'Transfer of the housing fund' },
    department: 'housing-fund',
    type: 'PUBLIC_SERVICE',
    basis: [housingFundRules],
    limits: { promised: workingDays(3) },
    result: { name: { zh: '公积金余额转入', en: 'Balance moved' }, validity: 'LONG_TERM' },
    papers: [],
    fields: ['employment.record_no', 'fund.from_division'],
  }),
  personal({
    id: 'L3-04',
    stage: 'L3',
    name: { zh: '流动人员人事档案转递', en: 'Transfer of the personnel archive' },
    department: 'archive-service',
    type: 'PUBLIC_SERVICE',
    basis: [archiveRules],
    // The sending side, from the day on which it has the letter.
    limits: { statutory: statutory(15, archiveRules), promised: workingDays(15) },
    result: { name: { zh: '档案接收回执', en: 'Receipt of the archive' }, validity: 'LONG_TERM' },
    papers: ['TA-TRANSFER-LETTER'],
    fields: ['archive.holder_org', 'archive.carrier'],
  }),
  personal({
    id: 'L3-05',
    stage: 'L3',
    name: { zh: '医保转移与异地就医备案', en: 'Medical insurance: transfer and care elsewhere' },
    department: 'medical-insurance',
    type: 'PUBLIC_SERVICE',
    basis: [at(socialInsuranceLaw, '第三十二条'), at(socialInsuranceLaw, '第二十九条')],
    limits: { promised: sameDay },
    result: { name: { zh: '医保备案记录', en: 'Record' }, validity: 'LONG_TERM' },
    papers: [],
    fields: ['employment.record_no', 'insurance.from_division'],
    commitments: ['K10'],
    modes: ['COUNTER', 'MOBILE', 'KIOSK', 'ONLINE'],
  }),
];
