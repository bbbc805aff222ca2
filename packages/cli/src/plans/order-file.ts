import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { type ReadFile, readYaml } from '../files/read-yaml.ts';

const ids = z.array(z.string());

/** What `hall plan` reads: an order, and what the hall would know beside it. */
export const orderFile = z.strictObject({
  region: z.string().min(1),
  items: ids,
  answers: z.record(z.string(), z.unknown()).default({}),
  commitments: ids.optional(),
  promisedMaterials: ids.optional(),
  materialsHeld: ids.default([]),
  policies: ids.default([]),
  targetDate: localDate.optional(),
  startDate: localDate,
});
export type OrderFile = z.infer<typeof orderFile>;

/** An order from the text of its file, YAML or JSON, or all that is wrong with the file. */
export function readOrder(text: string): ReadFile<OrderFile> {
  return readYaml(text, orderFile);
}
