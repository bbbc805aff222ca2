import type { BundleSource } from '@walking-hall/bundle-sdk';

export const teaFields: BundleSource['fields'] = [
  {
    id: 'tea.account_no',
    name: { zh: '茶农（茶企）标识账户', en: 'Label account' },
    type: 'text',
    required: false,
    maxLength: 40,
    readOnlyFrom: 'M11',
    personal: 'OTHER',
  },
  {
    id: 'tea.quota_balance',
    name: { zh: '本年度剩余标识额度（枚）', en: 'Label quota left this year' },
    type: 'integer',
    required: false,
    min: 0,
    readOnlyFrom: 'M11',
  },
  {
    id: 'tea.plot_area_mu',
    name: { zh: '茶园面积（亩）', en: 'Plot area (mu)' },
    type: 'decimal',
    required: false,
    min: 0,
    readOnlyFrom: 'M11',
  },
  {
    id: 'tea.zone',
    name: { zh: '保护区', en: 'Protection zone' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'L1', name: { zh: '一级保护区', en: 'Class 1' } },
      { value: 'L2', name: { zh: '二级保护区', en: 'Class 2' } },
    ],
  },
  {
    id: 'tea.variety',
    name: { zh: '品种', en: 'Variety' },
    type: 'enum',
    required: true,
    choices: [
      { value: '群体种', name: { zh: '群体种', en: 'Qunti (landrace)' } },
      { value: '龙井43', name: { zh: '龙井43', en: 'Longjing 43' } },
      { value: '龙井长叶', name: { zh: '龙井长叶', en: 'Longjing Changye' } },
    ],
  },
  {
    id: 'tea.label_qty',
    name: { zh: '标识申领数量（枚）', en: 'Labels asked for' },
    type: 'integer',
    required: true,
    min: 1,
  },
  {
    id: 'tea.labels_issued',
    name: { zh: '本年度已发标识（枚）', en: 'Labels issued this year' },
    type: 'integer',
    required: false,
    min: 0,
    readOnlyFrom: 'TM-LABELS',
  },
  {
    // A question of its own: labels and a transfer in one order take different numbers from the one quota.
    id: 'tea.transfer_qty',
    name: { zh: '划转数量（枚）', en: 'Labels to transfer' },
    type: 'integer',
    required: true,
    min: 1,
  },
  {
    id: 'tea.transferee_uscc',
    name: { zh: '受让企业统一社会信用代码', en: 'Credit code of the receiving firm' },
    type: 'text',
    format: 'USCC',
    required: true,
  },
  {
    id: 'lot.product',
    name: { zh: '批次产品名称', en: 'Product of the lot' },
    type: 'text',
    required: true,
    maxLength: 100,
  },
  {
    id: 'lot.quantity_kg',
    name: { zh: '批次数量（千克）', en: 'Quantity of the lot (kg)' },
    type: 'decimal',
    required: true,
    min: 0,
  },
];
