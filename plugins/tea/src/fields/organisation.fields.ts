import { type BundleSource, standardFields } from '@walking-hall/bundle-sdk';
import { isRegisteredAlready } from '../conditions.ts';

export const organisationFields: BundleSource['fields'] = [
  standardFields['org.name'],
  // Unknown before registration, read from the licence afterwards: asked only where the order does not register.
  { ...standardFields['org.uscc'], when: isRegisteredAlready, readOnlyFrom: 'M02' },
  {
    id: 'org.type',
    name: { zh: '企业类型', en: 'Type of company' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'LIMITED', name: { zh: '有限责任公司', en: 'Limited liability company' } },
      { value: 'JOINT_STOCK', name: { zh: '股份有限公司', en: 'Company limited by shares' } },
      { value: 'PARTNERSHIP', name: { zh: '合伙企业', en: 'Partnership' } },
      { value: 'SOLE', name: { zh: '个人独资企业', en: 'Sole proprietorship' } },
    ],
  },
  {
    id: 'org.capital_wan',
    name: { zh: '注册资本（出资总额，万元）', en: 'Registered capital (10,000 yuan)' },
    type: 'decimal',
    required: true,
    min: 0,
  },
  {
    id: 'org.scope_codes',
    name: { zh: '经营范围（规范条目）', en: 'Scope of business (standard entries)' },
    type: 'text',
    required: true,
    maxLength: 1000,
  },
  {
    id: 'org.term',
    name: { zh: '经营期限至（不填为长期）', en: 'Term of business until (empty: long term)' },
    type: 'date',
    required: false,
  },
  standardFields['org.premises'],
  {
    // How the premises are held. Deed and lease are looked up, not asked for: the declaration M04 is the proof
    // [L-ZJ1 art.19].
    id: 'org.premises_proof',
    name: { zh: '住所证明方式', en: 'How the premises are proved' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'DECLARED', name: { zh: '申报承诺', en: 'By declaration' } },
      { value: 'DEED', name: { zh: '产权证明', en: 'By title deed' } },
      { value: 'LEASE', name: { zh: '租赁合同', en: 'By lease' } },
    ],
  },
  {
    id: 'legal_rep.name',
    name: { zh: '法定代表人（负责人）姓名', en: 'Legal representative: name' },
    type: 'text',
    required: true,
    maxLength: 100,
    personal: 'NAME',
  },
  {
    id: 'legal_rep.id_no',
    name: { zh: '法定代表人（负责人）身份证号', en: 'Legal representative: identity number' },
    type: 'text',
    format: 'ID_NUMBER',
    required: true,
    personal: 'ID_NUMBER',
  },
  {
    id: 'legal_rep.mobile',
    name: { zh: '法定代表人（负责人）手机', en: 'Legal representative: mobile phone' },
    type: 'text',
    format: 'MOBILE',
    required: true,
    personal: 'PHONE',
  },
  {
    id: 'org.shareholders',
    name: { zh: '股东及出资', en: 'Shareholders' },
    type: 'list',
    required: true,
    minRows: 1,
    columns: [
      {
        id: 'name',
        name: { zh: '姓名（名称）', en: 'Name' },
        type: 'text',
        required: true,
        personal: 'NAME',
      },
      {
        id: 'id_no',
        name: { zh: '证件号码', en: 'Number of the document' },
        type: 'text',
        required: true,
        personal: 'ID_NUMBER',
      },
      { id: 'share', name: { zh: '出资比例（%）', en: 'Share (%)' }, type: 'decimal', required: true },
    ],
    sum: { column: 'share', equals: 100 },
  },
  {
    // Free choice among all registered makers: no list, no default, nothing preselected.
    id: 'seal.maker',
    name: { zh: '刻章单位（自主选择）', en: 'Seal maker (your own choice)' },
    type: 'text',
    required: true,
    maxLength: 100,
  },
  {
    id: 'tax.taxpayer_kind',
    name: { zh: '纳税人类型', en: 'Class of taxpayer' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'SMALL_SCALE', name: { zh: '小规模纳税人', en: 'Small-scale taxpayer' } },
      { value: 'GENERAL', name: { zh: '一般纳税人', en: 'General taxpayer' } },
    ],
  },
  {
    id: 'staff.count',
    name: { zh: '职工人数', en: 'Number of staff' },
    type: 'integer',
    required: true,
    min: 0,
  },
  {
    id: 'bank.branch',
    name: { zh: '开户银行网点（自主选择）', en: 'Bank branch (your own choice)' },
    type: 'text',
    required: true,
    maxLength: 100,
  },
  {
    id: 'bank.account_no',
    name: { zh: '银行账号', en: 'Bank account number' },
    type: 'text',
    required: true,
    maxLength: 40,
    personal: 'BANK_ACCOUNT',
    // As with M16: an account that the same order opens can't be stated yet.
    when: "!('T1-06' in order.items)",
  },
];
