import { allOf, anyOf, at, type BundleSource, designed } from '@walking-hall/bundle-sdk';
import {
  isForeigner,
  isFromAbroad,
  isHousedByClass,
  schoolsByHousehold,
  schoolsByResidence,
  settlesByClass,
} from './conditions.ts';
import {
  afterEntrySteps,
  educationLaw,
  employmentRules,
  exitEntryLaw,
  exitEntryRules,
  healthCare,
  householdRules,
  publicRental,
} from './legal-basis.ts';

type Edge = NonNullable<BundleSource['edges']>[number];
type Terms = Pick<Edge, 'from' | 'basis'> & { readonly when?: string };

const residence = anyOf('L2-03', 'L2-04-02');
const byClass = designed(
  '凭人才类别申请的，以认定结果为准',
  'Who applies on a class has it recognised first',
);

/** The talent graph of domain B3. Recognition, household and employment run side by side. */
export const edges: Edge[] = [
  // The foreigner's line: notice, entry, work permit, residence permit, employment.
  hard('ENTRY', { from: allOf('L2-01'), basis: [at(exitEntryRules, '第七条')] }),
  ...['L2-02', 'L2-04-01'].map((permit) =>
    hard(permit, { from: allOf('ENTRY'), when: isFromAbroad, basis: [afterEntrySteps] }),
  ),
  ...['L2-03', 'L2-04-02'].map((permit) =>
    hard(permit, { from: allOf('ENTRY'), when: isFromAbroad, basis: [at(exitEntryLaw, '第三十条')] }),
  ),
  hard('L2-03', { from: allOf('L2-02'), basis: [at(exitEntryRules, '第十六条')] }),
  hard('L2-04-02', { from: allOf('L2-04-01'), basis: [at(exitEntryRules, '第十六条')] }),
  hard('L3-01', { from: residence, when: isForeigner, basis: [at(exitEntryLaw, '第四十一条')] }),

  hard('L2-06', { from: allOf('L2-05'), basis: [at(householdRules, '第十条')] }),

  ...['L3-02', 'L3-03', 'L3-05'].map(
    (transfer): Edge => ({
      kind: 'DATA',
      to: transfer,
      from: allOf('L3-01'),
      fields: ['employment.record_no'],
      onRefusal: 'CLOSE',
      basis: [employmentRules],
    }),
  ),

  recognised('L2-05', { when: settlesByClass, basis: [byClass] }),
  recognised('L4-01', { when: isHousedByClass, basis: [byClass] }),
  recognised('L4-03', { basis: [publicRental, byClass] }),
  recognised('L5-02', { basis: [healthCare, byClass] }),

  // A register from before the move is none of the new household's, even where it is at hand.
  hard('L5-01', {
    from: allOf('L2-06'),
    when: `${schoolsByHousehold} && 'L2-06' in order.items`,
    basis: [at(educationLaw, '第十二条')],
  }),
  hard('L5-01', {
    from: residence,
    when: `${schoolsByResidence} && ${isForeigner}`,
    basis: [at(educationLaw, '第十二条')],
  }),
];

/** By law: waits for the real result. */
function hard(to: string, terms: Terms): Edge {
  return { kind: 'HARD', to, onRefusal: 'CLOSE', ...terms };
}

/** Needs the class, of the recognition in this order or of an earlier one. */
function recognised(to: string, terms: Omit<Terms, 'from'>): Edge {
  return { kind: 'DATA', to, from: allOf('L1-01'), fields: ['talent.class'], onRefusal: 'CLOSE', ...terms };
}
