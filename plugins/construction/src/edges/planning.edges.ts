import { allOf, anyOf, at, designed } from '@walking-hall/bundle-sdk';
import { needsCivilDefence } from '../conditions.ts';
import { designRules, greeningRules, planningLaw, zhejiangCivilDefence } from '../legal-basis.ts';
import { byOpinion, type Edge, hard, soft } from './edge-parts.ts';

const newPermits = ['C16-01', 'C16-02', 'C16-03'];
const onScheme = [designed('方案初审意见即可并联推进', 'An opinion on the scheme lets the others start')];

/** S2: around the scheme, most start on its preliminary opinion; what air defence and land say is waited for. */
export const planningEdges: Edge[] = [
  ...soft(['C15-01', 'C15-02'], allOf('C06'), {
    substitutes: byOpinion,
    basis: [at(planningLaw, '第四十条')],
  }),
  ...soft(newPermits, allOf('C15'), { substitutes: byOpinion, basis: [at(planningLaw, '第四十条')] }),
  ...hard(newPermits, anyOf('C07', 'C08'), { basis: [at(planningLaw, '第四十条')] }),
  ...hard(['C16-01', 'C16-03'], allOf('C17'), {
    when: needsCivilDefence,
    basis: [at(zhejiangCivilDefence, '第十四条、第十五条')],
  }),
  ...soft(['C17-01', 'C17-02'], allOf('C15'), { substitutes: byOpinion, basis: onScheme }),
  ...soft(['C18'], allOf('C15'), { substitutes: byOpinion, basis: [greeningRules, ...onScheme] }),
  ...hard(['C19'], allOf('C15'), { basis: [designRules] }),
];
