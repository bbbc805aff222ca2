import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import {
  departmentCode,
  partyRef,
  regionCode,
  regionPath,
  servicePointId,
  serviceRequestId,
} from '../ids.ts';
import { publicText } from '../public-text.ts';
import { channel } from './application-parts.ts';

/** 商事登记, 用工, 社保, 人才, 贷款, 项目审批, 咨询 (domain A15). */
export const serviceRequestKind = z.enum([
  'REGISTRATION',
  'EMPLOYMENT',
  'SOCIAL_INSURANCE',
  'TALENT',
  'LOAN',
  'PROJECT_APPROVAL',
  'CONSULTATION',
]);

/** Who has to solve it: the point where it was asked, or a department of a level above. */
export const handlingLevel = z.enum(['STATION', 'DISTRICT', 'CITY', 'PROVINCE']);
export type HandlingLevel = z.infer<typeof handlingLevel>;

/** Enough for whoever counts not to ask back. */
const requestFacts = {
  request: serviceRequestId,
  kind: serviceRequestKind,
  region: regionCode,
  regionPath,
  servicePoint: servicePointId,
  channel,
  /** Where it stands; `STATION` until it is forwarded. */
  level: handlingLevel,
  /** Whom it was forwarded to. */
  department: departmentCode.optional(),
  openedAt: instant,
};

const about = (summary: string) => ({ topic: topics.intake, summary });

export const serviceRequestOpened = defineEvent({
  ...about('Somebody asked for help or advice at a service point; the words lie in the vault.'),
  type: 'hall.service-request.opened.v1',
  data: z.strictObject({ ...requestFacts, party: partyRef.optional() }),
});

export const serviceRequestAnswered = defineEvent({
  ...about('The asker was given an answer, which need not solve the matter.'),
  type: 'hall.service-request.answered.v1',
  data: z.strictObject({
    ...requestFacts,
    text: publicText,
    /** Whether it is the first: its `officeMinutes` are the first answer time (domain A36). */
    first: z.boolean(),
    /** Since the request was opened, by the office hours of the service point; may be broken. */
    officeMinutes: z.number().min(0),
    at: instant,
  }),
});

export const serviceRequestForwarded = defineEvent({
  ...about('What could not be solved where it was asked went to a department.'),
  type: 'hall.service-request.forwarded.v1',
  data: z.strictObject({
    ...requestFacts,
    department: departmentCode,
    from: z.strictObject({ level: handlingLevel, department: departmentCode.optional() }),
    note: publicText,
    at: instant,
  }),
});

export const serviceRequestSolved = defineEvent({
  ...about('The matter is settled, at the level named (domain A15).'),
  type: 'hall.service-request.solved.v1',
  data: z.strictObject({ ...requestFacts, firstAnsweredAt: instant, at: instant }),
});

export const serviceRequestEvents = [
  serviceRequestOpened,
  serviceRequestAnswered,
  serviceRequestForwarded,
  serviceRequestSolved,
];
