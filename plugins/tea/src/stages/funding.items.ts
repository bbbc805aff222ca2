import type { BundleSource } from '@walking-hall/bundle-sdk';
import { isEnterprise, isHousehold } from '../conditions.ts';
import { decided, delivery, entity, later, papers, whoApplies } from '../item-parts.ts';
import {
  at,
  designed,
  guaranteedLoans,
  personalInformationLaw,
  studentGrants,
  teaInsurance,
  teaSupportFund,
} from '../legal-basis.ts';
import { workingDays } from '../limits.ts';

const guaranteedLoan = {
  level: 'HANDLING',
  parent: 'T2-01',
  stage: 'T2',
  department: 'human-resources',
  type: 'PUBLIC_SERVICE',
  basis: [guaranteedLoans],
  // Eligibility alone; the contract is the bank's.
  limits: { promised: workingDays(10) },
  result: { name: { zh: '贷款资格认定书', en: 'Eligibility letter' }, validity: 'LONG_TERM' },
  exits: decided,
  materials: papers('M01', 'M02', later('M16'), 'M17'),
  fields: [
    ...whoApplies,
    ...entity,
    'bank.account_no',
    'finance.amount_wan',
    'finance.purpose',
    'finance.new_jobs',
    ...delivery,
  ],
  modes: ['COUNTER', 'ONLINE'],
} satisfies Partial<BundleSource['items'][number]>;

/** T2 资金扶持. Ceilings, rates and grants are each region's policy; none of them stands here (domain Part F.2). */
export const fundingItems: BundleSource['items'] = [
  {
    id: 'T2-01',
    level: 'MAIN',
    stage: 'T2',
    name: { zh: '创业担保贷款', en: 'Guaranteed start-up loan' },
  },
  {
    ...guaranteedLoan,
    id: 'T2-01-01',
    name: { zh: '创业担保贷款（个人）', en: 'Guaranteed start-up loan for a person' },
    when: isHousehold,
  },
  {
    ...guaranteedLoan,
    id: 'T2-01-02',
    name: { zh: '创业担保贷款（小微企业）', en: 'Guaranteed start-up loan for a small firm' },
    when: isEnterprise,
  },
  {
    id: 'T2-02',
    level: 'HANDLING',
    stage: 'T2',
    name: { zh: '大学生创业资助', en: 'Student start-up grant' },
    department: 'human-resources',
    type: 'PAYMENT',
    basis: [studentGrants],
    limits: { promised: workingDays(20) },
    result: { name: { zh: '资助决定', en: 'Grant decision' }, validity: 'LONG_TERM' },
    exits: decided,
    materials: papers('M02', 'M13', 'M14', later('TM-LEASE', "grant.kind == 'RENT'")),
    fields: [
      ...whoApplies,
      ...entity,
      'grant.kind',
      'person.degree',
      'person.grad_date',
      'insurance.months',
      ...delivery,
    ],
    stops: ['EXPERT_REVIEW'],
    modes: ['COUNTER', 'ONLINE'],
  },
  {
    id: 'T2-03',
    level: 'HANDLING',
    stage: 'T2',
    name: { zh: '茶产业扶持资金', en: 'Tea support fund' },
    department: 'agriculture',
    type: 'PAYMENT',
    basis: [teaSupportFund],
    limits: { promised: workingDays(15) },
    result: { name: { zh: '资金拨付', en: 'Payment' }, validity: 'LONG_TERM' },
    exits: decided,
    materials: papers('M05', 'M11', 'M16'),
    fields: [
      ...whoApplies,
      'tea.account_no',
      'tea.plot_area_mu',
      'fund.kind',
      'bank.account_no',
      ...delivery,
    ],
    // Column C names the bank data alone: the applicant vouches for the account.
    commitments: ['K10'],
    stops: ['PUBLICITY'],
    modes: ['COUNTER', 'MOBILE', 'ONLINE'],
  },
  {
    id: 'T2-04',
    level: 'HANDLING',
    stage: 'T2',
    name: { zh: '茶企信用贷/茶标质押类贷款（转介）', en: 'Tea credit loan (referral)' },
    // Without a separate consent that names receiver, purpose and kinds, nothing goes to a bank [L-PIPL art.23].
    when: 'finance.share_consent',
    department: 'bank',
    type: 'PUBLIC_SERVICE',
    basis: [
      at(personalInformationLaw, '第二十三条'),
      designed('向银行转介的规则', 'Rules of the referral to a bank'),
    ],
    // The bank keeps its own time; it is asked to answer as other score loans are (domain E8).
    limits: { promised: workingDays(10) },
    result: { name: { zh: '授信额度', en: 'Credit line' }, validity: { months: 12 } },
    exits: decided,
    materials: papers('M02', 'M17'),
    fields: [
      ...whoApplies,
      ...entity,
      'finance.share_consent',
      'finance.amount_wan',
      'finance.purpose',
      'tea.labels_issued',
      'food.sc_no',
      ...delivery,
    ],
    modes: ['COUNTER', 'ONLINE'],
  },
  {
    id: 'T2-05',
    level: 'HANDLING',
    stage: 'T2',
    name: { zh: '茶叶政策性保险', en: 'Tea weather insurance' },
    department: 'insurer',
    type: 'PUBLIC_SERVICE',
    basis: [teaInsurance],
    limits: { promised: workingDays(3) },
    // A policy covers one season, of which there is one a year.
    result: { name: { zh: '保险单', en: 'Policy' }, validity: { months: 12 } },
    exits: decided,
    materials: papers('M01', 'M11'),
    fields: [...whoApplies, 'tea.account_no', 'tea.plot_area_mu', ...delivery],
    modes: ['COUNTER', 'MOBILE', 'ONLINE'],
  },
];
