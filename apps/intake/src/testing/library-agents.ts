import { type AgencyView, agency, type HallClaims } from '@walking-hall/contracts';
import { withoutPapers } from './library-acts.ts';
import { agent } from './library-world.ts';
import type { Hall } from './open-intake.ts';

// What parties and their agents do.

export const forAll = { kind: 'BUNDLE', bundle: 'lending-library' };
export const forOne = (id: string) => ({ kind: 'APPLICATION', application: id });
export const toAgent = { agent: `sub:${agent.sub}`, region: '330106', scope: forAll, validTo: '2026-07-20' };

export const granting = (hall: Hall, as: HallClaims, parts: object = {}) =>
  hall.post('/agencies', { as, body: { ...toAgent, ...parts } });
export const granted = async (hall: Hall, as: HallClaims, parts: object = {}): Promise<AgencyView> =>
  (await granting(hall, as, parts)).parse(agency);
export const revoke = (hall: Hall, { agency: id }: AgencyView, as: HallClaims, body: object = {}) =>
  hall.post(`/agencies/${id}/revocation`, { as, body });
export const preview = (hall: Hall, as: HallClaims, order: object = withoutPapers) =>
  hall.post('/plan-previews', { as, body: order });
