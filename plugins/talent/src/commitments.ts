import { type BundleSource, designed, known, standardCommitments } from '@walking-hall/bundle-sdk';

/** Letters of domain B6 that talent uses. */
export const commitments: BundleSource['commitments'] = [
  {
    id: 'K09',
    name: { zh: '无房及未享受同类补贴承诺', en: 'Promise of no home and no like subsidy' },
    version: '1.0',
    letter: {
      zh: '本人未重复享受同类补贴；申请以无房为条件的事项的，本人及配偶在本市无自有住房。知悉每次发放前比对数据，承诺不实的，停止发放并追回已领取的款项。',
      en: 'I draw no like subsidy. Where having no home is a condition, neither I nor my spouse own one in this city. I know that data is matched before each payment, and that money paid on a false promise is stopped and recovered.',
    },
    check: { zh: '每次发放前比对数据', en: 'Data is matched before each payment' },
    consequence: { zh: '停止发放，追回已领取的款项', en: 'Payment stops, and what was paid is recovered' },
    basis: [
      known('住房保障与人才补贴的核查', 'Checks of housing support and subsidies for talent'),
      designed('以承诺代替无房证明', 'The promise stands in for proof of having no home'),
    ],
  },
  standardCommitments.K10,
];
