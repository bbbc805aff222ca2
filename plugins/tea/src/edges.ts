import { allOf, anyOf, at, type BundleSource, designed, type LegalBasis } from '@walking-hall/bundle-sdk';
import {
  bankAccountRules,
  dischargeRules,
  foodProductionMeasures,
  foodTradeMeasures,
  giMarkMeasures,
  guaranteedLoans,
  housingFundRules,
  labelSystem,
  licenceFirst,
  sealRules,
  socialInsuranceLaw,
  studentGrants,
  taxLaw,
  trademarkLaw,
} from './legal-basis.ts';

type Edge = NonNullable<BundleSource['edges']>[number];

/** What waits for what: the tea graph of domain B1. */
export const edges: Edge[] = [
  registered('T1-02', sealRules),
  registered('T1-03', taxLaw),
  registered('T1-04', socialInsuranceLaw),
  registered('T1-05', housingFundRules),
  registered('T1-06', bankAccountRules),
  {
    // The bank keeps a specimen of the seal. Promised to follow, it lets T1-02…T1-06 start together (domain E11);
    // without the promise the booking waits for the seal.
    to: 'T1-06',
    from: allOf('T1-02'),
    kind: 'SOFT',
    substitutes: [{ by: 'DEFICIENCY', material: 'TM-SEAL' }],
    onRefusal: 'CLOSE',
    basis: [bankAccountRules, designed('印鉴卡可容缺后补', 'The seal impression card may follow')],
  },

  registered('T2-01', guaranteedLoans),
  registered('T2-02', studentGrants),
  registered('T2-04', designed('转介对象为已登记的经营主体', 'Referred are entities that are registered')),
  {
    to: 'T2-04',
    from: anyOf('T3-04', 'T3-01'),
    kind: 'DATA',
    fields: ['tea.labels_issued', 'food.sc_no'],
    // A refusal there leaves the bank to judge on what else it knows.
    onRefusal: 'CONTINUE',
    basis: [
      designed('以标识或生产许可数据作为授信依据', 'The bank judges by label or production-licence data'),
    ],
  },

  registered('T3-01', licenceFirst, foodProductionMeasures),
  registered('T3-02', licenceFirst),
  registered('T3-03', licenceFirst, foodTradeMeasures),
  {
    to: 'T3-05',
    from: allOf('T3-04'),
    kind: 'DATA',
    fields: ['tea.quota_balance'],
    // The balance is what the transfer needs, not the labels: the account stands even where labels were refused.
    onRefusal: 'CONTINUE',
    basis: [labelSystem],
  },
  registered('T3-06', giMarkMeasures),
  {
    // Whoever packs tea makes food: the mark goes on the product of a licensed factory.
    to: 'T3-06',
    from: allOf('T3-01'),
    when: 'gi.is_packer',
    kind: 'HARD',
    onRefusal: 'CLOSE',
    basis: [giMarkMeasures, foodProductionMeasures],
  },
  registered('T3-07', trademarkLaw),
  {
    to: 'T3-10',
    from: allOf('T1-01'),
    kind: 'DATA',
    fields: ['org.uscc', 'org.name'],
    onRefusal: 'CLOSE',
    basis: [dischargeRules],
  },
  {
    // Own produce needs neither licence nor filing, so that there is nothing to wait for.
    to: 'T3-11',
    from: anyOf('T3-01', 'T3-03'),
    when: "food.sale_mode != 'OWN_PRODUCE'",
    kind: 'SOFT',
    substitutes: [
      { by: 'DEFICIENCY', material: 'TM-SC' },
      { by: 'DEFICIENCY', material: 'TM-FOOD-TRADE' },
    ],
    onRefusal: 'CLOSE',
    basis: [
      at(foodTradeMeasures, '第四条'),
      designed('上架前补齐许可或备案', 'The shop opens for sale once licence or filing is there'),
    ],
  },
  registered('T3-12', licenceFirst),

  {
    to: 'T5-03',
    from: anyOf('T5-01', 'T5-02'),
    kind: 'DATA',
    fields: ['skill.certificate_no'],
    onRefusal: 'CLOSE',
    basis: [designed('补贴以证书编号核对', 'The subsidy is checked against the number of the certificate')],
  },
];

/** Needs an entity that is registered: met by T1-01, or by the business licence that is held. */
function registered(to: string, ...basis: LegalBasis[]): Edge {
  return { to, from: allOf('T1-01'), kind: 'HARD', onRefusal: 'CLOSE', basis };
}
