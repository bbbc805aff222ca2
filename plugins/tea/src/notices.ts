import type { BundleSource } from '@walking-hall/bundle-sdk';

/** Notices of tea, beside the hall's own. */
export const notices: BundleSource['notices'] = [
  {
    id: 'labels-ready',
    on: 'TASK_GRANTED',
    items: ['T3-04-01', 'T3-04-02'],
    to: 'APPLICANT',
    title: { zh: '您的西湖龙井茶标识已备好', en: 'Your Longjing labels are ready' },
    body: {
      zh: '您申领的标识（{resultNumber}）已备好：选择领取的，请到窗口或驿站领取；选择快递的，将按所填地址寄出。办件号 {caseId}。',
      en: 'Your labels ({resultNumber}) are ready: pick them up at the window or station, or, if you asked for a courier, they go to the address you gave. Case {caseId}.',
    },
  },
  {
    id: 'transfer-confirm',
    on: 'TASK_OPENED',
    items: ['T3-05'],
    to: 'APPLICANT',
    title: { zh: '请扫码确认标识划转', en: 'Please confirm the transfer by scan' },
    body: {
      zh: '标识额度划转须双方扫码确认后生效；确认后如需更正，只能办理退还。办件号 {caseId}。',
      en: 'The transfer takes effect once both sides confirm it by scan. After that only an entry that returns it can correct it. Case {caseId}.',
    },
  },
  {
    id: 'sc-renewal',
    on: 'TASK_GRANTED',
    items: ['T3-01-01', 'T3-01-03'],
    to: 'APPLICANT',
    title: { zh: '食品生产许可证的延续', en: 'When to renew the production licence' },
    body: {
      zh: '食品生产许可证（{resultNumber}）有效期五年；需要延续的，请在到期三十个工作日前提出。',
      en: 'The production licence ({resultNumber}) is valid for five years. Ask for its renewal at least thirty working days before it ends.',
    },
  },
];
