import { defineErrors } from '../define-errors.ts';

/** Calendars, bundles, the catalog, regions. */
export const bundlesErrors = defineErrors({
  calendar_year_missing: {
    kind: 'invalid',
    zh: '日历“{calendar}”尚无 {year} 年的节假日安排，无法推算；请先导入该年安排。',
    en: 'The calendar "{calendar}" does not hold {year} yet, so no date can be computed. Load that year first.',
  },
  bundle_invalid: {
    kind: 'invalid',
    zh: '主题包未通过校验，请按下列各项修改。',
    en: 'The bundle does not prove. Mend each of the places listed.',
  },
  bundle_problem: { kind: 'invalid', zh: '{zh}', en: '{en}' },
  bundle_unknown: { kind: 'notFound', zh: '没有主题包“{bundle}”。', en: 'There is no bundle "{bundle}".' },
  bundle_version_taken: {
    kind: 'conflict',
    zh: '主题包“{bundle}”的版本 {version} 已发布过不同的内容，请提高版本号。',
    en: 'Version {version} of the bundle "{bundle}" was published with other content. Raise the version.',
  },
  bundle_not_enabled: {
    kind: 'conflict',
    zh: '区域“{region}”尚未启用主题包“{bundle}”。',
    en: 'The region "{region}" has not enabled the bundle "{bundle}".',
  },
  overlay_invalid: {
    kind: 'invalid',
    zh: '区域调整不成立，请按下列各项修改。',
    en: "The region's overlay does not hold. Mend each of the places listed.",
  },
  region_unknown: { kind: 'notFound', zh: '没有区域“{region}”。', en: 'There is no region "{region}".' },
  region_exists: {
    kind: 'conflict',
    zh: '区域“{region}”已登记，且内容不同。',
    en: 'The region "{region}" is registered already, with other content.',
  },
});
