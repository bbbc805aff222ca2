import { defineErrors } from '../define-errors.ts';

/** Cases, tasks, quotas, offers. */
export const casesErrors = defineErrors({
  case_unknown: { kind: 'notFound', zh: '没有这个办件。', en: 'There is no such case.' },
  task_unknown: { kind: 'notFound', zh: '没有这项任务。', en: 'There is no such task.' },
  task_not_open: {
    kind: 'conflict',
    zh: '该任务尚未开始，还在等待：{waitsFor}。',
    en: 'The task has not opened yet; it waits for: {waitsFor}.',
  },
  milestone_unknown: { kind: 'notFound', zh: '没有这个里程碑。', en: 'There is no such milestone.' },
  milestone_not_ready: {
    kind: 'conflict',
    zh: '报告“{milestone}”之前还须完成：{waitsFor}。',
    en: '"{milestone}" can not be reported before: {waitsFor}.',
  },
  milestone_reported: {
    kind: 'conflict',
    zh: '“{milestone}”已报告过，日期为 {date}；如有差错，请联系受理窗口。',
    en: '"{milestone}" was reported already, for {date}. If that is wrong, ask the counter that took the case.',
  },
  date_in_future: {
    kind: 'invalid',
    zh: '{date} 尚未到来，请填写已经发生的日期。',
    en: '{date} has not come yet. Give the day on which it happened.',
  },
  date_too_early: {
    kind: 'invalid',
    zh: '不能早于 {earliest}：此前所需的结果尚未取得。',
    en: 'It can not be before {earliest}: what it depends on was not there yet.',
  },
  field_not_recorded_here: {
    kind: 'invalid',
    zh: '这一项不能在此登记；可以登记的有：{choices}。',
    en: 'This can not be recorded here; what can be: {choices}.',
  },
  task_already_decided: {
    kind: 'conflict',
    zh: '该任务已于 {decidedAt} 作出决定，不能重复决定。',
    en: 'The task was decided at {decidedAt} already.',
  },
  task_stopped: {
    kind: 'conflict',
    zh: '该任务处于特别程序（计时暂停）中，请先恢复。',
    en: 'The task is in a special procedure (its clock is stopped). Resume it first.',
  },
  task_not_stopped: { kind: 'conflict', zh: '该任务没有暂停计时。', en: "The task's clock is not stopped." },
  stop_reason_not_allowed: {
    kind: 'invalid',
    zh: '该事项不能以“{reason}”暂停计时；允许的有：{choices}。',
    en: 'The clock of this item can not be stopped for {reason}; allowed: {choices}.',
  },
  preliminary_opinion_not_allowed: {
    kind: 'conflict',
    zh: '该事项不出具初审意见。',
    en: 'This item has no preliminary opinion.',
  },
  already_extended: {
    kind: 'conflict',
    zh: '该任务已延期一次，不能再延。',
    en: 'The task was extended once already.',
  },
  extension_too_long: {
    kind: 'invalid',
    zh: '最多可延期 {max}。',
    en: 'It can be extended by at most {max}.',
  },
  deficiency_not_due: {
    kind: 'conflict',
    zh: '该材料的补齐期限为 {dueDate}，期满前不能撤销受理。',
    en: 'The material may be handed in until {dueDate}; the acceptance can not be revoked before.',
  },
  results_not_ready: {
    kind: 'conflict',
    zh: '尚有事项未办结：{waiting}。',
    en: 'Some tasks are not finished: {waiting}.',
  },
  results_provisional: {
    kind: 'conflict',
    zh: '容缺或初审所附条件尚未补齐：{waiting}，结果暂不能发放。',
    en: 'Conditions are still open: {waiting}. The results can not be released yet.',
  },
  nothing_to_release: { kind: 'conflict', zh: '没有可发放的结果。', en: 'There are no results to release.' },
  quota_unknown: { kind: 'notFound', zh: '没有这个额度账户。', en: 'There is no such quota account.' },
  quota_exists: {
    kind: 'conflict',
    zh: '该额度账户已开立，且内容不同。',
    en: 'The quota account exists already, with other content.',
  },
  quota_exceeded: {
    kind: 'conflict',
    zh: '额度不足：余额 {balance}，需要 {needed}。',
    en: 'Not enough quota: balance {balance}, needed {needed}.',
  },
  transfer_unknown: { kind: 'notFound', zh: '没有这笔划转。', en: 'There is no such transfer.' },
  offer_unknown: { kind: 'notFound', zh: '没有这项增值服务。', en: 'There is no such offer.' },
  offer_answered: { kind: 'conflict', zh: '这项增值服务已答复过。', en: 'The offer was answered already.' },
  activity_unknown: { kind: 'notFound', zh: '没有这项活动。', en: 'There is no such activity.' },
  activity_exists: {
    kind: 'conflict',
    zh: '该活动已登记，且内容不同。',
    en: 'The activity is registered already, with other content.',
  },
});
