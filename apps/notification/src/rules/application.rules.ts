import type { Rule } from './rule.ts';
import { dutyToApplicant, toApplicant, urgentToApplicant } from './sending.ts';

/** What is said before a case opens. */
export const applicationRules: readonly Rule[] = [
  {
    ...dutyToApplicant,
    id: 'application-received',
    on: 'hall.application.received.v1',
    title: { zh: '已收件：{receiptNumber}', en: 'Received: {receiptNumber}' },
    body: {
      zh: '您的申请已收件，收件凭证号 {receiptNumber}，收件日期 {receiptDate}。如需补正，我们将在 {correctionDueDate} 前一次性告知。申请编号：{applicationId}。',
      en: 'Your application was received. Receipt number {receiptNumber}, date of receipt {receiptDate}. If anything has to be corrected, you will be told once, by {correctionDueDate}. Application: {applicationId}.',
    },
  },
  {
    ...urgentToApplicant,
    id: 'correction-requested',
    on: 'hall.application.correction-requested.v1',
    title: { zh: '请于 {cureDueDate} 前补正', en: 'Please correct your application by {cureDueDate}' },
    // 行政许可法 art. 32: everything at once, and never a second time.
    body: {
      zh: '您的申请需要补正，全部内容一次性告知如下：{defects}\n请于 {cureDueDate} 前补正。申请编号：{applicationId}。',
      en: 'Your application needs corrections. This is the whole list: {defects}\nPlease correct them by {cureDueDate}. Application: {applicationId}.',
    },
  },
  {
    ...urgentToApplicant,
    id: 'application-not-accepted',
    on: 'hall.application.not-accepted.v1',
    title: { zh: '不予受理', en: 'Your application was not accepted' },
    body: {
      zh: '您的申请 {applicationId} 不予受理。理由：{reason}。依据：{basis}。',
      en: 'Your application {applicationId} was not accepted. Reason: {reason}. Basis: {basis}.',
    },
  },
  {
    ...toApplicant,
    id: 'application-withdrawn',
    on: 'hall.application.withdrawn.v1',
    when: [{ term: 'how', is: 'BY_APPLICANT' }],
    title: { zh: '申请已撤回', en: 'Your application is withdrawn' },
    body: {
      zh: '您已撤回申请 {applicationId}。您可以随时重新申请。',
      en: 'You have withdrawn your application {applicationId}. You can apply again at any time.',
    },
  },
  {
    ...urgentToApplicant,
    id: 'application-deemed-withdrawn',
    on: 'hall.application.withdrawn.v1',
    when: [{ term: 'how', is: 'DEEMED' }],
    title: { zh: '申请视为撤回', en: 'Your application counts as withdrawn' },
    body: {
      zh: '因逾期未补正，您的申请 {applicationId} 视为撤回。您可以随时重新申请。',
      en: 'Nothing was corrected in time, so your application {applicationId} counts as withdrawn. You can apply again at any time.',
    },
  },
];
