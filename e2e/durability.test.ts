import { randomInt } from 'node:crypto';
import {
  applicationAccepted,
  applicationReceived,
  caseOpened,
  noticeDelivered,
  noticeIntended,
  taskDecided,
  taskOpened,
} from '@walking-hall/contracts';
import { verifyChain } from '@walking-hall/persistence';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOffice } from './support/busy-office.ts';
import { byStream, eventsOf, type Feeds, readFeeds } from './support/commit-feeds.ts';
import { good } from './support/hall-clients.ts';
import { type Hall, startHall, temporaryFolder } from './support/hall-process.ts';
import { listAll } from './support/pages.ts';
import { platform, setUpTeaRegion, teaRegion } from './support/tea-region.ts';

/** Answers after which the hall is killed: under load, once more while it is still catching up, and under load again. */
const rounds = [randomInt(40, 120), 1, randomInt(40, 120), randomInt(40, 120)];

const folder = await temporaryFolder();
const region = teaRegion('330106');
const office = openOffice(region);
let hall: Hall;
let feeds: Feeds;

beforeAll(async () => {
  for (const [round, answers] of rounds.entries()) {
    const doomed = await startHall({ data: folder.path });
    if (round === 0) await setUpTeaRegion(doomed, { code: region.code });
    await office.workUntilKilled(doomed, answers);
  }
  hall = await startHall({ data: folder.path });
  feeds = await readFeeds(hall);
});
afterAll(async () => {
  await hall.stop();
  await folder[Symbol.asyncDispose]();
});

describe(`a hall that was killed with SIGKILL after ${rounds.join(', ')} answers`, () => {
  test('has every application, acceptance and decision that it acknowledged', () => {
    const { received, accepted, decided } = office.acknowledged;
    expect(Math.min(received.size, accepted.size, decided.size)).toBeGreaterThan(10);
    expect(applicationsReceived()).toEqual(expect.arrayContaining([...received.values()]));
    expect(applicationsAccepted()).toEqual(expect.arrayContaining([...accepted]));
    expect(tasksDecided()).toEqual(expect.arrayContaining([...decided]));
  });

  test('has nothing twice: applications, acceptances, decisions, and one case for each acceptance', () => {
    expect(twice(applicationsReceived())).toEqual([]);
    expect(twice(applicationsAccepted())).toEqual([]);
    expect(twice(tasksDecided())).toEqual([]);
    const cases = eventsOf(feeds.routing, caseOpened).map(({ application }) => application);
    expect([...cases].sort()).toEqual([...applicationsAccepted()].sort());
  });

  test('owes each recipient one notice of an event by a rule and channel, and has sent none twice', () => {
    const intended = eventsOf(feeds.notification, noticeIntended).map(keyOfNotice);
    const delivered = eventsOf(feeds.notification, noticeDelivered).map(keyOfNotice);
    expect(twice(intended)).toEqual([]);
    expect(twice(delivered)).toEqual([]);
    const told = intended.filter((key) => key.includes('application-accepted@'));
    expect(new Set(told.map((key) => key.split(' ')[0])).size).toBe(applicationsAccepted().length);
  });

  test('has whole chains of hashes', () => {
    const broken = Object.values(feeds)
      .flatMap((commits) => [...byStream(commits)])
      .map(([stream, commits]) => ({ stream, verdict: verifyChain(commits) }))
      .filter(({ verdict }) => !verdict.whole);
    expect(broken).toEqual([]);
  });

  test('shows in its lists and inboxes what its commits say', async () => {
    const { intake, routing } = hall.as(region.clerk);
    const accepted = new Set(applicationsAccepted());
    const listed = (status: 'RECEIVED' | 'ACCEPTED') =>
      listAll((page) =>
        intake.GET('/applications', { params: { query: { region: region.code, status, ...page } } }),
      );
    expect(ids(await listed('ACCEPTED'))).toEqual([...accepted].sort());
    expect(ids(await listed('RECEIVED'))).toEqual(
      applicationsReceived()
        .filter((id) => !accepted.has(id))
        .sort(),
    );

    const decided = new Set(tasksDecided());
    const opened = eventsOf(feeds.routing, taskOpened).map(({ task }) => task as string);
    const inboxes = await Promise.all(
      ['market-regulation', 'salon'].map((department) => {
        const path = { departmentCode: `${region.code}:${department}` };
        return listAll((query) =>
          routing.GET('/departments/{departmentCode}/inbox', { params: { path, query } }),
        );
      }),
    );
    expect(
      inboxes
        .flat()
        .map(({ task }) => task)
        .sort(),
    ).toEqual(opened.filter((task) => !decided.has(task)).sort());
  });

  test('counts everything once in its figures', async () => {
    const query = { region: region.code, from: '2026-07-01', to: '2026-07-31' };
    const { reporting } = hall.as(platform);
    const { total } = good(await reporting.GET('/figures', { params: { query } }));
    expect(total).toMatchObject({
      received: applicationsReceived().length,
      accepted: applicationsAccepted().length,
      granted: tasksDecided().length,
    });
  });

  test('goes on where it was interrupted: what is sent again under its key takes effect once', async () => {
    await office.finish(hall);
    feeds = await readFeeds(hall);
    const { received, accepted, decided } = office.acknowledged;
    expect(applicationsReceived().sort()).toEqual([...received.values()].sort());
    expect(applicationsAccepted().sort()).toEqual([...accepted].sort());
    expect(tasksDecided().sort()).toEqual([...decided].sort());
    expect(decided.size).toBe(2 * accepted.size);
  });
});

function applicationsReceived(): string[] {
  return eventsOf(feeds.intake, applicationReceived).map(({ application }) => application);
}

function applicationsAccepted(): string[] {
  return eventsOf(feeds.intake, applicationAccepted).map(({ application }) => application);
}

function tasksDecided(): string[] {
  return eventsOf(feeds.routing, taskDecided).map(({ task }) => task);
}

interface OwedNotice {
  readonly event: string;
  readonly rule: string;
  readonly recipient: string;
  readonly channel: string;
}

function keyOfNotice({ event, rule, recipient, channel }: OwedNotice): string {
  return [event, rule, recipient, channel].join(' ');
}

function ids(applications: readonly { readonly application: string }[]): string[] {
  return applications.map(({ application }) => application).sort();
}

function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
