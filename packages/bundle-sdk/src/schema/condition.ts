import { z } from 'zod';

/**
 * A CEL expression over the bundle's own fields (`applicant.kind == 'COMPANY'`), `order.items` (the ids ordered) and
 * `region.policies` (the policies in force). Its types are checked when the bundle is defined.
 */
export const condition = z.string().min(1).max(500);
