import { defineErrors } from '../define-errors.ts';

/** Applications and service points. */
export const applicationsErrors = defineErrors({
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
});
