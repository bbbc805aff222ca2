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
  event_too_large: {
    kind: 'tooLarge',
    zh: '事件过大（最多 {limit}），无法发送；请将其内容拆分。',
    en: 'The event is too large to be sent (at most {limit}). Split what it carries.',
  },
  event_invalid: { kind: 'invalid', zh: '事件不符合约定。', en: 'The event does not match its contract.' },
  event_version_unknown: {
    kind: 'invalid',
    zh: '此版本的事件尚无法处理；请升级服务后重放（hall dead-letters replay）。',
    en: 'This version of the event is not known here. Upgrade the service, then replay it (hall dead-letters replay).',
  },
  internal: {
    kind: 'internal',
    zh: '系统出错，已记录；请稍后再试或联系工作人员。',
    en: 'Something went wrong on our side; it was logged. Try again later or ask the staff.',
  },
});
