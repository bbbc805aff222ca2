import type { Language } from '@walking-hall/app-error';
import type { Table } from '../exports/table.ts';
import { rangeTitles } from '../figures/figures.table.ts';
import type { KpiEntry } from './find-kpis.ts';
import type { KpiQuestion } from './kpi-result.ts';

type Text = Readonly<Record<Language, string>>;

const titles: readonly Text[] = [
  { zh: '指标', en: 'KPI' },
  { zh: '主题包', en: 'Bundle' },
  { zh: '名称', en: 'Name' },
  { zh: '定义版本', en: 'Definition version' },
  { zh: '定义生效日', en: 'Definition valid from' },
  { zh: '定义来源', en: 'Origin of the definition' },
  { zh: '分子', en: 'Numerator' },
  { zh: '分母', en: 'Denominator' },
  { zh: '值', en: 'Value' },
  { zh: '单位', en: 'Unit' },
  { zh: '目标', en: 'Target' },
  { zh: '达标', en: 'Target met' },
  { zh: '对比期起', en: 'Compared with, from' },
  { zh: '对比期止', en: 'Compared with, to' },
  { zh: '对比期分子', en: 'Numerator then' },
  { zh: '对比期分母', en: 'Denominator then' },
  { zh: '对比期值', en: 'Value then' },
  { zh: '变化', en: 'Change' },
  { zh: '变化单位', en: 'Unit of the change' },
];

const sheetTitle: Text = { zh: '指标', en: 'KPIs' };
const yes: Text = { zh: '是', en: 'yes' };
const no: Text = { zh: '否', en: 'no' };
const noBasis: Text = { zh: '无依据', en: 'no basis' };
const units = {
  COUNT: { zh: '个', en: 'count' },
  PERCENT: { zh: '%', en: '%' },
  WORKING_DAY: { zh: '工作日', en: 'working days' },
  MINUTE: { zh: '分钟', en: 'minutes' },
  POINT: { zh: '百分点', en: 'points' },
} as const satisfies Readonly<Record<string, Text>>;
const signs = { AT_LEAST: '≥', MORE_THAN: '>', AT_MOST: '≤', LESS_THAN: '<' } as const;

/** KPIs with the version of their definition and the periods that they are measured over. */
export function kpisTable(
  entries: readonly KpiEntry[],
  region: string,
  { from, to, baseline }: KpiQuestion,
  language: Language,
): Table {
  const rows = entries.map(({ ruling, result }) => {
    const { definition, bundle, validFrom, origin } = ruling;
    const { numerator, denominator, value, met, before, change } = result;
    const { target } = definition;
    return [
      ...[region, from, to, definition.id, bundle, definition.name[language]],
      ...[definition.version, validFrom, origin],
      ...[numerator, denominator, value ?? noBasis[language], units[definition.unit][language]],
      target && `${signs[target.is ?? 'AT_LEAST']} ${target.value}`,
      met === undefined ? undefined : (met ? yes : no)[language],
      ...[
        baseline.from,
        baseline.to,
        before.numerator,
        before.denominator,
        before.value ?? noBasis[language],
      ],
      ...[change?.value, change && units[change.unit][language]],
    ];
  });
  const columns = [...rangeTitles, ...titles].map((title) => title[language]);
  return { name: sheetTitle[language], columns, rows };
}
