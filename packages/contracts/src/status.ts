import { z } from 'zod';

/** 办件状态: the words of domain C6. */
export const caseStatus = z.enum([
  'DRAFT',
  'RECEIVED',
  'CORRECTION',
  'ACCEPTED',
  'ACCEPTED_DEFICIENT',
  'WAITING_CONDITION',
  'NOT_ACCEPTED',
  'NOT_REQUIRED',
  'WITHDRAWN',
  'REVIEW',
  'SPECIAL',
  'EXTENDED',
  'GRANTED',
  'REFUSED',
  'ACCEPTANCE_REVOKED',
  'COMPLETED',
  'DELIVERED',
  'ARCHIVED',
  'SUSPENDED',
  'REVOKED',
  'CANCELLED',
]);
export type CaseStatus = z.infer<typeof caseStatus>;

/**
 * Which status may follow which (domain C6, on 行政许可法 and 浙江省保障“最多跑一次”改革规定). An extended review goes on as
 * a review with a later due date; an item that is refused is completed by the refusal. What was accepted may wait for
 * facts or for its days of the year, with no clock running; an acceptance on a promise can be revoked until its result
 * is released.
 */
export const caseMoves: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  DRAFT: ['RECEIVED'],
  RECEIVED: ['CORRECTION', 'ACCEPTED', 'ACCEPTED_DEFICIENT', 'NOT_ACCEPTED', 'NOT_REQUIRED', 'WITHDRAWN'],
  CORRECTION: ['RECEIVED', 'WITHDRAWN'],
  ACCEPTED: ['REVIEW', 'WAITING_CONDITION', 'WITHDRAWN'],
  ACCEPTED_DEFICIENT: ['REVIEW', 'WAITING_CONDITION', 'ACCEPTANCE_REVOKED', 'WITHDRAWN'],
  WAITING_CONDITION: ['REVIEW', 'NOT_ACCEPTED', 'ACCEPTANCE_REVOKED', 'WITHDRAWN'],
  NOT_ACCEPTED: [],
  NOT_REQUIRED: [],
  WITHDRAWN: [],
  REVIEW: ['SPECIAL', 'GRANTED', 'REFUSED', 'EXTENDED', 'ACCEPTANCE_REVOKED', 'WITHDRAWN'],
  SPECIAL: ['REVIEW', 'ACCEPTANCE_REVOKED', 'WITHDRAWN'],
  EXTENDED: ['SPECIAL', 'GRANTED', 'REFUSED', 'ACCEPTANCE_REVOKED', 'WITHDRAWN'],
  GRANTED: ['COMPLETED', 'SUSPENDED', 'REVOKED', 'ACCEPTANCE_REVOKED'],
  REFUSED: ['COMPLETED'],
  ACCEPTANCE_REVOKED: [],
  COMPLETED: ['DELIVERED', 'SUSPENDED', 'REVOKED', 'CANCELLED'],
  DELIVERED: ['ARCHIVED', 'SUSPENDED', 'REVOKED', 'CANCELLED'],
  ARCHIVED: ['REVOKED', 'CANCELLED'],
  SUSPENDED: ['GRANTED', 'REVOKED'],
  REVOKED: [],
  CANCELLED: [],
};

export function mayMove(from: CaseStatus, to: CaseStatus): boolean {
  return caseMoves[from].includes(to);
}
