import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createConditionCompiler } from './conditions/compile-condition.ts';
import { bundleProblemCodes } from './proof/problem.ts';
import { bundle } from './schema/bundle.ts';
import { edge, substitute } from './schema/edge.ts';
import { field } from './schema/field.ts';
import { item } from './schema/item.ts';
import { lendingLibrary } from './testing/lending-library.ts';

const reference = await readFile(new URL('../../../docs/reference/bundle.md', import.meta.url), 'utf8');

test('docs/reference/bundle.md explains every problem code, and no other', () => {
  expect(firstColumn(section('Problems'))).toEqual([...bundleProblemCodes]);
});

test('it explains every part of a bundle, and no other', () => {
  expect(firstColumn(section('The bundle itself')).toSorted()).toEqual(Object.keys(bundle.shape).toSorted());
});

test.each([
  ['Items', item.options],
  ['Edges', [...edge.options, ...substitute.options]],
  ['Fields', field.options],
])('its section "%s" names every key of the schema', (title, options) => {
  const keys = new Set(options.flatMap((option) => Object.keys(option.shape)));
  expect([...keys].filter((key) => !new RegExp(`\\b${key}\\b`).test(section(title)))).toEqual([]);
});

test('every condition that it shows compiles', () => {
  const compile = createConditionCompiler(lendingLibrary.fields);
  const shown =
    reference
      .match(/```cel\n([^`]+)```/)?.[1]
      ?.trim()
      .split('\n') ?? [];
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.filter((expression) => 'error' in compile(expression))).toEqual([]);
});

/** The text under one heading. */
function section(title: string): string {
  const found = reference.split('\n## ').find((part) => part.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`the reference has no section "${title}"`);
  return found;
}

/** What stands in code marks in the first column of the tables of a text. */
function firstColumn(text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}
