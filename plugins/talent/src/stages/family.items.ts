import { at, type BundleSource, workingDays } from '@walking-hall/bundle-sdk';
import { isForeigner, schoolsByHousehold, schoolsByResidence } from '../conditions.ts';
import { personal } from '../item-parts.ts';
import { educationLaw, healthCare } from '../legal-basis.ts';

/** L5 子女与医疗. */
export const familyItems: BundleSource['items'] = [
  personal({
    id: 'L5-01',
    stage: 'L5',
    name: { zh: '子女入学/转学', en: 'Schooling of the children' },
    department: 'education',
    type: 'PUBLIC_SERVICE',
    basis: [at(educationLaw, '第十二条')],
    limits: { promised: workingDays(20) },
    result: { name: { zh: '入学安排', en: 'Place at school' }, validity: { months: 12 } },
    papers: [
      { material: 'TA-HOUSEHOLD', when: schoolsByHousehold },
      { material: 'TA-RESIDENCE', when: `${schoolsByResidence} && ${isForeigner}` },
      { material: 'TA-LIVING-PERMIT', when: `${schoolsByResidence} && !(${isForeigner})` },
      { material: 'M14', when: schoolsByResidence },
      'TA-BIRTH',
      'TA-VACCINATION',
    ],
    fields: ['schooling.basis', 'schooling.grade', 'child.name', 'child.birth_date'],
    // Each region sets the days of its enrolment.
    window: { from: '05-06', to: '06-30', origin: 'design' },
  }),
  personal({
    id: 'L5-02',
    stage: 'L5',
    name: { zh: '人才医疗保健卡', en: 'Health card for talent' },
    department: 'health',
    type: 'PUBLIC_SERVICE',
    basis: [healthCare],
    limits: { promised: workingDays(10) },
    result: { name: { zh: '医疗保健卡', en: 'Health card' }, validity: 'LONG_TERM' },
    papers: ['TA-CLASS'],
    fields: ['talent.class'],
  }),
];
