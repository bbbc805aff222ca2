import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { xlsxOf } from './xlsx.ts';

test('a workbook holds numbers as numbers, and texts as texts however they begin', async () => {
  const bytes = await xlsxOf({
    name: '统计',
    columns: ['事项', '收件'],
    rows: [
      ['=1+1', 3],
      ['借阅', undefined],
    ],
  });
  const parts = unzip(Buffer.from(bytes));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  const texts = [...parts.values()].join('');
  expect(sheet).toContain('<v>3</v>');
  expect(sheet).not.toMatch(/<f[ >]/);
  for (const text of ['=1+1', '借阅', '事项']) expect(texts).toContain(`>${text}<`);
  expect(parts.get('xl/workbook.xml')).toContain('name="统计"');
});

/** The files of a ZIP archive, by its central directory. */
function unzip(archive: Buffer): ReadonlyMap<string, string> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const local = archive.readUInt32LE(at + 42);
    const data = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const raw = archive.subarray(data, data + size);
    files.set(
      archive.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      (method === 8 ? inflateRawSync(raw) : raw).toString('utf8'),
    );
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}
