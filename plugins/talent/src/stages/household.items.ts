import { at, type BundleSource, workingDays } from '@walking-hall/bundle-sdk';
import { isCitizen, settlesByClass, settlesByDegree } from '../conditions.ts';
import { aboutTheDegree } from '../fields/person.fields.ts';
import { move } from '../fields/settling.fields.ts';
import { employment } from '../fields/work.fields.ts';
import { personal } from '../item-parts.ts';
import { crossProvince, householdRules, talentSettlement } from '../legal-basis.ts';

/** L2 落地: the household of a citizen. */
export const householdItems: BundleSource['items'] = [
  personal({
    id: 'L2-05',
    stage: 'L2',
    name: { zh: '人才引进落户', en: 'Household by talent' },
    when: isCitizen,
    department: 'police',
    type: 'CONFIRMATION',
    basis: [at(householdRules, '第十条'), talentSettlement],
    limits: { promised: workingDays(5) },
    result: {
      name: { zh: '准予迁入证明', en: 'Approval to move in' },
      material: 'TA-MOVE-IN',
      validity: 'LONG_TERM',
    },
    papers: [
      'M15',
      { material: 'M13', when: settlesByDegree },
      { material: 'TA-CLASS', when: settlesByClass },
      // Whoever has no home settles in a collective household, on this statement.
      { material: 'TA-NO-HOUSE', when: 'housing.none_owned' },
    ],
    fields: [
      'household.settles_by',
      'talent.class',
      ...aboutTheDegree,
      ...employment,
      ...move,
      'housing.none_owned',
    ],
  }),
  personal({
    id: 'L2-06',
    stage: 'L2',
    name: { zh: '户口迁移', en: 'Transfer of the household' },
    when: isCitizen,
    department: 'police',
    type: 'CONFIRMATION',
    basis: [at(householdRules, '第十条、第十三条'), crossProvince],
    // On the side that is moved to; the other side hands over by exchange of data.
    limits: { promised: workingDays(3) },
    result: {
      name: { zh: '户口簿登记', en: 'Entry in the household register' },
      material: 'TA-HOUSEHOLD',
      validity: 'LONG_TERM',
    },
    papers: [],
    fields: move,
  }),
];
