import { z } from 'zod';
import { edge } from './edge.ts';
import {
  commitment,
  department,
  duty,
  kpi,
  mergeGroup,
  milestone,
  noticeRule,
  quota,
  servicePackage,
  stage,
  valueAddedService,
} from './extras.ts';
import { field } from './field.ts';
import { draftItem, item } from './item.ts';
import { material } from './material.ts';
import { text } from './text.ts';

export const bundleFormat = 'walking-hall/bundle@1';

const parts = {
  format: z.literal(bundleFormat).default(bundleFormat),
  id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  name: text,
  summary: text,
  departments: z.array(department).min(1),
  stages: z.array(stage).min(1),
  milestones: z.array(milestone).default([]),
  edges: z.array(edge).default([]),
  duties: z.array(duty).default([]),
  mergeGroups: z.array(mergeGroup).default([]),
  materials: z.array(material).default([]),
  fields: z.array(field).min(1),
  commitments: z.array(commitment).default([]),
  packages: z.array(servicePackage).default([]),
  valueAddedServices: z.array(valueAddedService).default([]),
  quotas: z.array(quota).default([]),
  notices: z.array(noticeRule).default([]),
  kpis: z.array(kpi).default([]),
};

/** An industry bundle: data alone, all that the hall knows of an industry. */
export const bundle = z.strictObject({ ...parts, items: z.array(item).min(1) });
export type Bundle = z.infer<typeof bundle>;
/** What an author writes: lists that are empty may be left out. */
export type BundleSource = z.input<typeof bundle>;

export const draftBundle = z.strictObject({ ...parts, items: z.array(draftItem).min(1) });
/** A bundle of the right shape that is not proven yet. */
export type DraftBundle = z.infer<typeof draftBundle>;
