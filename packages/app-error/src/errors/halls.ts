import { defineErrors } from '../define-errors.ts';

/** Halls, queues and tides. */
export const hallsErrors = defineErrors({
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
});
