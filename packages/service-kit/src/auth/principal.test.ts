import type { HallClaims, Role } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { actorOf, nobody, requireDepartment, requireRegion, requireRole, scopeOf } from './principal.ts';

const region = '330000/330100';
const departments = ['330106:library'];

function principal(roles: Role[], claims: Partial<HallClaims> = {}): HallClaims {
  return { sub: 'u1', roles, ...claims };
}

describe('what a principal sees', () => {
  test('is all, for the platform', () => {
    expect(scopeOf(principal(['platform-admin']))).toEqual({ kind: 'all' });
  });

  test.each(['clerk', 'specialist', 'center-admin', 'supervisor', 'bundle-publisher'] as const)(
    'is the region, for a %s, and nothing where the token names none',
    (role) => {
      expect(scopeOf(principal([role], { region }))).toEqual({ kind: 'region', path: region });
      expect(scopeOf(principal([role]))).toEqual({ kind: 'parties', refs: [] });
    },
  );

  test('is the departments, for an officer, and nothing where the token names none', () => {
    expect(scopeOf(principal(['officer'], { departments, region }))).toEqual({
      kind: 'departments',
      codes: departments,
    });
    expect(scopeOf(principal(['officer'], { region }))).toEqual({ kind: 'parties', refs: [] });
    expect(scopeOf(principal(['officer'], { departments: [] }))).toEqual({ kind: 'parties', refs: [] });
  });

  test.each(['applicant', 'agent', 'partner', 'grid-worker'] as const)('is their own, for an %s', (role) => {
    expect(scopeOf(principal([role]))).toEqual({ kind: 'parties', refs: ['sub:u1'] });
    expect(scopeOf(principal([role], { party: 'p1' }))).toEqual({ kind: 'parties', refs: ['p1', 'sub:u1'] });
  });

  test('is the widest of several roles that the claims fill', () => {
    const claims = { region, departments, party: 'p1' };
    expect(scopeOf(principal(['applicant', 'officer'], claims)).kind).toBe('departments');
    expect(scopeOf(principal(['officer', 'clerk'], claims)).kind).toBe('region');
    expect(scopeOf(principal(['officer', 'clerk'], { departments })).kind).toBe('departments');
    expect(scopeOf(principal(['clerk', 'platform-admin'], claims)).kind).toBe('all');
  });

  test('is nothing, for nobody', () => {
    expect(scopeOf(nobody)).toEqual({ kind: 'parties', refs: [] });
  });
});

test('commits are by the subject, and by no name', () => {
  expect(actorOf(principal(['clerk']))).toEqual({ kind: 'user', id: 'u1' });
  expect(actorOf(nobody)).toEqual({ kind: 'user', id: 'anonymous' });
});

describe('what a principal may do', () => {
  test('needs one of the roles', () => {
    expect(() => requireRole(principal(['clerk']), ['officer', 'clerk'])).not.toThrow();
    expect(() => requireRole(principal(['clerk']), ['officer'])).toThrow(
      expect.objectContaining({ code: 'role_missing', params: { roles: 'officer' } }),
    );
  });

  test('reaches the region and what lies below it, by whole codes', () => {
    const clerk = principal(['clerk'], { region });
    expect(() => requireRegion(clerk, region)).not.toThrow();
    expect(() => requireRegion(clerk, `${region}/330106`)).not.toThrow();
    for (const path of ['330000', '330000/330200', `${region}9`]) {
      expect(() => requireRegion(clerk, path)).toThrow(expect.objectContaining({ code: 'outside_scope' }));
    }
  });

  test('reaches no region where the token names none, and every one for the platform', () => {
    expect(() => requireRegion(principal(['clerk']), region)).toThrow();
    expect(() => requireRegion(principal(['platform-admin']), region)).not.toThrow();
  });

  test("is a department's own act, which not even the platform does for it", () => {
    expect(() => requireDepartment(principal(['officer'], { departments }), '330106:library')).not.toThrow();
    const other = expect.objectContaining({
      code: 'other_department',
      params: { department: '330106:museum' },
    });
    expect(() => requireDepartment(principal(['officer'], { departments }), '330106:museum')).toThrow(other);
    expect(() => requireDepartment(principal(['platform-admin']), '330106:museum')).toThrow(other);
  });
});
