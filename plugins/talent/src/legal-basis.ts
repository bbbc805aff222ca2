import { known, law, source } from '@walking-hall/bundle-sdk';

/*
 * Every text that the bundle rests on, named once. References are the keys of the domain file's table of sources; the
 * last three laws were read in the same collection.
 */

export const exitEntryLaw = law('L-CRJ', '中华人民共和国出境入境管理法（2012）', 'Exit and Entry Law (2012)');
export const exitEntryRules = law(
  'L-WGR',
  '中华人民共和国外国人入境出境管理条例（2013）',
  'Regulations on the Entry and Exit of Foreigners (2013)',
);
export const householdRules = law(
  'L-HKDJ',
  '中华人民共和国户口登记条例（1958）',
  'Household Registration Regulations (1958)',
);
export const socialInsuranceLaw = law(
  'L-SBF',
  '中华人民共和国社会保险法（2018）',
  'Social Insurance Law (2018)',
);
export const educationLaw = law(
  'L-YWJY',
  '中华人民共和国义务教育法（2018）',
  'Compulsory Education Law (2018)',
);

export const talentClasses = source(
  'W-RC',
  '杭州市高层次人才分类（A–E类，公开资料）',
  'Classes A to E of talent in Hangzhou (as published)',
);
export const workPermitFlow = source(
  'W-WORK1',
  '外国人来华工作许可办理流程（长春公开示例）',
  'Flow of the work permit for foreigners (published example of Changchun)',
);
export const afterEntrySteps = source(
  'W-WORK2',
  '外国人入境后办理工作许可的步骤（公开资料）',
  'Steps to the work permit after entry (as published)',
);
// Each is law in its own city and an example anywhere else: so neither is ever shown as the law here.
export const shanghaiExample = source(
  'L-SH',
  '上海市优化营商环境条例（2024）：外国人工作、居留单一窗口七个工作日（外地示例）',
  'Shanghai Regulations (2024): work and residence in one window, seven working days (an example elsewhere)',
);
export const yantaiExample = source(
  'L-YT',
  '烟台市优化营商环境条例（2021）第十三条：外籍人士工作许可七个工作日（外地示例）',
  'Yantai Regulations (2021), art. 13: work permits in seven working days (an example elsewhere)',
);
export const crossProvince = source(
  'W-KS',
  '国办发〔2020〕35号：户籍事项跨省通办（公开摘要）',
  'State Council Office No. 35 of 2020: household matters across provinces (summary)',
);
export const archiveRules = source(
  'W-DA',
  '流动人员人事档案转递（人社部发〔2021〕112号，公开解读）',
  'Transfer of personnel archives (No. 112 of 2021, as explained in public)',
);
export const titlesInTheHall = source(
  'S4',
  '武汉汉阳：职称评定、社保、人才一站式服务报道（2021-07-20）',
  'Report on Hanyang, Wuhan: titles, insurance and talent in one place (2021-07-20)',
);

export const talentVisas = known('外国人才签证制度实施办法', 'Measures for the R visa');
export const talentSettlement = known('人才引进落户政策', 'Policies of household by talent');
export const employmentRules = known(
  '就业登记与劳动用工备案',
  'Registration of employment and of labour contracts',
);
export const housingFundRules = known('住房公积金管理条例', 'Regulations on the Housing Fund');
export const rentSubsidies = known('人才租房补贴政策', 'Policies of rent subsidies for talent');
export const livingSubsidies = known('应届毕业生生活补贴政策', 'Policies of living subsidies for graduates');
export const publicRental = known('公共租赁住房管理办法', 'Measures for Public Rental Housing');
export const healthCare = known('高层次人才医疗保健政策', 'Policies of health care for talent');
export const titleRules = known(
  '职称评审管理暂行规定（人社部令第40号）',
  'Interim Provisions on Title Reviews (Order No. 40)',
);
