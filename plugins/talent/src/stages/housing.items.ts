import { type BundleSource, workingDays } from '@walking-hall/bundle-sdk';
import { hasEnoughMonths, isHousedByClass, isHousedByDegree, isPaid } from '../conditions.ts';
import { aboutTheDegree } from '../fields/person.fields.ts';
import { employment } from '../fields/work.fields.ts';
import { type PersonalItem, personal } from '../item-parts.ts';
import { livingSubsidies, publicRental, rentSubsidies } from '../legal-basis.ts';

/** It waits, and is never overdue, until the insurance record shows as many months as the region asks for. */
const onceInsured = (subsidy: string) => ({
  when: hasEnoughMonths(subsidy),
  says: {
    zh: '参保月数达到本地规定后开始办理，无需再次申请',
    en: 'It begins once as many months are insured as the region asks for; there is nothing to apply for again',
  },
});

const subsidy = {
  stage: 'L4',
  department: 'human-resources',
  type: 'PAYMENT',
  limits: { promised: workingDays(15) },
} satisfies Partial<PersonalItem>;

/** L4 安居. */
export const housingItems: BundleSource['items'] = [
  personal({
    ...subsidy,
    id: 'L4-01',
    name: { zh: '租房补贴', en: 'Rent subsidy' },
    when: `housing.none_owned && ${isPaid('rent-subsidy')}`,
    basis: [rentSubsidies],
    result: { name: { zh: '租房补贴决定（按期）', en: 'Rent subsidy by period' }, validity: 'LONG_TERM' },
    papers: [
      { material: 'TA-CLASS', when: isHousedByClass },
      { material: 'M13', when: isHousedByDegree },
      'M14',
      'M15',
      'M16',
      'TA-LEASE',
      'TA-SUBSIDY-PLEDGE',
    ],
    fields: [
      'housing.entitled_by',
      'housing.none_owned',
      'talent.class',
      ...aboutTheDegree,
      ...employment,
      'insurance.months',
      'person.bank_account',
    ],
    commitments: ['K09'],
    startsWhen: onceInsured('rent-subsidy'),
  }),
  personal({
    ...subsidy,
    id: 'L4-02',
    name: { zh: '应届毕业生生活补贴', en: 'Living subsidy for graduates' },
    when: `person.recent_graduate && ${isPaid('living-subsidy')}`,
    basis: [livingSubsidies],
    result: { name: { zh: '生活补贴发放（分期）', en: 'Living subsidy in parts' }, validity: 'LONG_TERM' },
    papers: ['M13', 'M14', 'M15', 'M16', 'TA-SUBSIDY-PLEDGE'],
    fields: [
      'person.recent_graduate',
      ...aboutTheDegree,
      ...employment,
      'insurance.months',
      'person.bank_account',
    ],
    commitments: ['K09'],
    startsWhen: onceInsured('living-subsidy'),
  }),
  personal({
    id: 'L4-03',
    stage: 'L4',
    name: { zh: '人才公寓/公租房申请', en: 'Flat for talent, public rental' },
    when: 'housing.none_owned',
    department: 'housing',
    type: 'PUBLIC_SERVICE',
    basis: [publicRental],
    // Asked for by whoever was drawn: the draw comes before, and takes nothing of the limit [design].
    limits: { promised: workingDays(20) },
    result: { name: { zh: '租赁合同', en: 'Lease' }, validity: 'LONG_TERM' },
    papers: ['TA-CLASS', 'TA-SUBSIDY-PLEDGE'],
    fields: ['talent.class', 'housing.none_owned'],
    commitments: ['K09'],
  }),
];
