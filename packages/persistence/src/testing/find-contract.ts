import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything } from '../scope.ts';
import type { FindOptions } from '../views.ts';
import { freshStore, type OpenPersistence } from './opened-store.ts';
import {
  aLoan,
  type Loan,
  loansByDue,
  loansOfBook,
  loansOfReader,
  loanView,
  overdueLoans,
} from './samples.ts';

export function findContract(open: OpenPersistence): void {
  const store = freshStore(open, [loanView]);
  const views = () => store.persistence.views;

  async function given(loans: Record<string, Partial<Loan>>): Promise<void> {
    await views().put(
      Object.entries(loans).map(([key, change]) => ({ view: loanView, key, seq: 1, doc: aLoan(change) })),
    );
  }

  async function keysByDue(options: Partial<FindOptions<Loan, never>>): Promise<string[]> {
    const page = await views().find(loansByDue, { equals: {}, limit: 100, ...options }, everything);
    return page.documents.map((document) => document.key);
  }

  test('fixed fields select, the ordered field orders, the key breaks ties; descending is the mirror', async () => {
    await given({
      b: { reader: 'r1', dueOn: '2025-03-02' },
      a: { reader: 'r1', dueOn: '2025-03-02' },
      c: { reader: 'r1', dueOn: '2025-03-01' },
      other: { reader: 'r2', dueOn: '2025-03-01' },
    });
    const find = async (direction: 'ascending' | 'descending') =>
      (await views().find(loansOfReader, { equals: { reader: 'r1' }, direction, limit: 10 }, everything))
        .documents;
    expect((await find('ascending')).map((document) => document.key)).toEqual(['c', 'a', 'b']);
    expect((await find('descending')).map((document) => document.key)).toEqual(['b', 'a', 'c']);
    expect((await find('ascending'))[0]).toEqual({
      key: 'c',
      seq: 1,
      doc: aLoan({ reader: 'r1', dueOn: '2025-03-01' }),
    });
  });

  test('`from` is included, `to` is not; documents without the field lie in no range', async () => {
    await given({ a: { dueOn: '1' }, b: { dueOn: '2' }, c: { dueOn: '3' } });
    const { dueOn, ...undated } = aLoan();
    await views().put([{ view: loanView, key: 'z', seq: 1, doc: undated }]);
    expect(dueOn).toBeDefined();
    expect(await keysByDue({ from: '1', to: '3' })).toEqual(['a', 'b']);
    expect(await keysByDue({ from: '2' })).toEqual(['b', 'c']);
    expect(await keysByDue({ to: '2' })).toEqual(['a']);
    expect(await keysByDue({ from: '2', to: '4', direction: 'descending' })).toEqual(['c', 'b']);
    expect(await keysByDue({})).toEqual(['z', 'a', 'b', 'c']);
    expect(await keysByDue({ direction: 'descending' })).toEqual(['c', 'b', 'a', 'z']);
  });

  test('booleans and numbers are fixed and ordered by their value', async () => {
    await given({
      a: { overdue: true, fine: 10 },
      b: { overdue: true, fine: 9 },
      c: { overdue: false, fine: 1 },
    });
    const { documents } = await views().find(
      overdueLoans,
      { equals: { overdue: true }, limit: 10 },
      everything,
    );
    expect(documents.map((document) => document.key)).toEqual(['b', 'a']);
  });

  test('a page holds `limit` documents; the last page has no next', async () => {
    await given({ a: {}, b: {}, c: {}, d: {} });
    const find = (cursor?: string) =>
      views().find(
        loansOfBook,
        { equals: { book: 'b1' }, limit: 2, ...(cursor ? { cursor } : {}) },
        everything,
      );
    const first = await find();
    const second = await find(first.next);
    expect(first.documents.map((document) => document.key)).toEqual(['a', 'b']);
    expect(second.documents.map((document) => document.key)).toEqual(['c', 'd']);
    expect(second.next).toBeUndefined();
  });

  test.each([0, 1_001, 1.5])('a limit of %s is a fault', async (limit) => {
    await expect(keysByDue({ limit })).rejects.toThrow('1,000');
  });

  test('paging gives every document once, in order, while others are put and removed', async () => {
    let run = 0;
    const dates = fc.array(fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(
        dates,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('ascending' as const, 'descending' as const),
        fc.boolean(),
        async (dueDates, limit, direction, bounded) => {
          run += 1;
          const reader = `r${run}`;
          const keyOf = (n: number) => `${run}-${String(n).padStart(2, '0')}`;
          const docOf = (due: string | undefined) => {
            const { dueOn: _, ...undated } = aLoan({ reader });
            return due === undefined ? undated : { ...undated, dueOn: due };
          };
          await views().put(
            dueDates.map((due, n) => ({ view: loanView, key: keyOf(n), seq: 1, doc: docOf(due) })),
          );
          const range = bounded ? { from: '1', to: '3' } : {};
          const seen: { key: string; due: string | undefined }[] = [];
          let cursor: string | undefined;
          for (let page = 0; page === 0 || cursor !== undefined; page++) {
            const options = { equals: { reader }, limit, direction, ...range, ...(cursor ? { cursor } : {}) };
            const found = await views().find(loansOfReader, options, everything);
            expect(found.documents.length).toBeLessThanOrEqual(limit);
            seen.push(...found.documents.map(({ key, doc }) => ({ key, due: doc.dueOn })));
            cursor = found.next;
            const between = { view: loanView, key: `${run}-new-${page}`, seq: 1, doc: docOf('2') };
            const gone = { view: loanView, key: `${run}-new-${page - 1}`, seq: 2, doc: undefined };
            if (page < 5) await views().put([between, gone]);
          }
          const old = seen.filter(({ key }) => !key.includes('new'));
          const expected = dueDates
            .map((due, n) => ({ key: keyOf(n), due }))
            .filter(({ due }) => !bounded || (due !== undefined && due >= '1' && due < '3'))
            .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? '') || a.key.localeCompare(b.key));
          expect(old).toEqual(direction === 'descending' ? expected.reverse() : expected);
          expect(new Set(seen.map(({ key }) => key)).size).toBe(seen.length);
        },
      ),
      { numRuns: 80 },
    );
  });

  describe('a cursor', () => {
    const refused = { code: 'cursor_invalid' };

    test.each(['', 'x', '!!', 'bm90IGpzb24', Buffer.from('["loan//dueOn",{},"a"]').toString('base64url')])(
      'that is none (%j) is cursor_invalid',
      async (cursor) => {
        await expect(keysByDue({ cursor })).rejects.toMatchObject(refused);
      },
    );

    test('of another query is cursor_invalid', async () => {
      await given({ a: {}, b: {} });
      const { next } = await views().find(loansOfBook, { equals: { book: 'b1' }, limit: 1 }, everything);
      expect(next).toBeDefined();
      await expect(keysByDue({ cursor: next ?? '' })).rejects.toMatchObject(refused);
    });

    test('stays good when its document is removed', async () => {
      await given({ a: { dueOn: '1' }, b: { dueOn: '2' }, c: { dueOn: '3' } });
      const { next } = await views().find(loansByDue, { equals: {}, limit: 2 }, everything);
      await views().put([{ view: loanView, key: 'b', seq: 2, doc: undefined }]);
      expect(await keysByDue({ cursor: next ?? '' })).toEqual(['c']);
    });
  });
}
