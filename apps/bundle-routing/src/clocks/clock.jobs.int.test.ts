import { clockDue, clockWarned, inboxEntry, pageOf, taskOpened } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { granting } from '../testing/library-acts.ts';
import { of } from '../testing/library-people.ts';
import { drying } from '../testing/library-works.ts';
import { openRouting, type Routing } from '../testing/open-routing.ts';

const inbox = pageOf(inboxEntry);

/** What the clocks told: number of the case, clock, event; sorted. */
async function told(hall: Routing): Promise<string[]> {
  const commits = await hall.persistence.streams.feed(0, 1_000);
  const events = commits.flatMap((commit) => commit.events);
  const of = (definition: typeof clockDue | typeof clockWarned, event: string) =>
    events
      .filter(({ type }) => type === definition.type)
      .map(({ data }) => definition.data.parse(data))
      .map((data) => `${Number.parseInt(data.case.slice(-4), 16)} ${data.clock} ${event}`);
  return [...of(clockWarned, 'clock-warned'), ...of(clockDue, 'clock-due')].sort();
}

const ids = [1, 2, 3];
const each = (event: string) => ids.map((number) => `${number} PROMISED ${event}`);

async function threeRareLoans(): Promise<Routing> {
  const hall = await openRouting();
  await hall.start();
  for (const number of ids) await hall.accept(['rare-loan'], { held: ['CARD'] }, number);
  return hall;
}

describe('the sweep', () => {
  test('tells each clock’s warning and end exactly once, also when two sweeps run at once', async () => {
    await using hall = await threeRareLoans();
    const sweep = () =>
      Promise.all(hall.service.jobs.flatMap(({ run }) => [run(hall.clock.now()), run(hall.clock.now())]));
    await sweep();
    expect(await told(hall)).toEqual([]);
    await hall.clock.set('2026-07-24T09:00:00+08:00');
    await sweep();
    await sweep();
    expect(await told(hall)).toEqual(each('clock-warned'));
    await hall.clock.set('2026-07-27T17:00:00+08:00');
    await sweep();
    expect(await told(hall)).toEqual(each('clock-warned'));
    await hall.clock.set('2026-07-27T17:00:01+08:00');
    await sweep();
    await sweep();
    expect(await told(hall)).toEqual([...each('clock-due'), ...each('clock-warned')].sort());
  });

  test('tells nothing of what was decided', async () => {
    await using hall = await threeRareLoans();
    await granting(hall, 'stacks', `case_${'2'.padStart(24, '0')}.rare-loan`);
    await hall.clock.set('2026-07-24T09:00:00+08:00');
    await hall.runJobs();
    expect(await told(hall)).toEqual(['1 PROMISED clock-warned', '3 PROMISED clock-warned']);
  });

  test('goes on past a case that is broken, and says which', async () => {
    await using hall = await threeRareLoans();
    const id = `case_${'2'.padStart(24, '0')}`;
    // As a version that nobody has any more would have left it.
    const event = { type: 'hall.case.burnt.v9', data: {} };
    await hall.persistence.streams.append({
      stream: `case/${id}`,
      seq: 2,
      events: [event],
      at: hall.clock.now(),
      actor: { kind: 'job', id: 'test' },
    });
    await hall.clock.set('2026-07-24T09:00:00+08:00');
    await hall.runJobs();
    expect(await told(hall)).toEqual(['1 PROMISED clock-warned', '3 PROMISED clock-warned']);
    expect(hall.lines.filter((line) => line.includes(id) && line.includes('could not be told'))).toHaveLength(
      1,
    );
  });

  test('tells all of more cases than a page holds', async () => {
    await using hall = await openRouting();
    await hall.start();
    const many = Array.from({ length: 520 }, (_, index) => index + 1);
    await Promise.all(many.map((number) => hall.accept(['rare-loan'], { held: ['CARD'] }, number)));
    await hall.clock.set('2026-07-24T09:00:00+08:00');
    await hall.runJobs();
    const warned = (await hall.persistence.streams.feed(0, 1_000)).concat(
      await hall.persistence.streams.feed(1_000, 1_000),
    );
    const cases = new Set(
      warned.flatMap(({ stream, events }) =>
        events.some(({ type }) => type.endsWith('clock-warned.v1')) ? [stream] : [],
      ),
    );
    expect(cases.size).toBe(520);
  });
});

describe('the day on which tasks open', () => {
  /** How often binding opened, by number of the case, and when. */
  async function opened(hall: Routing): Promise<string[]> {
    const commits = await hall.persistence.streams.feed(0, 1_000);
    return commits
      .flatMap((commit) => commit.events)
      .filter(({ type }) => type === taskOpened.type)
      .map(({ data }) => taskOpened.data.parse(data))
      .map((data) => `${Number.parseInt(data.case.slice(-4), 16)} ${data.openedAt}`)
      .sort();
  }

  test('opens each once, counted from that day however late it is told, past a case that is broken', async () => {
    await using hall = await openRouting();
    await hall.start(drying);
    for (const number of [1, 2, 3]) await hall.accept(['bind'], { bundle: drying }, number);
    const broken = `case/case_${'2'.padStart(24, '0')}`;
    await hall.persistence.streams.append({
      stream: broken,
      seq: 2,
      events: [{ type: 'hall.case.burnt.v9', data: {} }],
      at: hall.clock.now(),
      actor: { kind: 'job', id: 'test' },
    });
    const sweep = () =>
      Promise.all(hall.service.jobs.flatMap(({ run }) => [run(hall.clock.now()), run(hall.clock.now())]));
    await hall.clock.set('2026-08-31T23:59:59+08:00');
    await sweep();
    expect(await opened(hall)).toEqual([]);
    await hall.clock.set('2026-09-02T11:00:00+08:00');
    await sweep();
    await sweep();
    expect(await opened(hall)).toEqual(['1 2026-09-01T00:00:00+08:00', '3 2026-09-01T00:00:00+08:00']);
    const [first] = (await hall.get('/departments/330106:stacks/inbox', of('stacks'))).parse(inbox).entries;
    expect(first).toMatchObject({ item: 'bind', promisedDueDate: '2026-09-03' });
  });
});
