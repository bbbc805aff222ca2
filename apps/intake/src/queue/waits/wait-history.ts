import type { ErrorIssue } from '@walking-hall/app-error';
import { type Waits, type WindowGroupId, waitHistoryRow } from '@walking-hall/contracts';
import { issuesOf } from '@walking-hall/service-kit';
import type { Hall } from '../halls/hall-layout.ts';

export interface PastDay {
  readonly group: WindowGroupId;
  readonly date: string;
  readonly rows: readonly number[];
  readonly buckets: readonly (Waits & { readonly from: string })[];
}

export interface RefusedRow {
  readonly row: number;
  readonly reasons: readonly ErrorIssue[];
}

/** Sorts rows by the day that they belong to; those that can not stand are refused, each with all its reasons. */
export function sortRows(
  rows: readonly unknown[],
  { layout }: Hall,
  today: string,
): { readonly days: readonly PastDay[]; readonly refused: readonly RefusedRow[] } {
  const days = new Map<string, PastDay>();
  const refused: RefusedRow[] = [];
  for (const [row, sent] of rows.entries()) {
    const parsed = waitHistoryRow.safeParse(sent);
    if (!parsed.success) {
      refused.push({ row, reasons: issuesOf(parsed.error, sent, `rows[${row}]`) });
      continue;
    }
    const { group, date, ...bucket } = parsed.data;
    const key = `${date}.${group}`;
    const day = days.get(key) ?? { group, date, rows: [], buckets: [] };
    const reasons: ErrorIssue[] = [];
    const because = (field: string, code: ErrorIssue['code'], params = {}) =>
      reasons.push({ path: `rows[${row}].${field}`, code, params });
    if (!layout.groups.some((each) => each.group === group))
      because('group', 'window_group_unknown', { group });
    if (date >= today) because('date', 'wait_history_not_past');
    if (day.buckets.some(({ from }) => from === bucket.from))
      because('from', 'id_repeated', { id: bucket.from });
    if (reasons.length > 0) refused.push({ row, reasons });
    else days.set(key, { ...day, rows: [...day.rows, row], buckets: [...day.buckets, bucket] });
  }
  return { days: [...days.values()], refused };
}
