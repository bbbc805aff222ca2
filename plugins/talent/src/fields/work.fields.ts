import { type BundleSource, type FieldId, standardFields } from '@walking-hall/bundle-sdk';

export const employment: FieldId[] = ['employment.org_uscc', 'employment.from', 'employment.to'];

export const workFields: BundleSource['fields'] = [
  {
    id: 'employment.org_uscc',
    name: { zh: '用人单位统一社会信用代码', en: 'Employer: credit code' },
    type: 'text',
    format: 'USCC',
    required: true,
  },
  {
    id: 'employment.from',
    name: { zh: '合同开始日期', en: 'Contract from' },
    type: 'date',
    required: true,
  },
  {
    id: 'employment.to',
    name: { zh: '合同终止日期（不填为无固定期限）', en: 'Contract until (empty: no fixed term)' },
    type: 'date',
    required: false,
  },
  {
    // Unknown before the registration, read from its record afterwards.
    id: 'employment.record_no',
    name: { zh: '就业登记号', en: 'Number of the employment record' },
    type: 'text',
    required: false,
    maxLength: 40,
    when: "!('L3-01' in order.items)",
    readOnlyFrom: 'TA-EMPLOYMENT',
  },
  standardFields['insurance.months'],
  {
    id: 'insurance.from_division',
    name: { zh: '转出地区划', en: 'Division that sends the insurance' },
    type: 'text',
    format: 'DIVISION_CODE',
    required: true,
  },
  {
    id: 'fund.from_division',
    name: { zh: '公积金转出地区划', en: 'Division that sends the housing fund' },
    type: 'text',
    format: 'DIVISION_CODE',
    required: true,
  },
  {
    id: 'archive.holder_org',
    name: { zh: '档案存放机构', en: 'Where the archive is kept' },
    type: 'text',
    required: true,
    maxLength: 100,
  },
  {
    // Never by the person [source: W-DA].
    id: 'archive.carrier',
    name: { zh: '转递方式', en: 'How the archive travels' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'CONFIDENTIAL_POST', name: { zh: '机要通信', en: 'Confidential post' } },
      { value: 'REGISTERED_CARRIER', name: { zh: '专人送取', en: 'Registered carrier' } },
    ],
  },
];
