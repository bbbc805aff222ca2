import { at, type BundleSource, later, statutory, workingDays } from '@walking-hall/bundle-sdk';
import { acceptsByPhase, buildsCivilDefence, isOrdinaryFire, isSpecialFire } from '../conditions.ts';
import { projectForm, projectPapers, service } from '../item-parts.ts';
import {
  archiveRules,
  constructionReform,
  fireFilingRules,
  fireLaw,
  phasedCertificates,
  qualityRules,
  zhejiangCivilDefence,
} from '../legal-basis.ts';
import { timed } from '../limits.ts';

const unit = projectForm('acceptance.unit');
const phase = projectForm('acceptance.unit', 'project.phases');
const fireFields = projectForm('acceptance.unit', 'project.special_fire');
const jointPapers = projectPapers('M28', 'M29', later('CM-ARCHIVES'));
const filing = {
  limits: { promised: timed },
  result: {
    name: { zh: '竣工验收备案表', en: 'Filing of the acceptance' },
    material: 'CM-COMPLETION',
    validity: 'LONG_TERM' as const,
  },
  materials: projectPapers('M28', 'M29', 'M30', later('CM-ARCHIVES')),
};

/** C34–C35: fire, air defence and archives, jointly or one by one, and the filing that the law asks for. */
export const acceptanceItems: BundleSource['items'] = [
  ...service(
    {
      id: 'C34',
      stage: 'S4',
      name: { zh: '消防验收与备案', en: 'Fire acceptance and filing' },
      department: 'housing',
      type: 'OTHER_POWER',
      basis: [at(fireLaw, '第十三条'), fireFilingRules],
      limits: { promised: workingDays(7) },
      result: {
        name: { zh: '消防验收备案凭证', en: 'Receipt of the fire filing' },
        material: 'CM-FIRE',
        validity: 'LONG_TERM',
      },
      materials: projectPapers('M29', 'CM-FIRE-TEST'),
      fields: fireFields,
    },
    {
      id: 'C34-01',
      name: { zh: '特殊建设工程验收', en: 'acceptance of a special project' },
      when: isSpecialFire,
      type: 'LICENSING',
      limits: { statutory: statutory(15, fireFilingRules), promised: workingDays(7) },
      result: {
        name: { zh: '特殊建设工程消防验收意见书', en: 'Opinion on the fire acceptance' },
        material: 'CM-FIRE',
        validity: 'LONG_TERM',
      },
      stops: ['INSPECTION'],
    },
    {
      id: 'C34-02',
      name: { zh: '其他建设工程备案', en: 'filing of another project' },
      when: isOrdinaryFire,
      limits: { promised: timed },
      fields: [...fireFields, 'acceptance.fire_low_risk'],
      commitments: ['K08'],
    },
    {
      id: 'C34-03',
      name: { zh: '抽查复查', en: 'second check after a spot check' },
      when: isOrdinaryFire,
      result: { name: { zh: '复查意见', en: 'Opinion on the second check' }, validity: 'LONG_TERM' },
    },
  ),
  ...service(
    {
      id: 'C35',
      stage: 'S4',
      name: { zh: '联合验收与竣工备案', en: 'Joint acceptance and filing' },
      department: 'housing',
      type: 'OTHER_POWER',
      basis: [at(qualityRules, '第四十九条'), constructionReform],
      limits: { promised: workingDays(10) },
      result: {
        name: { zh: '联合验收意见书', en: 'Opinion of the joint acceptance' },
        validity: 'LONG_TERM',
      },
      materials: projectPapers('M28', 'M29'),
      fields: unit,
    },
    {
      id: 'C35-01',
      name: { zh: '人防工程备案', en: 'air-defence filing' },
      department: 'civil-defence',
      when: buildsCivilDefence,
      basis: [zhejiangCivilDefence],
      limits: { promised: timed },
      result: { name: { zh: '人防工程备案', en: 'Filing of the basement' }, validity: 'LONG_TERM' },
      fields: projectForm('acceptance.unit', 'project.civil_mode'),
    },
    {
      id: 'C35-02',
      name: { zh: '档案验收', en: 'archives' },
      basis: [at(qualityRules, '第十七条'), archiveRules],
      result: { name: { zh: '档案验收意见', en: 'Opinion on the archives' }, validity: 'LONG_TERM' },
      materials: jointPapers,
    },
    {
      id: 'C35-03',
      name: { zh: '整体联合验收', en: 'joint acceptance, whole' },
      excludes: ['C35-04', 'C35-06'],
      materials: jointPapers,
    },
    {
      id: 'C35-04',
      name: { zh: '分期联合验收', en: 'joint acceptance, phase' },
      when: acceptsByPhase,
      basis: [at(qualityRules, '第四十九条'), constructionReform, phasedCertificates],
      materials: jointPapers,
      fields: phase,
      excludes: ['C35-05'],
    },
    { id: 'C35-05', name: { zh: '整体竣工备案', en: 'filing, whole' }, ...filing, excludes: ['C35-06'] },
    {
      id: 'C35-06',
      name: { zh: '分期竣工备案', en: 'filing, phase' },
      ...filing,
      when: acceptsByPhase,
      fields: phase,
    },
  ),
];
