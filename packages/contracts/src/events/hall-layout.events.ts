import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { deskId, itemId, regionCode, regionPath, servicePointId, windowGroupId } from '../ids.ts';

/** Subject of a staff member's token; never a name. */
export const staffSubject = z.string().min(1).max(200);

const text = z.strictObject({ zh: z.string().min(1).max(100), en: z.string().min(1).max(100) });

const zoneId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** A part of the hall with a lead (片组网格化管理). */
const zone = z.strictObject({ zone: zoneId, name: text, lead: staffSubject });

/** A block of items with one queue. */
const windowGroup = z.strictObject({
  group: windowGroupId,
  name: text,
  zone: zoneId,
  /** Numbers of the group begin with it: `A` gives A001. */
  prefix: z.string().regex(/^[A-Z]{1,2}$/),
  items: z.array(itemId).max(2_000),
});

/** `GENERAL` accepts for several departments, `JOINT` handles jointly, `TIDE_RESERVE` serves only while opened. */
export const windowCapability = z.enum(['GENERAL', 'JOINT', 'TIDE_RESERVE']);

const serviceWindow = z.strictObject({
  window: deskId,
  zone: zoneId,
  capability: windowCapability,
  /** Groups that it serves; of a reserve window, those that it may be opened for. */
  groups: z.array(windowGroupId).min(1).max(100),
});

/**
 * What a clerk may serve: whole groups or single items, once the exam is passed and the probation has ended, or under
 * supervision until then (岗前资格审核, 试用期).
 */
const clerk = z.strictObject({
  clerk: staffSubject,
  groups: z.array(windowGroupId).max(100).default([]),
  items: z.array(itemId).max(2_000).default([]),
  examPassedOn: localDate.optional(),
  probationEndsOn: localDate.optional(),
  supervised: z.boolean().default(false),
  /** Works in the back office, and may be called to a reserve window. */
  reserve: z.boolean().default(false),
});

/** When waiting raises an alert. The defaults are ours [design], but for the 20 %, which Binjiang published. */
export const tidePolicy = z.strictObject({
  /** An alert needs strictly more than this above the matched half hour of last year. */
  thresholdPercent: z.int().min(1).max(500).default(20),
  /** An alert where there is nothing to compare with, or too few tickets to: an average strictly above this. */
  absoluteMinutes: z.int().min(1).max(480).default(30),
  minTickets: z.int().min(1).max(1_000).default(5),
  quietMinutes: z.int().min(0).max(480).default(30),
});
export type TidePolicy = z.infer<typeof tidePolicy>;

export const hallLayout = z.strictObject({
  /** Whose phone the alerts go to. */
  manager: staffSubject,
  /** Items that the hall handles: each belongs to exactly one group. */
  items: z.array(itemId).max(10_000),
  zones: z.array(zone).min(1).max(100),
  groups: z.array(windowGroup).min(1).max(100),
  windows: z.array(serviceWindow).min(1).max(1_000),
  clerks: z.array(clerk).max(5_000),
  tide: tidePolicy.prefault({}),
});
export type HallLayout = z.infer<typeof hallLayout>;

export const hallLayoutChanged = defineEvent({
  topic: topics.intake,
  summary: 'The layout of a hall was set up or changed: zones, window groups, windows, clerks, tide rule.',
  type: 'hall.hall-layout.changed.v1',
  data: z.strictObject({ servicePoint: servicePointId, region: regionCode, regionPath, layout: hallLayout }),
});
