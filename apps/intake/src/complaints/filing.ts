import { type ComplaintId, type fileComplaint, partyRef } from '@walking-hall/contracts';
import type { Persistence } from '@walking-hall/persistence';
import { type RequestFacts, requestInvalid, requireRegion } from '@walking-hall/service-kit';
import type { z } from 'zod';
import type { DueAfter } from '../feedback/answer-due.ts';
import type { CaseLookup } from '../feedback/case-lookup.ts';
import { getRegionPath } from '../regions/region.subscriptions.ts';
import type { ServicePointStore } from '../service-points/service-point.store.ts';
import { channelOf } from '../service-points/service-point.ts';
import type { Filed } from './complaint.ts';

export interface FilingDeps {
  readonly persistence: Persistence;
  readonly points: ServicePointStore;
  readonly getCase: CaseLookup;
  readonly dueAfter: DueAfter;
}

export type Filing = NonNullable<typeof fileComplaint.body> extends z.ZodType<infer B> ? B : never;

/**
 * What is filed, without the author's words. Staff take it down at a point of theirs for somebody whom the hall need not
 * know; whoever files for themselves is the author, and names no case but their own.
 * @throws AppError where region, point or case are not there, or not the caller's; nothing is stored in any case
 */
export async function filedFrom(
  id: ComplaintId,
  filing: Filing,
  { principal, scope, now }: RequestFacts,
  { persistence, points, getCase, dueAfter }: FilingDeps,
): Promise<Filed> {
  const { kind, region, filedThrough, servicePoint } = filing;
  const regionPath = await getRegionPath(persistence, region);
  const isStaff = principal.roles.every((role) => role !== 'applicant' && role !== 'agent');
  const through = filedThrough === undefined ? undefined : (await points.getPoint(filedThrough)).doc;
  if (isStaff) {
    requireRegion(principal, regionPath);
    if (!through) throw requestInvalid([{ path: 'body.filedThrough', code: 'field_required' }]);
    requireRegion(principal, through.regionPath);
  }
  if (servicePoint !== undefined) await points.getPoint(servicePoint);
  const known = filing.case === undefined ? undefined : await getCase(filing.case, scope);
  const party = isStaff ? undefined : partyRef.safeParse(principal.party).data;
  return {
    complaint: id,
    kind,
    ...(filing.kind === 'INTEGRITY' ? { ground: filing.ground } : {}),
    region,
    regionPath,
    channel: through ? channelOf[through.kind] : 'ONLINE',
    ...(servicePoint === undefined ? {} : { servicePoint }),
    ...(known === undefined ? {} : { case: known.case, bundle: known.bundle }),
    items: known?.items ?? [],
    filedAt: now,
    ...(party === undefined ? {} : { party }),
    ...(isStaff ? {} : { filedBy: principal.sub }),
    responseDue: dueAfter('RESPONSE', now),
  };
}
