import { defineBundle } from '@walking-hall/bundle-sdk';
import { commitments } from './commitments.ts';
import { departments } from './departments.ts';
import { edges } from './edges.ts';
import { fields } from './fields.ts';
import { kpis } from './kpis.ts';
import { materials } from './materials.ts';
import { mergeGroups } from './merge-groups.ts';
import { duties, milestones } from './milestones.ts';
import { notices } from './notices.ts';
import { packages } from './packages.ts';
import { acceptanceItems } from './stages/acceptance.items.ts';
import { assessmentItems } from './stages/assessment.items.ts';
import { completionItems } from './stages/completion.items.ts';
import { drawingItems } from './stages/drawings.items.ts';
import { investmentItems } from './stages/investment.items.ts';
import { landItems } from './stages/land.items.ts';
import { permitItems } from './stages/permit.items.ts';
import { planningItems } from './stages/planning.items.ts';
import { registrationItems } from './stages/registration.items.ts';
import { siteConditionItems } from './stages/site-conditions.items.ts';
import { siteWorkItems } from './stages/site-works.items.ts';
import { stages } from './stages/stages.ts';
import { valueAddedServices } from './value-added-services.ts';

/**
 * Construction projects, from the first filing to the certificate of title: 36 services in 112 handling items, of which
 * 15 services share 6 applications (domain B2).
 *
 * The high-tech zone that published these counts did not publish its lists (domain Part F.10): the lists here are a
 * reconstruction with the same counts. Hence the origin at every rule: only what was read in a full law text is marked
 * as law.
 */
export const constructionBundle = defineBundle({
  id: 'construction',
  version: '1.0.0',
  name: { zh: '工程建设项目“一类事”', en: 'Construction projects' },
  summary: {
    zh: '从立项用地、工程建设许可、施工许可到竣工验收和不动产登记，企业建项目的事一次办。',
    en: 'Project and land, engineering permits, construction permit, acceptance and title: what building takes, in one go.',
  },
  departments,
  stages,
  items: [
    ...investmentItems,
    ...landItems,
    ...assessmentItems,
    ...siteConditionItems,
    ...planningItems,
    ...drawingItems,
    ...permitItems,
    ...siteWorkItems,
    ...completionItems,
    ...acceptanceItems,
    ...registrationItems,
  ],
  milestones,
  edges,
  duties,
  mergeGroups,
  materials,
  fields,
  commitments,
  packages,
  valueAddedServices,
  notices,
  kpis,
});
