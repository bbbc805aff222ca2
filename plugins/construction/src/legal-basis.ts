import { known, law, source } from '@walking-hall/bundle-sdk';

/*
 * Every text that the bundle rests on, named once. References are the keys of the domain file's table of sources, or the
 * address of the text.
 *   law        the full text was read (keys L-…)
 *   source     another public text (keys W-…, S… for the newspaper texts the project starts from, or an address)
 *   knowledge  general knowledge, not looked up: never shown to a citizen as law
 *   design     a decision of this bundle
 */

export const buildingLaw = law('L-JZF', '中华人民共和国建筑法（2019）', 'Construction Law (2019)');
export const planningLaw = law(
  'L-GHF',
  '中华人民共和国城乡规划法（2019）',
  'Urban and Rural Planning Law (2019)',
);
export const impactLaw = law('L-HPF', '中华人民共和国环境影响评价法', 'Environmental Impact Assessment Law');
/** Read in the same collection as the others (经济法/水土保持法(2010-12-25).md). */
export const soilWaterLaw = law(
  'L-STBC',
  '中华人民共和国水土保持法（2010）',
  'Water and Soil Conservation Law (2010)',
);
export const fireLaw = law('L-XFF', '中华人民共和国消防法', 'Fire Protection Law');
export const qualityRules = law(
  'L-ZLGL',
  '建设工程质量管理条例（2019）',
  'Regulations on Construction Quality (2019)',
);
export const registryRules = law(
  'L-BDC',
  '不动产登记暂行条例（2019）',
  'Interim Regulations on Real Estate Registration (2019)',
);
export const landLawRules = law(
  'L-TDSS',
  '土地管理法实施条例（2021）',
  'Regulations for the Implementation of the Land Law (2021)',
);
export const businessRules = law(
  'L-YSHJ',
  '优化营商环境条例（2019）',
  'Regulations on Improving the Business Environment (2019)',
);
export const oneVisitRules = law(
  'L-ZJ1',
  '浙江省保障“最多跑一次”改革规定（2018）',
  'Zhejiang Provisions for the "One Visit at Most" Reform (2018)',
);
export const zhejiangPlanning = law(
  'L-ZJGH',
  '浙江省城乡规划条例（2011）',
  'Zhejiang Regulations on Urban and Rural Planning (2011)',
);
export const hangzhouPlanning = law(
  'L-HZGH',
  '杭州市城乡规划条例（2017）',
  'Hangzhou Regulations on Urban and Rural Planning (2017)',
);
export const zhejiangCivilDefence = law(
  'L-ZJRF',
  '浙江省实施《中华人民共和国人民防空法》办法（2020）',
  'Zhejiang Measures for the Civil Air Defence Law (2020)',
);

export const constructionReform = source(
  'W-11',
  '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见（国办发〔2019〕11号）',
  'State Council Office on the reform of construction approvals (No. 11 of 2019)',
);
export const fireMeasures = source(
  'W-FIRE',
  '建设工程消防设计审查验收管理暂行规定（住建部令第51号）',
  'Interim Provisions on Fire Review of Construction (Order No. 51)',
);
export const soilWaterMeasures = source(
  'W-WATER',
  '生产建设项目水土保持方案管理办法（水利部令第53号）',
  'Measures for Water and Soil Plans (Order No. 53)',
);
export const energyMeasures = source(
  'W-ENERGY',
  '固定资产投资项目节能审查办法（2025年国家发展改革委令第31号，公开报道）',
  'Measures for Energy Review (NDRC Order No. 31 of 2025, as reported)',
);
export const segmentPermits = source(
  'W-STG1',
  '施工许可分阶段办理（文昌公开报道）',
  'Construction permits by segment (report on Wenchang)',
);
export const firstSegment = source(
  'nmg.zhonghongwang.com/show-193-19891-1.html',
  '分阶段施工许可（呼和浩特公开报道）',
  'Construction permits by segment (report on Hohhot)',
);
export const pilotPermits = source(
  'S3',
  '烟台高新区“承诺制施工许可、分段核发、拿地即开工”报道',
  'Report on commitment permits and segment permits in Yantai high-tech zone',
);
export const phasedCertificates = source(
  'S1',
  '建德“兜底办”：分期验收办理不动产登记报道',
  'Report on Jiande: registration by phase',
);
export const combinedSurvey = source(
  'handmsg.com/page/2024/0228/23351337.shtml',
  '多测合一、多验合一（浙江2023年通知，公开报道）',
  'Combined survey and combined check (Zhejiang notice of 2023, as reported)',
);

export const filingRules = known(
  '企业投资项目核准和备案管理条例',
  'Regulations on Enterprise Investment Projects',
);
export const governmentInvestment = known('政府投资条例', 'Regulations on Government Investment');
export const preExamination = known('建设项目用地预审管理办法', 'Measures for the Pre-Examination of Land');
export const landLaw = known('土地管理法', 'Land Administration Law');
export const registryDetails = known(
  '不动产登记暂行条例实施细则',
  'Detailed Rules on Real Estate Registration',
);
export const forestLaw = known('森林法', 'Forest Law');
export const heritageLaw = known('文物保护法', 'Cultural Relics Law');
export const floodLaw = known('防洪法', 'Flood Control Law');
export const greeningRules = known('城市绿化条例', 'Regulations on Urban Greening');
export const designRules = known('建设工程勘察设计管理条例', 'Regulations on Survey and Design');
export const drawingMeasures = known(
  '房屋建筑和市政基础设施工程施工图设计文件审查管理办法',
  'Measures for the Review of Construction Drawings',
);
export const tenderLaw = known('招标投标法', 'Tendering Law');
export const safetyRules = known('建设工程安全生产管理条例', 'Regulations on Construction Safety');
export const wasteRules = known('城市建筑垃圾管理规定', 'Provisions on Urban Construction Waste');
export const roadRules = known('城市道路管理条例', 'Regulations on Urban Roads');
export const sewerRules = known('城镇排水与污水处理条例', 'Regulations on Urban Drainage and Sewage');
export const landCheck = known('建设项目用地检查核验', 'Checks of the land of construction projects');
export const surveyLaw = known('测绘法', 'Surveying and Mapping Law');
export const archiveRules = known('城市建设档案管理规定', 'Provisions on Urban Construction Archives');
export const fireFilingRules = known(
  '建设工程消防验收与备案（住建部令第51号及2023年修改）',
  'Fire acceptance and filing (Order No. 51 as amended in 2023)',
);
export const civilCode = known('民法典（抵押权）', 'Civil Code (mortgage)');
