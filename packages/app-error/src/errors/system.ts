import { defineErrors } from '../define-errors.ts';

/** The hall's own condition. */
export const systemErrors = defineErrors({
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
});
