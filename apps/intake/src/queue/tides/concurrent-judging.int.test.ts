import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Persistence } from '@walking-hall/persistence';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import { createWorkingCalendar, nationalCalendar } from '@walking-hall/working-calendar';
import { afterAll, expect, test } from 'vitest';
import { intakeViews } from '../../service.ts';
import { cards, desk, libraryHall } from '../../testing/library-hall.ts';
import { clock, issue, place, queueDate, ticketId } from '../../testing/library-queue.ts';
import { createHallStore } from '../halls/hall-layout.store.ts';
import { getGroup } from '../halls/staffing.ts';
import { createQueueStore, queueId } from '../tickets/ticket-queue.store.ts';
import { createFindBaseline } from '../waits/baseline.ts';
import { createTideStore, tideId } from './tide.store.ts';

const folder = mkdtempSync(join(tmpdir(), 'tide-'));
const persistence: Persistence = openSqlite({
  file: join(folder, 'intake.db'),
  service: 'intake',
  views: intakeViews,
});
const calendar = createWorkingCalendar([nationalCalendar]);
const job = { kind: 'job' as const, id: 'tides' };

/** As a process of its own: it knows nothing but the store. */
function openInstance() {
  const halls = createHallStore(persistence);
  const queues = createQueueStore(persistence);
  const tides = createTideStore(persistence, halls, queues, createFindBaseline(persistence, calendar));
  return { halls, queues, tides };
}

afterAll(async () => {
  await persistence.close();
  rmSync(folder, { recursive: true });
});

test('however many instances judge at once, and again after a restart, one alert is raised and accepted once', async () => {
  const { halls, queues } = openInstance();
  const at = clock('10:31');
  const context = { at, actor: job };
  await halls.layouts.execute(libraryHall.servicePoint, { kind: 'set', hall: libraryHall }, context);
  const id = queueId(place);
  await queues.queues.execute(id, issue(1, clock('10:00')), context);
  const call = { kind: 'call', window: desk('1'), clerk: 'clerk-1', competence: 'ALL', at } as const;
  await queues.queues.execute(id, call, context);
  await queues.queues.execute(id, { kind: 'miss', ticket: ticketId(1), at }, context);

  const instances = Array.from({ length: 4 }, openInstance);
  const later = clock('11:00');
  await Promise.all(instances.flatMap(({ tides }) => [1, 2, 3].map(() => tides.judge(place, later, job))));
  await openInstance().tides.judge(place, clock('11:10'), job);
  const state = await openInstance().tides.get(place.servicePoint, queueDate);
  expect(state.alerts.map(({ raised }) => raised.bucket)).toEqual(['10:30']);

  const open = {
    kind: 'open' as const,
    hall: libraryHall,
    group: getGroup(libraryHall, cards),
    date: queueDate,
    alert: state.alerts[0]?.raised.alert,
    at: later,
  };
  const accepted = await Promise.allSettled(
    instances.map(({ tides }) => tides.tides.execute(tideId(place.servicePoint, queueDate), open, context)),
  );
  expect(accepted.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const types = (await persistence.streams.read(`tide/${tideId(place.servicePoint, queueDate)}`))
    .flatMap(({ events }) => events)
    .map(({ type }) => type);
  expect(types).toEqual(['hall.tide.alert-raised.v1', 'hall.tide.window-opened.v1']);
});
