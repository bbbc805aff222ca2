import { AppError } from '@walking-hall/app-error';
import { checkDivisionCode, codeReason } from '@walking-hall/official-codes';
import { createWorkingCalendar, type LimitUnit, nationalCalendar } from '@walking-hall/working-calendar';
import type { Terminal } from '../terminal/terminal.ts';
import { warnOfError } from './warn-of-error.ts';

export interface DueOptions {
  readonly unit: 'working-day' | 'day';
  readonly region?: string;
}

const units: Readonly<Record<DueOptions['unit'], LimitUnit>> = { 'working-day': 'WORKING_DAY', day: 'DAY' };
/** More than any law knows, and few enough that the sum stays a date. */
const longestLimit = 36_500;

/** Prints the last day of a limit, alone on its line. The starting day is not counted. */
export function due(terminal: Terminal, date: string, count: string, { unit, region }: DueOptions): number {
  if (!/^\d{1,6}$/.test(count) || Number(count) > longestLimit) {
    terminal.warn(`“${count}”不是天数，应为 0 至 ${longestLimit} 的整数。`);
    terminal.warn(`"${count}" is not a number of days: a whole number from 0 to ${longestLimit}.`);
    return 1;
  }
  const checked = region === undefined ? { valid: true as const } : checkRegion(region);
  if (!checked.valid) {
    terminal.warn(`行政区划代码不正确：${codeReason(checked.reason, 'zh', checked.expected)}`);
    terminal.warn(
      `The administrative division code is wrong: ${codeReason(checked.reason, 'en', checked.expected)}`,
    );
    return 1;
  }
  try {
    // The only calendar that ships: a region without a layer of its own has the nation's.
    const calendar = createWorkingCalendar([nationalCalendar]);
    terminal.say(calendar.dueDate(date, { value: Number(count), unit: units[unit] }));
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    warnOfError(terminal, error);
    return 1;
  }
}

/** Functional areas have names of their own, and no codes to check. */
function checkRegion(region: string) {
  return /^[a-z][a-z0-9-]+$/.test(region) ? { valid: true as const } : checkDivisionCode(region);
}
