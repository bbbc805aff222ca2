import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { regionCode } from '../ids.ts';
import { localizedText, pageQuery } from './common.http.ts';
import { managers } from './staff-roles.ts';

/** What every operation of figures has in common. */
export const figuresOperation = {
  method: 'get',
  tag: 'figures',
  access: managers,
  errors: ['outside_scope', 'region_unknown'],
} as const;

export const asCsv = { status: 200, body: z.string(), mediaType: 'text/csv' } as const;
export const asXlsx = {
  status: 200,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Both days are included. */
export const range = { region: regionCode, from: localDate, to: localDate };

/** What people call the key of a row, and the bundle it belongs to; absent where it has none. */
export const rowFacts = { key: z.string(), name: localizedText.optional(), bundle: z.string().optional() };

/** A KPI measured over a period, or over what it is held against. */
export const measured = {
  numerator: z.number().int(),
  /** What the numerator is a share of; of a duration, the number of tasks or cases it was found among. */
  denominator: z.number().int().optional(),
  /** Absent where the denominator is 0: there is no basis. */
  value: z.number().optional(),
};

/** Rows are added up when they are read, so that a page holds fewer than those of other lists may. */
export const figuresPage = pageQuery.extend({ limit: z.coerce.number().int().min(1).max(50).default(50) });
