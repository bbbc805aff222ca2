import { caseCompleted } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { gridDeliveryViews } from '../grid-delivery.ts';
import { onItsWay, putGrid } from '../testing/grid-acts.ts';
import { codeOf } from '../testing/library-acts.ts';
import { lin, wu } from '../testing/library-grids.ts';
import { clerk } from '../testing/library-people.ts';
import { openRouting } from '../testing/open-routing.ts';
import { relay } from '../testing/relay.ts';

describe('who brings them', () => {
  test('is found by the station where the map does not know the building, or the applicant named none', async () => {
    await using hall = await openRouting();
    await hall.start();
    await putGrid(hall, 'lin');
    const { place } = await onItsWay(hall, {});
    expect((await hall.get('/grid-tasks?region=330106', clerk)).body).toMatchObject({
      entries: [{ status: 'OPEN' }],
    });
    const give = (body: object) => hall.post(`${place}/assignment`, clerk, body);
    expect(codeOf(await give({}))).toBe('404 building_unknown');
    expect(codeOf(await give({ building: 'hill-road-9' }))).toBe('404 building_unknown');
    expect((await give({ building: 'lake-road-3' })).body).toMatchObject({ assignment: { worker: 'lin' } });
    expect((await give({ worker: 'wu' })).body).toMatchObject({
      assignment: { worker: 'wu', building: 'lake-road-3' },
      history: [{ worker: 'lin' }, { worker: 'wu' }],
    });
  });

  test('changes with the map, for what waits and for what is on its way', async () => {
    await using hall = await openRouting();
    await hall.start();
    const { place } = await onItsWay(hall);
    expect((await hall.get(place, clerk)).body).toMatchObject({ status: 'OPEN', building: 'lake-road-3' });
    await putGrid(hall, 'lin');
    await relay(hall);
    expect((await hall.get(place, lin)).body).toMatchObject({ assignment: { worker: 'lin' } });
    await putGrid(hall, 'wu');
    await relay(hall);
    expect((await hall.get(place, wu)).body).toMatchObject({
      history: [{ worker: 'lin' }, { worker: 'wu' }],
    });
    expect(codeOf(await hall.get(place, lin))).toBe('404 grid_task_unknown');
  });

  test('is by the map of now, also where the map changed while the task was opened', async () => {
    await using hall = await openRouting();
    await hall.start();
    await putGrid(hall, 'lin');
    const { place } = await onItsWay(hall);
    await putGrid(hall, 'wu');
    const commits = await hall.persistence.streams.feed(0, 1_000);
    const completed = commits.flatMap(({ events }) => events).find(({ type }) => type === caseCompleted.type);
    if (!completed) throw new Error('the case is completed');
    await hall.hear(completed);
    expect((await hall.get(place, wu)).body).toMatchObject({ assignment: { worker: 'wu' } });
  });

  test('nobody is sent where the applicant chose another way', async () => {
    await using hall = await openRouting();
    await hall.start();
    await putGrid(hall, 'lin');
    const { place } = await onItsWay(hall, { 'result.delivery_mode': 'EMS' });
    expect(codeOf(await hall.get(place, clerk))).toBe('404 grid_task_unknown');
  });
});

test('maps and tasks whose views are gone are written again as they were', async () => {
  await using hall = await openRouting();
  await hall.start();
  await putGrid(hall, 'lin');
  const { task, place } = await onItsWay(hall);
  const seen = async () => {
    const paths = [place, '/regions/330106/grids/lake-1', '/grid-tasks?region=330106&status=ASSIGNED'];
    return Promise.all(paths.map(async (path) => (await hall.get(path, clerk)).body));
  };
  const before = await seen();
  for (const view of gridDeliveryViews) await hall.persistence.views.clear(view);
  for (const stream of ['grid-map/330106', `grid-task/${task}`]) await hall.service.repair(stream);
  expect(await seen()).toEqual(before);
});
