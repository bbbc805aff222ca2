import { type BundleSource, standardFields } from '@walking-hall/bundle-sdk';

export const fundingFields: BundleSource['fields'] = [
  {
    id: 'finance.share_consent',
    name: {
      zh: '单独同意：向所选银行提供主体信息、标识与许可数据，用于贷款审核',
      en: 'Separate consent: business, label and licence data go to the bank chosen, to judge the loan',
    },
    type: 'boolean',
    required: true,
  },
  {
    id: 'finance.amount_wan',
    name: { zh: '申请金额（万元）', en: 'Amount (10,000 yuan)' },
    type: 'decimal',
    required: true,
    min: 0,
  },
  {
    id: 'finance.purpose',
    name: { zh: '资金用途', en: 'Use of the money' },
    type: 'text',
    required: true,
    maxLength: 200,
  },
  {
    id: 'finance.new_jobs',
    name: { zh: '带动就业人数', en: 'Jobs created' },
    type: 'integer',
    required: false,
    min: 0,
  },
  {
    id: 'grant.kind',
    name: { zh: '资助类型', en: 'Kind of grant' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'START_UP', name: { zh: '创业资助', en: 'Start-up grant' } },
      { value: 'RENT', name: { zh: '场租补贴', en: 'Rent subsidy' } },
      { value: 'JOBS', name: { zh: '带动就业补贴', en: 'Job subsidy' } },
    ],
  },
  {
    id: 'fund.kind',
    name: { zh: '扶持方向', en: 'What is supported' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'HAND_ROASTING', name: { zh: '手工炒制', en: 'Roasting by hand' } },
      { value: 'PLOT_CARE', name: { zh: '茶园管护', en: 'Care of the plots' } },
    ],
  },
  standardFields['insurance.months'],
];
