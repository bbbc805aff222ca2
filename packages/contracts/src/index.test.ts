import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as entry from './index.ts';

const declarations = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(ids|.*\.(events|http))\.ts$/.test(file),
);

test.each(declarations)('the entry exports all that %s declares', async (file) => {
  const declared: object = await import(`${import.meta.dirname}/${file}`);
  expect(Object.keys(declared).filter((name) => !Object.hasOwn(entry, name))).toEqual([]);
});
