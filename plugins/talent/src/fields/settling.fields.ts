import type { BundleSource, FieldId } from '@walking-hall/bundle-sdk';

/** On what somebody settles or is housed: the class that was recognised, or the degree. */
const byClassOrDegree = [
  { value: 'CLASS', name: { zh: '人才类别', en: 'Talent class' } },
  { value: 'DEGREE', name: { zh: '学历学位', en: 'Degree' } },
];

export const move: FieldId[] = ['household.from_division', 'household.to_division'];

export const settlingFields: BundleSource['fields'] = [
  {
    id: 'household.settles_by',
    name: { zh: '落户依据', en: 'Settles on' },
    type: 'enum',
    required: true,
    choices: byClassOrDegree,
  },
  {
    id: 'household.from_division',
    name: { zh: '迁出地区划', en: 'Moves out of division' },
    type: 'text',
    format: 'DIVISION_CODE',
    required: true,
  },
  {
    id: 'household.to_division',
    name: { zh: '迁入地区划', en: 'Moves into division' },
    type: 'text',
    format: 'DIVISION_CODE',
    required: true,
  },
  {
    id: 'housing.none_owned',
    name: { zh: '本人及配偶在本市是否均无自有住房', en: 'Do neither you nor your spouse own a home here?' },
    type: 'boolean',
    required: true,
  },
  {
    id: 'housing.entitled_by',
    name: { zh: '补贴依据', en: 'Entitled by' },
    type: 'enum',
    required: true,
    choices: byClassOrDegree,
  },
  {
    id: 'schooling.basis',
    name: { zh: '入学依据', en: 'Schooling by' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'HOUSEHOLD', name: { zh: '户籍', en: 'Household' } },
      { value: 'RESIDENCE', name: { zh: '居住', en: 'Residence' } },
    ],
  },
  {
    id: 'schooling.grade',
    name: { zh: '申请年级', en: 'Grade asked for' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'PRIMARY', name: { zh: '小学一年级', en: 'First year of primary school' } },
      { value: 'MIDDLE', name: { zh: '初中一年级', en: 'First year of middle school' } },
      { value: 'TRANSFER', name: { zh: '转学', en: 'Transfer' } },
    ],
  },
  {
    id: 'child.name',
    name: { zh: '子女姓名', en: 'Name of the child' },
    type: 'text',
    required: true,
    maxLength: 100,
    personal: 'NAME',
  },
  {
    id: 'child.birth_date',
    name: { zh: '子女出生日期', en: 'Child born on' },
    type: 'date',
    required: true,
    personal: 'OTHER',
  },
];
