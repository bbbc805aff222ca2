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

/** SHA-256 of a content, hex. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand('Sha256');
export type Sha256 = z.infer<typeof sha256>;

/** Derived from the party and the content, so that the same file of a party is held once. */
export const uploadId = z
  .string()
  .regex(/^upl_[0-9a-f]{24}$/)
  .brand('UploadId');
export type UploadId = z.infer<typeof uploadId>;

export const agencyId = z
  .string()
  .regex(/^agc_[0-9a-f]{24}$/)
  .brand('AgencyId');
export type AgencyId = z.infer<typeof agencyId>;

/** Derived from the draft and its version that was checked. */
export const precheckId = z
  .string()
  .regex(/^pck_[0-9a-f]{24}$/)
  .brand('PrecheckId');
export type PrecheckId = z.infer<typeof precheckId>;

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

/** A window, a place on the van or a specialist: what is booked and queued for. By a code, never by a person's name. */
export const deskId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .brand('DeskId');
export type DeskId = z.infer<typeof deskId>;

/** `{servicePoint}.{desk}.{minutes since 1970}`, with the trip after the point where there is one. */
export const slotId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}(\.[a-z0-9][a-z0-9-]{1,59})?\.[a-z0-9][a-z0-9-]{0,39}\.\d{8}$/)
  .brand('SlotId');
export type SlotId = z.infer<typeof slotId>;

export const bookingId = z
  .string()
  .regex(/^bkg_[0-9a-f]{24}$/)
  .brand('BookingId');
export type BookingId = z.infer<typeof bookingId>;

/** Derived from what the code stands for, and short, so that the code is coarse enough to be scanned from afar. */
export const entryId = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .brand('EntryId');
export type EntryId = z.infer<typeof entryId>;

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

/** A version of a region’s score indicators: `v2024`. */
export const indicatorSetVersion = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .brand('IndicatorSetVersion');
export type IndicatorSetVersion = z.infer<typeof indicatorSetVersion>;

/** An organisation, never a person. */
export const firmRef = z
  .string()
  .regex(/^org_[0-9A-Z]{18}$/)
  .brand('PartyRef');

/** `{region}.{firm}.{day}`: a firm is scored once for a day. */
export const scoreSnapshotId = z
  .string()
  .regex(/^[a-z0-9-]+\.org_[0-9A-Z]{18}\.\d{4}-\d{2}-\d{2}$/)
  .brand('ScoreSnapshotId');
export type ScoreSnapshotId = z.infer<typeof scoreSnapshotId>;

/** `{region}.{firm}.{number}`: the firm’s consents towards lenders are numbered. */
export const scoreLoanId = z
  .string()
  .regex(/^[a-z0-9-]+\.org_[0-9A-Z]{18}\.\d{1,4}$/)
  .brand('ScoreLoanId');
export type ScoreLoanId = z.infer<typeof scoreLoanId>;

/** A part of a region that one grid worker looks after (网格). */
export const gridId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,39}$/)
  .brand('GridId');
export type GridId = z.infer<typeof gridId>;

/** A building of a region’s grid map; never a flat, so that it tells nobody’s door. */
export const buildingCode = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,39}$/)
  .brand('BuildingCode');
export type BuildingCode = z.infer<typeof buildingCode>;

/** Derived from its case, whose results are brought to the applicant once. */
export const gridTaskId = z
  .string()
  .regex(/^grid_[0-9a-f]{24}$/)
  .brand('GridTaskId');
export type GridTaskId = z.infer<typeof gridTaskId>;

/** A block of a hall's items with one queue (办事区块): `investment`. */
export const windowGroupId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,39}$/)
  .brand('WindowGroupId');
export type WindowGroupId = z.infer<typeof windowGroupId>;

/** Can not be guessed: whoever has it may see and give up the place in line. */
export const queueTicketId = z
  .string()
  .regex(/^tk_[0-9a-f]{32}$/)
  .brand('QueueTicketId');
export type QueueTicketId = z.infer<typeof queueTicketId>;

/** `{date}.{window group}.{start of the half hour}`: a half hour of a group alerts once. */
export const tideAlertId = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}\.[a-z0-9][a-z0-9-]{1,39}\.\d{4}$/)
  .brand('TideAlertId');
export type TideAlertId = z.infer<typeof tideAlertId>;

/** Derived from the case or visit that is rated, so that neither is rated twice. */
export const ratingId = z
  .string()
  .regex(/^rt_[0-9a-f]{24}$/)
  .brand('RatingId');
export type RatingId = z.infer<typeof ratingId>;

export const complaintId = z
  .string()
  .regex(/^cp_[0-9a-f]{24}$/)
  .brand('ComplaintId');
export type ComplaintId = z.infer<typeof complaintId>;

export const serviceRequestId = z
  .string()
  .regex(/^sr_[0-9a-f]{24}$/)
  .brand('ServiceRequestId');
export type ServiceRequestId = z.infer<typeof serviceRequestId>;

/** A device of the hall that people press, such as that for ratings at a window. */
export const deviceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/)
  .brand('DeviceId');
export type DeviceId = z.infer<typeof deviceId>;

export function caseIdOf(application: ApplicationId): CaseId {
  return caseId.parse(`case_${application.slice('app_'.length)}`);
}

export function applicationIdOf(id: CaseId): ApplicationId {
  return applicationId.parse(`app_${id.slice('case_'.length)}`);
}

export function taskIdOf(id: CaseId, item: string): TaskId {
  return taskId.parse(`${id}.${item}`);
}

export function gridTaskIdOf(id: CaseId): GridTaskId {
  return gridTaskId.parse(`grid_${id.slice('case_'.length)}`);
}

/** The case that a task belongs to, and its item. */
export function readTaskId(id: TaskId): { readonly caseId: CaseId; readonly item: ItemId } {
  const dot = id.indexOf('.');
  return { caseId: caseId.parse(id.slice(0, dot)), item: itemId.parse(id.slice(dot + 1)) };
}
