import { at, type BundleSource, designed, later, statutory, workingDays } from '@walking-hall/bundle-sdk';
import { forSegment, forWhole, hasBasement, permitsOnCommitment } from '../conditions.ts';
import { partyFieldIds } from '../fields/parties.fields.ts';
import { projectForm, projectPapers, service } from '../item-parts.ts';
import {
  buildingLaw,
  firstSegment,
  pilotPermits,
  qualityRules,
  safetyRules,
  segmentPermits,
} from '../legal-basis.ts';
import { timed } from '../limits.ts';

/** Seven days from receipt: calendar days, though many guides print working days (domain Part F.4). */
const sevenDays = statutory(7, at(buildingLaw, '第八条'), 'DAY');
const bySegment = [at(buildingLaw, '第八条'), segmentPermits];

const permitFields = projectForm('permit.segment', 'project.special_fire', 'project.civil_mode');
/** A permit with which work starts also asks what has to be there before that. */
const startFields = [
  ...permitFields,
  'project.investment',
  'project.energy_review',
  'project.eia_class',
  'project.site_ha',
  'project.earthwork_m3',
  ...partyFieldIds,
];
const oneSegment = (number: 1 | 2 | 3) => ({
  name: { zh: `施工许可证（第${'一二三'[number - 1]}分段）`, en: `Permit for segment ${number}` },
  material: `CM-PERMIT-${number}`,
  validity: 'LONG_TERM' as const,
});

/** C24–C26: the permit, whole, by segment or on commitment, with the supervision of quality and safety. */
export const permitItems: BundleSource['items'] = [
  ...service(
    {
      id: 'C24',
      stage: 'S3',
      name: { zh: '建筑工程施工许可证', en: 'Construction permit' },
      department: 'housing',
      type: 'LICENSING',
      basis: [at(buildingLaw, '第七条、第八条')],
      limits: { statutory: sevenDays, promised: workingDays(3) },
      result: {
        name: { zh: '建筑工程施工许可证', en: 'Construction permit' },
        material: 'CM-PERMIT',
        validity: 'LONG_TERM',
      },
      materials: projectPapers('M21', 'M24', later('M25'), 'M26', 'M27'),
      fields: permitFields,
      commitments: ['K07'],
    },
    {
      id: 'C24-01',
      name: { zh: '整体', en: 'whole' },
      when: forWhole,
      excludes: ['C24-05'],
      fields: startFields,
    },
    {
      id: 'C24-02',
      name: { zh: '分段一 基坑支护和土方', en: 'segment 1, pit and earthwork' },
      when: forSegment('SEG1'),
      basis: [...bySegment, firstSegment],
      result: oneSegment(1),
      // The drawings of the segment are enough for it.
      materials: projectPapers('M21', 'CM-SEGMENT-DRAWINGS', later('M25'), 'M26', 'M27'),
      fields: startFields,
      commitments: ['K06', 'K07'],
    },
    {
      id: 'C24-03',
      name: { zh: '分段二 地下室', en: 'segment 2, basement' },
      when: `${forSegment('SEG2')} && ${hasBasement}`,
      basis: bySegment,
      result: oneSegment(2),
      fields: [...permitFields, 'project.basement_m2'],
    },
    {
      id: 'C24-04',
      name: { zh: '分段三 ±0.000以上', en: 'segment 3, above ground' },
      when: forSegment('SEG3'),
      basis: bySegment,
      result: oneSegment(3),
      fields: [...permitFields, 'project.basement_m2'],
    },
    {
      id: 'C24-05',
      name: { zh: '100%承诺制', en: 'wholly on commitment' },
      when: `${forWhole} && ${permitsOnCommitment}`,
      basis: [
        at(buildingLaw, '第八条'),
        pilotPermits,
        designed(
          '仅限区域试点政策所列项目，特殊建设工程除外',
          'Only what a region’s pilot names, and never special projects',
        ),
      ],
      materials: projectPapers('M21', 'CM-PERMIT-PLEDGE', later('M25'), 'M26', 'M27', 'M17'),
      fields: startFields,
      commitments: ['K06', 'K07'],
    },
    {
      id: 'C24-06',
      name: { zh: '变更', en: 'change' },
      limits: { promised: timed },
      result: { name: { zh: '施工许可证变更', en: 'Changed permit' }, validity: 'LONG_TERM' },
      materials: projectPapers('CM-CURRENT-PERMIT'),
    },
    {
      id: 'C24-07',
      name: { zh: '延期', en: 'later start' },
      basis: [at(buildingLaw, '第九条')],
      limits: { promised: timed },
      // Twice at most, three months each.
      result: { name: { zh: '施工许可证延期', en: 'Extended permit' }, validity: { months: 3 } },
      materials: projectPapers('CM-CURRENT-PERMIT'),
    },
  ),
  ...service(
    {
      id: 'C25',
      stage: 'S3',
      name: { zh: '工程质量监督手续', en: 'Quality supervision' },
      department: 'housing',
      type: 'OTHER_POWER',
      basis: [at(qualityRules, '第十三条')],
      // Merged with the permit, so that it is promised with it.
      limits: { promised: workingDays(3) },
      result: {
        name: { zh: '质量监督通知书', en: 'Notice of supervision' },
        material: 'CM-QUALITY',
        validity: 'LONG_TERM',
      },
      materials: projectPapers(later('M25'), 'M27'),
      fields: projectForm(...partyFieldIds),
    },
    { id: 'C25-01', name: { zh: '新办', en: 'new' } },
    {
      id: 'C25-02',
      name: { zh: '变更', en: 'change' },
      limits: { promised: timed },
      materials: projectPapers('CM-QUALITY', 'M27'),
    },
  ),
  ...service(
    {
      id: 'C26',
      stage: 'S3',
      name: { zh: '施工安全监督手续', en: 'Safety supervision' },
      department: 'housing',
      type: 'OTHER_POWER',
      basis: [safetyRules],
      limits: { promised: workingDays(3) },
      result: {
        name: { zh: '安全监督通知书', en: 'Notice of supervision' },
        material: 'CM-SAFETY',
        validity: 'LONG_TERM',
      },
      materials: projectPapers('M27'),
      fields: projectForm(...partyFieldIds),
    },
    { id: 'C26-01', name: { zh: '新办', en: 'new' } },
    {
      id: 'C26-02',
      name: { zh: '危大工程清单', en: 'list of dangerous works' },
      limits: { promised: timed },
      materials: projectPapers('CM-SAFETY', 'M27'),
    },
  ),
];
