import { type BundleSource, standardDepartments } from '@walking-hall/bundle-sdk';

/** Those who decide. Where B3 names two, the first of them stands here, and a region's overlay maps it to its own. */
export const departments: BundleSource['departments'] = [
  standardDepartments.talentOffice,
  standardDepartments.humanResources,
  { id: 'science', name: { zh: '科技部门（外国专家）', en: 'Science (foreign experts)' }, side: 'GOV' },
  standardDepartments.police,
  { id: 'social-insurance', name: { zh: '社会保险经办机构', en: 'Social insurance agency' }, side: 'GOV' },
  { id: 'medical-insurance', name: { zh: '医疗保障部门', en: 'Medical insurance' }, side: 'GOV' },
  standardDepartments.housingFund,
  {
    id: 'archive-service',
    name: { zh: '公共人才服务机构（档案）', en: 'Public talent service (archives)' },
    side: 'GOV',
  },
  standardDepartments.housing,
  { id: 'education', name: { zh: '教育部门', en: 'Education' }, side: 'GOV' },
  { id: 'health', name: { zh: '卫生健康部门', en: 'Health' }, side: 'GOV' },
];
