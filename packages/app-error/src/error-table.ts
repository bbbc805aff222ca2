/** What an error means to whoever meets it: HTTP maps a kind to a status, messaging to retry or dead letter. */
export const errorKinds = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'notFound',
  'conflict',
  'stale',
  'tooLarge',
  'tooMany',
  'unavailable',
  'internal',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

interface ErrorDefinition {
  readonly kind: ErrorKind;
  /** Sentences a clerk understands; `{name}` takes the parameter of that name. */
  readonly zh: string;
  readonly en: string;
}

/**
 * Every code that can leave the hall. Codes are stable: clients branch on them. `docs/reference/errors.md` lists
 * the same rows, held by a test.
 */
export const errorTable = {
  // The request itself
  request_invalid: {
    kind: 'invalid',
    zh: '提交的内容有误，请按下列各项逐一更正后重新提交。',
    en: 'Some of what was sent is wrong. Correct each of the fields listed and send it again.',
  },
  json_malformed: {
    kind: 'invalid',
    zh: '请求内容不是有效的 JSON，请检查格式。',
    en: 'The request is not valid JSON. Check its format.',
  },
  json_too_deep: {
    kind: 'invalid',
    zh: '请求内容嵌套过深（最多 {max} 层）。',
    en: 'The request is nested too deeply (at most {max} levels).',
  },
  json_forbidden_key: {
    kind: 'invalid',
    zh: '请求中含有不允许的字段名“{key}”。',
    en: 'The request has a field name that is not allowed: "{key}".',
  },
  body_too_large: {
    kind: 'tooLarge',
    zh: '请求内容过大（最多 {limit}）。',
    en: 'The request is too large (at most {limit}).',
  },
  media_type_unsupported: {
    kind: 'invalid',
    zh: '请以 application/json 提交。',
    en: 'Send the request as application/json.',
  },
  route_unknown: { kind: 'notFound', zh: '没有这个地址。', en: 'There is nothing at this address.' },
  cursor_invalid: {
    kind: 'invalid',
    zh: '翻页标记无效，请从第一页重新查询。',
    en: 'The page cursor is not valid. Start again from the first page.',
  },
  too_many_requests: {
    kind: 'tooMany',
    zh: '请求过于频繁，请稍后再试。',
    en: 'Too many requests. Wait a moment and try again.',
  },
  idempotency_key_invalid: {
    kind: 'invalid',
    zh: 'Idempotency-Key 须为 1 至 128 个可见字符。',
    en: 'An Idempotency-Key has 1 to 128 visible characters.',
  },
  idempotency_key_reused: {
    kind: 'conflict',
    zh: '这个 Idempotency-Key 已用于内容不同的请求，请换一个新的。',
    en: 'This Idempotency-Key was already used with another request body. Use a new one.',
  },
  stale_version: {
    kind: 'stale',
    zh: '该记录在您查看之后已有变动，请刷新后再操作。',
    en: 'The record changed after you read it. Load it again, then repeat.',
  },
  concurrent_change: {
    kind: 'conflict',
    zh: '有人同时在处理这条记录，请刷新后再试。',
    en: 'Somebody else is working on this record right now. Load it again, then repeat.',
  },

  // Fields: codes of the issues inside a problem
  field_required: { kind: 'invalid', zh: '必填。', en: 'This is required.' },
  field_unknown: { kind: 'invalid', zh: '没有这一项。', en: 'There is no such field.' },
  field_not_asked: {
    kind: 'invalid',
    zh: '所选事项不需要这一项，请勿填写。',
    en: 'None of the items chosen needs this answer; leave it out.',
  },
  field_type: {
    kind: 'invalid',
    zh: '类型不对，应为{expected}。',
    en: 'Wrong type: {expected} is expected.',
  },
  field_format: { kind: 'invalid', zh: '格式不对。', en: 'Wrong format.' },
  field_choice: { kind: 'invalid', zh: '只能选：{choices}。', en: 'Choose one of: {choices}.' },
  field_range: {
    kind: 'invalid',
    zh: '超出允许的范围（{range}）。',
    en: 'Outside the allowed range ({range}).',
  },
  field_sum: { kind: 'invalid', zh: '各项之和应为 {expected}。', en: 'The parts must add up to {expected}.' },
  uscc_invalid: {
    kind: 'invalid',
    zh: '统一社会信用代码不正确：{reason}',
    en: 'The unified social credit code is wrong: {reason}',
  },
  id_number_invalid: {
    kind: 'invalid',
    zh: '公民身份号码不正确：{reason}',
    en: 'The citizen identity number is wrong: {reason}',
  },
  division_code_invalid: {
    kind: 'invalid',
    zh: '行政区划代码不正确：{reason}',
    en: 'The administrative division code is wrong: {reason}',
  },
  personal_data_in_text: {
    kind: 'invalid',
    zh: '说明文字中不能出现身份证号或手机号。',
    en: 'The text must not hold an identity or phone number.',
  },
  date_invalid: {
    kind: 'invalid',
    zh: '“{value}”不是有效日期（应为 YYYY-MM-DD）。',
    en: '"{value}" is not a date (YYYY-MM-DD).',
  },

  // Who may do what
  token_missing: { kind: 'unauthenticated', zh: '请先登录。', en: 'Sign in first.' },
  token_invalid: {
    kind: 'unauthenticated',
    zh: '登录信息无效或已过期，请重新登录。',
    en: 'The sign-in is not valid or has expired. Sign in again.',
  },
  role_missing: {
    kind: 'forbidden',
    zh: '此操作需要以下角色之一：{roles}。',
    en: 'This needs one of the roles: {roles}.',
  },
  outside_scope: {
    kind: 'forbidden',
    zh: '不在您的区域或部门权限之内。',
    en: 'This lies outside your region or department.',
  },
  other_department: {
    kind: 'forbidden',
    zh: '该事项由其他部门（{department}）办理，您不能代为决定。',
    en: 'This task belongs to another department ({department}); you can not decide it.',
  },

  // Calendar
  calendar_year_missing: {
    kind: 'invalid',
    zh: '日历“{calendar}”尚无 {year} 年的节假日安排，无法推算；请先导入该年安排。',
    en: 'The calendar "{calendar}" does not hold {year} yet, so no date can be computed. Load that year first.',
  },

  // Bundles, catalog, regions
  bundle_invalid: {
    kind: 'invalid',
    zh: '主题包未通过校验，请按下列各项修改。',
    en: 'The bundle does not prove. Mend each of the places listed.',
  },
  bundle_problem: { kind: 'invalid', zh: '{zh}', en: '{en}' },
  bundle_unknown: { kind: 'notFound', zh: '没有主题包“{bundle}”。', en: 'There is no bundle "{bundle}".' },
  bundle_version_taken: {
    kind: 'conflict',
    zh: '主题包“{bundle}”的版本 {version} 已发布过不同的内容，请提高版本号。',
    en: 'Version {version} of the bundle "{bundle}" was published with other content. Raise the version.',
  },
  bundle_not_enabled: {
    kind: 'conflict',
    zh: '区域“{region}”尚未启用主题包“{bundle}”。',
    en: 'The region "{region}" has not enabled the bundle "{bundle}".',
  },
  overlay_invalid: {
    kind: 'invalid',
    zh: '区域调整不成立，请按下列各项修改。',
    en: "The region's overlay does not hold. Mend each of the places listed.",
  },
  region_unknown: { kind: 'notFound', zh: '没有区域“{region}”。', en: 'There is no region "{region}".' },
  region_exists: {
    kind: 'conflict',
    zh: '区域“{region}”已登记，且内容不同。',
    en: 'The region "{region}" is registered already, with other content.',
  },

  // Orders and plans
  order_invalid: {
    kind: 'invalid',
    zh: '所选事项无法按此办理，请按下列各项调整。',
    en: 'What was ordered can not be carried out like this. Change each of the places listed.',
  },
  item_unknown: { kind: 'invalid', zh: '没有事项“{item}”。', en: 'There is no item "{item}".' },
  item_not_orderable: {
    kind: 'invalid',
    zh: '“{item}”不是办理项，请选择其下的具体办理项：{choices}。',
    en: '"{item}" can not be ordered itself. Choose one of its handling items: {choices}.',
  },
  item_not_applicable: {
    kind: 'invalid',
    zh: '按所填情况，不需要或不能办理“{item}”。',
    en: 'With these answers "{item}" is not needed or not possible.',
  },
  item_off: {
    kind: 'invalid',
    zh: '区域“{region}”未开通事项“{item}”。',
    en: 'The item "{item}" is switched off in the region "{region}".',
  },
  item_not_offered_here: {
    kind: 'invalid',
    zh: '服务点“{servicePoint}”不办理事项“{item}”。',
    en: 'The service point "{servicePoint}" does not offer the item "{item}".',
  },
  items_exclusive: {
    kind: 'invalid',
    zh: '“{item}”与“{other}”只能办理其一。',
    en: 'Only one of "{item}" and "{other}" can be ordered.',
  },
  items_empty: { kind: 'invalid', zh: '请至少选择一个事项。', en: 'Choose at least one item.' },
  answer_needed: {
    kind: 'invalid',
    zh: '请先填写“{field}”，才能判断是否需要“{item}”。',
    en: 'Answer "{field}" first: it decides about "{item}".',
  },
  prerequisite_missing: {
    kind: 'invalid',
    zh: '办理“{item}”须先有“{needs}”的结果：请一并申请，或提供已有的证照。',
    en: '"{item}" needs the result of "{needs}" first. Order that too, or show the licence you hold.',
  },
  target_date_impossible: {
    kind: 'invalid',
    zh: '{target} 前无法办结，最早为 {earliest}。',
    en: 'It can not be done by {target}; the earliest date is {earliest}.',
  },
  commitment_unknown: {
    kind: 'invalid',
    zh: '没有承诺书“{commitment}”。',
    en: 'There is no commitment "{commitment}".',
  },
  material_unknown: {
    kind: 'invalid',
    zh: '没有材料“{material}”。',
    en: 'There is no material "{material}".',
  },
  material_not_deferrable: {
    kind: 'invalid',
    zh: '材料“{material}”不能容缺后补。',
    en: 'The material "{material}" can not follow later.',
  },

  // Applications and service points
  application_unknown: { kind: 'notFound', zh: '没有这份申请。', en: 'There is no such application.' },
  service_point_unknown: {
    kind: 'notFound',
    zh: '没有服务点“{servicePoint}”。',
    en: 'There is no service point "{servicePoint}".',
  },
  service_point_exists: {
    kind: 'conflict',
    zh: '服务点“{servicePoint}”已登记，且内容不同。',
    en: 'The service point "{servicePoint}" is registered already, with other content.',
  },
  trip_unknown: { kind: 'invalid', zh: '没有这次外出服务“{trip}”。', en: 'There is no trip "{trip}".' },
  trip_exists: {
    kind: 'conflict',
    zh: '外出服务“{trip}”已发布，且内容不同。',
    en: 'The trip "{trip}" is published already, with other content.',
  },
  trip_required: {
    kind: 'invalid',
    zh: '流动服务点收件须写明是哪一次外出服务。',
    en: 'A mobile service point needs the trip.',
  },
  outside_trip_hours: {
    kind: 'invalid',
    zh: '采集时间不在这次外出服务的时间（{opensAt} 至 {closesAt}）之内。',
    en: 'The time of capture lies outside the trip ({opensAt} to {closesAt}).',
  },
  capture_in_future: {
    kind: 'invalid',
    zh: '采集时间不能晚于现在。',
    en: 'The time of capture lies in the future.',
  },
  status_move_invalid: {
    kind: 'conflict',
    zh: '当前状态为“{status}”，不能执行此操作。',
    en: 'The status is {status}; this can not be done now.',
  },
  materials_missing: {
    kind: 'conflict',
    zh: '材料不齐，不能受理：{materials}。请出具一次性补正告知书。',
    en: 'Materials are missing, so it can not be accepted: {materials}. Issue the one-off correction notice.',
  },
  correction_notice_issued: {
    kind: 'conflict',
    zh: '已出具过一次性补正告知书，不得再次要求补正。',
    en: 'The one-off correction notice was issued already; a second one is not allowed.',
  },
  nothing_to_correct: { kind: 'invalid', zh: '没有需要补正的内容。', en: 'There is nothing to correct.' },
  person_unknown: { kind: 'notFound', zh: '没有这位当事人。', en: 'There is no such party.' },
  person_forgotten: {
    kind: 'notFound',
    zh: '该当事人的信息已按规定删除。',
    en: "The party's data was deleted.",
  },
  unmask_reason_required: {
    kind: 'invalid',
    zh: '查看完整信息须写明理由。',
    en: 'Seeing the full data needs a reason.',
  },

  // Cases, tasks, quotas, offers
  case_unknown: { kind: 'notFound', zh: '没有这个办件。', en: 'There is no such case.' },
  task_unknown: { kind: 'notFound', zh: '没有这项任务。', en: 'There is no such task.' },
  task_not_open: {
    kind: 'conflict',
    zh: '该任务尚未开始，还在等待：{waitsFor}。',
    en: 'The task has not opened yet; it waits for: {waitsFor}.',
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

  // Notices and figures
  notice_unknown: { kind: 'notFound', zh: '没有这条通知。', en: 'There is no such notice.' },
  kpi_unknown: { kind: 'notFound', zh: '没有这项指标。', en: 'There is no such figure.' },

  // The hall's own condition
  clock_backwards: {
    kind: 'invalid',
    zh: '虚拟时钟只能向前拨。',
    en: 'The virtual clock only moves forward.',
  },
  identity_unavailable: {
    kind: 'unavailable',
    zh: '暂时无法核验登录信息，请稍后再试。',
    en: 'Sign-ins can not be checked right now. Try again later.',
  },
  storage_unavailable: {
    kind: 'unavailable',
    zh: '数据暂时无法保存，您的操作没有生效，请稍后再试。',
    en: 'Nothing can be stored right now and nothing was changed. Try again later.',
  },
  shutting_down: {
    kind: 'unavailable',
    zh: '服务正在停止，请稍后再试。',
    en: 'The service is stopping. Try again shortly.',
  },
  event_invalid: { kind: 'invalid', zh: '事件不符合约定。', en: 'The event does not match its contract.' },
  internal: {
    kind: 'internal',
    zh: '系统出错，已记录；请稍后再试或联系工作人员。',
    en: 'Something went wrong on our side; it was logged. Try again later or ask the staff.',
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof errorTable;
