import { defineBundle } from '@walking-hall/bundle-sdk';
import { commitments } from './commitments.ts';
import { departments } from './departments.ts';
import { edges } from './edges.ts';
import { fields } from './fields.ts';
import { kpis } from './kpis.ts';
import { materials } from './materials.ts';
import { notices } from './notices.ts';
import { packages } from './packages.ts';
import { quotas } from './quotas.ts';
import { fundingItems } from './stages/funding.items.ts';
import { productionItems } from './stages/production.items.ts';
import { skillsItems } from './stages/skills.items.ts';
import { stages } from './stages/stages.ts';
import { startUpItems } from './stages/start-up.items.ts';
import { talentItems } from './stages/talent.items.ts';
import { valueAddedServices } from './value-added-services.ts';

/**
 * West Lake Longjing tea, from the first registration to the master's certificate (domain B1).
 *
 * The list of services that the city published with it is an image that did not survive: what stands beyond the named
 * services is a reconstruction from public facts (domain Part F.1). Hence the origin at every rule: only what was read
 * in a full law text is marked as law. Amounts of money are no part of it: they are each region's policy (Part F.2).
 */
export const teaBundle = defineBundle({
  id: 'tea',
  version: '1.0.0',
  name: { zh: '西湖龙井茶特色产业发展“一类事”', en: 'West Lake Longjing tea' },
  summary: {
    zh: '从企业开办、资金扶持、生产经营到人才引育、技能提升，茶农、茶企和新生代茶人的事一次办。',
    en: 'Start-up, funding, production, talent and skills: what tea farmers, tea firms and young tea people need, in one go.',
  },
  departments,
  stages,
  items: [...startUpItems, ...fundingItems, ...productionItems, ...talentItems, ...skillsItems],
  edges,
  materials,
  fields,
  commitments,
  packages,
  valueAddedServices,
  quotas,
  notices,
  kpis,
});
