import { at, type BundleSource, licenceLimit, workingDays } from '@walking-hall/bundle-sdk';
import { projectForm, projectPapers, service } from '../item-parts.ts';
import { businessRules, roadRules, sewerRules, wasteRules } from '../legal-basis.ts';
import { timed } from '../limits.ts';

const theWorks = projectForm('works.scope');

/** C27–C30: what a site needs around it. */
export const siteWorkItems: BundleSource['items'] = [
  ...service(
    {
      id: 'C27',
      stage: 'S3',
      name: { zh: '建筑垃圾处置核准', en: 'Construction waste' },
      department: 'urban-management',
      type: 'LICENSING',
      basis: [wasteRules],
      limits: { statutory: licenceLimit, promised: workingDays(3) },
      result: { name: { zh: '建筑垃圾处置核准证', en: 'Permit' }, validity: 'LONG_TERM' },
      materials: projectPapers(),
      fields: theWorks,
      commitments: ['K10'],
    },
    { id: 'C27-01', name: { zh: '产生', en: 'where it comes from' } },
    { id: 'C27-02', name: { zh: '消纳', en: 'where it goes' } },
    { id: 'C27-03', name: { zh: '运输', en: 'how it gets there' } },
  ),
  ...service(
    {
      id: 'C28',
      stage: 'S3',
      name: { zh: '占道挖掘审批', en: 'Occupation and digging of roads' },
      department: 'urban-management',
      type: 'LICENSING',
      basis: [roadRules],
      limits: { statutory: licenceLimit, promised: workingDays(5) },
      result: { name: { zh: '占道挖掘许可', en: 'Permit' }, validity: 'LONG_TERM' },
      materials: projectPapers(),
      fields: theWorks,
      commitments: ['K10'],
    },
    { id: 'C28-01', name: { zh: '临时占用', en: 'occupation' } },
    { id: 'C28-02', name: { zh: '挖掘', en: 'digging' } },
    { id: 'C28-03', name: { zh: '附属管线', en: 'lines along it' } },
  ),
  ...service(
    {
      id: 'C29',
      stage: 'S3',
      name: { zh: '污水排入排水管网许可', en: 'Sewer permit' },
      department: 'housing',
      type: 'LICENSING',
      basis: [sewerRules],
      limits: { statutory: licenceLimit, promised: workingDays(5) },
      result: {
        name: { zh: '排水许可证', en: 'Sewer permit' },
        material: 'CM-SEWER',
        validity: { months: 60 },
      },
      materials: projectPapers(),
      fields: theWorks,
      commitments: ['K10'],
    },
    { id: 'C29-01', name: { zh: '施工排水', en: 'while building' } },
    { id: 'C29-02', name: { zh: '正式排水', en: 'for good' } },
    {
      id: 'C29-03',
      name: { zh: '变更', en: 'change' },
      limits: { statutory: licenceLimit, promised: timed },
      materials: projectPapers('CM-SEWER'),
    },
  ),
  ...service(
    {
      id: 'C30',
      stage: 'S3',
      name: { zh: '市政公用接入', en: 'Utility connection' },
      department: 'water-supplier',
      type: 'PUBLIC_SERVICE',
      // The company says itself how long it takes, and has to make it public.
      basis: [at(businessRules, '第二十八条')],
      limits: { promised: workingDays(5) },
      result: { name: { zh: '接入单', en: 'Connection' }, validity: 'LONG_TERM' },
      materials: projectPapers(),
      fields: theWorks,
    },
    { id: 'C30-01', name: { zh: '供水', en: 'water' } },
    { id: 'C30-02', name: { zh: '供电', en: 'power' }, department: 'power-grid' },
    { id: 'C30-03', name: { zh: '供气', en: 'gas' }, department: 'gas-supplier' },
    { id: 'C30-04', name: { zh: '通信', en: 'telecom' }, department: 'telecom' },
  ),
];
