import type { HallClaims } from '@walking-hall/contracts';
import { reader } from './library-cases.ts';

// Who works at the library and who reads there.

const path = '330000/330100/330106';
export const admin: HallClaims = { sub: 'admin', roles: ['platform-admin'] };
export const clerk: HallClaims = { sub: 'clerk', roles: ['clerk'], region: path };
export const center: HallClaims = { sub: 'center', roles: ['center-admin'], region: path };
export const stranger: HallClaims = { sub: 'stranger', roles: ['clerk'], region: '330000/330182' };
export const asReader: HallClaims = { sub: 'reader', roles: ['applicant'], party: reader };
/** An officer of one of the library's departments. */
export const of = (department: string): HallClaims => ({
  sub: `officer-${department}`,
  roles: ['officer'],
  departments: [`330106:${department}`],
});
