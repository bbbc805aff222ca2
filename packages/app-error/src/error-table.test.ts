import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorTable } from './error-table.ts';

test('every code stands in the table, and in one room alone', async () => {
  const rooms = readdirSync(`${import.meta.dirname}/errors`);
  const codes = await Promise.all(
    rooms.map(async (room) => {
      const declared: Readonly<Record<string, object>> = await import(
        `${import.meta.dirname}/errors/${room}`
      );
      return Object.values(declared).flatMap(Object.keys);
    }),
  );
  expect(codes.flat().sort()).toEqual(Object.keys(errorTable).sort());
});
