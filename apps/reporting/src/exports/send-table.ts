import { csvOf } from './csv.ts';
import type { Table } from './table.ts';
import { xlsxOf } from './xlsx.ts';

/** The answer of an operation that exports CSV. @param file name without its ending */
export function sendCsv(file: string, table: Table) {
  return {
    body: csvOf(table),
    contentType: 'text/csv; charset=utf-8',
    headers: attachment(`${file}.csv`),
  };
}

/** The answer of an operation that exports an Excel workbook. */
export async function sendXlsx(file: string, table: Table) {
  return { stream: once(await xlsxOf(table)), headers: attachment(`${file}.xlsx`) };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

function attachment(file: string) {
  return { 'Content-Disposition': `attachment; filename="${file}"` };
}
