import { approvalPlan } from '@walking-hall/approval-planner';
import { text } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { channel } from '../events/application-parts.ts';
import {
  activityId,
  applicationId,
  bundleDigest,
  bundleId,
  caseId,
  partyRef,
  regionCode,
  taskId,
} from '../ids.ts';
import { caseStatus } from '../status.ts';
import { localizedText } from './common.http.ts';
import { task } from './task.http.ts';

/** Something that no department decides: reported with its date, and refused while what leads to it is not there. */
const milestone = z.strictObject({
  milestone: z.string(),
  name: localizedText,
  status: z.enum(['EXPECTED', 'REPORTED', 'CLOSED']),
  /** Tasks and milestones of this case that have to be there first. */
  waitsFor: z.array(taskId),
  waitsForMilestones: z.array(z.string()),
  date: localDate.optional(),
  evidence: z.string().optional(),
  reportedAt: instant.optional(),
  /** The task that was lost, so that it does not count any more. */
  because: taskId.optional(),
});

/** What the law obliges the applicant to do in time. `NOT_STARTED`: what starts its time has not happened. */
const duty = z.strictObject({
  duty: z.string(),
  name: localizedText,
  status: z.enum(['NOT_STARTED', 'RUNNING', 'MET', 'MISSED']),
  consequence: text,
  since: localDate.optional(),
  dueDate: localDate.optional(),
  metDate: localDate.optional(),
});

export const caseDetail = z.strictObject({
  case: caseId,
  application: applicationId,
  region: regionCode,
  bundle: bundleId,
  digest: bundleDigest,
  party: partyRef,
  channel,
  status: caseStatus,
  openedAt: instant,
  promiseDate: localDate,
  completedAt: instant.optional(),
  deliveredAt: instant.optional(),
  /** Materials promised to follow that have not come, and until when each has to. */
  deficiencies: z.array(z.string()),
  cureDueDates: z.record(z.string(), localDate),
  tasks: z.array(task),
  milestones: z.array(milestone),
  duties: z.array(duty),
  offers: z.array(
    z.strictObject({
      service: z.string(),
      name: localizedText,
      answer: z.enum(['OPEN', 'ACCEPTED', 'DECLINED']),
      activity: activityId.optional(),
      seat: z.number().int().optional(),
      waiting: z.number().int().optional(),
    }),
  ),
  plan: approvalPlan,
});

export type CaseView = z.infer<typeof caseDetail>;

export const caseSummary = caseDetail.omit({
  tasks: true,
  offers: true,
  plan: true,
  digest: true,
  deficiencies: true,
  cureDueDates: true,
  milestones: true,
  duties: true,
});
