import { type BundleSource, standardDepartments } from '@walking-hall/bundle-sdk';

/**
 * Those who decide. An item has one of them; where B1 names two (police and seal maker, agriculture and the scenic-area
 * committee), the one that answers for the result stands here and a region's overlay maps it: in the West Lake scenic
 * area `agriculture` is the committee.
 */
export const departments: BundleSource['departments'] = [
  { id: 'market-regulation', name: { zh: '市场监督管理部门', en: 'Market regulation' }, side: 'GOV' },
  { id: 'intellectual-property', name: { zh: '知识产权部门', en: 'Intellectual property' }, side: 'GOV' },
  standardDepartments.police,
  { id: 'tax', name: { zh: '税务部门', en: 'Tax office' }, side: 'GOV' },
  standardDepartments.humanResources,
  standardDepartments.housingFund,
  { id: 'agriculture', name: { zh: '农业农村部门', en: 'Agriculture and rural affairs' }, side: 'GOV' },
  {
    id: 'health',
    name: { zh: '卫生健康部门（体检机构）', en: 'Health (examining institution)' },
    side: 'GOV',
  },
  standardDepartments.ecology,
  { id: 'fire', name: { zh: '消防救援机构', en: 'Fire and rescue' }, side: 'GOV' },
  { id: 'culture', name: { zh: '文化和旅游部门', en: 'Culture and tourism' }, side: 'GOV' },
  standardDepartments.talentOffice,
  { id: 'start-up-academy', name: { zh: '大学生创业学院', en: 'Student start-up academy' }, side: 'GOV' },
  { id: 'bank', name: { zh: '银行', en: 'Bank' }, side: 'MARKET' },
  { id: 'insurer', name: { zh: '保险机构', en: 'Insurer' }, side: 'MARKET' },
  { id: 'e-commerce', name: { zh: '市级公益电商平台', en: 'City e-commerce platform' }, side: 'MARKET' },
  { id: 'producer', name: { zh: '生产者（自行开具）', en: 'The producer itself' }, side: 'MARKET' },
  { id: 'skill-assessor', name: { zh: '职业技能等级认定机构', en: 'Skill assessor' }, side: 'SOCIETY' },
  { id: 'tea-school', name: { zh: '西湖龙井茶培训学校', en: 'Longjing tea school' }, side: 'SOCIETY' },
  { id: 'salon', name: { zh: '西子茗家沙龙', en: 'Xizi tea salon' }, side: 'SOCIETY' },
];
