import { type BundleSource, licenceLimit, workingDays } from '@walking-hall/bundle-sdk';
import { firmPapers, projectForm, service } from '../item-parts.ts';
import { floodLaw, forestLaw, heritageLaw } from '../legal-basis.ts';

const aboutTheSite = projectForm('project.location', 'project.site_ha');

/** C12–C14: approvals that the place asks for, where it is forest, heritage or a flood plain. */
export const siteConditionItems: BundleSource['items'] = [
  ...service(
    {
      id: 'C12',
      stage: 'S1',
      name: { zh: '使用林地审核', en: 'Use of forest land' },
      department: 'forestry',
      type: 'LICENSING',
      basis: [forestLaw],
      limits: { statutory: licenceLimit, promised: workingDays(10) },
      result: { name: { zh: '使用林地审核同意书', en: 'Consent to use forest land' }, validity: 'LONG_TERM' },
      materials: firmPapers('CM-FOREST-SURVEY'),
      fields: aboutTheSite,
      stops: ['PUBLICITY'],
    },
    { id: 'C12-01', name: { zh: '长期使用', en: 'for good' }, excludes: ['C12-02'] },
    { id: 'C12-02', name: { zh: '临时使用', en: 'for a time' } },
  ),
  ...service(
    {
      id: 'C13',
      stage: 'S1',
      name: { zh: '文物考古审批', en: 'Survey for cultural relics' },
      department: 'heritage',
      type: 'LICENSING',
      basis: [heritageLaw],
      limits: { statutory: licenceLimit, promised: workingDays(20) },
      result: { name: { zh: '考古或保护意见', en: 'Opinion on relics' }, validity: 'LONG_TERM' },
      materials: firmPapers(),
      fields: aboutTheSite,
      // Work in the field is not counted.
      stops: ['INSPECTION', 'APPRAISAL'],
    },
    { id: 'C13-01', name: { zh: '考古调查勘探', en: 'survey of the ground' } },
    { id: 'C13-02', name: { zh: '保护范围内工程', en: 'works in a protected area' } },
  ),
  ...service(
    {
      id: 'C14',
      stage: 'S1',
      name: { zh: '洪水影响评价', en: 'Flood impact' },
      department: 'water',
      type: 'LICENSING',
      basis: [floodLaw],
      limits: { statutory: licenceLimit, promised: workingDays(10) },
      result: { name: { zh: '洪水影响评价批复', en: 'Approval as to floods' }, validity: 'LONG_TERM' },
      materials: firmPapers('CM-FLOOD-REPORT'),
      fields: aboutTheSite,
      stops: ['EXPERT_REVIEW'],
    },
    { id: 'C14-01', name: { zh: '涉河建设方案', en: 'works at a river' } },
    { id: 'C14-02', name: { zh: '洪水影响评价报告', en: 'flood impact report' } },
  ),
];
