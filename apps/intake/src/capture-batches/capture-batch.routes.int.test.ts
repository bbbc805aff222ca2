import { sendCaptureBatch } from '@walking-hall/contracts';
import { createLogger } from '@walking-hall/service-kit';
import { createTestApp } from '@walking-hall/service-kit/testing';
import { expect, test } from 'vitest';
import type { LoadedApplication } from '../applications/application.store.ts';
import type { Submission } from '../applications/submission.ts';
import { problem, unmask } from '../testing/library-acts.ts';
import { received } from '../testing/library-applications.ts';
import { cardForm, cardOrder } from '../testing/library-orders.ts';
import { clerk, reader } from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';
import { captureBatchRoutes } from './capture-batch.routes.ts';

const captured = (sequence: number, parts: object = {}) =>
  cardOrder({
    servicePoint: 'library-van',
    trip: 'village',
    capture: { device: 'van-1', sequence, capturedAt: `2026-07-17T10:0${sequence}:00+08:00` },
    ...parts,
  });

async function send(hall: Hall, ...entries: readonly unknown[]) {
  const { body } = await hall.post('/capture-batches', { body: { entries } });
  return (sendCaptureBatch.success.body ?? expect.fail('declares a body')).parse(body).entries;
}
const receivedBy = async (hall: Hall) =>
  ((await hall.get('/applications?region=330106')).body as { entries: object[] }).entries;

test('three taken down without a network and sent twice are three, with both times kept (A02)', async () => {
  await using hall = await openLibrary();
  const batch = [1, 2, 3].map((sequence) => captured(sequence));
  const first = await send(hall, ...batch);
  expect(first).toMatchObject(batch.map((_, index) => ({ index, outcome: 'TAKEN', alreadyThere: false })));
  const again = await send(hall, ...batch);
  expect(again).toEqual(first.map((one) => ({ ...one, alreadyThere: true })));
  expect(await receivedBy(hall)).toHaveLength(3);
  const [taken] = first;
  expect(taken?.outcome === 'TAKEN' && (await hall.shown(taken.application))).toMatchObject({
    channel: 'MOBILE',
    trip: 'village',
    capturedAt: '2026-07-17T10:01:00+08:00',
    receivedAt: '2026-07-17T15:30:00.000+08:00',
  });
});

test('an order sent by itself and then in a batch is one application', async () => {
  await using hall = await openLibrary();
  const { application } = await hall.submitted(captured(1), { as: clerk });
  expect(await send(hall, captured(1))).toMatchObject([{ application, alreadyThere: true }]);
});

test('whatever is wrong with an entry is told in its place, and keeps no other out', async () => {
  await using hall = await openLibrary();
  const { capture: _, ...unnamed } = captured(2);
  const outcomes = await send(
    hall,
    'no order at all',
    captured(1),
    unnamed,
    captured(3, { form: { ...cardForm, 'applicant.id_no': '330106189001010018' } }),
    captured(4, { capture: { device: 'van-1', sequence: 4, capturedAt: '2026-07-17T13:00:00+08:00' } }),
    captured(5, { servicePoint: 'museum' }),
    captured(6),
  );
  const summary = outcomes.map((one) =>
    one.outcome === 'TAKEN'
      ? 'TAKEN'
      : [one.problem.status, one.problem.code, one.problem.errors?.map(({ path, code }) => [path, code])],
  );
  expect(summary).toEqual([
    [422, 'request_invalid', [['body.entries[0]', 'field_type']]],
    'TAKEN',
    [422, 'request_invalid', [['body.entries[2].capture', 'field_required']]],
    [422, 'order_invalid', [['body.entries[3].form.applicant.id_no', 'id_number_invalid']]],
    [422, 'request_invalid', [['body.entries[4].capture.capturedAt', 'outside_trip_hours']]],
    [404, 'service_point_unknown', undefined],
    'TAKEN',
  ]);
  expect(await receivedBy(hall)).toHaveLength(2);
});

test('another order under a number that was used is a conflict by name; the first stands', async () => {
  await using hall = await openLibrary();
  const other = captured(1, { form: { ...cardForm, 'applicant.name': '王大明' } });
  const [first, conflict] = await send(hall, captured(1), other);
  expect(conflict).toMatchObject({
    outcome: 'REFUSED',
    problem: { status: 409, code: 'capture_conflict', detail: expect.stringMatching(/van-1.*1/) },
  });
  const application = first?.outcome === 'TAKEN' ? first.application : '';
  expect(await unmask(hall, application)).toMatchObject({
    form: { 'applicant.name': cardForm['applicant.name'] },
  });
});

test('a fault of ours with one entry is logged, told without its words, and keeps no other out', async () => {
  const state = { received } as LoadedApplication['state'];
  const submission: Submission = {
    async submit({ capture }) {
      if (capture?.sequence === 1) throw new Error('the shelf broke');
      return { state, seq: 1, replayed: false };
    },
  };
  const lines: string[] = [];
  const logger = createLogger({
    name: 'test',
    level: 'error',
    destination: { write: (line: string) => lines.push(line) },
  });
  await using app = await createTestApp({ routes: captureBatchRoutes({ submission, logger }) });
  const body = { entries: [captured(1), captured(2)] };
  const response = await app.request('post', '/capture-batches', { as: clerk, body });
  expect(response.body).toMatchObject({
    entries: [{ problem: { status: 500, code: 'internal' } }, { outcome: 'TAKEN' }],
  });
  expect(response.text).not.toContain('shelf');
  expect(lines.join('')).toContain('the shelf broke');
});

test('a batch is of staff, of at least one entry and of at most a hundred', async () => {
  await using hall = await openLibrary();
  const sent = (entries: readonly unknown[], as = clerk) =>
    hall.post('/capture-batches', { as, body: { entries } });
  expect(problem(await sent([captured(1)], reader))).toEqual([403, 'role_missing']);
  for (const entries of [[], Array.from({ length: 101 }, () => 0)])
    expect((await sent(entries)).body).toMatchObject({
      code: 'request_invalid',
      errors: [{ path: 'body.entries', code: 'field_range' }],
    });
});
