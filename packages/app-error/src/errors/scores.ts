import { defineErrors } from '../define-errors.ts';

/** Scores and score loans. */
export const scoresErrors = defineErrors({
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
});
