import { at, type BundleSource, later, licenceLimit, statutory, workingDays } from '@walking-hall/bundle-sdk';
import { isAllocated, isGranted } from '../conditions.ts';
import { firmPapers, form, projectForm, service } from '../item-parts.ts';
import {
  landLaw,
  landLawRules,
  planningLaw,
  preExamination,
  registryDetails,
  registryRules,
} from '../legal-basis.ts';
import { timed } from '../limits.ts';

const aboutTheSite = form('project.land_mode', 'project.location', 'project.site_ha');
const aboutTheLand = projectForm('project.investment', 'project.land_mode', 'project.site_ha');
/** Pre-examination and site opinion are one document (一书), issued together [L-TDSS art.24]. */
const siteDocument = { zh: '建设项目用地预审与选址意见书', en: 'Land pre-examination and site opinion' };

/** C04–C08: from the site to the registered right. */
export const landItems: BundleSource['items'] = [
  ...service(
    {
      id: 'C04',
      stage: 'S1',
      name: { zh: '用地预审', en: 'Land pre-examination' },
      department: 'natural-resources',
      type: 'LICENSING',
      basis: [preExamination, at(landLawRules, '第二十四条')],
      limits: { statutory: statutory(20, preExamination), promised: workingDays(5) },
      result: { name: siteDocument, material: 'CM-PRE-EXAM', validity: { months: 36 } },
      materials: firmPapers('CM-COORDINATES', later('CM-SITE-STUDY')),
      fields: aboutTheSite,
      preliminaryOpinion: true,
    },
    { id: 'C04-01', name: { zh: '单独选址', en: 'site of its own' }, excludes: ['C04-02'] },
    { id: 'C04-02', name: { zh: '城镇批次用地', en: 'within a town’s batch' } },
    {
      id: 'C04-03',
      name: { zh: '重新预审', en: 'again' },
      materials: firmPapers('CM-PRE-EXAM', 'CM-COORDINATES', later('CM-SITE-STUDY')),
    },
  ),
  ...service(
    {
      id: 'C05',
      stage: 'S1',
      name: { zh: '选址意见书', en: 'Site opinion' },
      department: 'natural-resources',
      type: 'LICENSING',
      when: isAllocated,
      basis: [at(planningLaw, '第三十六条'), at(landLawRules, '第二十四条')],
      limits: { promised: workingDays(5) },
      result: { name: siteDocument, material: 'CM-SITE', validity: { months: 36 } },
      materials: firmPapers('CM-COORDINATES', later('CM-SITE-STUDY')),
      fields: aboutTheSite,
    },
    { id: 'C05-01', name: { zh: '新办', en: 'new' } },
    {
      id: 'C05-02',
      name: { zh: '重新核发', en: 'issued again' },
      materials: firmPapers('CM-SITE', 'CM-COORDINATES', later('CM-SITE-STUDY')),
    },
  ),
  ...service(
    {
      id: 'C06',
      stage: 'S1',
      name: { zh: '建设用地规划许可证', en: 'Land planning permit' },
      department: 'natural-resources',
      type: 'LICENSING',
      basis: [at(planningLaw, '第三十七条、第三十八条')],
      limits: { statutory: licenceLimit, promised: workingDays(3) },
      result: {
        name: { zh: '建设用地规划许可证', en: 'Land planning permit' },
        material: 'CM-LAND-PERMIT',
        validity: 'LONG_TERM',
      },
      materials: firmPapers('M20'),
      fields: aboutTheLand,
      preliminaryOpinion: true,
    },
    { id: 'C06-01', name: { zh: '划拨', en: 'allocated land' }, when: isAllocated },
    {
      id: 'C06-02',
      name: { zh: '出让', en: 'granted land' },
      when: isGranted,
      // The contract comes first here; on allocated land the decision to supply it comes after the permit.
      materials: firmPapers('M20', 'M21'),
    },
    {
      id: 'C06-03',
      name: { zh: '变更', en: 'change' },
      limits: { statutory: licenceLimit, promised: workingDays(1) },
      materials: firmPapers('M20', 'CM-LAND-PERMIT'),
    },
    {
      id: 'C06-04',
      name: { zh: '补换证', en: 'replacement' },
      limits: { statutory: licenceLimit, promised: timed },
      materials: firmPapers('M20', 'CM-LAND-PERMIT'),
    },
  ),
  ...service(
    {
      id: 'C07',
      stage: 'S1',
      name: { zh: '国有建设用地供应', en: 'Supply of state land' },
      department: 'natural-resources',
      type: 'OTHER_POWER',
      when: isGranted,
      basis: [landLaw, at(planningLaw, '第三十七条、第三十八条')],
      limits: { promised: workingDays(10) },
      result: {
        name: { zh: '国有建设用地使用权出让合同', en: 'Land contract' },
        material: 'M21',
        validity: 'LONG_TERM',
      },
      materials: firmPapers('M22'),
      fields: aboutTheLand,
    },
    {
      id: 'C07-01',
      name: { zh: '划拨', en: 'allocation' },
      when: isAllocated,
      result: {
        name: { zh: '国有建设用地划拨决定书', en: 'Decision to allocate land' },
        material: 'M21',
        validity: 'LONG_TERM',
      },
    },
    {
      id: 'C07-02',
      name: { zh: '招拍挂出让', en: 'grant by tender or auction' },
      excludes: ['C07-03'],
      stops: ['TENDER', 'AUCTION', 'PUBLICITY'],
    },
    { id: 'C07-03', name: { zh: '协议出让', en: 'grant by agreement' }, stops: ['PUBLICITY'] },
  ),
  ...service(
    {
      id: 'C08',
      stage: 'S1',
      name: { zh: '土地使用权登记', en: 'Registration of the land right' },
      department: 'realty-registry',
      type: 'CONFIRMATION',
      basis: [at(registryRules, '第二十条'), registryDetails],
      limits: { statutory: statutory(30, at(registryRules, '第二十条')), promised: workingDays(1) },
      result: {
        name: { zh: '不动产权证书（土地）', en: 'Certificate of the land right' },
        material: 'CM-LAND-RIGHT',
        validity: 'LONG_TERM',
      },
      materials: firmPapers('M21', 'CM-LAND-TAX'),
      fields: aboutTheLand,
    },
    { id: 'C08-01', name: { zh: '首次登记', en: 'first registration' } },
    { id: 'C08-02', name: { zh: '变更登记', en: 'change' }, materials: firmPapers('CM-LAND-RIGHT') },
  ),
];
