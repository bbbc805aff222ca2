import type { BundleSource } from '@walking-hall/bundle-sdk';

const levels = [
  { value: 'LEVEL_5', name: { zh: '五级（初级工）', en: 'Level 5' } },
  { value: 'LEVEL_4', name: { zh: '四级（中级工）', en: 'Level 4' } },
  { value: 'LEVEL_3', name: { zh: '三级（高级工）', en: 'Level 3' } },
  { value: 'LEVEL_2', name: { zh: '二级（技师）', en: 'Level 2' } },
  { value: 'LEVEL_1', name: { zh: '一级（高级技师）', en: 'Level 1' } },
];

export const skillsFields: BundleSource['fields'] = [
  {
    id: 'skill.level',
    name: { zh: '申报等级', en: 'Level asked for' },
    type: 'enum',
    required: true,
    choices: levels,
  },
  {
    id: 'skill.held_level',
    name: { zh: '现有等级', en: 'Level held' },
    type: 'enum',
    required: true,
    choices: [{ value: 'NONE', name: { zh: '无', en: 'None' } }, ...levels],
  },
  {
    id: 'skill.work_years',
    name: { zh: '从业年限', en: 'Years of work' },
    type: 'integer',
    required: true,
    min: 0,
    max: 80,
  },
  {
    id: 'skill.certificate_no',
    name: { zh: '技能等级证书编号', en: 'Number of the skill certificate' },
    type: 'text',
    required: false,
    maxLength: 40,
    readOnlyFrom: 'TM-SKILL',
  },
  {
    id: 'course.name',
    name: { zh: '课程', en: 'Course' },
    type: 'text',
    required: true,
    maxLength: 100,
  },
  {
    id: 'heritage.project',
    name: { zh: '非遗项目', en: 'Heritage element' },
    type: 'text',
    required: true,
    maxLength: 100,
  },
];
