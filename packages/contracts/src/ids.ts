import { z } from 'zod';

/** GB/T 2260 code (6 digits), with town and village (9, 12), or a functional area's own id, which has no such code. */
export const regionCode = z
  .string()
  .regex(/^(\d{6}|\d{9}|\d{12}|[a-z][a-z0-9-]{2,39})$/)
  .brand('RegionCode');
export type RegionCode = z.infer<typeof regionCode>;

/** Codes from the root down: `330000/330100/westlake-scenic-area`. */
export const regionPath = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)
  .brand('RegionPath');
export type RegionPath = z.infer<typeof regionPath>;

/** A bundle's department as a region fills it: `330106:market-supervision`. */
export const departmentCode = z
  .string()
  .regex(/^[a-z0-9-]+:[A-Za-z0-9-]+$/)
  .brand('DepartmentCode');
export type DepartmentCode = z.infer<typeof departmentCode>;

export const bundleId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/)
  .brand('BundleId');
export type BundleId = z.infer<typeof bundleId>;

export const bundleDigest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .brand('BundleDigest');
export type BundleDigest = z.infer<typeof bundleDigest>;

export const itemId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/)
  .brand('ItemId');
export type ItemId = z.infer<typeof itemId>;

export const applicationId = z
  .string()
  .regex(/^app_[0-9a-f]{24}$/)
  .brand('ApplicationId');
export type ApplicationId = z.infer<typeof applicationId>;

/** Derived from its application, so that a doubled event can not open a second case. */
export const caseId = z
  .string()
  .regex(/^case_[0-9a-f]{24}$/)
  .brand('CaseId');
export type CaseId = z.infer<typeof caseId>;

/** The case's id, a dot, the item's: `case_0f….T1-01-02`. */
export const taskId = z
  .string()
  .regex(/^case_[0-9a-f]{24}\.[A-Za-z][A-Za-z0-9-]{0,39}$/)
  .brand('TaskId');
export type TaskId = z.infer<typeof taskId>;

/** A person (by a keyed hash of the identity number) or an organisation (by its code). Says nothing about a person. */
export const partyRef = z
  .string()
  .regex(/^(psn_[0-9a-f]{32}|org_[0-9A-Z]{18})$/)
  .brand('PartyRef');
export type PartyRef = z.infer<typeof partyRef>;

export const servicePointId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/)
  .brand('ServicePointId');
export type ServicePointId = z.infer<typeof servicePointId>;

export const tripId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/)
  .brand('TripId');
export type TripId = z.infer<typeof tripId>;

/** `{quota}.{party}.{period}` */
export const quotaAccountId = z
  .string()
  .regex(/^[A-Za-z0-9-]+\.(psn_[0-9a-f]{32}|org_[0-9A-Z]{18})\.\d{4}$/)
  .brand('QuotaAccountId');
export type QuotaAccountId = z.infer<typeof quotaAccountId>;

export const transferId = z
  .string()
  .regex(/^tr_[0-9a-f]{24}$/)
  .brand('TransferId');
export type TransferId = z.infer<typeof transferId>;

export const activityId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/)
  .brand('ActivityId');
export type ActivityId = z.infer<typeof activityId>;

export function caseIdOf(application: ApplicationId): CaseId {
  return caseId.parse(`case_${application.slice('app_'.length)}`);
}

export function taskIdOf(id: CaseId, item: string): TaskId {
  return taskId.parse(`${id}.${item}`);
}

/** The case that a task belongs to, and its item. */
export function readTaskId(id: TaskId): { readonly caseId: CaseId; readonly item: ItemId } {
  const dot = id.indexOf('.');
  return { caseId: caseId.parse(id.slice(0, dot)), item: itemId.parse(id.slice(dot + 1)) };
}
