import { type BundleSource, standardMaterials, type Text } from '@walking-hall/bundle-sdk';

type Material = NonNullable<BundleSource['materials']>[number];

/** What belongs to one project, or to what is accepted of it at one time, counts for no other. */
const ofProject = { per: 'project.code' };
const ofUnit = { per: 'acceptance.unit' };

/** M01…M30 are the shared codes of domain B; CM-… are papers of construction alone. */
export const materials: Material[] = [
  standardMaterials.M02,
  standardMaterials.M03,
  standardMaterials.M05,
  standardMaterials.M17,

  issued('M20', '项目代码与备案（核准、建议书批复）文件', 'Project code with its filing or approval'),
  brought('CM-APPLICATION-REPORT', '项目申请报告', 'Application report'),
  brought('CM-PROJECT-TEXT', '项目建议书/可行性研究报告/概算文本', 'Proposal, feasibility study or budget'),
  issued('CM-FEASIBILITY', '可行性研究报告批复', 'Approval of the feasibility study'),
  brought('CM-COORDINATES', '项目用地坐标及红线图', 'Coordinates and red-line map of the site'),
  brought('CM-SITE-STUDY', '选址论证意见', 'Study of the site'),
  issued('CM-PRE-EXAM', '用地预审意见', 'Land pre-examination'),
  issued('CM-SITE', '选址意见书', 'Site opinion'),
  issued('CM-LAND-PERMIT', '建设用地规划许可证', 'Land planning permit'),
  {
    ...ofProject,
    id: 'M21',
    name: { zh: '土地出让合同/划拨决定书', en: 'Land contract or decision to allocate land' },
    sources: ['GENERATED', 'UPLOADED'],
  },
  {
    ...ofProject,
    id: 'M22',
    name: { zh: '规划条件', en: 'Planning conditions' },
    sources: ['SHARED', 'UPLOADED'],
  },
  issued('CM-LAND-RIGHT', '不动产权证书（土地）', 'Certificate of the land right'),
  brought('CM-LAND-TAX', '土地契税完税凭证', 'Receipt of the tax on the land'),
  brought('CM-ENERGY-REPORT', '节能报告', 'Energy report'),
  issued('CM-ENERGY', '节能审查意见', 'Energy review opinion'),
  pledge('CM-ZONE-PLEDGE', '区域评估承诺备案书', 'Pledge in an assessed zone', 'K05'),
  brought('CM-EIA-DOC', '环境影响评价文件', 'Impact assessment'),
  issued('CM-EIA', '环境影响评价文件批复', 'Approval of the impact assessment'),
  brought('CM-SOIL-WATER-PLAN', '水土保持方案', 'Water and soil conservation plan'),
  pledge('CM-SOIL-WATER-PLEDGE', '水土保持承诺书', 'Pledge as to water and soil', 'K04'),
  issued('CM-SOIL-WATER', '水土保持方案准予许可决定书', 'Approval of the plan'),
  brought('CM-FOREST-SURVEY', '林地现状调查表', 'Survey of the forest land'),
  brought('CM-FLOOD-REPORT', '洪水影响评价报告', 'Flood impact report'),

  brought('M23', '设计方案文本与总平面图', 'Scheme and site plan'),
  brought('CM-SCHEME-BOUND', '设计方案装订本', 'Bound copy of the scheme'),
  issued('CM-SCHEME', '设计方案审查意见', 'Opinion on the scheme'),
  issued('CM-PLAN-PERMIT', '建设工程规划许可证', 'Engineering planning permit'),
  issued('CM-CIVIL', '防空地下室审批意见', 'Decision on the air-defence basement'),
  brought('CM-DESIGN-TEXT', '初步设计文本', 'Preliminary design'),

  brought('CM-SURVEY', '勘察文件', 'Survey documents'),
  brought('CM-DRAWINGS', '施工图设计文件', 'Construction drawings'),
  issued('M24', '施工图及审查合格书', 'Drawings with their certificate'),
  brought('CM-SEGMENT-DRAWINGS', '分段施工图', 'Drawings of the segment'),
  issued('CM-FIRE-DESIGN', '特殊建设工程消防设计审查意见书', 'Opinion on the fire design'),
  brought('M25', '施工/监理合同、中标通知书', 'Contracts and notice of the award'),
  issued('CM-AWARD', '发包登记', 'Record of the award'),
  pledge('M26', '资金落实承诺书', 'Funds commitment', 'K07'),
  brought('M27', '质量安全措施、五方责任书', 'Quality and safety measures'),
  issued('CM-QUALITY', '质量监督通知书', 'Notice of quality supervision'),
  issued('CM-SAFETY', '安全监督通知书', 'Notice of safety supervision'),
  pledge('CM-PERMIT-PLEDGE', '施工许可承诺书（建设单位）', 'The owner’s pledge for the permit', 'K06'),
  issued('CM-PERMIT', '建筑工程施工许可证', 'Construction permit'),
  issued('CM-PERMIT-1', '施工许可证（分段一）', 'Construction permit, segment 1'),
  issued('CM-PERMIT-2', '施工许可证（分段二）', 'Construction permit, segment 2'),
  issued('CM-PERMIT-3', '施工许可证（分段三）', 'Construction permit, segment 3'),
  brought('CM-CURRENT-PERMIT', '现施工许可证', 'The construction permit as it stands'),
  issued('CM-SEWER', '排水许可证', 'Sewer permit'),

  brought('M28', '竣工测绘报告（多测合一）', 'As-built survey', ofUnit),
  issued('M30', '规划核实确认书', 'Confirmation of planning compliance', ofUnit),
  brought('M29', '竣工验收报告', 'Completion report', ofUnit),
  brought('CM-FIRE-TEST', '消防设施检测报告', 'Test of the fire equipment', ofUnit),
  issued('CM-FIRE', '消防验收意见书/备案凭证', 'Fire acceptance or filing', ofUnit),
  brought('CM-ARCHIVES', '竣工档案', 'Archives', ofUnit),
  issued('CM-COMPLETION', '竣工验收备案表', 'Filing of the acceptance', ofUnit),
  brought('CM-BUILDING-TAX', '房屋完税凭证', 'Receipt of the tax on the building', ofUnit),
  issued('CM-TITLE', '不动产权证书', 'Certificate of title', ofUnit),
  brought('CM-MORTGAGE', '主债权与抵押合同', 'Loan and mortgage contract'),
];

/** What a department issues: made by an earlier item, or fetched where it was issued before. */
function issued(id: string, zh: string, en: string, belongs: Pick<Material, 'per'> = ofProject): Material {
  return { ...belongs, id, name: text(zh, en), sources: ['LICENCE', 'GENERATED'] };
}

function brought(id: string, zh: string, en: string, belongs: Pick<Material, 'per'> = ofProject): Material {
  return { ...belongs, id, name: text(zh, en), sources: ['UPLOADED'] };
}

function pledge(id: string, zh: string, en: string, commitment: string): Material {
  return { id, name: text(zh, en), sources: ['DECLARED'], commitment };
}

function text(zh: string, en: string): Text {
  return { zh, en };
}
