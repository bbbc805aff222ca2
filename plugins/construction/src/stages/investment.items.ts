import { type BundleSource, statutory, workingDays } from '@walking-hall/bundle-sdk';
import { isApproved, isFiled, isGovernment } from '../conditions.ts';
import { firmPapers, form, projectForm, service } from '../item-parts.ts';
import { filingRules, governmentInvestment } from '../legal-basis.ts';
import { timed } from '../limits.ts';

const aboutTheProject = form('project.investment', 'project.invest_wan', 'project.land_mode');
const existing = projectForm('project.investment');

/** C01–C03: an enterprise's project is filed or approved, the government's own is approved step by step. */
export const investmentItems: BundleSource['items'] = [
  ...service(
    {
      id: 'C01',
      stage: 'S1',
      name: { zh: '企业投资项目备案', en: 'Filing of an enterprise project' },
      department: 'development-reform',
      type: 'OTHER_POWER',
      when: isFiled,
      basis: [filingRules],
      limits: { promised: timed },
      result: {
        name: { zh: '备案信息表及项目代码', en: 'Filing with the project code' },
        material: 'M20',
        validity: 'LONG_TERM',
      },
      materials: firmPapers(),
      fields: aboutTheProject,
      commitments: ['K10'],
    },
    { id: 'C01-01', name: { zh: '内资项目', en: 'domestic project' }, excludes: ['C01-02'] },
    { id: 'C01-02', name: { zh: '技术改造项目', en: 'technical renewal' } },
    {
      id: 'C01-03',
      name: { zh: '变更', en: 'change' },
      materials: firmPapers('M20'),
      fields: existing,
    },
  ),
  ...service(
    {
      id: 'C02',
      stage: 'S1',
      name: { zh: '企业投资项目核准', en: 'Approval of an enterprise project' },
      department: 'development-reform',
      type: 'LICENSING',
      when: isApproved,
      basis: [filingRules],
      limits: { statutory: statutory(20, filingRules), promised: workingDays(5) },
      // The approval lapses unless work starts within two years [knowledge].
      result: {
        name: { zh: '项目核准批复及项目代码', en: 'Approval with the project code' },
        material: 'M20',
        validity: { months: 24 },
      },
      materials: firmPapers('CM-APPLICATION-REPORT'),
      fields: aboutTheProject,
      stops: ['EXPERT_REVIEW'],
    },
    { id: 'C02-01', name: { zh: '核准', en: 'approval' } },
    { id: 'C02-02', name: { zh: '变更', en: 'change' }, materials: firmPapers('M20'), fields: existing },
    { id: 'C02-03', name: { zh: '延期', en: 'extension' }, materials: firmPapers('M20'), fields: existing },
  ),
  ...service(
    {
      id: 'C03',
      stage: 'S1',
      name: { zh: '政府投资项目审批', en: 'Approval of a government project' },
      department: 'development-reform',
      type: 'OTHER_POWER',
      when: isGovernment,
      basis: [governmentInvestment],
      limits: { promised: workingDays(5) },
      result: {
        name: { zh: '可行性研究报告批复', en: 'Approval of the feasibility study' },
        material: 'CM-FEASIBILITY',
        validity: 'LONG_TERM',
      },
      materials: firmPapers('CM-PROJECT-TEXT'),
      fields: aboutTheProject,
      stops: ['EXPERT_REVIEW'],
    },
    {
      id: 'C03-01',
      name: { zh: '项目建议书', en: 'proposal' },
      result: {
        name: { zh: '项目建议书批复及项目代码', en: 'Approval of the proposal with the project code' },
        material: 'M20',
        validity: 'LONG_TERM',
      },
    },
    {
      id: 'C03-02',
      name: { zh: '可行性研究报告', en: 'feasibility study' },
      // The energy review comes first where there is one, and the site opinion where land is allocated.
      fields: projectForm('project.investment', 'project.land_mode', 'project.energy_review'),
    },
    {
      id: 'C03-03',
      name: { zh: '初步设计概算', en: 'budget of the preliminary design' },
      result: { name: { zh: '概算批复', en: 'Approval of the budget' }, validity: 'LONG_TERM' },
      fields: existing,
    },
  ),
];
