import { everything } from '@walking-hall/persistence';
import { expect, test } from 'vitest';
import { applicationView, deadlineView } from './applications/application.views.ts';
import { servicePointView } from './service-points/service-point.views.ts';
import { cardOrder } from './testing/library-orders.ts';
import { admin, enabledWithout, libraryEvents, messageOf } from './testing/library-world.ts';
import { openIntake, openLibrary } from './testing/open-intake.ts';

test('views that a crash left behind are written again from the commits', async () => {
  await using hall = await openLibrary();
  const { views } = hall.persistence;
  const { application } = await hall.submitted();
  const before = await views.get(deadlineView, application, everything);
  await Promise.all([views.clear(applicationView), views.clear(deadlineView), views.clear(servicePointView)]);
  await hall.service.repair(`application/${application}`);
  await hall.service.repair('service-point/library-hall');
  expect((await hall.shown(application)).status).toBe('RECEIVED');
  expect(await views.get(deadlineView, application, everything)).toEqual(before);
  expect((await hall.get('/service-points/library-hall')).status).toBe(200);
});

test('repairing what is not there does nothing, and what is not intake’s is a fault', async () => {
  await using hall = await openIntake();
  await hall.service.repair('application/app_0');
  await expect(hall.service.repair('museum/1')).rejects.toThrow('nobody owns the stream museum/1');
  expect(await hall.persistence.streams.feed(0, 10)).toEqual([]);
});

test('a store that is opened again holds everything that was answered', async () => {
  await using hall = await openLibrary();
  const shown = await hall.submitted();
  await hall.drop();
  await using again = await openIntake({ folder: hall.folder, clock: hall.clock });
  expect(await again.shown(shown.application)).toEqual(shown);
  expect((await again.submit()).status).toBe(201);
});

test('an older message that comes late does not undo a newer one', async () => {
  await using hall = await openLibrary();
  const [bundles] = hall.service.subscriptions.filter(({ name }) => name === 'intake.bundles');
  await bundles?.handler(messageOf(enabledWithout('card-person'), 100));
  await bundles?.handler(messageOf(libraryEvents.enabled, 50));
  expect((await hall.submit(cardOrder())).body).toMatchObject({ errors: [{ code: 'item_off' }] });
});

test('the feed hands out the commits in order, to those who audit alone', async () => {
  await using hall = await openLibrary();
  await hall.submitted();
  const { body } = await hall.get('/feeds/commits', { as: admin });
  const { commits } = body as { commits: { stream: string; position: number }[] };
  expect(commits.map(({ stream }) => stream.split('/')[0])).toEqual([
    'service-point',
    'service-point',
    'service-point',
    'service-point',
    'trip',
    'application',
  ]);
  expect((await hall.get('/feeds/commits')).status).toBe(403);
});

test('the service describes itself', async () => {
  await using hall = await openIntake();
  expect((await hall.get('/openapi.json')).body).toMatchObject({
    openapi: '3.1.0',
    paths: { '/applications': {} },
  });
});
