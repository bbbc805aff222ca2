import { type BundleSource, type FieldId, standardFields } from '@walking-hall/bundle-sdk';

const classes = [
  { value: 'A', name: { zh: 'A类（国内外顶尖人才）', en: 'A, top in the world' } },
  { value: 'B', name: { zh: 'B类（国家级领军人才）', en: 'B, leading in the nation' } },
  { value: 'C', name: { zh: 'C类（省级领军人才）', en: 'C, leading in the province' } },
  { value: 'D', name: { zh: 'D类（市级领军人才）', en: 'D, leading in the city' } },
  { value: 'E', name: { zh: 'E类（高级人才）', en: 'E, senior' } },
];

export const aboutTheDegree: FieldId[] = ['person.degree', 'person.degree_no', 'person.grad_date'];

export const personFields: BundleSource['fields'] = [
  standardFields['person.recent_graduate'],
  standardFields['person.degree'],
  {
    id: 'person.degree_no',
    name: { zh: '学历学位证书编号', en: 'Number of the degree certificate' },
    type: 'text',
    required: false,
    maxLength: 40,
    personal: 'OTHER',
    readOnlyFrom: 'M13',
  },
  standardFields['person.grad_date'],
  {
    // The applicant's own account: what an entity opens or is paid on is another.
    id: 'person.bank_account',
    name: { zh: '本人银行账号', en: 'Own bank account' },
    type: 'text',
    required: true,
    maxLength: 40,
    personal: 'BANK_ACCOUNT',
  },
  {
    id: 'talent.asked_class',
    name: { zh: '申请认定类别', en: 'Class asked for' },
    type: 'enum',
    required: true,
    choices: classes,
  },
  {
    // Unknown before the recognition, read from the certificate afterwards.
    id: 'talent.class',
    name: { zh: '人才类别', en: 'Talent class' },
    type: 'enum',
    required: false,
    when: "!('L1-01' in order.items)",
    readOnlyFrom: 'TA-CLASS',
    choices: classes,
  },
  {
    id: 'title.level',
    name: { zh: '职称级别', en: 'Grade of the title' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'JUNIOR', name: { zh: '初级', en: 'Junior' } },
      { value: 'MIDDLE', name: { zh: '中级', en: 'Intermediate' } },
      { value: 'ASSOCIATE', name: { zh: '副高级', en: 'Associate senior' } },
      { value: 'SENIOR', name: { zh: '正高级', en: 'Senior' } },
    ],
  },
  {
    id: 'title.speciality',
    name: { zh: '专业', en: 'Speciality' },
    type: 'text',
    required: true,
    maxLength: 60,
  },
  {
    id: 'title.way',
    name: { zh: '评定方式', en: 'Way to the title' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'REVIEW', name: { zh: '评审', en: 'Review' } },
      { value: 'FIRST', name: { zh: '初定', en: 'First conferral' } },
    ],
  },
];
