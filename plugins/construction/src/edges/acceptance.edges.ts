import { allOf, anyOf, at } from '@walking-hall/bundle-sdk';
import {
  combinedSurvey,
  constructionReform,
  fireFilingRules,
  fireLaw,
  planningLaw,
  qualityRules,
  zhejiangPlanning,
} from '../legal-basis.ts';
import { type Edge, hard } from './edge-parts.ts';

const compliance = [at(planningLaw, '第四十五条'), at(zhejiangPlanning, '第四十四条')];

/** S4: what was built is checked, then accepted, then filed, then registered. */
export const acceptanceEdges: Edge[] = [
  ...hard(['C31-01', 'C31-02'], allOf('WORK-FINISHED'), {
    basis: [at(zhejiangPlanning, '第四十四条'), at(qualityRules, '第十六条')],
  }),
  ...hard(['C32-01', 'C32-02', 'C33-01', 'C33-02'], allOf('WORK-FINISHED'), { basis: [combinedSurvey] }),
  // Nobody may organise the acceptance without the confirmation of planning compliance.
  ...hard(['ACCEPTANCE'], allOf('C31'), { basis: compliance }),
  ...hard(['C34-01', 'C34-02'], allOf('ACCEPTANCE'), { basis: [at(fireLaw, '第十三条'), fireFilingRules] }),
  ...hard(['C34-03'], allOf('C34-02'), { basis: [fireFilingRules] }),
  // A joint acceptance runs beside fire and archives; the filing gathers what they say.
  ...hard(['C35'], allOf('ACCEPTANCE'), { basis: [at(qualityRules, '第四十九条')] }),
  ...hard(['C35-05', 'C35-06'], allOf('C31'), { basis: [at(qualityRules, '第四十九条')] }),
  ...hard(['C35-05', 'C35-06'], anyOf('C34-01', 'C34-02'), { basis: [at(qualityRules, '第四十九条')] }),
  ...hard(['C35-05'], allOf('C35-03'), { when: "'C35-03' in order.items", basis: [constructionReform] }),
  ...hard(['C35-06'], allOf('C35-04'), { when: "'C35-04' in order.items", basis: [constructionReform] }),
  ...hard(['C36-01', 'C36-02'], allOf('C31'), { basis: [at(zhejiangPlanning, '第四十五条')] }),
  ...hard(['C36-01', 'C36-02'], anyOf('C35-05', 'C35-06'), { basis: [at(zhejiangPlanning, '第四十五条')] }),
];
