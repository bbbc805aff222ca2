import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything } from '../scope.ts';
import { freshStore, type OpenPersistence } from './opened-store.ts';
import { daysByLent, statisticsView } from './samples.ts';

export function incrementsContract(open: OpenPersistence): void {
  const store = freshStore(open, [statisticsView]);
  const views = () => store.persistence.views;

  const empty = { day: '2025-03-01', lent: 0, returned: 0 };
  const get = async (key: string) => (await views().get(statisticsView, key, everything))?.doc;
  const lend = (key: string, lent: number, source: string, order: number) =>
    views().increment(statisticsView, key, empty, { lent }, { source, order });

  test('the first increment begins with the initial document, later ones add to its numbers', async () => {
    expect(await lend('d', 2, 'a/0', 1)).toBe(true);
    const deltas = { lent: 1, returned: 5 };
    await views().increment(statisticsView, 'd', empty, deltas, { source: 'a/0', order: 2 });
    expect(await get('d')).toEqual({ ...empty, lent: 3, returned: 5 });
  });

  test('the same message counts once for each document, whatever other sources do', async () => {
    await lend('d', 1, 'a/0', 7);
    expect(await lend('d', 1, 'a/0', 7)).toBe(false);
    expect(await lend('d', 1, 'a/0', 6)).toBe(false);
    expect(await lend('d', 1, 'a/1', 7)).toBe(true);
    expect(await lend('e', 1, 'a/0', 7)).toBe(true);
    expect(await get('d')).toMatchObject({ lent: 2 });
    expect(await get('e')).toMatchObject({ lent: 1 });
  });

  test('every message counts once, though each source begins again anywhere and sources mix', async () => {
    let run = 0;
    // Each number: how many of a source's messages it goes back after a delivery before it goes on.
    const source = fc.array(fc.record({ amount: fc.integer({ min: -5, max: 5 }), back: fc.nat(3) }), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(source, { minLength: 1, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        async (all, pick) => {
          run += 1;
          const key = `day-${run}`;
          const arrivals = all.map((messages) =>
            messages.flatMap(({ back }, n) =>
              Array.from({ length: Math.min(back, n) + 1 }, (_, step) => n - Math.min(back, n) + step),
            ),
          );
          while (arrivals.some((rest) => rest.length > 0)) {
            const open = arrivals.flatMap((rest, index) => (rest.length > 0 ? [index] : []));
            const chosen = open[(pick.next().value ?? 0) % open.length] ?? 0;
            const order = arrivals[chosen]?.shift() ?? 0;
            await lend(key, all[chosen]?.[order]?.amount ?? 0, `s/${chosen}`, order + 1);
          }
          const total = all.flat().reduce((sum, { amount }) => sum + amount, 0);
          expect((await get(key))?.lent ?? 0).toBe(total);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('increments made at the same time all count', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, n) => lend('d', 1, `s/${n % 7}`, n + 1)));
    expect(await get('d')).toMatchObject({ lent: 100 });
  });

  test('a counted document is found by what it was counted to', async () => {
    await lend('d', 5, 'a/0', 1);
    await lend('e', 3, 'a/0', 2);
    const { documents } = await views().find(daysByLent, { equals: {}, from: 4, limit: 10 }, everything);
    expect(documents.map((document) => document.key)).toEqual(['d']);
  });

  test('what was counted stays counted after a crash', async () => {
    await lend('d', 1, 'a/0', 1);
    const again = await store.crash();
    expect(
      await again.views.increment(statisticsView, 'd', empty, { lent: 1 }, { source: 'a/0', order: 1 }),
    ).toBe(false);
    expect(await again.views.get(statisticsView, 'd', everything)).toMatchObject({ doc: { lent: 1 } });
  });

  test('after clearing, every message counts again', async () => {
    await lend('d', 1, 'a/0', 1);
    await views().clear(statisticsView);
    expect(await lend('d', 1, 'a/0', 1)).toBe(true);
    expect(await get('d')).toMatchObject({ lent: 1 });
  });

  test('an initial document that is not the view’s is a fault and counts nothing', async () => {
    const bad = { ...empty, extra: 1 };
    await expect(
      views().increment(statisticsView, 'd', bad, { lent: 1 }, { source: 'a/0', order: 1 }),
    ).rejects.toThrow('statistics');
    expect(await lend('d', 1, 'a/0', 1)).toBe(true);
  });
}
