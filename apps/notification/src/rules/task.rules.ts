import type { Rule } from './rule.ts';
import {
  alertToDepartment,
  dutyToApplicant,
  toApplicant,
  toDepartment,
  urgentToApplicant,
} from './sending.ts';

/** What is said about one task and its clocks. A granted task is told with the released set, not by itself. */
export const taskRules: readonly Rule[] = [
  {
    ...toDepartment,
    id: 'task-opened',
    on: 'hall.case.task-opened.v1',
    title: { zh: '新任务：{item}', en: 'New task: {item}' },
    body: {
      zh: '{department}：办件 {caseId} 的“{item}”已进入待办，承诺于 {dueDate} 前办结。',
      en: '{department}: "{item}" of case {caseId} is in your inbox, promised by {dueDate}.',
    },
  },
  {
    ...toApplicant,
    id: 'task-waiting',
    on: 'hall.case.task-waiting.v1',
    title: { zh: '等待条件：{item}', en: 'Waiting: {item}' },
    body: {
      zh: '办件 {caseId} 的“{item}”前置事项已办妥，尚待：{waitsFor}。条件具备后即开始办理，届时告知办结日期。',
      en: 'Nothing else holds up "{item}" of case {caseId}; it waits for this: {waitsFor}. It is handled as soon as that is there, and you will be told the date by then.',
    },
  },
  {
    ...urgentToApplicant,
    id: 'task-refused',
    on: 'hall.case.task-decided.v1',
    when: [{ term: 'outcome', is: 'REFUSED' }],
    title: { zh: '不予许可：{item}', en: 'Refused: {item}' },
    // The remedies must be told with a refusal: 行政许可法 art. 38.
    body: {
      zh: '办件 {caseId} 的“{item}”未获准予。理由：{reasons}。您有权依法申请行政复议或者提起行政诉讼。',
      en: '"{item}" of case {caseId} was refused. Reasons: {reasons}. You have the right to apply for administrative reconsideration or to bring an administrative suit.',
    },
  },
  {
    ...dutyToApplicant,
    id: 'task-closed',
    on: 'hall.case.task-closed.v1',
    title: { zh: '不再办理：{item}', en: 'Will not go on: {item}' },
    body: {
      zh: '办件 {caseId} 的“{item}”不再办理，因为它所依赖的事项 {becauseItem} 未获准予。',
      en: '"{item}" of case {caseId} will not go on, because {becauseItem}, which it depends on, was refused.',
    },
  },
  {
    ...alertToDepartment,
    id: 'clock-warned',
    on: 'hall.case.clock-warned.v1',
    title: { zh: '即将到期：{item}', en: 'Due soon: {item}' },
    body: {
      zh: '{department}：办件 {caseId} 的“{item}”的{clock}将于 {dueDate} 届满。',
      en: '{department}: the {clock} of "{item}" of case {caseId} ends on {dueDate}.',
    },
  },
  {
    ...alertToDepartment,
    id: 'clock-due',
    on: 'hall.case.clock-due.v1',
    title: { zh: '已超期：{item}', en: 'Overdue: {item}' },
    body: {
      zh: '{department}：办件 {caseId} 的“{item}”的{clock}已于 {dueDate} 届满，尚未办结。',
      en: '{department}: the {clock} of "{item}" of case {caseId} ended on {dueDate}, and it is not decided.',
    },
  },
  {
    ...toApplicant,
    id: 'promise-missed',
    on: 'hall.case.clock-due.v1',
    when: [{ term: 'clock', is: 'PROMISED' }],
    title: { zh: '未能按承诺办结：{item}', en: 'We did not keep our date: {item}' },
    body: {
      zh: '办件 {caseId} 的“{item}”未能在承诺的 {dueDate} 前办结，承办部门（{department}）已收到督办提醒。',
      en: '"{item}" of case {caseId} was promised by {dueDate} and is not done. The department ({department}) has been reminded.',
    },
  },
  {
    ...dutyToApplicant,
    id: 'task-stopped',
    on: 'hall.case.task-stopped.v1',
    // The time needed must be told in writing: 行政许可法 art. 45.
    title: { zh: '暂停计时：{item}', en: 'The clock is stopped: {item}' },
    body: {
      zh: '办件 {caseId} 的“{item}”因{reason}暂停计时，预计 {expectedEnd} 结束；此前的办结日期 {dueDate} 将相应顺延，恢复时另行告知。',
      en: 'The clock of "{item}" of case {caseId} is stopped for {reason}, expected to end on {expectedEnd}. The due date, {dueDate} until now, moves accordingly; you will be told when it runs again.',
    },
  },
  {
    ...toApplicant,
    id: 'task-resumed',
    on: 'hall.case.task-resumed.v1',
    title: { zh: '恢复计时：{item}', en: 'The clock runs again: {item}' },
    body: {
      zh: '办件 {caseId} 的“{item}”已恢复计时，办结日期为 {dueDate}。',
      en: 'The clock of "{item}" of case {caseId} runs again. The due date is {dueDate}.',
    },
  },
  {
    ...dutyToApplicant,
    id: 'task-extended',
    on: 'hall.case.task-extended.v1',
    title: { zh: '延长期限：{item}', en: 'Extended: {item}' },
    // An extension is told with its reasons: 行政许可法 art. 42.
    body: {
      zh: '办件 {caseId} 的“{item}”经批准延长期限。理由：{reasons}。办结日期为 {dueDate}，法定期限至 {statutoryDueDate}。',
      en: 'The limit of "{item}" of case {caseId} was extended. Reasons: {reasons}. The due date is {dueDate}; the statutory limit ends on {statutoryDueDate}.',
    },
  },
];
