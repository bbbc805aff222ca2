import type { BundleSource } from '@walking-hall/bundle-sdk';
import { isCoded } from '../conditions.ts';

const amount = { type: 'decimal', required: true, min: 0 } as const;
const yesOrNo = { type: 'boolean', required: true } as const;

/** What the project is: asked once, and what each stage turns on. */
export const projectFields: BundleSource['fields'] = [
  {
    // Unknown before the project is filed, read from the filing afterwards [the pattern is knowledge].
    id: 'project.code',
    name: { zh: '项目代码', en: 'Project code' },
    type: 'text',
    required: true,
    pattern: '^\\d{4}-\\d{6}-\\d{2}-\\d{2}-\\d{6}$',
    when: isCoded,
    readOnlyFrom: 'M20',
  },
  {
    id: 'project.name',
    name: { zh: '项目名称', en: 'Name of the project' },
    type: 'text',
    required: true,
    maxLength: 200,
  },
  {
    id: 'project.investment',
    name: { zh: '投资管理方式', en: 'How the investment is decided on' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'FILED', name: { zh: '企业投资备案', en: 'Enterprise, filed' } },
      { value: 'APPROVED', name: { zh: '企业投资核准', en: 'Enterprise, approved' } },
      { value: 'GOVERNMENT', name: { zh: '政府投资审批', en: 'Government' } },
    ],
  },
  {
    id: 'project.land_mode',
    name: { zh: '供地方式', en: 'How the land is had' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'ALLOCATED', name: { zh: '划拨', en: 'Allocated' } },
      { value: 'GRANTED', name: { zh: '出让', en: 'Granted' } },
    ],
  },
  {
    id: 'project.location',
    name: { zh: '建设地点', en: 'Place' },
    type: 'text',
    required: true,
    maxLength: 200,
  },
  { id: 'project.invest_wan', name: { zh: '总投资（万元）', en: 'Investment (10,000 yuan)' }, ...amount },
  { id: 'project.floor_area', name: { zh: '总建筑面积（平方米）', en: 'Floor area (m²)' }, ...amount },
  { id: 'project.site_ha', name: { zh: '占地面积（公顷）', en: 'Site (hectares)' }, ...amount },
  {
    id: 'project.earthwork_m3',
    name: { zh: '挖填土石方总量（立方米）', en: 'Earth dug and filled (m³)' },
    ...amount,
  },
  {
    id: 'project.eia_class',
    name: { zh: '环评类别（按分类管理名录）', en: 'Class of impact assessment (by the national list)' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'REPORT', name: { zh: '报告书', en: 'Report' } },
      { value: 'FORM', name: { zh: '报告表', en: 'Form' } },
      { value: 'CARD', name: { zh: '登记表', en: 'Card' } },
      { value: 'NONE', name: { zh: '名录未列', en: 'On no list' } },
    ],
  },
  {
    // The thresholds of the measures of 2025 were not verified (domain Part F.6): the applicant says whether they are met.
    id: 'project.energy_review',
    name: { zh: '是否属于应当单独节能审查的项目', en: 'Does the project need an energy review?' },
    ...yesOrNo,
  },
  {
    id: 'project.special_fire',
    name: { zh: '是否特殊建设工程（按清单）', en: 'Is it a special project as to fire (by the list)?' },
    ...yesOrNo,
  },
  { id: 'project.basement_m2', name: { zh: '地下室面积（平方米）', en: 'Basement (m²)' }, ...amount },
  {
    id: 'project.civil_mode',
    name: { zh: '人防方式', en: 'Air defence' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'BUILD', name: { zh: '结建防空地下室', en: 'Basement built with the project' } },
      { value: 'PAY', name: { zh: '易地建设', en: 'Paid for elsewhere' } },
      { value: 'NONE', name: { zh: '不涉及', en: 'Not concerned' } },
    ],
  },
  {
    id: 'project.phases',
    name: { zh: '分期（应覆盖全部建筑）', en: 'Phases (together all of the buildings)' },
    type: 'list',
    required: true,
    minRows: 2,
    columns: [
      { id: 'no', name: { zh: '期次', en: 'Phase' }, type: 'integer', required: true },
      { id: 'buildings', name: { zh: '建筑', en: 'Buildings' }, type: 'text', required: true },
      {
        id: 'finish_date',
        name: { zh: '计划完成日期', en: 'To be finished on' },
        type: 'date',
        required: true,
      },
    ],
  },
];
