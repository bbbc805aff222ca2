import { defineErrors } from '../define-errors.ts';

/** Codes of the issues inside a problem. */
export const fieldsErrors = defineErrors({
  field_required: { kind: 'invalid', zh: '必填。', en: 'This is required.' },
  field_unknown: { kind: 'invalid', zh: '没有这一项。', en: 'There is no such field.' },
  field_not_asked: {
    kind: 'invalid',
    zh: '所选事项不需要这一项，请勿填写。',
    en: 'None of the items chosen needs this answer; leave it out.',
  },
  field_type: {
    kind: 'invalid',
    zh: '类型不对，应为{expected}。',
    en: 'Wrong type: {expected} is expected.',
  },
  field_format: { kind: 'invalid', zh: '格式不对。', en: 'Wrong format.' },
  field_choice: { kind: 'invalid', zh: '只能选：{choices}。', en: 'Choose one of: {choices}.' },
  field_range: {
    kind: 'invalid',
    zh: '超出允许的范围（{range}）。',
    en: 'Outside the allowed range ({range}).',
  },
  field_placeholder: {
    kind: 'invalid',
    zh: '文本中的占位符“{name}”不存在，可用的有：{allowed}。',
    en: 'The placeholder "{name}" does not exist. These do: {allowed}.',
  },
  field_repeated: { kind: 'invalid', zh: '重复了，请只保留一个。', en: 'It is there twice. Keep one.' },
  field_sum: { kind: 'invalid', zh: '各项之和应为 {expected}。', en: 'The parts must add up to {expected}.' },
  uscc_invalid: {
    kind: 'invalid',
    zh: '统一社会信用代码不正确：{reason}',
    en: 'The unified social credit code is wrong: {reason}',
  },
  id_number_invalid: {
    kind: 'invalid',
    zh: '公民身份号码不正确：{reason}',
    en: 'The citizen identity number is wrong: {reason}',
  },
  division_code_invalid: {
    kind: 'invalid',
    zh: '行政区划代码不正确：{reason}',
    en: 'The administrative division code is wrong: {reason}',
  },
  personal_data_in_text: {
    kind: 'invalid',
    zh: '说明文字中不能出现身份证号或手机号。',
    en: 'The text must not hold an identity or phone number.',
  },
  date_invalid: {
    kind: 'invalid',
    zh: '“{value}”不是有效日期（应为 YYYY-MM-DD）。',
    en: '"{value}" is not a date (YYYY-MM-DD).',
  },
  file_unreadable: {
    kind: 'invalid',
    zh: '文件不存在或无法读取，请检查路径与权限。',
    en: 'The file does not exist or can not be read. Check its path and permissions.',
  },
});
