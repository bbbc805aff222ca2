import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jpeg, ofd, pdf, png } from '../testing/library-files.ts';
import { zipOf } from '../testing/zip-of.ts';
import { beginsAs, endsAs } from './file-kind.ts';
import { monthsAfter } from './months-after.ts';
import { piecesOf } from './pieces.ts';
import { zipEntryNames } from './zip-entry-names.ts';

const html = new TextEncoder().encode('<html><script>alert(1)</script></html>');
const files = {
  'application/pdf': pdf('book'),
  'image/png': png,
  'image/jpeg': jpeg,
  'application/ofd': ofd,
} as const;
const types = Object.keys(files) as (keyof typeof files)[];

describe('what a file is', () => {
  test.each(types)('%s is told by its bytes', async (type) => {
    expect([await beginsAs(type, files[type]), endsAs(type, files[type])]).toEqual([true, true]);
  });

  test.each(types)('nothing else passes for %s', async (type) => {
    const others = [html, ...types.filter((other) => other !== type).map((other) => files[other])];
    for (const other of others) expect(await beginsAs(type, other)).toBe(false);
  });

  test.each([
    ['another ZIP', zipOf('word/document.xml')],
    ['one with the name inside another', zipOf('x/OFD.xml')],
    ['one cut off before its directory', ofd.subarray(0, 60)],
    ['one whose directory begins before the end of it that was kept', ofd.subarray(-40)],
  ])('%s is no OFD', (_what, bytes) => {
    expect(endsAs('application/ofd', bytes)).toBe(false);
  });
});

test('names in a ZIP are read as they were written, whatever the bytes around them are', () => {
  const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 20 }), (names) => {
      expect(zipEntryNames(zipOf(...names))).toEqual(names);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Array.isArray(zipEntryNames(bytes))).toBe(true);
    }),
  );
});

test('pieces are the same bytes in the same order, all but the last of one size', async () => {
  async function* chunked(chunks: readonly Uint8Array[]) {
    yield* chunks;
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 40 })),
      fc.integer({ min: 1, max: 16 }),
      async (chunks, size) => {
        const pieces: Uint8Array[] = [];
        for await (const piece of piecesOf(chunked(chunks), size)) pieces.push(Buffer.from(piece));
        expect(Buffer.concat(pieces)).toEqual(Buffer.concat(chunks));
        expect(pieces.slice(0, -1).every(({ length }) => length === size)).toBe(true);
        expect(pieces.every(({ length }) => length > 0 && length <= size)).toBe(true);
      },
    ),
  );
});

test.each([
  ['2026-07-17', 12, '2027-07-17'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months is %s', (date, months, later) => {
  expect(monthsAfter(date, months)).toBe(later);
});
