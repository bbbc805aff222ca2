import { z } from 'zod';

/** Who acts for whom in the hall. */
export const role = z.enum([
  'applicant',
  'agent',
  'clerk',
  'officer',
  'specialist',
  'center-admin',
  'supervisor',
  'bundle-publisher',
  'platform-admin',
  'partner',
  'grid-worker',
]);
export type Role = z.infer<typeof role>;

/** Claims of an access token that the hall reads, beside the registered ones (`sub`, `iss`, `aud`, `exp`). */
export const hallClaims = z.object({
  sub: z.string().min(1).max(200),
  roles: z.array(role).min(1),
  /** Path of the region whose subtree the staff member works for, `330000/330100/330106`. */
  region: z.string().optional(),
  /** Departments the officer decides for, `330106:market-supervision`. */
  departments: z.array(z.string()).optional(),
  /** The party that an applicant's account belongs to. */
  party: z.string().optional(),
});
export type HallClaims = z.infer<typeof hallClaims>;
