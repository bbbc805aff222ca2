import { readFile } from 'node:fs/promises';
import { duration, measure } from '@walking-hall/bundle-sdk';
import { expect, test } from 'vitest';
import { hallKpis } from './core/hall-kpis.ts';
import { hallMeasure } from './kpi-definition.ts';

const reference = await readFile(new URL('../../../../docs/reference/kpis.md', import.meta.url), 'utf8');

test('docs/reference/kpis.md lists the hall’s KPIs with their latest version and what they count, and no other', () => {
  const latest = new Map(hallKpis.map((kpi) => [kpi.id, kpi]));
  const rows = [...latest.values()].map(({ id, name, version, numerator, denominator, statistic, by }) => {
    const counted = [statistic, numerator, denominator].filter((word) => word !== undefined).join(' of ');
    return [`\`${id}\` ${name.zh}`, String(version), counted, by ?? ''];
  });
  const listed = rowsOf('The hall').map(([kpi, version, counts, , by]) => [kpi, version, counts, by]);
  expect(listed).toEqual(rows);
});

test('it explains every measure and duration that a bundle can count, and no other', () => {
  const named = rowsOf('What bundles can count').flatMap(([first = '']) =>
    [...first.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  expect(named.toSorted()).toEqual([...measure.options, ...duration.options].toSorted());
});

test('it names every measure of the hall’s own', () => {
  expect(hallMeasure.options.filter((name) => !reference.includes(`\`${name}\``))).toEqual([]);
});

/** The cells of the tables under a heading, without their heads. */
function rowsOf(heading: string): string[][] {
  const section = reference.split('\n## ').find((part) => part.startsWith(heading));
  if (section === undefined) throw new Error(`the reference has no section "${heading}"`);
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
