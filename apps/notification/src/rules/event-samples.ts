import type { NoticeParam } from '@walking-hall/contracts';

type Params = Readonly<Record<string, NoticeParam>>;

const caseId = 'case_0f0f0f0f0f0f0f0f0f0f0f0f';
const applicationId = 'app_0f0f0f0f0f0f0f0f0f0f0f0f';
const item = { zh: '食品经营许可', en: 'Food business licence' };
const department = { zh: '市场监督管理局', en: 'Market supervision' };
const day = '2026-07-24';
const moment = '2026-07-24 09:30';
const delivery: Params = { caseId, gridTask: 'grid_0f0f0f0f0f0f0f0f0f0f0f0f' };
const task: Params = { caseId, item, department };
const clock: Params = { ...task, clock: { zh: '承诺时限', en: 'promised limit' }, dueDate: day };
const duty: Params = {
  caseId,
  duty: { zh: '竣工验收备案', en: 'Filing of the completion' },
  dueDate: day,
  consequence: { zh: '依法处以罚款', en: 'a fine as the law provides' },
};
const material = { zh: '健康证明', en: 'Health certificate' };
const servicePoint = { zh: '区政务服务大厅', en: 'District service hall' };
const booking: Params = { bookingId: 'bkg_0f0f0f0f0f0f0f0f0f0f0f0f', servicePoint, startsAt: moment };

/**
 * What a text may name for each event, with a sample of each: the parameters that its facts have. Whoever words a rule anew
 * can use these alone, and sees them in the preview.
 */
export const eventSamples: Readonly<Record<string, Params>> = {
  'hall.application.received.v1': {
    applicationId,
    receiptNumber: 'R-330106-0001',
    receiptDate: '2026-07-17',
    correctionDueDate: day,
  },
  'hall.application.correction-requested.v1': {
    applicationId,
    defects: [
      { zh: '健康证明：已过期', en: 'Health certificate has expired' },
      { zh: '经营面积：有误', en: 'Floor area is wrong' },
    ],
    cureDueDate: '2026-07-31',
  },
  'hall.application.not-accepted.v1': {
    applicationId,
    reason: '不属于本区域办理范围',
    basis: { zh: '行政许可法（第三十二条）', en: 'Administrative Licensing Law (art. 32)' },
  },
  'hall.application.withdrawn.v1': { applicationId },
  'hall.case.opened.v1': {
    ...task,
    applicationId,
    promiseDate: day,
    dueDate: day,
    deficiencies: [{ zh: '健康证明', en: 'Health certificate' }],
  },
  'hall.case.task-opened.v1': { ...task, dueDate: day },
  'hall.case.task-waiting.v1': {
    ...task,
    waitsFor: { zh: '主体结构封顶', en: 'the roof of the building is on' },
  },
  'hall.case.task-decided.v1': {
    ...task,
    resultName: { zh: '食品经营许可证', en: 'Food business licence' },
    resultNumber: 'JY13301060000001',
    reasons: { zh: '见决定书', en: 'see the written decision' },
  },
  'hall.case.task-closed.v1': { ...task, becauseItem: 'T1-01' },
  'hall.case.task-stopped.v1': {
    ...task,
    reason: { zh: '专家评审', en: 'an expert review' },
    expectedEnd: '2026-07-30',
    dueDate: day,
  },
  'hall.case.task-resumed.v1': { ...task, dueDate: day },
  'hall.case.task-extended.v1': {
    ...task,
    reasons: '需要现场复核',
    dueDate: day,
    statutoryDueDate: '2026-08-14',
  },
  'hall.case.clock-warned.v1': clock,
  'hall.case.clock-due.v1': clock,
  'hall.case.results-released.v1': {
    ...task,
    count: 2,
    results: [
      { zh: '营业执照（91330106MA00000000）', en: 'Business licence (91330106MA00000000)' },
      { zh: '食品经营许可证', en: 'Food business licence' },
    ],
    resultNumber: '91330106MA00000000',
  },
  'hall.case.delivered.v1': { caseId, how: { zh: '邮寄送达', en: 'by courier' } },
  'hall.case.service-offered.v1': { caseId, service: { zh: '创业担保贷款', en: 'Start-up loan' } },
  'hall.case.withdrawn.v1': { caseId, department },
  'hall.case.duty-warned.v1': duty,
  'hall.case.duty-missed.v1': duty,
  'hall.case.deficiency-due.v1': { caseId, material, dueDate: day },
  'hall.case.acceptance-revoked.v1': { caseId, material, reasons: '承诺的材料逾期未补' },
  'hall.quota.transfer-offered.v1': {
    transferId: 'tr_0f0f0f0f0f0f0f0f0f0f0f0f',
    quota: 'land',
    quantity: 20,
  },
  'hall.booking.placed.v1': { ...booking, endsAt: '10:00' },
  'hall.booking.cancelled.v1': booking,
  'hall.booking.missed.v1': booking,
  'hall.tide.alert-raised.v1': {
    servicePoint,
    group: { zh: '商事登记', en: 'Business registration' },
    bucket: '09:30',
    minutes: 18.1,
    baseline: { zh: '去年同期 15 分钟，预警线 +20%', en: '15 minutes last year, threshold +20 %' },
    proposal: { zh: '增开 7 号窗口', en: 'open window 7' },
  },
  'hall.grid-task.assigned.v1': {
    ...delivery,
    building: { zh: '知音社区 3 栋', en: '3 Zhiyin Estate' },
    dueDate: day,
  },
  'hall.grid-task.applicant-called.v1': {
    ...delivery,
    message: { zh: '今天将上门送达', en: 'I come today' },
  },
  'hall.grid-task.returned.v1': { ...delivery, servicePoint },
  'hall.grid-task.locked.v1': delivery,
  'hall.grid-task.clock-due.v1': {
    ...delivery,
    clock: { zh: '承诺时限', en: 'promised limit' },
    dueDate: day,
  },
  'hall.score-loan.answer-due.v1': {
    loan: '640100.org_91640100MANCX00186.1',
    lender: { zh: '塞上银行', en: 'Saishang Bank' },
    dueDate: day,
  },
  'hall.activity.signed-up.v1': {
    caseId,
    activity: { zh: '政策宣讲会', en: 'Policy briefing' },
    startsAt: moment,
    seat: 12,
    waiting: 3,
  },
};

/** The names that a text of a rule on this event may use. */
export function placeholdersFor(eventType: string): readonly string[] {
  return Object.keys(eventSamples[eventType] ?? {});
}
