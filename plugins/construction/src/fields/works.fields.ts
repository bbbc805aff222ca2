import type { BundleSource } from '@walking-hall/bundle-sdk';

/** What the permit covers, what is accepted, and who lends on it. */
export const worksFields: BundleSource['fields'] = [
  {
    id: 'permit.segment',
    name: { zh: '施工许可分段', en: 'What the construction permit covers' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'WHOLE', name: { zh: '整体', en: 'The whole' } },
      { value: 'SEG1', name: { zh: '分段一 基坑支护和土方开挖', en: 'Segment 1: pit and earthwork' } },
      { value: 'SEG2', name: { zh: '分段二 地下室', en: 'Segment 2: basement' } },
      { value: 'SEG3', name: { zh: '分段三 ±0.000以上', en: 'Segment 3: above ground' } },
    ],
  },
  {
    id: 'works.scope',
    name: { zh: '作业内容、范围和时间', en: 'What is done where and when' },
    type: 'text',
    required: true,
    maxLength: 500,
  },
  {
    // What was surveyed, accepted and registered for one phase never counts for another.
    id: 'acceptance.unit',
    name: {
      zh: '验收单元（整体填项目代码，分期填“项目代码-P期次”）',
      en: 'What is accepted (the project’s code; for a phase the code, then -P and its number)',
    },
    type: 'text',
    required: true,
    pattern: '^\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}(-P\\d{1,2})?$',
  },
  {
    id: 'acceptance.fire_low_risk',
    name: { zh: '是否属于消防验收备案一般项目', en: 'Is the risk of fire low (by the list)?' },
    type: 'boolean',
    required: true,
  },
  {
    id: 'mortgage.creditor_uscc',
    name: { zh: '抵押权人统一社会信用代码', en: 'Credit code of the lender' },
    type: 'text',
    format: 'USCC',
    required: true,
  },
  {
    id: 'mortgage.amount_wan',
    name: { zh: '担保债权数额（万元）', en: 'Amount secured (10,000 yuan)' },
    type: 'decimal',
    required: true,
    min: 0,
  },
];
