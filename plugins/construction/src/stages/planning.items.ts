import { at, type BundleSource, later, licenceLimit, workingDays } from '@walking-hall/bundle-sdk';
import { buildsCivilDefence, needsCivilDefence, paysForCivilDefence } from '../conditions.ts';
import { projectForm, projectPapers, service } from '../item-parts.ts';
import {
  designRules,
  greeningRules,
  hangzhouPlanning,
  planningLaw,
  zhejiangCivilDefence,
} from '../legal-basis.ts';
import { timed } from '../limits.ts';

const civilDefence = ['project.basement_m2', 'project.civil_mode'];
const theScheme = ['project.floor_area', 'project.land_mode', ...civilDefence];
/** The scheme has to name the phases and their years, and the body that approved it has to consent. */
const byPhase = [at(planningLaw, '第四十条'), at(hangzhouPlanning, '第二十三条')];

/** C15–C19: the scheme, the permit for it, and what belongs to it. */
export const planningItems: BundleSource['items'] = [
  ...service(
    {
      id: 'C15',
      stage: 'S2',
      name: { zh: '设计方案审查', en: 'Scheme review' },
      department: 'natural-resources',
      type: 'OTHER_POWER',
      basis: [at(planningLaw, '第四十条')],
      limits: { promised: workingDays(7) },
      result: {
        name: { zh: '设计方案审查意见', en: 'Opinion on the scheme' },
        material: 'CM-SCHEME',
        validity: 'LONG_TERM',
      },
      materials: projectPapers('M22', 'M23'),
      fields: projectForm(...theScheme),
      // The site plan is made public.
      stops: ['PUBLICITY', 'EXPERT_REVIEW'],
      preliminaryOpinion: true,
    },
    { id: 'C15-01', name: { zh: '整体', en: 'whole' }, excludes: ['C15-02'] },
    {
      id: 'C15-02',
      name: { zh: '分期', en: 'by phase' },
      basis: byPhase,
      fields: projectForm(...theScheme, 'project.phases'),
    },
    { id: 'C15-03', name: { zh: '变更', en: 'change' }, materials: projectPapers('CM-SCHEME', 'M23') },
  ),
  ...service(
    {
      id: 'C16',
      stage: 'S2',
      name: { zh: '建设工程规划许可证', en: 'Engineering planning permit' },
      department: 'natural-resources',
      type: 'LICENSING',
      basis: [at(planningLaw, '第四十条')],
      limits: { statutory: licenceLimit, promised: workingDays(5) },
      result: {
        name: { zh: '建设工程规划许可证', en: 'Engineering planning permit' },
        material: 'CM-PLAN-PERMIT',
        validity: 'LONG_TERM',
      },
      materials: projectPapers('M21', 'M22', 'M23', later('CM-SCHEME-BOUND')),
      fields: projectForm(...theScheme),
      preliminaryOpinion: true,
    },
    { id: 'C16-01', name: { zh: '建筑工程', en: 'buildings' }, excludes: ['C16-03'] },
    { id: 'C16-02', name: { zh: '市政管线', en: 'municipal lines' } },
    {
      id: 'C16-03',
      name: { zh: '分期核发', en: 'by phase' },
      basis: byPhase,
      fields: projectForm(...theScheme, 'project.phases'),
    },
    {
      id: 'C16-04',
      name: { zh: '变更', en: 'change' },
      materials: projectPapers('CM-PLAN-PERMIT', 'M23'),
    },
    {
      id: 'C16-05',
      name: { zh: '补换证', en: 'replacement' },
      limits: { statutory: licenceLimit, promised: timed },
      materials: projectPapers('CM-PLAN-PERMIT'),
    },
  ),
  ...service(
    {
      id: 'C17',
      stage: 'S2',
      name: { zh: '应建防空地下室审批', en: 'Air-defence basement' },
      department: 'civil-defence',
      type: 'LICENSING',
      when: needsCivilDefence,
      basis: [at(zhejiangCivilDefence, '第十四条、第十五条')],
      limits: { statutory: licenceLimit, promised: workingDays(3) },
      result: {
        name: { zh: '防空地下室审批意见', en: 'Decision on the basement' },
        material: 'CM-CIVIL',
        validity: 'LONG_TERM',
      },
      materials: projectPapers('M23'),
      fields: projectForm('project.floor_area', ...civilDefence),
    },
    { id: 'C17-01', name: { zh: '结建审查', en: 'built with the project' }, when: buildsCivilDefence },
    {
      id: 'C17-02',
      name: { zh: '易地建设', en: 'paid for elsewhere' },
      when: paysForCivilDefence,
      basis: [at(zhejiangCivilDefence, '第十三条')],
      result: {
        name: { zh: '易地建设审批意见及缴费通知', en: 'Decision and notice of the fee' },
        material: 'CM-CIVIL',
        validity: 'LONG_TERM',
      },
    },
    { id: 'C17-03', name: { zh: '变更', en: 'change' }, materials: projectPapers('CM-CIVIL', 'M23') },
  ),
  ...service(
    {
      id: 'C18',
      stage: 'S2',
      name: { zh: '绿地树木审批', en: 'Green space and trees' },
      department: 'landscape',
      type: 'LICENSING',
      basis: [greeningRules],
      limits: { statutory: licenceLimit, promised: workingDays(7) },
      result: { name: { zh: '绿地树木许可', en: 'Permit' }, validity: 'LONG_TERM' },
      materials: projectPapers(),
      fields: projectForm('works.scope'),
    },
    { id: 'C18-01', name: { zh: '临时占用绿地', en: 'use of green space' } },
    { id: 'C18-02', name: { zh: '砍伐迁移树木', en: 'felling or moving trees' } },
  ),
  ...service(
    {
      id: 'C19',
      stage: 'S2',
      name: { zh: '初步设计审批', en: 'Preliminary design' },
      department: 'housing',
      type: 'LICENSING',
      basis: [designRules],
      limits: { promised: workingDays(10) },
      result: { name: { zh: '初步设计批复', en: 'Approval of the design' }, validity: 'LONG_TERM' },
      materials: projectPapers('CM-DESIGN-TEXT'),
      fields: projectForm('project.floor_area', 'project.invest_wan'),
      stops: ['EXPERT_REVIEW'],
    },
    { id: 'C19-01', name: { zh: '房屋建筑', en: 'buildings' } },
    { id: 'C19-02', name: { zh: '市政工程', en: 'municipal works' } },
    { id: 'C19-03', name: { zh: '超限抗震专项', en: 'seismic review of special heights' } },
  ),
];
