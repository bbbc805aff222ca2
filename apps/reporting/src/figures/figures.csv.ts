import type { Language } from '@walking-hall/app-error';
import { none } from './figures.projection.ts';
import { type Counter, counters } from './figures.views.ts';
import type { FiguresAnswer, FiguresBy } from './find-figures.ts';

type Text = Readonly<Record<Language, string>>;

const keyTitles: Readonly<Record<FiguresBy, Text>> = {
  region: { zh: '区域', en: 'Region' },
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

const noneTitle: Text = { zh: '（无）', en: '(none)' };
const totalTitle: Text = { zh: '合计', en: 'Total' };

/** Tells a spreadsheet that the text is UTF-8; Excel takes Chinese for another encoding without it. */
const byteOrderMark = '\uFEFF';

/** A table of figures with a heading and a row of totals: RFC 4180, lines ended by CRLF. */
export function figuresCsv({ rows, total }: FiguresAnswer, by: FiguresBy, language: Language): string {
  const lines = [
    [keyTitles[by][language], ...counters.map((counter) => titles[counter][language])],
    ...rows.map(({ key, figures }) => [
      key === none ? noneTitle[language] : key,
      ...counters.map((counter) => figures[counter]),
    ]),
    [totalTitle[language], ...counters.map((counter) => total[counter])],
  ];
  return byteOrderMark + lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * One cell. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line end) gets an
 * apostrophe before it; quotes are doubled.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
