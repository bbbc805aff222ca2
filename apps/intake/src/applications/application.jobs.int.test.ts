import { everything } from '@walking-hall/persistence';
import { describe, expect, test } from 'vitest';
import { accept, correct, tell, unmask, withoutPapers } from '../testing/library-acts.ts';
import { openLibrary } from '../testing/open-intake.ts';
import { applicationView, deadlineView } from './application.views.ts';

const beforeClosing = '2026-07-24T16:59:59.999+08:00';
const closing = '2026-07-24T17:00:00.000+08:00';
const typesOf = (events: readonly { type: string }[]) => events.map(({ type }) => type.split('.')[2]);

describe('when nothing was told for five working days', () => {
  test('the application counts as accepted from its receipt day, whatever is missing', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    await hall.atTime(beforeClosing);
    expect((await hall.shown(application)).status).toBe('RECEIVED');
    await hall.atTime(closing);
    expect((await hall.shown(application)).status).toBe('ACCEPTED');
    expect((await hall.persistence.streams.read(`application/${application}`)).at(-1)).toMatchObject({
      actor: { kind: 'job', id: 'deadlines' },
      events: [
        { data: { how: 'DEEMED', acceptedDate: '2026-07-17', acceptedAt: closing, deficiencies: [] } },
      ],
    });
  });

  test('a sweep that runs again, and one beside it, act once', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted();
    await hall.clock.set(closing);
    const [job] = hall.service.jobs;
    await Promise.all([job?.run(closing), job?.run(closing)]);
    await hall.runJobs();
    expect(typesOf(await hall.events(application))).toEqual(['received', 'accepted']);
    expect(hall.logged()).not.toContain('could not be acted on');
  });

  test('after a correction the five days run anew', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    await tell(hall, application);
    await hall.clock.set('2026-07-23T10:00:00.000+08:00');
    await correct(hall, application, {});
    await hall.atTime('2026-07-30T16:59:00.000+08:00');
    expect((await hall.shown(application)).status).toBe('RECEIVED');
    await hall.atTime('2026-07-30T17:00:00.000+08:00');
    expect((await hall.events(application)).at(-1)?.data).toMatchObject({ acceptedDate: '2026-07-23' });
  });
});

describe('when nothing was corrected in time', () => {
  test('the application counts as withdrawn after the cure date', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    await tell(hall, application);
    await hall.atTime('2026-07-31T16:59:00.000+08:00');
    expect((await hall.shown(application)).status).toBe('CORRECTION');
    await hall.atTime('2026-07-31T17:00:00.000+08:00');
    await hall.runJobs();
    expect((await hall.shown(application)).status).toBe('WITHDRAWN');
    expect(typesOf(await hall.events(application))).toEqual([
      'received',
      'handed-over',
      'correction-requested',
      'withdrawn',
    ]);
    expect((await hall.events(application)).at(-1)?.data).toMatchObject({ how: 'DEEMED' });
  });
});

test('what somebody decided in time is left alone', async () => {
  await using hall = await openLibrary();
  const { application } = await hall.submitted();
  await unmask(hall, application);
  await accept(hall, application);
  await hall.atTime('2026-09-30T17:00:00.000+08:00');
  expect(typesOf(await hall.events(application))).toEqual([
    'received',
    'unmasked',
    'handed-over',
    'accepted',
  ]);
});

test('a view that lags behind does not decide: the application does', async () => {
  await using hall = await openLibrary();
  const { application } = await hall.submitted();
  const doc = { application, pending: true, at: '2026-07-17T15:00:00+08:00' };
  await hall.persistence.views.put([{ view: deadlineView, key: application, seq: 1, doc }]);
  await hall.runJobs();
  expect(typesOf(await hall.events(application))).toEqual(['received']);
});

test('one application that can not be acted on does not stop the others', async () => {
  await using hall = await openLibrary();
  const [first, second] = [await hall.submitted(), await hall.submitted()];
  const { streams, views } = hall.persistence;
  const read = streams.read;
  streams.read = async (stream, from) => {
    if (stream.endsWith(first.application)) throw new Error('this stream is broken');
    return read(stream, from);
  };
  await hall.atTime(closing);
  streams.read = read;
  expect((await hall.shown(second.application)).status).toBe('ACCEPTED');
  expect((await views.get(applicationView, first.application, everything))?.doc.status).toBe('RECEIVED');
  expect(hall.logged()).toContain('could not be acted on');
});
