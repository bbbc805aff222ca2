import { type BundleSource, standardDepartments } from '@walking-hall/bundle-sdk';

/**
 * Those who decide. An item has one of them; where B2 names two (development or industry, housing or water affairs,
 * housing or an approval bureau), the first stands here and a region's overlay maps it to its own.
 */
export const departments: BundleSource['departments'] = [
  {
    id: 'development-reform',
    name: { zh: '发展和改革部门', en: 'Development and reform' },
    side: 'GOV',
  },
  {
    id: 'natural-resources',
    name: { zh: '自然资源和规划部门', en: 'Natural resources and planning' },
    side: 'GOV',
  },
  { id: 'realty-registry', name: { zh: '不动产登记机构', en: 'Real estate registry' }, side: 'GOV' },
  standardDepartments.ecology,
  { id: 'water', name: { zh: '水利部门', en: 'Water resources' }, side: 'GOV' },
  { id: 'forestry', name: { zh: '林业部门', en: 'Forestry' }, side: 'GOV' },
  { id: 'heritage', name: { zh: '文物部门', en: 'Cultural relics' }, side: 'GOV' },
  { id: 'civil-defence', name: { zh: '人民防空部门', en: 'Civil air defence' }, side: 'GOV' },
  { id: 'landscape', name: { zh: '园林绿化部门', en: 'Landscape and greening' }, side: 'GOV' },
  standardDepartments.housing,
  { id: 'urban-management', name: { zh: '城市管理部门', en: 'Urban management' }, side: 'GOV' },
  { id: 'water-supplier', name: { zh: '供水企业', en: 'Water supplier' }, side: 'MARKET' },
  { id: 'power-grid', name: { zh: '供电企业', en: 'Power supplier' }, side: 'MARKET' },
  { id: 'gas-supplier', name: { zh: '供气企业', en: 'Gas supplier' }, side: 'MARKET' },
  { id: 'telecom', name: { zh: '通信企业', en: 'Telecom operator' }, side: 'MARKET' },
];
