import { rating } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { problem } from '../testing/library-acts.ts';
import { eventsOf, supervisor } from '../testing/library-feedback.ts';
import { manager, managerElsewhere } from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

/** So many ratings on one device, some seconds apart, from the present of the hall on. */
async function press(hall: Hall, count: number, seconds: number, level = 'VERY_SATISFIED') {
  const ids: string[] = [];
  for (let turn = 0; turn < count; turn++) {
    const body = {
      servicePoint: 'library-hall',
      visit: `${level}-${turn}`,
      visitedOn: '2026-07-17',
      device: 'counter-1',
      level,
    };
    ids.push((await hall.post('/visit-ratings', { body })).parse(rating).rating);
    await hall.clock.set(new Date(hall.clock.nowMs() + seconds * 1000).toISOString());
  }
  return ids;
}

/** Tells intake of these ratings, as its own topic would. */
async function tell(hall: Hall, ids: readonly string[]): Promise<void> {
  for (const id of ids) await hall.hear(...(await eventsOf(hall, `rating/${id}`)));
}

async function flagged(hall: Hall, flag = 'FLAGGED', as = manager): Promise<string[]> {
  const { body } = await hall.get(`/flagged-ratings?region=330106&flag=${flag}&limit=200`, { as });
  return (body as { entries: { rating: string }[] }).entries.map((entry) => entry.rating).sort();
}

test('30 of the best level on one device in five minutes are flagged, once, in whatever order they are told', async () => {
  await using hall = await openLibrary();
  const ids = await press(hall, 30, 10);
  await tell(hall, ids.toReversed());
  await tell(hall, ids);
  expect(await flagged(hall)).toEqual(ids.toSorted());
  const types = await Promise.all(ids.map(async (id) => (await eventsOf(hall, `rating/${id}`)).length));
  expect(new Set(types)).toEqual(new Set([2]));
});

test('29 are not, nor are 30 of other levels, nor 30 in a longer time', async () => {
  await using hall = await openLibrary();
  await tell(hall, await press(hall, 29, 1));
  await tell(hall, await press(hall, 30, 1, 'SATISFIED'));
  expect(await flagged(hall)).toEqual([]);
  await hall.clock.set('2026-07-17T18:00:00.000+08:00');
  await using slow = await openLibrary();
  await tell(slow, await press(slow, 30, 11));
  expect(await flagged(slow)).toEqual([]);
});

test('a flagged rating counts until a review discards it, and only one review is made', async () => {
  await using hall = await openLibrary();
  const ids = await press(hall, 30, 1);
  await tell(hall, ids);
  const [first = '', second = ''] = ids;
  const review = (id: string, counts: boolean, as = supervisor) =>
    hall.post(`/ratings/${id}/review`, { as, body: { counts, reason: '调取记录核实' } });
  expect((await review(first, false)).body).toMatchObject({ flag: 'DISCARDED' });
  expect((await review(second, true)).body).toMatchObject({ flag: 'COUNTS' });
  expect(problem(await review(first, true))).toEqual([409, 'rating_not_flagged']);
  expect(problem(await review(ids[2] ?? '', true, managerElsewhere))).toEqual([404, 'rating_unknown']);
  expect(await flagged(hall, 'DISCARDED')).toEqual([first]);
  expect(await flagged(hall)).toHaveLength(28);
  await tell(hall, ids.slice(0, 1));
  expect(await flagged(hall, 'DISCARDED')).toEqual([first]);
});
