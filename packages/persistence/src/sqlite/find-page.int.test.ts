import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type SqlDatabase, type SqlValue } from '@walking-hall/sqlite-writer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeCursor } from '../page-cursor.ts';
import type { Scope } from '../scope.ts';
import { loansOfBook, loansOfReader, loanView } from '../testing/samples.ts';
import { findPage } from './find-page.ts';
import { storeFormat } from './store-format.ts';
import { compileViewTable, layOutView } from './view-table.ts';

describe('a page of a view', () => {
  const table = compileViewTable(loanView);
  let folder: string;
  let database: SqlDatabase;
  let plans: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'find-page-'));
    const real = openDatabase(join(folder, 'a.db'), storeFormat);
    layOutView(real, table);
    database = {
      ...real,
      all<Row extends object>(sql: string, params: readonly SqlValue[] = []): Row[] {
        plans.push(
          ...real.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params).map((row) => row.detail),
        );
        return real.all<Row>(sql, params);
      },
    };
  });
  afterAll(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  const scopes: Scope[] = [
    { kind: 'all' },
    { kind: 'region', path: '330000' },
    { kind: 'departments', codes: ['d1'] },
    { kind: 'parties', refs: ['r1'] },
  ];
  const ranges = [{}, { from: '1' }, { to: '9' }, { from: '1', to: '9' }];
  const cases = (['ascending', 'descending'] as const).flatMap((direction) =>
    scopes.flatMap((scope) => ranges.map((range) => ({ direction, scope, range }))),
  );

  test.each(cases)(
    'is entered where the page before ended and never sorted: $direction $range $scope',
    (each) => {
      const { direction, scope, range } = each;
      const cursor = encodeCursor(loansOfReader, { value: '5', key: 'k' });
      const options = { equals: { reader: 'r1' }, limit: 10, direction, ...range };

      plans = [];
      findPage(database, table, loansOfReader, { ...options, cursor }, scope);
      expect(plans[0]).toMatch(
        /SEARCH .*view_loan_by_byReader \(f_reader=\? AND .*\(f_dueOn,key\)[<>]\(\?,\?\)/,
      );
      findPage(database, table, loansOfReader, options, scope);
      const ofBook = { equals: { book: 'b1' }, limit: 10, direction };
      findPage(
        database,
        table,
        loansOfBook,
        { ...ofBook, cursor: encodeCursor(loansOfBook, { value: null, key: 'k' }) },
        scope,
      );
      expect(plans.at(-1)).toBeDefined();
      expect(plans.join('\n')).not.toContain('TEMP B-TREE');
      expect(plans.join('\n')).not.toMatch(/SCAN view_/);
    },
  );
});
