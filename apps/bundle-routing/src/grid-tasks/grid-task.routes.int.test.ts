import { caseDelivered } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { codeFor, onItsWay, proof, putGrid } from '../testing/grid-acts.ts';
import { codeOf } from '../testing/library-acts.ts';
import { otherReader } from '../testing/library-cases.ts';
import { gridSetup, lin, wu } from '../testing/library-grids.ts';
import { asReader, clerk, stranger } from '../testing/library-people.ts';
import { openRouting } from '../testing/open-routing.ts';
import { relay } from '../testing/relay.ts';

describe('results brought to the door', () => {
  test('are the task of the building’s worker, and handing them over delivers the case', async () => {
    await using hall = await openRouting();
    await hall.start();
    await putGrid(hall, 'lin');
    const { id, task, place } = await onItsWay(hall);
    expect((await hall.get('/my-grid-tasks', lin)).body).toMatchObject({
      entries: [
        {
          gridTask: task,
          status: 'ASSIGNED',
          assignment: { worker: 'lin', building: 'lake-road-3' },
          promisedDueDate: '2026-07-22',
          statutoryDueDate: '2026-08-03',
        },
      ],
    });
    const handed = { code: await codeFor(hall, place), proof };
    expect((await hall.post(`${place}/handover`, lin, handed)).body).toMatchObject({ status: 'DELIVERED' });
    await relay(hall);
    await relay(hall);
    expect((await hall.get(`/cases/${id}`, clerk)).body).toMatchObject({ status: 'DELIVERED' });
    const commits = await hall.persistence.streams.read(`case/${id}`);
    expect(commits.flatMap(({ events }) => events).filter(({ type }) => type === caseDelivered.type)).toEqual(
      [
        expect.objectContaining({
          data: expect.objectContaining({ proof: { kind: 'HANDOVER_CODE', reference: 'photo-7' } }),
        }),
      ],
    );
    expect((await hall.get(place, clerk)).body).toMatchObject({ status: 'DELIVERED' });
  });

  test('are seen by the worker who has them, the applicant and the region, and by nobody else', async () => {
    await using hall = await openRouting();
    await hall.start();
    await putGrid(hall, 'lin');
    const { place } = await onItsWay(hall);
    for (const who of [lin, asReader, clerk]) expect((await hall.get(place, who)).status).toBe(200);
    for (const who of [wu, stranger, { ...asReader, party: otherReader }])
      expect(codeOf(await hall.get(place, who))).toBe('404 grid_task_unknown');
  });

  test('are handed over against a code that the applicant alone can see, and that no store holds', async () => {
    await using hall = await openRouting();
    await hall.start();
    await putGrid(hall, 'lin');
    const { place } = await onItsWay(hall);
    const code = await codeFor(hall, place);
    expect(code).toMatch(/^\d{6}$/);
    const other = { ...asReader, party: otherReader };
    expect(codeOf(await hall.get(`${place}/handover-code`, other))).toBe('404 grid_task_unknown');
    expect(
      codeOf(await hall.get(`${place}/handover-code`, { ...lin, roles: ['grid-worker', 'applicant'] })),
    ).toBe('404 grid_task_unknown');
    await hall.post(`${place}/handover`, lin, { code, proof });
    const commits = await hall.persistence.streams.feed(0, 1_000);
    expect(JSON.stringify(commits)).not.toContain(`"${code}"`);
    expect(hall.lines.join('')).not.toContain(`"${code}"`);
  });

  test('three wrong codes lock the task, whoever sends them again; the station unlocks it', async () => {
    await using hall = await openRouting();
    await hall.start();
    await putGrid(hall, 'lin');
    const { place } = await onItsWay(hall);
    const code = await codeFor(hall, place);
    const wrong = { code: code === '000000' ? '000001' : '000000', proof };
    const first = await hall.post(`${place}/handover`, lin, wrong, { 'idempotency-key': 'k-1' });
    const again = await hall.post(`${place}/handover`, lin, wrong, { 'idempotency-key': 'k-1' });
    expect([codeOf(first), codeOf(again)]).toEqual(Array(2).fill('403 handover_code_wrong'));
    expect((await hall.get(place, lin)).body).toMatchObject({ wrongCodes: 1 });
    await hall.post(`${place}/handover`, lin, wrong);
    expect(codeOf(await hall.post(`${place}/handover`, lin, wrong))).toBe('409 grid_task_locked');
    expect(codeOf(await hall.post(`${place}/handover`, lin, { code, proof }))).toBe('409 grid_task_locked');
    expect(codeOf(await hall.post(`${place}/unlocking`, lin))).toBe('403 role_missing');
    expect((await hall.post(`${place}/unlocking`, clerk)).body).toMatchObject({ wrongCodes: 0 });
    expect((await hall.post(`${place}/handover`, lin, { code, proof })).status).toBe(200);
  });

  test('go back to the station when nobody was at home twice; taken there, the task is closed', async () => {
    await using hall = await openRouting();
    await hall.start();
    await putGrid(hall, 'lin');
    const { id, place } = await onItsWay(hall);
    await hall.post(`${place}/failed-visits`, lin);
    expect((await hall.post(`${place}/failed-visits`, lin)).body).toMatchObject({ status: 'RETURNED' });
    expect((await hall.get('/grid-tasks?region=330106&status=RETURNED', clerk)).body).toMatchObject({
      entries: [{ visits: 2 }],
    });
    await hall.post(`/cases/${id}/delivery`, clerk, { kind: 'SIGNATURE', reference: 'S-1' });
    await relay(hall);
    expect((await hall.get(place, clerk)).body).toMatchObject({ status: 'CLOSED' });
  });
});

test('a building belongs to one grid; the map is its region’s to set up', async () => {
  await using hall = await openRouting();
  await hall.start();
  expect((await putGrid(hall, 'lin', ['lake-road-3', 'lake-road-5'])).body).toMatchObject({
    workers: [{ worker: 'lin' }],
  });
  expect(codeOf(await putGrid(hall, 'wu', ['lake-road-5'], 'lake-2'))).toBe('409 building_taken');
  expect(codeOf(await putGrid(hall, 'wu', ['hill-road-1', 'hill-road-1'], 'lake-2'))).toBe(
    '422 request_invalid',
  );
  expect((await putGrid(hall, 'wu', ['hill-road-1'], 'lake-2')).status).toBe(200);
  const { region: _r, regionPath: _p, grid: _g, ...body } = gridSetup('lake-3', 'wu', ['hill-road-2']);
  const elsewhere = { ...stranger, roles: ['center-admin' as const] };
  expect(codeOf(await hall.put('/regions/330106/grids/lake-3', elsewhere, body))).toBe('403 outside_scope');
  const page = await hall.get('/grids?region=330106&limit=1', asReader);
  expect(page.body).toMatchObject({
    entries: [{ grid: 'lake-1', buildings: [{ building: 'lake-road-3' }, { building: 'lake-road-5' }] }],
    next: expect.any(String),
  });
  expect(page.text).not.toContain('"worker');
  expect((await hall.get('/regions/330106/grids/lake-1', clerk)).body).toMatchObject({ worker: 'lin' });
  expect(codeOf(await hall.get('/regions/330106/grids/lake-1', stranger))).toBe('404 grid_unknown');
});

test('a clock that runs out is told once', async () => {
  await using hall = await openRouting();
  await hall.start();
  await putGrid(hall, 'lin');
  const { task } = await onItsWay(hall);
  await hall.clock.set('2026-07-22T17:00:01+08:00');
  await Promise.all([hall.runJobs(), hall.runJobs()]);
  await hall.runJobs();
  const commits = await hall.persistence.streams.read(`grid-task/${task}`);
  const told = commits.flatMap(({ events }) => events).filter(({ type }) => type.includes('clock-due'));
  expect(told).toEqual([expect.objectContaining({ data: expect.objectContaining({ clock: 'PROMISED' }) })]);
});
