import { defineErrors } from '../define-errors.ts';

/** The request itself. */
export const requestErrors = defineErrors({
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
});
