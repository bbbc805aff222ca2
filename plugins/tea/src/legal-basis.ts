import { known, type LegalBasis } from '@walking-hall/bundle-sdk';

/*
 * Every text that the bundle rests on, named once. References are the keys of the domain file's table of sources.
 *   law        the full text was read (keys L-…)
 *   source     another public text (keys W-…, and S… for the newspaper texts the project starts from)
 *   knowledge  general knowledge, not looked up: never shown to a citizen as law
 *   design     a decision of this bundle
 */

export const registrationRules: LegalBasis = {
  title: {
    zh: '市场主体登记管理条例（2021）',
    en: 'Regulations on the Registration of Market Entities (2021)',
  },
  reference: 'L-REG',
  origin: 'law',
};
export const oneVisitRules: LegalBasis = {
  title: {
    zh: '浙江省保障“最多跑一次”改革规定（2018）',
    en: 'Zhejiang Provisions for the "One Visit at Most" Reform (2018)',
  },
  reference: 'L-ZJ1',
  origin: 'law',
};
export const foodSafetyLaw: LegalBasis = {
  title: { zh: '中华人民共和国食品安全法（2021）', en: 'Food Safety Law (2021)' },
  reference: 'L-FOOD',
  origin: 'law',
};
export const foodSafetyRules: LegalBasis = {
  title: {
    zh: '中华人民共和国食品安全法实施条例（2019）',
    en: 'Regulations for the Implementation of the Food Safety Law (2019)',
  },
  reference: 'L-FOOD',
  origin: 'law',
};
export const workshopRules: LegalBasis = {
  title: {
    zh: '浙江省食品小作坊小餐饮店小食杂店和食品摊贩管理规定（2016）',
    en: 'Zhejiang Provisions on Small Food Workshops, Eateries, Shops and Stalls (2016)',
  },
  reference: 'L-XZF',
  origin: 'law',
};
export const longjingRules: LegalBasis = {
  title: {
    zh: '杭州市西湖龙井茶基地保护条例（2010）',
    en: 'Hangzhou Regulations on the Protection of West Lake Longjing Tea Bases (2010)',
  },
  reference: 'L-LJ',
  origin: 'law',
};
export const farmProduceLaw: LegalBasis = {
  title: { zh: '中华人民共和国农产品质量安全法（2022）', en: 'Farm Produce Quality and Safety Law (2022)' },
  reference: 'L-NCP',
  origin: 'law',
};
export const fireLaw: LegalBasis = {
  title: { zh: '中华人民共和国消防法', en: 'Fire Protection Law' },
  reference: 'L-XFF',
  origin: 'law',
};
export const personalInformationLaw: LegalBasis = {
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law' },
  reference: 'L-PIPL',
  origin: 'law',
};

export const foodTradeMeasures: LegalBasis = {
  title: {
    zh: '食品经营许可和备案管理办法（2023）',
    en: 'Measures for Food Operation Licences and Filings (2023)',
  },
  reference: 'W-JY',
  origin: 'source',
};
/** The rules of 2020 as a third party describes them; the text of the measures of 2023 was not found (Part F.8). */
export const labelSystem: LegalBasis = {
  title: {
    zh: '西湖龙井茶标识“茶农通”系统规则（2020，公开报道）',
    en: 'Rules of the Longjing label system (2020, as reported)',
  },
  reference: 'W-LJ1',
  origin: 'source',
};
export const labelMeasures: LegalBasis = {
  title: {
    zh: '西湖龙井茶防伪溯源专用标识管理办法（2023-02-15起施行，公开报道）',
    en: 'Measures for the Longjing traceable label (in force from 2023-02-15, as reported)',
  },
  reference: 'W-LJ2',
  origin: 'source',
};
export const giMarkGuide: LegalBasis = {
  title: {
    zh: '地理标志专用标志使用核准办事指南（湖南示例）',
    en: 'Guide to the approval of the GI mark (example of Hunan)',
  },
  reference: 'W-GI2',
  origin: 'source',
};
export const certificationMarkGuide: LegalBasis = {
  title: {
    zh: '地理标志证明商标使用许可指南（陕西示例）',
    en: 'Guide to licences of GI certification marks (example of Shaanxi)',
  },
  reference: 'W-GI1',
  origin: 'source',
};
export const teaTasterLevels: LegalBasis = {
  title: {
    zh: '评茶员（6-02-06-11）国家职业技能等级（公开资料）',
    en: 'Levels of the occupation tea taster, 6-02-06-11 (as published)',
  },
  reference: 'W-PC',
  origin: 'source',
};
export const teaMakerLevels: LegalBasis = {
  title: {
    zh: '茶叶加工工职业技能等级（公开资料）',
    en: 'Levels of the occupation tea maker (as published)',
  },
  reference: 'W-CJ',
  origin: 'source',
};
export const teaServices: LegalBasis = {
  title: {
    zh: '杭州“行走的办事大厅”：西湖龙井茶“一类事”报道（2024-05-07）',
    en: 'Report on Hangzhou’s walking hall and its tea bundle (2024-05-07)',
  },
  reference: 'S0',
  origin: 'source',
};
export const onlineSeals: LegalBasis = {
  title: {
    zh: '武汉汉阳“云刻章”报道（2021-07-20）',
    en: 'Report on online seals in Hanyang, Wuhan (2021-07-20)',
  },
  reference: 'S4',
  origin: 'source',
};

export const sealRules = known('印章刻制备案管理', 'Rules on the making and filing of seals');
export const taxLaw = known('税收征收管理法', 'Tax Collection Law');
export const socialInsuranceLaw = known('社会保险法', 'Social Insurance Law');
export const housingFundRules = known('住房公积金管理条例', 'Regulations on the Housing Fund');
export const bankAccountRules = known('人民币银行结算账户管理办法', 'Measures for Bank Settlement Accounts');
export const guaranteedLoans = known('创业担保贷款政策', 'Policy of guaranteed start-up loans');
export const studentGrants = known('大学生创业资助政策', 'Policy of grants for student start-ups');
export const teaSupportFund = known('区级茶产业扶持资金', 'District funds in support of tea');
export const teaInsurance = known('茶叶政策性农业保险', 'Policy-backed insurance of tea');
export const foodProductionMeasures = known(
  '食品生产许可管理办法（2020）',
  'Measures for Food Production Licences (2020)',
);
/** The ten working days were not looked up, so they don't lean on the text of `foodTradeMeasures`. */
export const foodTradeLimit = known('食品经营许可审批时限', 'Time limit of food operation licences');
export const licenceFirst = known('先照后证', 'The business licence comes before permits to operate');
export const giMarkMeasures = known('地理标志专用标志使用管理办法', 'Measures for the Use of the GI Mark');
export const trademarkLaw = known('商标法', 'Trademark Law');
export const dischargeRules = known('排污许可管理条例', 'Regulations on Pollutant Discharge Permits');
export const skillsSubsidies = known('技能提升补贴政策', 'Policy of subsidies for skills');
export const heritageLaw = known('非物质文化遗产法', 'Intangible Cultural Heritage Law');
