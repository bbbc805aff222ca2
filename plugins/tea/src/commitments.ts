import { at, type BundleSource, standardCommitments } from '@walking-hall/bundle-sdk';
import { fireLaw, oneVisitRules, registrationRules, workshopRules } from './legal-basis.ts';

/**
 * Letters of domain B6 that tea uses. Each says duty, content and what a false promise leads to. In Zhejiang what was
 * promised is checked within 60 working days [L-ZJ1 art.14].
 */
export const commitments: BundleSource['commitments'] = [
  {
    id: 'K01',
    name: { zh: '住所（经营场所）申报承诺', en: 'Promise that the premises are true' },
    version: '1.0',
    letter: {
      zh: '本人（单位）申报的住所（经营场所）真实、合法、可使用，与实际一致；知悉提交虚假材料取得登记的，将被责令改正、处以罚款直至撤销登记。',
      en: 'The premises that I declare are true, lawful and usable. I know that a registration obtained by false papers is to be corrected, fined and may be revoked.',
    },
    check: {
      zh: '随机抽查，地图比对，接投诉核查；60个工作日内完成核查',
      en: 'At random, against the map, and on complaint; within 60 working days',
    },
    consequence: {
      zh: '处5万元以上20万元以下罚款，情节严重的从重处理',
      en: 'A fine of 50,000 to 200,000 yuan, and more in grave cases',
    },
    basis: [
      at(oneVisitRules, '第十九条'),
      at(oneVisitRules, '第十四条'),
      at(registrationRules, '第四十四条'),
    ],
  },
  {
    id: 'K02',
    name: { zh: '食品安全承诺', en: 'Promise of food safety' },
    version: '1.0',
    letter: {
      zh: '本人（单位）承诺生产加工条件符合食品安全要求，不生产禁止小作坊生产的食品，接受现场检查；知悉不符合的将被责令改正。',
      en: 'The place and the way of production meet what food safety asks for; nothing is made that a workshop may not make; I accept checks on site and know that what falls short has to be corrected.',
    },
    check: { zh: '现场检查', en: 'A visit to the site' },
    consequence: { zh: '责令改正', en: 'An order to correct' },
    basis: [at(workshopRules, '第九条')],
  },
  {
    id: 'K03',
    name: { zh: '公众聚集场所消防安全承诺', en: 'Promise that the fire conditions are met' },
    version: '1.0',
    letter: {
      zh: '本场所符合消防技术标准和管理规定，承诺内容真实；知悉核查发现不符的，责令限期改正，逾期不改或改正后仍不符合的，依法撤销许可。',
      en: 'The place meets the technical standards and rules of fire safety. I know that what a check finds wanting has to be put right in time, or else the permit is revoked.',
    },
    check: { zh: '作出许可后及时现场核查', en: 'A prompt check on site after the permit' },
    consequence: {
      zh: '逾期不改正或改正后仍不符合的，撤销许可',
      en: 'Revoked when it is not corrected in time, or not well enough',
    },
    basis: [at(fireLaw, '第十五条')],
  },
  standardCommitments.K10,
];
