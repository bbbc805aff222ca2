import type { Bundle } from '../schema/bundle.ts';

type Department = Bundle['departments'][number];

/** Departments that decide in several bundles: one code, and one inbox, in every region. */
export const standardDepartments = {
  ecology: { id: 'ecology', name: { zh: '生态环境部门', en: 'Ecology and environment' }, side: 'GOV' },
  housing: { id: 'housing', name: { zh: '住房和城乡建设部门', en: 'Housing and construction' }, side: 'GOV' },
  housingFund: {
    id: 'housing-fund',
    name: { zh: '住房公积金管理中心', en: 'Housing fund centre' },
    side: 'GOV',
  },
  humanResources: {
    id: 'human-resources',
    name: { zh: '人力资源和社会保障部门', en: 'Human resources and social security' },
    side: 'GOV',
  },
  police: { id: 'police', name: { zh: '公安机关', en: 'Police' }, side: 'GOV' },
  talentOffice: {
    id: 'talent-office',
    name: { zh: '组织部门（人才办）', en: 'Talent office' },
    side: 'GOV',
  },
} as const satisfies Record<string, Department>;
