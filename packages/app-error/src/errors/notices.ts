import { defineErrors } from '../define-errors.ts';

/** Notices and figures. */
export const noticesErrors = defineErrors({
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
});
