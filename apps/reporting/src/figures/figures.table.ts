import type { Language } from '@walking-hall/app-error';
import type { Figures } from '@walking-hall/contracts';
import type { Table } from '../exports/table.ts';
import type { Name } from '../names/names.views.ts';
import { type Counter, counters } from './counters.ts';
import type { DateRange } from './date-range.ts';
import type { FiguresAnswer, FiguresBy, FiguresRow } from './find-figures.ts';
import { none } from './row.ts';

type Text = Readonly<Record<Language, string>>;

const keyTitles: Readonly<Record<FiguresBy, Text>> = {
  region: { zh: '下级区域', en: 'Region below' },
  bundle: { zh: '主题包', en: 'Bundle' },
  item: { zh: '事项', en: 'Item' },
  department: { zh: '部门', en: 'Department' },
  channel: { zh: '渠道', en: 'Channel' },
  day: { zh: '日期', en: 'Day' },
};

const titles: Readonly<Record<Counter, Text>> = {
  received: { zh: '收件', en: 'Applications received' },
  accepted: { zh: '受理', en: 'Applications accepted' },
  itemsReceived: { zh: '收件事项', en: 'Items received' },
  itemsAccepted: { zh: '受理事项', en: 'Items accepted' },
  opened: { zh: '开办', en: 'Tasks opened' },
  granted: { zh: '准予', en: 'Granted' },
  refused: { zh: '不予', en: 'Refused' },
  closed: { zh: '终止', en: 'Closed' },
  released: { zh: '发放结果', en: 'Results released' },
  completed: { zh: '办结', en: 'Cases completed' },
  delivered: { zh: '送达', en: 'Cases delivered' },
  warned: { zh: '预警', en: 'Warned' },
  overdue: { zh: '超期', en: 'Overdue' },
  onTimePromised: { zh: '承诺时限内', en: 'Within the promise' },
  onTimeStatutory: { zh: '法定时限内', en: 'Within the statutory limit' },
  withStatutory: { zh: '有法定时限', en: 'With a statutory limit' },
  workingDays: { zh: '办理工作日合计', en: 'Working days in all' },
};

export const rangeTitles: readonly Text[] = [
  { zh: '区域', en: 'Region' },
  { zh: '起', en: 'From' },
  { zh: '止', en: 'To' },
];
const nameTitle: Text = { zh: '名称', en: 'Name' };
const totalTitle: Text = { zh: '合计', en: 'Total' };
const sheetTitle: Text = { zh: '统计', en: 'Figures' };
const lastYear: Text = { zh: '（上年同期）', en: ' (a year before)' };

interface NamedAnswer extends FiguresAnswer {
  readonly rows: readonly (FiguresRow & { readonly name?: Name | undefined })[];
}

/** Figures with a row of totals at their end; those of the year before in columns of their own. */
export function figuresTable(
  { rows, total }: NamedAnswer,
  {
    region,
    from,
    to,
    by,
    compare,
  }: DateRange & {
    readonly region: string;
    readonly by: FiguresBy;
    readonly compare?: 'year' | undefined;
  },
  language: Language,
): Table {
  const heading = counters.map((counter) => titles[counter][language]);
  const before = compare ? heading.map((title) => title + lastYear[language]) : [];
  const cells = (figures: Figures | undefined) => counters.map((counter) => figures?.[counter]);
  const row = (key: string | undefined, name: string | undefined, counted: FiguresAnswer['total']) => [
    ...[region, from, to, key, name],
    ...cells(counted.figures),
    ...(compare ? cells(counted.lastYear) : []),
  ];
  return {
    name: sheetTitle[language],
    columns: [
      ...[...rangeTitles, keyTitles[by], nameTitle].map((title) => title[language]),
      ...heading,
      ...before,
    ],
    rows: [
      ...rows.map((each) => row(keyCell(each.key), each.name?.[language], each)),
      row(totalTitle[language], undefined, total),
    ],
  };
}

/** What has no key is told by its name alone: a dash would be taken for the beginning of a formula. */
export function keyCell(key: string): string | undefined {
  return key === none ? undefined : key;
}
