import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import {
  bundleId,
  caseId,
  complaintId,
  departmentCode,
  itemId,
  partyRef,
  regionCode,
  regionPath,
  servicePointId,
} from '../ids.ts';
import { publicText } from '../public-text.ts';
import { channel } from './application-parts.ts';
import { answerDue, complexity, revisitAnswer } from './redress.ts';

/** A complaint about service, or about integrity (诚信建设投诉, domain A40). */
export const complaintKind = z.enum(['GENERAL', 'INTEGRITY']);

/** 推诿扯皮, 不作为, 乱作为, 不守信不践诺: what an integrity complaint is about (domain A40). */
export const integrityGround = z.enum(['BUCK_PASSING', 'INACTION', 'MISCONDUCT', 'BROKEN_PROMISE']);

/** Enough for whoever counts not to ask back; nothing of who complains. */
const complaintFacts = {
  complaint: complaintId,
  kind: complaintKind,
  /** Of an integrity complaint, always. */
  ground: integrityGround.optional(),
  region: regionCode,
  regionPath,
  /** The way it was filed. */
  channel,
  /** What it is about, as far as that was said. */
  servicePoint: servicePointId.optional(),
  case: caseId.optional(),
  bundle: bundleId.optional(),
  /** Of the case; none where no case was named. */
  items: z.array(itemId),
  filedAt: instant,
};

const about = (summary: string) => ({ topic: topics.intake, summary });

export const complaintFiled = defineEvent({
  ...about('Somebody complained (投诉); the words lie in the vault.'),
  type: 'hall.complaint.filed.v1',
  data: z.strictObject({
    ...complaintFacts,
    /** The author, where the hall knows them: for notices to them alone, never shown to a department. */
    party: partyRef.optional(),
    /** The author's account; absent where the staff took it down. */
    filedBy: z.string().optional(),
    /** Until when it is accepted. */
    responseDue: answerDue,
  }),
});

const loopFacts = { ...complaintFacts, department: departmentCode };

export const complaintAccepted = defineEvent({
  ...about('The center took the complaint up and gave it to the department it is about (受理).'),
  type: 'hall.complaint.accepted.v1',
  data: z.strictObject({
    ...loopFacts,
    complexity,
    /** What it is about, without who said it. */
    matter: publicText,
    /** Until when the author is answered. */
    answerDue,
    onTime: z.boolean(),
    at: instant,
  }),
});

export const complaintRectified = defineEvent({
  ...about('The department put right what was complained of, or explained it (整改).'),
  type: 'hall.complaint.rectified.v1',
  data: z.strictObject({ ...loopFacts, text: publicText, at: instant }),
});

export const complaintFedBack = defineEvent({
  ...about('The author was told what was done (反馈): the complaint is answered.'),
  type: 'hall.complaint.fed-back.v1',
  data: z.strictObject({ ...loopFacts, text: publicText, onTime: z.boolean(), at: instant }),
});

export const complaintSupervised = defineEvent({
  ...about('A supervisor looked at how the complaint was handled (监督).'),
  type: 'hall.complaint.supervised.v1',
  data: z.strictObject({ ...loopFacts, note: publicText, at: instant }),
});

export const complaintRevisited = defineEvent({
  ...about('The author was asked afterwards (回访): the complaint is closed.'),
  type: 'hall.complaint.revisited.v1',
  data: z.strictObject({ ...loopFacts, answer: revisitAnswer, note: publicText.optional(), at: instant }),
});

export const complaintUnmasked = defineEvent({
  ...about('Somebody looked at who complained and in what words, and gave a reason.'),
  type: 'hall.complaint.unmasked.v1',
  data: z.strictObject({ complaint: complaintId, by: z.string(), reason: publicText, at: instant }),
});

export const complaintEvents = [
  complaintFiled,
  complaintAccepted,
  complaintRectified,
  complaintFedBack,
  complaintSupervised,
  complaintRevisited,
  complaintUnmasked,
];
