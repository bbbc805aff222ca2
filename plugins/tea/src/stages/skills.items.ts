import { type BundleSource, delivery, papers, whoApplies, workingDays } from '@walking-hall/bundle-sdk';
import { decided } from '../item-parts.ts';
import {
  heritageLaw,
  skillsSubsidies,
  teaMakerLevels,
  teaServices,
  teaTasterLevels,
} from '../legal-basis.ts';

const certificate = {
  level: 'HANDLING',
  stage: 'T5',
  department: 'skill-assessor',
  type: 'PUBLIC_SERVICE',
  limits: { promised: workingDays(20) },
  // Skill certificates do not expire [knowledge].
  result: {
    name: { zh: '职业技能等级证书', en: 'Skill certificate' },
    material: 'TM-SKILL',
    validity: 'LONG_TERM',
  },
  exits: decided,
  materials: papers('M01', 'M05', 'TM-WORK-PROOF'),
  // What each level asks for (years, the level below) was found as examples only: the assessor judges, no condition does.
  fields: [...whoApplies, 'skill.level', 'skill.held_level', 'skill.work_years', ...delivery],
  // The assessment itself does not count.
  stops: ['APPRAISAL'],
  modes: ['COUNTER', 'ONLINE'],
} satisfies Partial<BundleSource['items'][number]>;

const course = {
  level: 'HANDLING',
  stage: 'T5',
  type: 'PUBLIC_SERVICE',
  basis: [teaServices],
  exits: decided,
  modes: ['COUNTER', 'MOBILE', 'ONLINE'],
} satisfies Partial<BundleSource['items'][number]>;

/** T5 技能提升. */
export const skillsItems: BundleSource['items'] = [
  {
    ...certificate,
    id: 'T5-01',
    name: { zh: '评茶员职业技能等级认定', en: 'Skill certificate: tea taster' },
    basis: [teaTasterLevels],
  },
  {
    ...certificate,
    id: 'T5-02',
    name: {
      zh: '茶叶加工工（炒茶制茶）职业技能等级认定',
      en: 'Skill certificate: tea maker (roasting and processing)',
    },
    basis: [teaMakerLevels],
  },
  {
    id: 'T5-03',
    level: 'HANDLING',
    stage: 'T5',
    name: { zh: '技能提升补贴', en: 'Skills subsidy' },
    department: 'human-resources',
    type: 'PAYMENT',
    basis: [skillsSubsidies],
    limits: { promised: workingDays(15) },
    result: { name: { zh: '补贴发放决定', en: 'Subsidy decision' }, validity: 'LONG_TERM' },
    exits: decided,
    materials: papers('M01', 'M14', 'M16', 'TM-SKILL'),
    fields: [...whoApplies, 'skill.certificate_no', 'insurance.months', 'bank.account_no', ...delivery],
    modes: ['COUNTER', 'ONLINE'],
  },
  {
    ...course,
    id: 'T5-04',
    name: { zh: '西湖龙井茶培训学校课程', en: 'Course at the Longjing tea school' },
    department: 'tea-school',
    limits: { promised: workingDays(3) },
    result: { name: { zh: '报名确认', en: 'Enrolment' }, validity: { months: 12 } },
    materials: papers('M01', 'M05'),
    fields: [...whoApplies, 'course.name'],
  },
  {
    id: 'T5-05',
    level: 'HANDLING',
    stage: 'T5',
    name: { zh: '非遗代表性传承人申报', en: 'Application as bearer of intangible heritage' },
    department: 'culture',
    type: 'CONFIRMATION',
    basis: [heritageLaw],
    limits: { promised: workingDays(20) },
    result: { name: { zh: '代表性传承人认定', en: 'Recognition as bearer' }, validity: 'LONG_TERM' },
    exits: decided,
    materials: papers('M01', 'M05', 'TM-HERITAGE'),
    fields: [...whoApplies, 'heritage.project', 'skill.work_years', ...delivery],
    stops: ['EXPERT_REVIEW', 'PUBLICITY'],
    modes: ['COUNTER', 'ONLINE'],
  },
  {
    ...course,
    id: 'T5-06',
    name: { zh: '西子茗家沙龙', en: 'Xizi tea salon' },
    department: 'salon',
    limits: { promised: workingDays(1) },
    result: { name: { zh: '沙龙席位', en: 'Seat at the salon' }, validity: { months: 3 } },
    materials: papers(),
    fields: whoApplies,
  },
];
