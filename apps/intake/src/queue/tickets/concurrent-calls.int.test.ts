import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@walking-hall/app-error';
import { everything, type Persistence, verifyChain } from '@walking-hall/persistence';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { intakeViews } from '../../service.ts';
import { desk } from '../../testing/library-hall.ts';
import { clock, issue, place } from '../../testing/library-queue.ts';
import { createQueueStore, queueId } from './ticket-queue.store.ts';
import type { QueueEvent } from './ticket-queue.ts';
import { queueDayView } from './ticket-queue.views.ts';

const folder = mkdtempSync(join(tmpdir(), 'queue-'));
const persistence: Persistence = openSqlite({
  file: join(folder, 'intake.db'),
  service: 'intake',
  views: intakeViews,
});
// Two stores over one engine are two instances: neither knows what the other has decided.
const instances = [createQueueStore(persistence), createQueueStore(persistence)] as const;
const context = { at: clock('10:00'), actor: { kind: 'user' as const, id: 'clerk-1' } };

afterAll(async () => {
  await persistence.close();
  rmSync(folder, { recursive: true });
});

let days = 0;

test('windows that call at once, on two instances, call each ticket once and lose none', async () => {
  const callers = fc.array(fc.nat(1), { minLength: 2, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 10 }), callers, async (tickets, windows) => {
      const date = new Date(Date.UTC(2026, 0, ++days)).toISOString().slice(0, 10);
      const id = queueId({ ...place, date });
      for (let number = 0; number < tickets; number++) {
        const command = issue(number, clock('09:00'));
        await instances[0].queues.execute(
          id,
          { ...command, place: { ...place, date } } as typeof command,
          context,
        );
      }
      const answers = await Promise.allSettled(
        windows.map((instance, index) => {
          const window = desk(String(index + 1));
          const call = { kind: 'call', window, clerk: 'clerk-1', competence: 'ALL', at: context.at } as const;
          return instances[instance === 0 ? 0 : 1].queues.execute(id, call, context);
        }),
      );
      const failed = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
      expect(failed.every((error) => error instanceof AppError && error.code === 'concurrent_change')).toBe(
        true,
      );

      const commits = await persistence.streams.read(`queue/${id}`);
      const events = commits.flatMap((commit) => commit.events) as unknown as QueueEvent[];
      const called = events.flatMap(({ type, data }) =>
        type === 'hall.queue-ticket.called.v1' && 'ticket' in data ? [data.ticket] : [],
      );
      expect(new Set(called).size).toBe(called.length);
      expect(called.length).toBeGreaterThanOrEqual(Math.min(tickets, windows.length - failed.length));
      const queue = await instances[1].find({ ...place, date });
      expect((queue?.waiting.length ?? 0) + called.length).toBe(tickets);
      expect(verifyChain(commits)).toEqual({ whole: true });
      const day = await persistence.views.get(queueDayView, id, everything);
      expect(day?.doc.waits).toEqual(queue?.waits);
    }),
    { numRuns: 40 },
  );
});
