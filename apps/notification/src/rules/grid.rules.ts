import type { Rule } from './rule.ts';
import { alertToManagers, toApplicant, urgentToApplicant } from './sending.ts';

/** What is said of results that a grid worker brings. */
export const gridRules: readonly Rule[] = [
  {
    ...toApplicant,
    channels: ['IN_APP', 'EMAIL', 'SMS'],
    id: 'grid-task-assigned',
    on: 'hall.grid-task.assigned.v1',
    title: { zh: '网格员将上门送达结果', en: 'A grid worker brings your results' },
    body: {
      zh: '办件 {caseId} 的结果由网格员送到“{building}”，承诺于 {dueDate} 前送达。签收时请出示送达码，送达码在送达任务 {gridTask} 中查看，请勿提前告知他人。',
      en: 'A grid worker brings the results of case {caseId} to {building}, promised by {dueDate}. You hand over your code in return: you see it with the delivery {gridTask}. Tell it to nobody before.',
    },
  },
  {
    ...toApplicant,
    channels: ['IN_APP', 'EMAIL', 'SMS'],
    id: 'grid-applicant-called',
    on: 'hall.grid-task.applicant-called.v1',
    title: { zh: '网格员：{message}', en: 'The grid worker: {message}' },
    body: {
      zh: '送达办件 {caseId} 结果的网格员告诉您：{message}。',
      en: 'The grid worker who brings the results of case {caseId} tells you: {message}.',
    },
  },
  {
    ...urgentToApplicant,
    id: 'grid-task-returned',
    on: 'hall.grid-task.returned.v1',
    title: {
      zh: '两次上门无人，结果已退回驿站',
      en: 'Nobody was at home twice; your results are at the station',
    },
    body: {
      zh: '网格员两次上门送达办件 {caseId} 的结果，均无人签收，结果已退回“{servicePoint}”，请前往领取或联系驿站重新安排送达。',
      en: 'A grid worker came twice with the results of case {caseId} and found nobody at home. They are at {servicePoint} now: fetch them there, or ask the station to send somebody again.',
    },
  },
  {
    ...alertToManagers,
    id: 'grid-task-locked',
    on: 'hall.grid-task.locked.v1',
    title: { zh: '送达码多次错误，任务已锁定', en: 'Wrong handover codes: a delivery is locked' },
    body: {
      zh: '送达任务 {gridTask}（办件 {caseId}）的送达码多次输入错误，已锁定，请驿站核实后解锁。',
      en: 'Wrong codes were entered for the delivery {gridTask} of case {caseId}. It is locked until the station has looked into it.',
    },
  },
  {
    ...alertToManagers,
    id: 'grid-task-overdue',
    on: 'hall.grid-task.clock-due.v1',
    title: { zh: '送达超期：{dueDate}', en: 'A delivery is overdue: {dueDate}' },
    body: {
      zh: '送达任务 {gridTask}（办件 {caseId}）的{clock}已于 {dueDate} 届满，尚未送达。',
      en: 'The {clock} of the delivery {gridTask} of case {caseId} ended on {dueDate}, and it is not handed over.',
    },
  },
];
