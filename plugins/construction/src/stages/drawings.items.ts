import { at, type BundleSource, statutory, workingDays } from '@walking-hall/bundle-sdk';
import { buildsCivilDefence, isSpecialFire } from '../conditions.ts';
import { partyFieldIds } from '../fields/parties.fields.ts';
import { projectForm, projectPapers, service } from '../item-parts.ts';
import {
  drawingMeasures,
  fireLaw,
  fireMeasures,
  oneVisitRules,
  qualityRules,
  tenderLaw,
  zhejiangCivilDefence,
} from '../legal-basis.ts';
import { timed } from '../limits.ts';

const theDrawings = ['project.floor_area', 'project.special_fire', 'project.civil_mode'];
const fireLimits = {
  statutory: statutory(15, at(fireMeasures, '第二十二条')),
  promised: workingDays(7),
};

/** C20–C23: drawings with what fire and air defence say to them, and who builds. */
export const drawingItems: BundleSource['items'] = [
  ...service(
    {
      id: 'C20',
      stage: 'S3',
      name: { zh: '施工图设计文件审查', en: 'Review of construction drawings' },
      department: 'housing',
      type: 'OTHER_POWER',
      // What has to be put right is told all at once [L-ZJ1 art.26].
      basis: [at(qualityRules, '第十一条'), at(oneVisitRules, '第二十六条'), drawingMeasures],
      limits: { promised: workingDays(10) },
      result: {
        name: { zh: '施工图审查合格书', en: 'Drawings with their certificate' },
        material: 'M24',
        validity: 'LONG_TERM',
      },
      materials: projectPapers('CM-DRAWINGS'),
      fields: projectForm(...theDrawings),
    },
    {
      id: 'C20-01',
      name: { zh: '勘察文件', en: 'survey documents' },
      result: { name: { zh: '勘察文件审查合格书', en: 'Certificate of the survey' }, validity: 'LONG_TERM' },
      materials: projectPapers('CM-SURVEY'),
    },
    { id: 'C20-02', name: { zh: '联合审查', en: 'joint review' }, preliminaryOpinion: true },
    {
      id: 'C20-03',
      name: { zh: '重大变更', en: 'major change' },
      materials: projectPapers('M24', 'CM-DRAWINGS'),
    },
  ),
  ...service(
    {
      id: 'C21',
      stage: 'S3',
      name: { zh: '特殊建设工程消防设计审查', en: 'Fire design review of a special project' },
      department: 'housing',
      type: 'LICENSING',
      when: isSpecialFire,
      basis: [at(fireLaw, '第十二条'), at(fireMeasures, '第二十二条、第二十四条')],
      limits: fireLimits,
      result: {
        name: { zh: '特殊建设工程消防设计审查意见书', en: 'Opinion on the fire design' },
        material: 'CM-FIRE-DESIGN',
        validity: 'LONG_TERM',
      },
      materials: projectPapers('M24'),
      fields: projectForm('project.special_fire', 'project.floor_area'),
      // An expert panel, at most 20 working days, is not counted [source: W-FIRE].
      stops: ['EXPERT_REVIEW'],
      commitmentBarred: [at(oneVisitRules, '第十四条'), at(fireLaw, '第十二条')],
    },
    { id: 'C21-01', name: { zh: '新审', en: 'new' }, excludes: ['C21-03'] },
    { id: 'C21-02', name: { zh: '变更重审', en: 'again after a change' } },
    { id: 'C21-03', name: { zh: '随许可免申即享', en: 'with the permit, unasked' } },
  ),
  ...service(
    {
      id: 'C22',
      stage: 'S3',
      name: { zh: '人防施工图审查', en: 'Air-defence drawings' },
      department: 'civil-defence',
      type: 'OTHER_POWER',
      when: buildsCivilDefence,
      basis: [zhejiangCivilDefence, at(fireMeasures, '第二十四条')],
      // Merged with the review of the drawings, so that it is promised with it.
      limits: { promised: workingDays(10) },
      result: { name: { zh: '人防施工图审查意见', en: 'Opinion on the drawings' }, validity: 'LONG_TERM' },
      materials: projectPapers('M24'),
      fields: projectForm('project.civil_mode', 'project.basement_m2'),
    },
    { id: 'C22-01', name: { zh: '新审', en: 'new' } },
    { id: 'C22-02', name: { zh: '变更', en: 'change' } },
  ),
  ...service(
    {
      id: 'C23',
      stage: 'S3',
      name: { zh: '招标情况报告与直接发包登记', en: 'Report of the award' },
      department: 'housing',
      type: 'OTHER_POWER',
      basis: [tenderLaw],
      limits: { promised: timed },
      result: {
        name: { zh: '发包登记', en: 'Record of the award' },
        material: 'CM-AWARD',
        validity: 'LONG_TERM',
      },
      materials: projectPapers('M25'),
      fields: projectForm(...partyFieldIds),
    },
    { id: 'C23-01', name: { zh: '招标投标情况报告', en: 'after a tender' } },
    { id: 'C23-02', name: { zh: '施工直接发包', en: 'builder, without tender' } },
    {
      id: 'C23-03',
      name: { zh: '监理直接发包', en: 'supervisor, without tender' },
      result: { name: { zh: '监理发包登记', en: 'Record of the supervisor' }, validity: 'LONG_TERM' },
    },
  ),
];
