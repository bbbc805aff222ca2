import { type BundleSource, standardMaterials } from '@walking-hall/bundle-sdk';

/** M01…M17 are the shared codes of domain B; TM-… are papers of tea alone. */
export const materials: BundleSource['materials'] = [
  standardMaterials.M01,
  standardMaterials.M02,
  standardMaterials.M03,
  {
    id: 'M04',
    name: { zh: '住所（经营场所）申报承诺书', en: 'Premises declaration' },
    sources: ['DECLARED'],
    commitment: 'K01',
  },
  standardMaterials.M05,
  {
    id: 'M06',
    name: { zh: '章程/合伙协议', en: 'Articles or partnership agreement' },
    sources: ['UPLOADED'],
  },
  {
    id: 'M07',
    name: { zh: '场所平面图/设备布局图', en: 'Floor and equipment plan' },
    sources: ['UPLOADED'],
    reusableMonths: 12,
  },
  {
    id: 'M08',
    name: { zh: '工艺流程图、设备设施清单', en: 'Process chart and equipment list' },
    sources: ['UPLOADED'],
    reusableMonths: 12,
  },
  {
    id: 'M09',
    name: { zh: '食品安全管理制度清单', en: 'List of food safety rules' },
    sources: ['UPLOADED'],
    reusableMonths: 12,
  },
  {
    id: 'M10',
    name: { zh: '从业人员健康证明', en: 'Staff health certificate' },
    sources: ['LICENCE', 'GENERATED'],
  },
  {
    id: 'M11',
    name: { zh: '茶园面积核定数据/茶农账户', en: 'Tea plot and quota record' },
    sources: ['SHARED'],
  },
  { id: 'M12', name: { zh: '产品检验报告', en: 'Product test report' }, sources: ['SHARED', 'UPLOADED'] },
  standardMaterials.M13,
  standardMaterials.M14,
  standardMaterials.M16,
  standardMaterials.M17,
  { id: 'TM-SEAL', name: { zh: '印鉴卡', en: 'Seal impression card' }, sources: ['GENERATED'] },
  { id: 'TM-LEASE', name: { zh: '场地租赁合同', en: 'Lease' }, sources: ['UPLOADED'], reusableMonths: 12 },
  {
    id: 'TM-SC',
    name: { zh: '食品生产许可证', en: 'Food production licence' },
    sources: ['LICENCE', 'GENERATED', 'UPLOADED'],
  },
  {
    id: 'TM-UNCHANGED',
    name: { zh: '生产条件未变化声明', en: 'Declaration that the conditions of production are unchanged' },
    sources: ['DECLARED'],
    commitment: 'K10',
  },
  { id: 'TM-PRODUCTS', name: { zh: '拟生产食品品种目录', en: 'List of products' }, sources: ['UPLOADED'] },
  {
    id: 'TM-FOOD-PLEDGE',
    name: { zh: '食品安全承诺书', en: 'Food safety pledge' },
    sources: ['DECLARED'],
    commitment: 'K02',
  },
  {
    id: 'TM-FOOD-TRADE',
    name: { zh: '食品经营许可证/备案编号', en: 'Food trade licence or filing number' },
    sources: ['LICENCE', 'GENERATED', 'UPLOADED'],
  },
  {
    id: 'TM-LABELS',
    name: { zh: '标识发放记录', en: 'Record of labels issued' },
    sources: ['SHARED', 'GENERATED'],
  },
  {
    id: 'TM-MARK-CONTRACT',
    name: { zh: '证明商标使用许可合同', en: 'Licence contract of the certification mark' },
    sources: ['UPLOADED'],
  },
  {
    id: 'TM-PASS',
    name: { zh: '质量安全自我承诺', en: 'The producer’s own pledge of quality' },
    sources: ['DECLARED'],
    commitment: 'K10',
  },
  {
    id: 'TM-WORK-PROOF',
    name: { zh: '从业年限证明', en: 'Proof of years of work' },
    sources: ['UPLOADED'],
    reusableMonths: 12,
  },
  {
    id: 'TM-SKILL',
    name: { zh: '职业技能等级证书', en: 'Skill certificate' },
    sources: ['LICENCE', 'GENERATED', 'UPLOADED'],
  },
  {
    id: 'TM-HERITAGE',
    name: { zh: '传承谱系与实践材料', en: 'Record of lineage and practice' },
    sources: ['UPLOADED'],
  },
];
