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
import { items } from './stages/items.ts';
import { stages } from './stages/stages.ts';
import { valueAddedServices } from './value-added-services.ts';

/**
 * Talent: recognised, arrived, employed and insured, housed, with the family settled, and on to the next grade (domain
 * B3).
 *
 * Amounts, months and classes that qualify are each region's policy: what the press says of them contradicts itself
 * (domain Part F.2). A region that pays a subsidy says so by a policy, `rent-subsidy-after-6`; without one it is not
 * offered. One region decides everything here: an archive, a household or an insurance that another region sends is
 * asked for on this side alone.
 */
export const talentBundle = defineBundle({
  id: 'talent',
  version: '1.0.0',
  name: { zh: '人才“一类事”', en: 'Talent' },
  summary: {
    zh: '从人才认定、来华工作和落户，到就业参保、安居、子女入学和职称，人才的事一次办。',
    en: 'Recognition, permits and household, employment and insurance, housing, schooling and titles, in one go.',
  },
  departments,
  stages,
  items,
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
