import {
  applicationId,
  buildingCode,
  caseIdOf,
  eventOf,
  gridId,
  gridTaskAssigned,
  gridTaskDelivered,
  gridTaskIdOf,
  gridTaskReturned,
  type HallClaims,
  partyRef,
  servicePointId,
} from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { problem } from '../testing/library-acts.ts';
import { admin, at, path, person, region } from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

const lin: HallClaims = { sub: 'lin', roles: ['grid-worker'] };
const wu: HallClaims = { sub: 'wu', roles: ['grid-worker'] };

/** An application whose results somebody brings, and the events of its grid task. */
async function onItsWay(hall: Hall) {
  const { application: id, party } = await hall.submitted();
  const application = applicationId.parse(id);
  const gridTask = gridTaskIdOf(caseIdOf(application));
  const station = servicePointId.parse('lake-station');
  const facts = {
    ...{ gridTask, case: caseIdOf(application), application, region, regionPath: path },
    party: partyRef.parse(party),
  };
  const given = (worker: string) =>
    eventOf(gridTaskAssigned, {
      ...facts,
      grid: gridId.parse('lake-1'),
      building: buildingCode.parse('lake-road-3'),
      buildingName: { zh: '湖滨路 3 号', en: '3 Lake Road' },
      station,
      worker,
      promisedDueDate: '2026-07-21',
      at,
      by: 'grid-map',
    });
  const returned = eventOf(gridTaskReturned, { ...facts, servicePoint: station, at });
  const proof = { kind: 'SIGNATURE' as const, reference: 'slip-1' };
  const delivered = eventOf(gridTaskDelivered, { ...facts, worker: 'lin', proof, at });
  const name = async (as: HallClaims) => hall.get(`/deliveries/${gridTask}`, { as });
  return { gridTask, party, given, returned, delivered, name };
}

test('whoever has the task sees a masked name, and nothing else of the person', async () => {
  await using hall = await openLibrary();
  const { gridTask, given, name } = await onItsWay(hall);
  expect(problem(await name(lin))).toEqual([404, 'grid_task_unknown']);
  await hall.hear(given('lin'));
  const shown = await name(lin);
  expect(shown.body).toEqual({ gridTask, name: '王**' });
  for (const secret of Object.values(person)) expect(shown.text).not.toContain(secret);
});

test('another worker sees nothing, nor does whoever had it before', async () => {
  await using hall = await openLibrary();
  const { given, name } = await onItsWay(hall);
  await hall.hear(given('lin'));
  expect(problem(await name(wu))).toEqual([404, 'grid_task_unknown']);
  await hall.hear(given('wu'));
  expect(problem(await name(lin))).toEqual([404, 'grid_task_unknown']);
  expect((await name(wu)).status).toBe(200);
  expect(problem(await name({ sub: 'wu', roles: ['clerk'], region: path }))).toEqual([403, 'role_missing']);
});

test.each(['returned', 'delivered'] as const)('once it was %s, it is nobody’s to know', async (end) => {
  await using hall = await openLibrary();
  const { given, name, ...ends } = await onItsWay(hall);
  await hall.hear(given('lin'), ends[end]);
  expect(problem(await name(lin))).toEqual([404, 'grid_task_unknown']);
});

test('of a forgotten person not even that is left', async () => {
  await using hall = await openLibrary();
  const { gridTask, party, given, name } = await onItsWay(hall);
  await hall.hear(given('lin'));
  await hall.delete(`/parties/${party}/key`, { as: admin });
  expect((await name(lin)).body).toEqual({ gridTask });
});
