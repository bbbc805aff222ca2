import { allOf, anyOf, at, designed } from '@walking-hall/bundle-sdk';
import { isAllocated, isEnterprise, isGovernment, isGranted, needsEnergyReview } from '../conditions.ts';
import {
  energyMeasures,
  floodLaw,
  forestLaw,
  governmentInvestment,
  planningLaw,
  preExamination,
  registryDetails,
} from '../legal-basis.ts';
import { byOpinion, coded, type Edge, hard, soft } from './edge-parts.ts';

const newLandPermits = ['C06-01', 'C06-02'];

/** S1: the site opinion before the approval, and land permit and land supply in the order that `land_mode` says. */
export const landEdges: Edge[] = [
  ...hard(['C02-01', 'C03-02'], allOf('C05'), { when: isAllocated, basis: [at(planningLaw, '第三十六条')] }),
  ...soft(['C02-01'], allOf('C04'), { substitutes: byOpinion, basis: [preExamination] }),
  ...hard(['C03-02'], allOf('C04'), { basis: [preExamination, governmentInvestment] }),
  ...hard(['C03-02'], allOf('C03-01'), { basis: [governmentInvestment] }),
  ...hard(['C03-02'], allOf('C09'), { when: needsEnergyReview, basis: [energyMeasures] }),
  ...hard(['C03-03'], allOf('C03-02'), { basis: [governmentInvestment] }),

  ...hard(newLandPermits, anyOf('C01', 'C02'), {
    when: isEnterprise,
    basis: [at(planningLaw, '第三十七条、第三十八条')],
  }),
  ...hard(newLandPermits, allOf('C03-02'), {
    when: isGovernment,
    basis: [at(planningLaw, '第三十七条、第三十八条')],
  }),
  ...hard(['C06-01'], allOf('C05'), { when: isAllocated, basis: [at(planningLaw, '第三十六条')] }),
  // Granted land: the contract, then the permit. Allocated land: the permit, then the land.
  ...hard(['C06-02'], allOf('C07'), { when: isGranted, basis: [at(planningLaw, '第三十八条')] }),
  ...hard(['C07-01'], allOf('C06'), { when: isAllocated, basis: [at(planningLaw, '第三十七条')] }),
  ...hard(['C08-01'], allOf('C07'), { basis: [registryDetails] }),

  ...['C09', 'C10', 'C11'].map(
    (to): Edge => ({
      kind: 'DATA',
      to,
      from: coded,
      fields: ['project.code'],
      onRefusal: 'CLOSE',
      basis: [designed('以项目代码贯穿各项审批', 'The project’s code runs through every approval')],
    }),
  ),
  ...soft(['C12'], coded, { basis: [forestLaw] }),
  ...soft(['C14'], coded, { basis: [floodLaw] }),
];
