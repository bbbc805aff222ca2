import {
  at,
  type BundleSource,
  delivery,
  papers,
  sameDay,
  statutory,
  whoApplies,
  workingDays,
} from '@walking-hall/bundle-sdk';
import { decided, entity } from '../item-parts.ts';
import {
  bankAccountRules,
  housingFundRules,
  oneVisitRules,
  onlineSeals,
  registrationRules,
  sealRules,
  socialInsuranceLaw,
  taxLaw,
} from '../legal-basis.ts';

/** Wherever a van or a kiosk can go: registration is decided on the spot. */
const everywhere = ['COUNTER', 'MOBILE', 'KIOSK', 'ONLINE'] as const;

const registration = {
  level: 'HANDLING',
  parent: 'T1-01',
  stage: 'T1',
  department: 'market-regulation',
  type: 'CONFIRMATION',
  basis: [
    at(registrationRules, '第十九条'),
    at(registrationRules, '第二十二条'),
    at(oneVisitRules, '第十九条'),
  ],
  limits: {
    statutory: {
      ...statutory(3, at(registrationRules, '第十九条')),
      extension: statutory(3, at(registrationRules, '第十九条')),
    },
    promised: sameDay,
  },
  // The e-licence equals the paper one [source: L-REG art.22].
  result: { name: { zh: '营业执照', en: 'Business licence' }, material: 'M02', validity: 'LONG_TERM' },
  exits: decided,
  commitments: ['K01'],
  modes: [...everywhere],
} as const satisfies Partial<BundleSource['items'][number]>;

const registrationForm = [
  ...whoApplies,
  'person.recent_graduate',
  'org.name',
  'org.scope_codes',
  'org.premises',
  'org.premises_proof',
  ...delivery,
];
const capitalAndHead = [
  'org.capital_wan',
  'org.term',
  'legal_rep.name',
  'legal_rep.id_no',
  'legal_rep.mobile',
];

/** T1 企业开办. Each kind of applicant has one registration, so that ordering `T1-01` always means one of them. */
export const startUpItems: BundleSource['items'] = [
  { id: 'T1-01', level: 'MAIN', stage: 'T1', name: { zh: '设立登记', en: 'Establishment registration' } },
  {
    ...registration,
    id: 'T1-01-01',
    name: { zh: '设立登记（公司）', en: 'Registration of a company' },
    when: "applicant.kind == 'COMPANY'",
    materials: papers('M01', 'M04', 'M05', 'M06'),
    fields: [...registrationForm, 'org.type', ...capitalAndHead, 'org.shareholders'],
  },
  {
    ...registration,
    id: 'T1-01-02',
    name: { zh: '设立登记（个体工商户）', en: 'Registration of a household business' },
    when: "applicant.kind == 'HOUSEHOLD_BUSINESS'",
    materials: papers('M01', 'M04', 'M05'),
    fields: registrationForm,
  },
  {
    ...registration,
    id: 'T1-01-03',
    name: { zh: '设立登记（农民专业合作社）', en: 'Registration of a farmers’ cooperative' },
    when: "applicant.kind == 'COOP'",
    materials: papers('M01', 'M04', 'M05', 'M06'),
    fields: [...registrationForm, ...capitalAndHead],
  },
  {
    ...registration,
    id: 'T1-01-04',
    name: { zh: '设立登记（家庭农场）', en: 'Registration of a family farm' },
    // A family farm is no legal form of its own [knowledge]: one that becomes a household business or a company
    // registers as such (01, 02). This is for those that take another form, which the hall calls ORG.
    when: "applicant.kind == 'ORG'",
    materials: papers('M01', 'M04', 'M05'),
    fields: registrationForm,
  },
  {
    id: 'T1-02',
    level: 'HANDLING',
    stage: 'T1',
    name: { zh: '公章刻制（备案）', en: 'Seal making and filing' },
    department: 'police',
    type: 'OTHER_POWER',
    basis: [sealRules, onlineSeals],
    limits: { promised: sameDay },
    result: {
      name: { zh: '印章及备案编号', en: 'Seals and filing number' },
      material: 'TM-SEAL',
      validity: 'LONG_TERM',
    },
    exits: decided,
    materials: papers('M02'),
    // The applicant chooses among all registered seal makers; nothing is preselected (domain A75).
    fields: [...whoApplies, ...entity, 'seal.maker', ...delivery],
    modes: ['COUNTER', 'ONLINE'],
  },
  {
    id: 'T1-03',
    level: 'HANDLING',
    stage: 'T1',
    name: { zh: '税务信息确认与发票领用', en: 'Tax registration and invoices' },
    department: 'tax',
    type: 'OTHER_POWER',
    basis: [taxLaw],
    limits: { promised: sameDay },
    result: {
      name: { zh: '税务信息确认及电子发票额度', en: 'Tax profile and e-invoice quota' },
      validity: 'LONG_TERM',
    },
    exits: decided,
    materials: papers('M02'),
    fields: [...whoApplies, ...entity, 'tax.taxpayer_kind', ...delivery],
    modes: ['COUNTER', 'ONLINE'],
  },
  {
    id: 'T1-04',
    level: 'HANDLING',
    stage: 'T1',
    name: { zh: '社会保险登记与参保', en: 'Social insurance registration' },
    department: 'human-resources',
    type: 'PUBLIC_SERVICE',
    basis: [socialInsuranceLaw],
    // One of the certificates merged into the business licence (多证合一): the number follows from it.
    limits: { promised: sameDay },
    result: { name: { zh: '社会保险单位编号', en: 'Social insurance unit number' }, validity: 'LONG_TERM' },
    exits: decided,
    materials: papers('M02'),
    fields: [...whoApplies, ...entity, 'staff.count', ...delivery],
    modes: ['COUNTER', 'ONLINE'],
  },
  {
    id: 'T1-05',
    level: 'HANDLING',
    stage: 'T1',
    name: { zh: '住房公积金缴存登记', en: 'Housing fund registration' },
    department: 'housing-fund',
    type: 'PUBLIC_SERVICE',
    basis: [housingFundRules],
    limits: { promised: sameDay },
    result: { name: { zh: '住房公积金单位账户', en: 'Housing fund account' }, validity: 'LONG_TERM' },
    exits: decided,
    // Where the same order opens the account, nobody can be asked for it yet: the bank tells the fund [design].
    materials: papers('M02', { material: 'M16', when: "!('T1-06' in order.items)" }),
    fields: [...whoApplies, ...entity, 'staff.count', 'bank.account_no', ...delivery],
    modes: ['COUNTER', 'ONLINE'],
  },
  {
    id: 'T1-06',
    level: 'HANDLING',
    stage: 'T1',
    name: { zh: '银行预约开户', en: 'Bank account booking' },
    department: 'bank',
    type: 'PUBLIC_SERVICE',
    basis: [bankAccountRules],
    limits: { promised: workingDays(1) },
    result: { name: { zh: '银行账号', en: 'Account number' }, validity: 'LONG_TERM' },
    exits: decided,
    materials: papers('M02'),
    fields: [...whoApplies, ...entity, 'bank.branch', ...delivery],
    modes: ['COUNTER', 'ONLINE'],
  },
];
