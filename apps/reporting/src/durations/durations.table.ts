import type { Language } from '@walking-hall/app-error';
import type { Table } from '../exports/table.ts';
import type { DateRange } from '../figures/date-range.ts';
import { keyCell, rangeTitles } from '../figures/figures.table.ts';
import type { Name } from '../names/names.views.ts';
import type { Durations, DurationsAnswer, DurationsRow } from './find-durations.ts';

type Text = Readonly<Record<Language, string>>;

const keyTitles = {
  item: { zh: '事项', en: 'Item' },
  department: { zh: '部门', en: 'Department' },
} as const satisfies Readonly<Record<string, Text>>;

const nameTitle: Text = { zh: '名称', en: 'Name' };
const titles: readonly Text[] = [
  { zh: '办结事项', en: 'Tasks decided' },
  { zh: '工作日中位数', en: 'Working days, median' },
  { zh: '工作日 P90', en: 'Working days, P90' },
  { zh: '工作日 P99', en: 'Working days, P99' },
  { zh: '承诺时限内', en: 'Within the promise' },
  { zh: '承诺按时率 %', en: 'Within the promise, %' },
  { zh: '有法定时限', en: 'With a statutory limit' },
  { zh: '法定时限内', en: 'Within the statutory limit' },
  { zh: '法定按时率 %', en: 'Within the statutory limit, %' },
];
const lastYear: Text = { zh: '（上年同期）', en: ' (a year before)' };
const totalTitle: Text = { zh: '合计', en: 'Total' };
const sheetTitle: Text = { zh: '办理时长', en: 'Durations' };

interface NamedAnswer extends DurationsAnswer {
  readonly rows: readonly (DurationsRow & { readonly name?: Name | undefined })[];
}

/** How long decisions took, each row beside the same of a year before, with a row of totals at the end. */
export function durationsTable(
  { rows, total }: NamedAnswer,
  { region, from, to, by }: DateRange & { readonly region: string; readonly by: 'item' | 'department' },
  language: Language,
): Table {
  const heading = titles.map((title) => title[language]);
  const row = (key: string | undefined, name: string | undefined, durations: DurationsAnswer['total']) => [
    ...[region, from, to, key, name],
    ...cellsOf(durations),
    ...cellsOf(durations.lastYear),
  ];
  return {
    name: sheetTitle[language],
    columns: [
      ...[...rangeTitles, keyTitles[by], nameTitle].map((title) => title[language]),
      ...heading,
      ...heading.map((title) => title + lastYear[language]),
    ],
    rows: [
      ...rows.map((each) => row(keyCell(each.value), each.name?.[language], each)),
      row(totalTitle[language], undefined, total),
    ],
  };
}

function cellsOf({ tasks, p50, p90, p99, onTimePromised, onTimeStatutory }: Durations) {
  return [
    ...[tasks, p50, p90, p99],
    ...[onTimePromised.numerator, onTimePromised.value],
    ...[onTimeStatutory.denominator, onTimeStatutory.numerator, onTimeStatutory.value],
  ];
}
