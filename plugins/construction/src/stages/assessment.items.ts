import { at, type BundleSource, designed, statutory, workingDays } from '@walking-hall/bundle-sdk';
import {
  assessesRegionally,
  needsEnergyReview,
  needsImpactApproval,
  needsNoSoilWaterPlan,
  needsSoilWaterForm,
  needsSoilWaterReport,
} from '../conditions.ts';
import { firmPapers, projectForm, service } from '../item-parts.ts';
import { energyMeasures, impactLaw, soilWaterLaw, soilWaterMeasures } from '../legal-basis.ts';
import { timed } from '../limits.ts';

const impactFields = projectForm('project.eia_class', 'project.site_ha', 'project.floor_area');
const soilWaterFields = projectForm('project.site_ha', 'project.earthwork_m3');

/** C09–C11: what energy, environment and soil say before work starts. None of them is a condition of the permit itself. */
export const assessmentItems: BundleSource['items'] = [
  ...service(
    {
      id: 'C09',
      stage: 'S1',
      name: { zh: '固定资产投资项目节能审查', en: 'Energy review' },
      department: 'development-reform',
      type: 'LICENSING',
      when: needsEnergyReview,
      basis: [energyMeasures],
      // The measures' own days were not verified (domain Part F.6): no statutory limit stands here.
      limits: { promised: workingDays(7) },
      result: {
        name: { zh: '节能审查意见', en: 'Energy review opinion' },
        material: 'CM-ENERGY',
        validity: { months: 24 },
      },
      materials: firmPapers('CM-ENERGY-REPORT'),
      fields: projectForm('project.investment', 'project.energy_review', 'project.invest_wan'),
      stops: ['EXPERT_REVIEW'],
    },
    { id: 'C09-01', name: { zh: '单独审查', en: 'single review' }, excludes: ['C09-02'] },
    {
      id: 'C09-02',
      name: { zh: '区域评估承诺备案', en: 'filing in an assessed zone' },
      when: `${needsEnergyReview} && ${assessesRegionally}`,
      limits: { promised: timed },
      materials: firmPapers('CM-ZONE-PLEDGE', 'M17'),
      commitments: ['K05'],
    },
    {
      id: 'C09-03',
      name: { zh: '变更', en: 'change' },
      materials: firmPapers('CM-ENERGY', 'CM-ENERGY-REPORT'),
    },
  ),
  ...service(
    {
      id: 'C10',
      stage: 'S1',
      name: { zh: '环境影响评价', en: 'Environmental impact assessment' },
      department: 'ecology',
      type: 'LICENSING',
      basis: [at(impactLaw, '第二十二条')],
      limits: { promised: workingDays(15) },
      // Work that has not started after five years needs a new check of the approval [L-HPF art.24].
      result: {
        name: { zh: '环境影响评价文件批复', en: 'Approval of the impact assessment' },
        material: 'CM-EIA',
        validity: { months: 60 },
      },
      materials: firmPapers('CM-EIA-DOC'),
      fields: impactFields,
      stops: ['HEARING', 'EXPERT_REVIEW', 'PUBLICITY'],
    },
    {
      id: 'C10-01',
      name: { zh: '报告书', en: 'report' },
      when: "project.eia_class == 'REPORT'",
      limits: {
        statutory: statutory(60, at(impactLaw, '第二十二条'), 'DAY'),
        promised: workingDays(15),
      },
    },
    {
      id: 'C10-02',
      name: { zh: '报告表', en: 'form' },
      when: "project.eia_class == 'FORM'",
      limits: { statutory: statutory(30, at(impactLaw, '第二十二条'), 'DAY'), promised: workingDays(7) },
      commitments: ['K05'],
    },
    {
      id: 'C10-03',
      name: { zh: '登记表备案', en: 'card' },
      when: "project.eia_class == 'CARD'",
      type: 'OTHER_POWER',
      limits: { promised: timed },
      result: { name: { zh: '备案回执', en: 'Receipt of the filing' }, validity: 'LONG_TERM' },
      materials: firmPapers(),
    },
    {
      id: 'C10-04',
      name: { zh: '满五年重新审核', en: 'check after five years' },
      when: needsImpactApproval,
      basis: [at(impactLaw, '第二十四条')],
      limits: { statutory: statutory(10, at(impactLaw, '第二十四条'), 'DAY'), promised: workingDays(7) },
      materials: firmPapers('CM-EIA'),
    },
  ),
  ...service(
    {
      id: 'C11',
      stage: 'S1',
      name: { zh: '生产建设项目水土保持方案', en: 'Water and soil conservation plan' },
      department: 'water',
      type: 'LICENSING',
      basis: [at(soilWaterLaw, '第二十五条'), soilWaterMeasures],
      limits: { promised: workingDays(10) },
      result: {
        name: { zh: '水土保持方案准予许可决定书', en: 'Approval of the plan' },
        material: 'CM-SOIL-WATER',
        validity: { months: 36 },
      },
      materials: firmPapers('CM-SOIL-WATER-PLAN'),
      fields: soilWaterFields,
    },
    {
      id: 'C11-01',
      name: { zh: '报告书', en: 'report' },
      when: needsSoilWaterReport,
      limits: {
        statutory: { ...statutory(10, soilWaterMeasures), extension: statutory(10, soilWaterMeasures) },
        promised: workingDays(10),
      },
      // The technical evaluation, at most 30 working days, is not counted [source: W-WATER].
      stops: ['EXPERT_REVIEW'],
    },
    {
      id: 'C11-02',
      name: { zh: '报告表（承诺制）', en: 'form, on commitment' },
      when: needsSoilWaterForm,
      limits: { promised: timed },
      materials: firmPapers('CM-SOIL-WATER-PLAN', 'CM-SOIL-WATER-PLEDGE', 'M17'),
      commitments: ['K04'],
    },
    {
      id: 'C11-03',
      name: { zh: '登记表', en: 'card' },
      when: needsNoSoilWaterPlan,
      type: 'OTHER_POWER',
      basis: [
        soilWaterMeasures,
        designed(
          '低于起点的项目无需方案审批；需要留存记录的区域可办理登记',
          'Below the thresholds no plan is needed; a region that keeps a record offers the card',
        ),
      ],
      limits: { promised: timed },
      result: { name: { zh: '登记回执', en: 'Receipt' }, validity: 'LONG_TERM' },
      materials: firmPapers(),
    },
    {
      id: 'C11-04',
      name: { zh: '变更', en: 'change' },
      materials: firmPapers('CM-SOIL-WATER', 'CM-SOIL-WATER-PLAN'),
    },
  ),
];
