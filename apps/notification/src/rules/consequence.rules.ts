import type { Rule } from './rule.ts';
import { toApplicant, toDepartment, urgentToApplicant } from './sending.ts';

/** What somebody loses who does not act in time, and what follows from what others did. */
export const consequenceRules: readonly Rule[] = [
  {
    ...toApplicant,
    channels: ['IN_APP', 'EMAIL', 'SMS'],
    id: 'duty-warned',
    on: 'hall.case.duty-warned.v1',
    title: { zh: '请于 {dueDate} 前完成：{duty}', en: 'To be done by {dueDate}: {duty}' },
    body: {
      zh: '办件 {caseId}：您须在 {dueDate} 前完成“{duty}”。逾期后果：{consequence}。',
      en: 'Case {caseId}: "{duty}" has to be done by {dueDate}. If it is late: {consequence}.',
    },
  },
  {
    ...toApplicant,
    channels: ['IN_APP', 'EMAIL', 'SMS'],
    id: 'duty-missed',
    on: 'hall.case.duty-missed.v1',
    title: { zh: '已逾期：{duty}', en: 'Overdue: {duty}' },
    body: {
      zh: '办件 {caseId}：“{duty}”未在 {dueDate} 前完成。后果：{consequence}。请尽快办理。',
      en: 'Case {caseId}: "{duty}" was not done by {dueDate}. What follows: {consequence}. Please do it as soon as you can.',
    },
  },
  {
    ...urgentToApplicant,
    id: 'deficiency-due',
    on: 'hall.case.deficiency-due.v1',
    title: { zh: '承诺的材料未补齐：{material}', en: 'Still to be handed in: {material}' },
    body: {
      zh: '办件 {caseId}：您承诺在 {dueDate} 前补交的“{material}”尚未收到，请立即补交；逾期不补的，可能撤销受理。',
      en: 'Case {caseId}: "{material}", which you promised by {dueDate}, has not come. Please hand it in now; otherwise the acceptance may be revoked.',
    },
  },
  {
    ...urgentToApplicant,
    id: 'acceptance-revoked',
    on: 'hall.case.acceptance-revoked.v1',
    title: { zh: '撤销受理', en: 'The acceptance was revoked' },
    body: {
      zh: '办件 {caseId}：因承诺的“{material}”逾期未补，已撤销相应事项的受理。理由：{reasons}。您有权依法申请行政复议或者提起行政诉讼。',
      en: 'Case {caseId}: the acceptance was revoked, because "{material}" did not come as promised. Reasons: {reasons}. You have the right to apply for administrative reconsideration or to bring an administrative suit.',
    },
  },
  {
    ...toDepartment,
    id: 'case-withdrawn',
    on: 'hall.case.withdrawn.v1',
    title: { zh: '申请人已撤回办件', en: 'The applicant has withdrawn a case' },
    body: {
      zh: '{department}：申请人已撤回办件 {caseId}，尚未办结的事项不再办理。',
      en: '{department}: the applicant has withdrawn case {caseId}; what is not decided ends.',
    },
  },
  {
    ...toApplicant,
    id: 'quota-transfer-offered',
    on: 'hall.quota.transfer-offered.v1',
    title: { zh: '收到额度划转：{quantity}', en: 'You are offered a transfer: {quantity}' },
    body: {
      zh: '有单位向您划转额度“{quota}”{quantity}（划转编号 {transferId}），经您确认后生效。',
      en: 'Somebody offers you {quantity} of the quota "{quota}" (transfer {transferId}). It counts once you confirm it.',
    },
  },
];
