import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything } from '../scope.ts';
import type { ViewPut } from '../views.ts';
import { freshStore, type OpenPersistence } from './opened-store.ts';
import { aLoan, loansOfBook, loanView, readerRecords, shelfView, shelves } from './samples.ts';

export function viewsContract(open: OpenPersistence): void {
  const store = freshStore(open, [loanView, shelfView, readerRecords]);
  const views = () => store.persistence.views;
  const put = (key: string, seq: number, doc: object | undefined): ViewPut => ({
    view: loanView,
    key,
    seq,
    doc,
  });
  const get = (key: string) => views().get(loanView, key, everything);

  test('a document is got as it was put; one that was never put is not there', async () => {
    await views().put([put('l1', 3, aLoan())]);
    expect(await get('l1')).toEqual({ key: 'l1', seq: 3, doc: aLoan() });
    expect(await get('l2')).toBeUndefined();
  });

  test('a put with an older seq changes nothing, one with the same or a newer seq replaces', async () => {
    await views().put([put('l1', 2, aLoan({ fine: 2 }))]);
    await views().put([put('l1', 1, aLoan({ fine: 1 }))]);
    expect(await get('l1')).toMatchObject({ seq: 2, doc: { fine: 2 } });
    await views().put([put('l1', 2, aLoan({ fine: 22 }))]);
    expect(await get('l1')).toMatchObject({ seq: 2, doc: { fine: 22 } });
    await views().put([put('l1', 5, aLoan({ fine: 5 }))]);
    expect(await get('l1')).toMatchObject({ seq: 5, doc: { fine: 5 } });
  });

  test('a removed document is neither got nor found, and no late put brings it back', async () => {
    await views().put([put('l1', 1, aLoan())]);
    await views().put([put('l1', 3, undefined)]);
    await views().put([put('l1', 2, aLoan())]);
    expect(await get('l1')).toBeUndefined();
    expect(
      (await views().find(loansOfBook, { equals: { book: 'b1' }, limit: 10 }, everything)).documents,
    ).toEqual([]);
    await views().put([put('l1', 4, aLoan())]);
    expect(await get('l1')).toMatchObject({ seq: 4 });
  });

  test('puts leave the newest state, in whatever order and however often they arrive', async () => {
    let run = 0;
    const history = fc.array(fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 8,
    });
    const arrival = history.chain((states) => {
      const seqs = states.map((_, index) => index + 1);
      const repeats = fc.array(fc.constantFrom(...seqs), { maxLength: 6 });
      return fc.tuple(
        fc.constant(states),
        repeats.chain((more) =>
          fc.shuffledSubarray([...seqs, ...more], { minLength: seqs.length + more.length }),
        ),
      );
    });
    await fc.assert(
      fc.asyncProperty(arrival, async ([states, order]) => {
        run += 1;
        const key = `run-${run}`;
        const docOf = (seq: number) => {
          const fine = states[seq - 1];
          return fine === undefined ? undefined : aLoan({ fine, reader: key });
        };
        await Promise.all(order.map((seq) => views().put([put(key, seq, docOf(seq))])));
        const last = docOf(states.length);
        expect(await get(key)).toEqual(last && { key, seq: states.length, doc: last });
      }),
      { numRuns: 60 },
    );
  });

  test('a document that is not its view’s is a fault; nothing of that put is written', async () => {
    const bad = put('l2', 1, { ...aLoan(), fine: 'much' });
    await expect(views().put([put('l1', 1, aLoan()), bad])).rejects.toThrow('fine');
    expect(await get('l1')).toBeUndefined();
  });

  test('a document is stored as its schema returns it', async () => {
    await views().put([put('l1', 1, { ...aLoan(), unknown: 'field' })]);
    expect((await get('l1'))?.doc).toEqual(aLoan());
  });

  test('several views are written by one put; fields may be named as the engine’s own', async () => {
    await views().put([
      put('l1', 1, aLoan()),
      { view: shelfView, key: 's1', seq: 1, doc: { key: 'a', doc: 7 } },
    ]);
    expect(await get('l1')).toBeDefined();
    const { documents } = await views().find(
      shelves,
      { equals: { key: 'a' }, from: 7, limit: 10 },
      everything,
    );
    expect(documents).toEqual([{ key: 's1', seq: 1, doc: { key: 'a', doc: 7 } }]);
  });

  test('of all who claim a seq, in two instances, one has it, and what it wrote stands', async () => {
    const there = await store.reopen();
    const claims = await Promise.all(
      Array.from({ length: 20 }, async (_, fine) => {
        const { views: own } = fine % 2 === 0 ? store.persistence : there;
        return (await own.claim(put('l1', 1, aLoan({ fine })))) ? [fine] : [];
      }),
    );
    expect(claims.flat()).toHaveLength(1);
    expect(await get('l1')).toMatchObject({ seq: 1, doc: { fine: claims.flat()[0] } });
    expect(await views().claim(put('l1', 1, aLoan()))).toBe(false);
    expect(await views().claim(put('l1', 2, undefined))).toBe(true);
    expect(await views().claim(put('l1', 1, aLoan()))).toBe(false);
    expect(await get('l1')).toBeUndefined();
    expect(await views().claim(put('l1', 3, aLoan({ fine: 3 })))).toBe(true);
    expect(await get('l1')).toMatchObject({ seq: 3, doc: { fine: 3 } });
  });

  test('what was put is there after a crash', async () => {
    await views().put([put('l1', 1, aLoan())]);
    const again = await store.crash();
    expect(await again.views.get(loanView, 'l1', everything)).toMatchObject({ doc: aLoan() });
  });

  test('clearing a derived view removes all of it, so that any seq may come again, and of no other view', async () => {
    await views().put([put('l1', 5, aLoan()), put('l2', 5, undefined)]);
    await views().put([{ view: shelfView, key: 's1', seq: 1, doc: { key: 'a', doc: 7 } }]);
    await views().clear(loanView);
    expect(await get('l1')).toBeUndefined();
    expect(await views().get(shelfView, 's1', everything)).toBeDefined();
    await views().put([put('l1', 1, aLoan()), put('l2', 1, aLoan())]);
    expect(await get('l1')).toMatchObject({ seq: 1 });
    expect(await get('l2')).toMatchObject({ seq: 1 });
  });

  test('records that nothing could rebuild are never cleared', async () => {
    await views().put([{ view: readerRecords, key: 'r1', seq: 1, doc: { name: 'Lu' } }]);
    await expect(views().clear(readerRecords)).rejects.toThrow('reader');
    expect(await views().get(readerRecords, 'r1', everything)).toBeDefined();
  });
}
