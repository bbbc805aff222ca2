import {
  type BundleSource,
  designed,
  papers,
  sameDay,
  whoApplies,
  workingDays,
} from '@walking-hall/bundle-sdk';
import { decided } from '../item-parts.ts';
import { teaServices } from '../legal-basis.ts';

/** T4 人才引育: two items of its own; recognition, household and subsidies are the talent bundle's (see the stage). */
export const talentItems: BundleSource['items'] = [
  {
    id: 'T4-01',
    level: 'HANDLING',
    stage: 'T4',
    name: { zh: '大学生创业学院报名', en: 'Enrolment in the student start-up academy' },
    // Until which age or year one counts as a graduate is the region's rule; the applicant answers for it.
    when: 'person.recent_graduate',
    department: 'start-up-academy',
    type: 'PUBLIC_SERVICE',
    basis: [teaServices],
    limits: { promised: workingDays(5) },
    result: { name: { zh: '录取通知', en: 'Place in the academy' }, validity: { months: 12 } },
    exits: decided,
    materials: papers('M01', 'M05'),
    fields: [...whoApplies, 'person.recent_graduate', 'person.degree', 'person.grad_date'],
    modes: ['COUNTER', 'MOBILE', 'ONLINE'],
  },
  {
    id: 'T4-02',
    level: 'HANDLING',
    stage: 'T4',
    name: { zh: '人才政策体检', en: 'Talent policy check' },
    department: 'talent-office',
    type: 'PUBLIC_SERVICE',
    basis: [designed('政策匹配规则', 'Rules of matching people to policies')],
    limits: { promised: sameDay },
    // Policies change: a report that is half a year old is made anew.
    result: { name: { zh: '政策匹配报告', en: 'Match report' }, validity: { months: 6 } },
    exits: ['GRANTED'],
    materials: papers('M01', 'M05'),
    fields: [...whoApplies, 'person.recent_graduate', 'person.degree', 'person.grad_date'],
    modes: ['COUNTER', 'MOBILE', 'KIOSK', 'ONLINE'],
  },
];
