import { allOf, anyOf, at, designed } from '@walking-hall/bundle-sdk';
import {
  hasBasement,
  isEnterprise,
  isSpecialFire,
  needsCivilDefence,
  needsEnergyReview,
  needsImpactApproval,
  needsSoilWaterPlan,
} from '../conditions.ts';
import {
  buildingLaw,
  businessRules,
  drawingMeasures,
  energyMeasures,
  fireLaw,
  fireMeasures,
  firstSegment,
  impactLaw,
  pilotPermits,
  qualityRules,
  roadRules,
  safetyRules,
  segmentPermits,
  sewerRules,
  soilWaterLaw,
  wasteRules,
  zhejiangCivilDefence,
} from '../legal-basis.ts';
import { byCommitment, byOpinion, type Edge, firstPermits, hard, landApproved, soft } from './edge-parts.ts';

const sixConditions = [at(buildingLaw, '第八条')];
/** Those that start before all is there: the first segment, and what is permitted on commitment. */
const early = ['C24-02', 'C24-05'];
const full = ['C24-01', 'C24-03', 'C24-04'];
const everyPermit = [...full, ...early];
const earlyTerms = { substitutes: byCommitment, basis: [firstSegment, pilotPermits] };
const onDrawings = [at(qualityRules, '第十一条'), drawingMeasures];

/** S3: drawings, the permit with its six conditions, its segments in their order, and the start of work. */
export const permitEdges: Edge[] = [
  ...soft(['C20-02'], allOf('C15'), { substitutes: byOpinion, basis: onDrawings }),
  ...soft(['C21-01', 'C21-03'], allOf('C20-02'), { substitutes: byOpinion, basis: onDrawings }),
  ...hard(['C22-01'], allOf('C17'), { basis: [zhejiangCivilDefence, at(fireMeasures, '第二十四条')] }),

  ...hard(everyPermit, landApproved, { basis: sixConditions }),
  ...hard(full, allOf('C16'), { basis: sixConditions }),
  ...soft(early, allOf('C16'), earlyTerms),
  ...hard(full, allOf('C20-02'), { basis: [...sixConditions, at(qualityRules, '第十一条')] }),
  ...soft(early, allOf('C20-02'), earlyTerms),
  ...hard(everyPermit, allOf('C17'), {
    when: needsCivilDefence,
    basis: [at(zhejiangCivilDefence, '第十四条、第十五条')],
  }),
  ...hard(everyPermit, allOf('C21'), { when: isSpecialFire, basis: [at(fireLaw, '第十二条')] }),
  ...hard(everyPermit, anyOf('C23-01', 'C23-02'), { basis: sixConditions }),
  ...hard(everyPermit, allOf('C25', 'C26'), {
    basis: [...sixConditions, at(qualityRules, '第十三条'), safetyRules],
  }),
  ...hard(['C24-03', 'C24-04'], allOf('C24-02'), { basis: [segmentPermits] }),
  ...hard(['C24-04'], allOf('C24-03'), { when: hasBasement, basis: [segmentPermits] }),

  ...soft(['C27'], anyOf(...firstPermits), { basis: [wasteRules] }),
  ...soft(['C29'], anyOf(...firstPermits), { basis: [sewerRules] }),
  ...soft(['C28'], allOf('C16'), { substitutes: byOpinion, basis: [roadRules] }),
  ...soft(['C30'], allOf('C16'), { substitutes: byOpinion, basis: [at(businessRules, '第二十八条')] }),

  // None of these is a condition of the permit: work must not start without them.
  ...hard(['START-WORK'], anyOf(...firstPermits), { basis: [at(buildingLaw, '第七条')] }),
  ...hard(['START-WORK'], allOf('C10'), { when: needsImpactApproval, basis: [at(impactLaw, '第二十五条')] }),
  ...hard(['START-WORK'], allOf('C11'), {
    when: needsSoilWaterPlan,
    basis: [at(soilWaterLaw, '第二十六条')],
  }),
  ...hard(['START-WORK'], allOf('C09'), {
    when: `${isEnterprise} && ${needsEnergyReview}`,
    basis: [energyMeasures],
  }),
  ...hard(['START-WORK'], allOf('C21'), { when: isSpecialFire, basis: [at(fireLaw, '第十二条')] }),
  // Where one application goes from the permit to the check of what was built, the end comes after the start.
  ...hard(['WORK-FINISHED'], allOf('START-WORK'), {
    when: "'C24' in order.items && 'C31' in order.items",
    basis: [designed('先开工，后完工', 'Work ends after it has started')],
  }),
];
