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
  file_type_unsupported: {
    kind: 'invalid',
    zh: '不接受这种文件，请上传以下格式之一：{types}。',
    en: 'Files of this type are not taken. Send one of: {types}.',
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
  field_placeholder: {
    kind: 'invalid',
    zh: '文本中的占位符“{name}”不存在，可用的有：{allowed}。',
    en: 'The placeholder "{name}" does not exist. These do: {allowed}.',
  },
  field_repeated: { kind: 'invalid', zh: '重复了，请只保留一个。', en: 'It is there twice. Keep one.' },
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
  item_not_on_trip: {
    kind: 'invalid',
    zh: '主题外出服务“{trip}”不办理事项“{item}”，请选择其他外出服务或到服务大厅办理。',
    en: 'The themed trip "{trip}" does not offer the item "{item}". Choose another trip or go to a hall.',
  },
  item_not_mobile: {
    kind: 'invalid',
    zh: '事项“{item}”不在区域“{region}”的上门服务清单内，不能在流动服务点或上门办理，请到服务大厅或网上办理。',
    en: 'The item "{item}" is not on the door-to-door list of the region "{region}", so no van or home visit handles it. Go to a hall or apply online.',
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
  commitment_not_offered: {
    kind: 'invalid',
    zh: '本次申请不能以“{commitment}”代替证明，请提交相应材料或等待审批结果。',
    en: '"{commitmentEn}" is not offered for this order: bring the papers, or wait for the approvals.',
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
  trip_not_found: { kind: 'notFound', zh: '没有这次外出服务。', en: 'There is no such trip.' },
  trip_begun: {
    kind: 'conflict',
    zh: '外出服务“{trip}”已过开始时间，不能再调整；请另行发布。',
    en: 'The trip "{trip}" has begun, so it can not be changed. Publish another one.',
  },
  trip_not_today: {
    kind: 'conflict',
    zh: '外出服务定于 {date}，当天才能开始；如需改期，请先调整时间。',
    en: 'The trip is for {date} and can be opened on that day. Change its hours first if it takes place earlier.',
  },
  trip_cancelled: {
    kind: 'invalid',
    zh: '外出服务“{trip}”已取消，请另选一次外出服务。',
    en: 'The trip "{trip}" was cancelled. Choose another one.',
  },
  service_point_fixed: {
    kind: 'conflict',
    zh: '服务点“{servicePoint}”不是流动服务点，不能安排外出服务。',
    en: 'The service point "{servicePoint}" does not move, so it has no trips.',
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
  capture_conflict: {
    kind: 'conflict',
    zh: '设备“{device}”的第 {sequence} 份申请已收件，且内容不同，原件未改动；如确为另一份申请，请换一个序号再报。',
    en: 'Number {sequence} of the device "{device}" was received before with other content, which stands. If this is another application, send it under another number.',
  },
  mobile_list_unknown: {
    kind: 'notFound',
    zh: '区域“{region}”没有设置上门服务清单：其流动服务点办理所提供的全部事项。',
    en: 'The region "{region}" has set no door-to-door list: its vans handle all that they offer.',
  },
  desk_unknown: {
    kind: 'notFound',
    zh: '服务点“{servicePoint}”没有可预约的“{desk}”。',
    en: 'The service point "{servicePoint}" has no "{desk}" that can be booked.',
  },
  slot_unknown: {
    kind: 'notFound',
    zh: '没有这个时段，或已不再开放预约，请重新查询可预约时段。',
    en: 'There is no such slot, or it is not open any more. Look up the slots again.',
  },
  slot_begun: {
    kind: 'conflict',
    zh: '该时段已于 {startsAt} 开始，不能再预约或取消。',
    en: 'The slot began at {startsAt}; it can not be booked or cancelled any more.',
  },
  slot_not_begun: {
    kind: 'conflict',
    zh: '该时段 {startsAt} 才开始，届时才能登记爽约。',
    en: 'The slot begins at {startsAt}; only then can a no-show be recorded.',
  },
  slot_full: {
    kind: 'conflict',
    zh: '该时段已约满，最近的空闲时段是 {next}；也可以不预约直接到场取号。',
    en: 'The slot is full. The next free one is at {next}; coming without a booking is possible too.',
  },
  slots_all_full: {
    kind: 'conflict',
    zh: '该时段已约满，{until} 前也没有空闲时段；可以不预约直接到场取号。',
    en: 'The slot is full, and no other is free until {until}. Coming without a booking is possible.',
  },
  booking_exists: {
    kind: 'conflict',
    zh: '您在该时段已有预约，不必重复预约。',
    en: 'There is a booking in this slot already; a second one is not needed.',
  },
  booking_unknown: { kind: 'notFound', zh: '没有这个预约。', en: 'There is no such booking.' },
  entry_unknown: {
    kind: 'notFound',
    zh: '没有这个办事二维码，请向工作人员索取新的。',
    en: 'There is no such code. Ask the staff for a new one.',
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
    zh: '已出具过一次性补正告知书，而所列问题首次提交时即可发现（{paths}）：再次要求补正须由中心管理员决定，并记为违反一次性告知。',
    en: 'The one-off correction notice was issued already, and this could be seen in the first submission: {paths}. Asking for it now is for a center admin to decide, and is recorded as a violation.',
  },
  nothing_to_correct: { kind: 'invalid', zh: '没有需要补正的内容。', en: 'There is nothing to correct.' },
  decision_taken: {
    kind: 'conflict',
    zh: '已作出审批决定，不能再撤回；对决定不服的，可申请行政复议或提起行政诉讼。',
    en: 'A decision has been taken, so the application can not be withdrawn any more. The decision itself can be reviewed or taken to court.',
  },
  not_owner: {
    kind: 'forbidden',
    zh: '该申请的首问责任人是“{owner}”，须由其本人或中心管理员移交。',
    en: '"{owner}" answers for this application: only they or a center admin can hand it over.',
  },
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

  // Halls, queues and tides
  hall_layout_unknown: {
    kind: 'notFound',
    zh: '服务点“{servicePoint}”还没有设置窗口布局，请先由中心管理员设置。',
    en: 'The service point "{servicePoint}" has no hall layout yet. Its center has to set one up first.',
  },
  id_repeated: {
    kind: 'invalid',
    zh: '“{id}”重复，请改用不同的编号。',
    en: '"{id}" is used twice. Give each its own.',
  },
  zone_unknown: {
    kind: 'invalid',
    zh: '没有片区“{zone}”，请先在片区中列出。',
    en: 'There is no zone "{zone}". List it among the zones first.',
  },
  window_group_unknown: {
    kind: 'notFound',
    zh: '没有窗口组“{group}”，请核对后重选。',
    en: 'There is no window group "{group}". Check it and choose again.',
  },
  window_group_in_use: {
    kind: 'conflict',
    zh: '窗口组“{group}”今天还有人在排队，请先办完或转到其他窗口组再撤销。',
    en: 'People still queue for the window group "{group}" today. Serve them or hand them over before it is removed.',
  },
  item_unlisted: {
    kind: 'invalid',
    zh: '事项“{item}”不在本大厅的事项清单中，请先列入。',
    en: 'The item "{item}" is not on the hall’s list. Add it there first.',
  },
  item_without_group: {
    kind: 'notFound',
    zh: '事项“{item}”没有对应的窗口组，请改选事项或咨询导办台。',
    en: 'The item "{item}" belongs to no window group here. Choose another or ask at the information desk.',
  },
  item_in_two_groups: {
    kind: 'invalid',
    zh: '事项“{item}”已归入窗口组“{group}”，只能归入一个。',
    en: 'The item "{item}" belongs to the window group "{group}" already; it may belong to one alone.',
  },
  window_unknown: {
    kind: 'notFound',
    zh: '本大厅没有窗口“{window}”，请核对窗口编号。',
    en: 'This hall has no window "{window}". Check its number.',
  },
  window_not_open: {
    kind: 'conflict',
    zh: '潮汐窗口“{window}”尚未开设，请联系大厅负责人。',
    en: 'The tide window "{window}" is not open. Ask the hall’s manager to open it.',
  },
  window_busy: {
    kind: 'conflict',
    zh: '窗口正在办理 {number} 号，请先办结、过号或转出。',
    en: 'The window still has ticket {number}. Finish it, mark it as missed or hand it over first.',
  },
  clerk_not_qualified: {
    kind: 'forbidden',
    zh: '工作人员不具备该窗口组的办理资格（须通过上岗考试且试用期满，或在指导下办理）。',
    en: 'The clerk is not qualified for this window group: exam passed and probation ended, or supervised.',
  },
  queue_ticket_unknown: {
    kind: 'notFound',
    zh: '没有这个排队号，请重新取号。',
    en: 'There is no such ticket. Take a new one.',
  },
  booking_not_today: {
    kind: 'conflict',
    zh: '该预约不是今天本服务点的有效预约，请核对预约或直接取号。',
    en: 'The booking is not for today at this service point. Check it, or take a ticket without it.',
  },
  wait_history_not_past: {
    kind: 'invalid',
    zh: '只能导入今天以前的等候时间。',
    en: 'Only waits of days before today can be imported.',
  },
  wait_history_counted: {
    kind: 'conflict',
    zh: '该时段已有本系统自己的记录，不能导入。',
    en: 'The hall counted this half hour itself; nothing can be imported over it.',
  },
  tide_alert_unknown: {
    kind: 'notFound',
    zh: '今天没有这条潮汐预警，请刷新后再看。',
    en: 'There is no such tide alert today. Load the alerts again.',
  },
  tide_alert_answered: {
    kind: 'conflict',
    zh: '这条潮汐预警已处理或已解除，无须再开。',
    en: 'The tide alert was accepted or has cleared already; nothing is left to do.',
  },
  tide_windows_exhausted: {
    kind: 'conflict',
    zh: '可用于该窗口组的 {total} 个潮汐窗口已全部开设，请等其中一个关闭。',
    en: 'All {total} reserve windows for this group are open. Wait until one of them closes.',
  },
  tide_window_not_free: {
    kind: 'conflict',
    zh: '窗口“{window}”不是该窗口组的空闲潮汐窗口，请另选。',
    en: 'Window "{window}" is no free reserve window for this group. Choose another.',
  },
  tide_clerk_not_free: {
    kind: 'conflict',
    zh: '没有符合资格且空闲的后台人员，请另行安排人员。',
    en: 'No reserve clerk who is qualified for this group is free. Name another.',
  },

  party_unproven: {
    kind: 'forbidden',
    zh: '您的账号尚未实名关联当事人：请先完成实名认证，或到窗口办理。',
    en: 'Your account belongs to no party yet. Have your identity verified first, or come to a window.',
  },

  // Drafts, uploads, agents
  draft_unknown: { kind: 'notFound', zh: '没有这份草稿。', en: 'There is no such draft.' },
  draft_submitted: {
    kind: 'conflict',
    zh: '该草稿已提交为同号申请“{application}”，请查看该申请。',
    en: 'The draft was submitted and is now the application of the same number, "{application}". Look there.',
  },
  draft_discarded: {
    kind: 'conflict',
    zh: '这个编号的草稿已删除，请换一个新编号。',
    en: 'The draft of this number was discarded. Use a new number.',
  },
  draft_form_changed: {
    kind: 'conflict',
    zh: '表单在您保存之后有变化，下列答案已不适用：请重新查看草稿，补充后保存再提交。',
    en: 'The form has changed since the draft was saved, and these answers no longer fit. Look at the draft again, complete it and save it first.',
  },
  upload_unknown: {
    kind: 'notFound',
    zh: '当事人没有上传过这份材料，请先上传。',
    en: 'The party has handed in no such file. Upload it first.',
  },
  upload_type_wrong: {
    kind: 'invalid',
    zh: '文件内容不是所称的格式（{type}）：请另存为该格式，或按实际格式上传。',
    en: 'The content is not what the type says ({type}). Save the file in that format, or send it under its own type.',
  },
  upload_empty: {
    kind: 'invalid',
    zh: '文件没有内容，请重新选择。',
    en: 'The file is empty. Choose another one.',
  },
  upload_incomplete: {
    kind: 'invalid',
    zh: '文件没有传完，未保存任何内容，请重新上传。',
    en: 'The file did not arrive whole and nothing of it was kept. Send it again.',
  },
  agency_unknown: { kind: 'notFound', zh: '没有这份授权委托。', en: 'There is no such grant to an agent.' },
  agency_missing: {
    kind: 'forbidden',
    zh: '您没有当事人对此事的授权委托：请当事人在网上授权，或到窗口登记授权委托书。',
    en: 'The party has not let you act in this. Ask them to grant it online, or to have the paper recorded at a window.',
  },
  agency_ended: {
    kind: 'forbidden',
    zh: '当事人对您的授权委托已于 {endedOn} 撤销或到期：如需继续代办，请当事人重新授权。',
    en: 'What the party let you do was revoked or ran out on {endedOn}. To go on, ask them for a new grant.',
  },
  agency_other_agent: {
    kind: 'conflict',
    zh: '该申请已有代理人，每件申请只能委托一名代理人：如需更换，请当事人先撤销原授权。',
    en: 'This application has another agent already, and one alone may act in it. To change, the party revokes the other grant first.',
  },

  // Cases, tasks, quotas, offers
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

  // Grids and deliveries
  building_taken: {
    kind: 'conflict',
    zh: '楼栋“{building}”已属于网格“{grid}”，请先从该网格移出。',
    en: 'The building "{building}" belongs to the grid "{grid}". Take it out of that one first.',
  },
  building_unknown: {
    kind: 'notFound',
    zh: '网格图中没有楼栋“{building}”，请核对楼栋编码或先完善网格图。',
    en: 'The grid map has no building "{building}". Check its code, or add it to the map first.',
  },
  grid_unknown: {
    kind: 'notFound',
    zh: '没有这个网格，请核对编号。',
    en: 'There is no such grid. Check its id.',
  },
  grid_task_unknown: {
    kind: 'notFound',
    zh: '没有这个送达任务，请核对编号。',
    en: 'There is no such grid task. Check its number.',
  },
  grid_task_of_another: {
    kind: 'forbidden',
    zh: '该任务已改派给其他网格员，请在“我的送达任务”中查看您的任务。',
    en: 'The task was given to another worker. Look at your own tasks for what is yours.',
  },
  grid_task_locked: {
    kind: 'conflict',
    zh: '送达码多次输入错误，任务已锁定。请联系驿站核实后解锁。',
    en: 'Wrong codes were entered too often and the task is locked. Ask the station to look into it and unlock it.',
  },
  handover_code_wrong: {
    kind: 'forbidden',
    zh: '送达码不正确，还可再试 {left} 次。请申请人在办件中查看送达码。',
    en: 'The handover code is wrong; {left} more tries are left. The applicant sees the code with the case.',
  },

  // Scores and score loans
  indicator_set_unknown: {
    kind: 'notFound',
    zh: '没有这一版指标体系（{version}），请核对版本号。',
    en: 'There is no such version of the indicators ({version}). Check it.',
  },
  indicator_set_exists: {
    kind: 'conflict',
    zh: '版本“{version}”已发布，不能修改；请以新版本号发布。',
    en: 'The version "{version}" is published and never changes. Publish a new version.',
  },
  score_unknown: {
    kind: 'notFound',
    zh: '没有这份积分，请核对编号。',
    en: 'There is no such score. Check its number.',
  },
  score_exists: {
    kind: 'conflict',
    zh: '该企业 {asOf} 的积分已发布，不能修改；更正请以新的日期发布。',
    en: 'The score of the firm for {asOf} is published and never changes. Publish a correction under a new day.',
  },
  score_out_of_order: {
    kind: 'conflict',
    zh: '该企业已有 {last} 的积分，只能发布其后日期的积分。',
    en: 'The firm has a score for {last} already; only later days can be published.',
  },
  not_a_firm: {
    kind: 'forbidden',
    zh: '只有企业账户可以办理，请以企业身份登录。',
    en: 'Only a firm’s account can do this. Sign in for the firm.',
  },
  consent_in_force: {
    kind: 'conflict',
    zh: '对该银行已有生效的同意（{loan}）；内容不同的，请先撤回。',
    en: 'A consent towards this lender is in force ({loan}). Withdraw it first if another is wanted.',
  },
  consent_withdrawn: {
    kind: 'conflict',
    zh: '企业已撤回同意，不再提供或接收新的信息；已签合同不受影响。',
    en: 'The firm withdrew its consent: nothing new is given or taken. What it agreed with the lender stands.',
  },
  score_loan_unknown: {
    kind: 'notFound',
    zh: '没有这笔转介，或不是转介给您的，请核对编号。',
    en: 'There is no such referral, or it is not routed to you. Check its number.',
  },
  credit_line_missing: {
    kind: 'conflict',
    zh: '该转介还没有授信，请先回传授信额度。',
    en: 'The referral has no credit line yet. Report the line first.',
  },
  drawdown_above_line: {
    kind: 'conflict',
    zh: '放款超过授信：额度 {line} 元，已放 {drawn} 元，本次 {amount} 元。',
    en: 'The drawdown goes above the line: line {line}, drawn {drawn}, this time {amount} yuan.',
  },
  report_reference_reused: {
    kind: 'conflict',
    zh: '流水号“{reference}”已用于另一条内容不同的回传，请核对。',
    en: 'The reference "{reference}" was used for another report. Check it.',
  },

  // Ratings, complaints, service requests
  case_not_completed: {
    kind: 'conflict',
    zh: '该办件尚未办结，办结后即可评价。',
    en: 'The case is not completed yet. It can be rated once it is.',
  },
  rating_unknown: {
    kind: 'notFound',
    zh: '没有这条评价，请核对编号。',
    en: 'There is no such rating. Check its number.',
  },
  rating_exists: {
    kind: 'conflict',
    zh: '已经评价过：一事一评、一次一评，不能重复评价。如有新的问题，可以投诉。',
    en: 'This was rated already; a case or visit is rated once. For anything new, file a complaint.',
  },
  rating_not_flagged: {
    kind: 'conflict',
    zh: '该评价没有待复核的异常标记，无需复核。',
    en: 'The rating has no flag that waits for a review; there is nothing to do.',
  },
  complaint_unknown: {
    kind: 'notFound',
    zh: '没有这件投诉，请核对编号。',
    en: 'There is no such complaint. Check its number.',
  },
  department_is_party: {
    kind: 'forbidden',
    zh: '您属于被投诉或被评价的部门（{department}），此步骤须由其他部门的人员办理。',
    en: 'You belong to the department concerned ({department}); somebody else has to take this step.',
  },
  service_request_unknown: {
    kind: 'notFound',
    zh: '没有这件服务请求，请核对编号。',
    en: 'There is no such service request. Check its number.',
  },

  // Notices and figures
  notice_unknown: { kind: 'notFound', zh: '没有这条通知。', en: 'There is no such notice.' },
  notice_rule_unknown: {
    kind: 'notFound',
    zh: '没有通知规则“{rule}”，请在通知规则列表中查找。',
    en: 'There is no notice rule "{rule}". Look it up in the list of rules.',
  },
  notice_settings_unknown: {
    kind: 'notFound',
    zh: '该区域还没有自己的通知设置。',
    en: 'The region has no notice settings of its own yet.',
  },
  notice_obligatory: {
    kind: 'conflict',
    zh: '“{rule}”是法律要求的告知，站内消息不能关闭；可以关闭其他渠道。',
    en: 'The law obliges the hall to say "{rule}": its in-app notice can not be switched off. Other channels can.',
  },
  opt_out_refused: {
    kind: 'conflict',
    zh: '只能退订政策与服务推送（OFFER），与您办件有关的告知不能退订。',
    en: 'Only what is pushed unasked (OFFER) can be opted out of; what concerns your own cases is always told.',
  },
  too_many_streams: {
    kind: 'tooMany',
    zh: '实时消息连接过多，请关闭其他页面或稍后再试。',
    en: 'Too many live connections. Close other pages or try again later.',
  },
  no_feeds: {
    kind: 'unavailable',
    zh: '本服务没有连接到收件与流转服务的提交记录，无法核对。',
    en: 'This service is not connected to the commits of intake and bundle-routing, so nothing can be reconciled.',
  },
  range_empty: {
    kind: 'invalid',
    zh: '时间范围为空：起始时间须早于截止时间，且截止时间至少在两分钟之前。',
    en: 'The range is empty: it must begin before it ends, and end at least two minutes ago.',
  },
  reconciliation_unknown: { kind: 'notFound', zh: '没有这次核对。', en: 'There is no such reconciliation.' },
  kpi_unknown: {
    kind: 'notFound',
    zh: '该期间没有指标“{kpi}”，或该指标不能分项；请从指标列表中选取。',
    en: 'There is no KPI "{kpi}" in that period that can be taken apart; choose one from the list of KPIs.',
  },

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
