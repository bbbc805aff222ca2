import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Cell, Table } from './table.ts';

/** An Excel workbook of one sheet. Texts are written as texts, so that none of them is run as a formula. */
export async function xlsxOf({ name, columns, rows }: Table): Promise<Uint8Array> {
  const heading = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const data: SheetData = [heading, ...rows.map((cells) => cells.map(xlsxCell))];
  return writeXlsxFile(data, { sheet: name, stickyRowsCount: 1 }).toBuffer();
}

function xlsxCell(value: Cell) {
  if (value === undefined) return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}
