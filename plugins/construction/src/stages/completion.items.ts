import { at, type BundleSource, statutory, workingDays } from '@walking-hall/bundle-sdk';
import { acceptsByPhase } from '../conditions.ts';
import { projectForm, projectPapers, service } from '../item-parts.ts';
import {
  combinedSurvey,
  landCheck,
  phasedCertificates,
  surveyLaw,
  zhejiangPlanning,
} from '../legal-basis.ts';
import { timed } from '../limits.ts';

const unit = projectForm('acceptance.unit');
const phase = projectForm('acceptance.unit', 'project.phases');
const compliance = at(zhejiangPlanning, '第四十四条');

/** C31–C33: one survey and one check of what was built (多测合一、多验合一), of the whole or of a phase. */
export const completionItems: BundleSource['items'] = [
  ...service(
    {
      id: 'C31',
      stage: 'S4',
      name: { zh: '竣工规划核实', en: 'Planning compliance' },
      department: 'natural-resources',
      type: 'CONFIRMATION',
      basis: [compliance],
      limits: { promised: workingDays(5) },
      result: {
        name: { zh: '规划核实确认书', en: 'Confirmation of planning compliance' },
        material: 'M30',
        validity: 'LONG_TERM',
      },
      materials: projectPapers('M22', 'M28'),
      fields: unit,
    },
    {
      id: 'C31-01',
      name: { zh: '整体', en: 'whole' },
      limits: { statutory: statutory(15, compliance), promised: workingDays(5) },
      excludes: ['C31-02'],
    },
    {
      id: 'C31-02',
      name: { zh: '分期（单位工程）', en: 'phase or unit' },
      when: acceptsByPhase,
      basis: [compliance, phasedCertificates],
      limits: { statutory: statutory(15, compliance), promised: workingDays(5) },
      fields: phase,
    },
    { id: 'C31-03', name: { zh: '整改复核', en: 'check after correction' } },
  ),
  ...service(
    {
      id: 'C32',
      stage: 'S4',
      name: { zh: '土地核验', en: 'Land check' },
      department: 'natural-resources',
      type: 'OTHER_POWER',
      basis: [landCheck, combinedSurvey],
      // Merged with the planning compliance, so that it is promised with it.
      limits: { promised: workingDays(5) },
      result: { name: { zh: '土地核验意见', en: 'Opinion on the land' }, validity: 'LONG_TERM' },
      materials: projectPapers('M28'),
      fields: unit,
    },
    { id: 'C32-01', name: { zh: '整体', en: 'whole' }, excludes: ['C32-02'] },
    { id: 'C32-02', name: { zh: '分期', en: 'phase' }, when: acceptsByPhase, fields: phase },
    {
      id: 'C32-03',
      name: { zh: '开竣工申报', en: 'report of start or end of work' },
      limits: { promised: timed },
      materials: projectPapers(),
      fields: projectForm(),
    },
  ),
  ...service(
    {
      id: 'C33',
      stage: 'S4',
      name: { zh: '竣工测绘成果', en: 'As-built survey' },
      department: 'natural-resources',
      type: 'OTHER_POWER',
      basis: [surveyLaw, combinedSurvey],
      limits: { promised: workingDays(5) },
      result: { name: { zh: '竣工测绘成果确认', en: 'Confirmed survey' }, validity: 'LONG_TERM' },
      materials: projectPapers('M28'),
      fields: unit,
    },
    { id: 'C33-01', name: { zh: '整体', en: 'whole' }, excludes: ['C33-02'] },
    { id: 'C33-02', name: { zh: '分期', en: 'phase' }, when: acceptsByPhase, fields: phase },
  ),
];
