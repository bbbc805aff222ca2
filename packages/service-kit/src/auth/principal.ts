import { AppError } from '@walking-hall/app-error';
import type { HallClaims, Role } from '@walking-hall/contracts';
import { type Actor, coversRegion, type Scope } from '@walking-hall/persistence';

/** Who is asking: the claims of a verified token. */
export type Principal = HallClaims;

/** Who asks on a public route. No token can carry its subject, as a claim's `sub` is never empty. */
export const nobody: Principal = { sub: '', roles: [] };

const seesNothing: Scope = { kind: 'parties', refs: [] };

const regionRoles: readonly Role[] = [
  'clerk',
  'specialist',
  'center-admin',
  'supervisor',
  'bundle-publisher',
];
const partyRoles: readonly Role[] = ['applicant', 'agent', 'partner', 'grid-worker'];

/**
 * What the principal may see; with several roles, the widest: all, a region, departments, own parties. A role whose
 * claim is missing gives nothing.
 */
export function scopeOf({ sub, roles, region, departments = [], party }: Principal): Scope {
  const has = (some: readonly Role[]): boolean => some.some((role) => roles.includes(role));

  if (has(['platform-admin'])) return { kind: 'all' };
  if (has(regionRoles) && region) return { kind: 'region', path: region };
  if (has(['officer']) && departments.length > 0) return { kind: 'departments', codes: departments };
  if (has(partyRoles)) return { kind: 'parties', refs: [...(party ? [party] : []), `sub:${sub}`] };
  return seesNothing;
}

export function actorOf({ sub }: Principal): Actor {
  return { kind: 'user', id: sub || 'anonymous' };
}

/** @throws AppError `role_missing` where the principal has none of the roles. */
export function requireRole(principal: Principal, roles: readonly Role[]): void {
  if (!principal.roles.some((role) => roles.includes(role))) {
    throw new AppError('role_missing', { roles: roles.join(', ') });
  }
}

/** @throws AppError `outside_scope` where the region lies outside the subtree the principal works for. */
export function requireRegion({ roles, region }: Principal, path: string): void {
  if (roles.includes('platform-admin')) return;
  if (!region || !coversRegion(region, path)) throw new AppError('outside_scope');
}

/**
 * For acts that are a department's alone, so that no other role stands in for it, platform-admin included.
 *
 * @throws AppError `other_department`
 */
export function requireDepartment({ departments = [] }: Principal, code: string): void {
  if (!departments.includes(code)) throw new AppError('other_department', { department: code });
}
