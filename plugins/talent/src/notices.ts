import type { BundleSource } from '@walking-hall/bundle-sdk';

/** Notices of talent, beside the hall's own. */
export const notices: BundleSource['notices'] = [
  {
    id: 'enter-then-apply',
    on: 'TASK_GRANTED',
    items: ['L2-01'],
    to: 'APPLICANT',
    title: { zh: '入境后三十日内申请居留许可', en: 'Ask for the residence permit within 30 days of entry' },
    body: {
      zh: '工作许可通知（{resultNumber}）已签发，可以申请签证。入境后请报告入境日期，并自入境之日起三十日内申请居留许可（出境入境管理法第三十条）。办件号 {caseId}。',
      en: 'The notice of work permit ({resultNumber}) is issued: ask for the visa with it. Report the day of your entry, and ask for the residence permit within 30 days of it (Exit and Entry Law, art. 30). Case {caseId}.',
    },
  },
  {
    id: 'renew-in-time',
    on: 'TASK_GRANTED',
    items: ['L2-03', 'L2-04-02'],
    to: 'APPLICANT',
    title: { zh: '居留许可的延期', en: 'When to extend the residence permit' },
    body: {
      zh: '居留许可（{resultNumber}）已签发。需要延长的，请在有效期届满三十日前申请（出境入境管理法第三十二条）。',
      en: 'The residence permit ({resultNumber}) is issued. To stay longer, apply at least 30 days before it ends (Exit and Entry Law, art. 32).',
    },
  },
  {
    id: 'subsidy-starts',
    on: 'TASK_OPENED',
    items: ['L4-01', 'L4-02'],
    to: 'APPLICANT',
    title: { zh: '{item}：参保月数已满足，开始办理', en: '{item}: enough months insured, it begins' },
    body: {
      zh: '您的{item}已满足参保月数，开始办理，承诺 {dueDate} 前办结，无需再提交申请。办件号 {caseId}。',
      en: '{item}: you have been insured for long enough, so it begins by itself and is promised by {dueDate}. Case {caseId}.',
    },
  },
];
