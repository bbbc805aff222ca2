import type { Bundle } from '../schema/bundle.ts';
import { at, designed, licensingLaw } from './legal-basis.ts';

type Commitment = Bundle['commitments'][number];

/** Letters of domain B6 that serve every bundle. */
export const standardCommitments = {
  K10: {
    id: 'K10',
    name: { zh: '材料真实性承诺', en: 'Promise of truthfulness' },
    version: '1.0',
    letter: {
      zh: '所填信息和所交材料真实、完整、有效；知悉隐瞒情况、提供虚假材料的，不予受理或不予许可，已取得的予以撤销，并在规定期限内不得再次申请。',
      en: 'What I state and hand in is true, complete and valid. I know that what was obtained by hiding or falsifying is refused or revoked, and that I may not apply again for a time.',
    },
    check: { zh: '随时核查', en: 'At any time' },
    consequence: {
      zh: '涉及公共安全、人身健康、生命财产安全的事项，一年内（隐瞒或虚假申请）或三年内（欺骗取得）不得再次申请',
      en: 'Where safety, health or property are at stake: no new application for one year (false application) or three (obtained by deceit)',
    },
    basis: [
      at(licensingLaw, '第七十八条、第七十九条'),
      designed('承诺书适用于全部事项', 'The letter serves every item'),
    ],
  },
} satisfies Record<string, Commitment>;
