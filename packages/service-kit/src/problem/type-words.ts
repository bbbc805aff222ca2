import type { ErrorParams, Language } from '@walking-hall/app-error';

/** What a clerk calls the types that a schema expects. */
const chineseTypes: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组字段',
};

/** The parameters of `field_type` in the reader's language: `string / number` becomes `文字 / 数字`. */
export function readableTypes(params: ErrorParams, language: Language): ErrorParams {
  const { expected } = params;
  if (language !== 'zh' || typeof expected !== 'string') return params;
  const words = expected.split(' / ').map((type) => chineseTypes[type] ?? type);
  return { ...params, expected: words.join(' / ') };
}
