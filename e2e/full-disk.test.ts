import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { applicationAccepted, applicationReceived, caseOpened } from '@walking-hall/contracts';
import { verifyChain } from '@walking-hall/persistence';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { byStream, eventsOf, readFeeds } from './support/commit-feeds.ts';
import { type Hall, startHall, temporaryFolder } from './support/hall-process.ts';
import { personOf } from './support/people.ts';
import { householdOrder, setUpTeaRegion, teaRegion } from './support/tea-region.ts';

const region = teaRegion('330106');
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  folder = await temporaryFolder();
  await using hall = await startHall({ data: folder.path });
  await setUpTeaRegion(hall, { code: region.code });
  await hall.stop();
});
afterEach(() => folder[Symbol.asyncDispose]());

test('a disk that fills up: 503 with Retry-After, nothing of what was refused, all of what was acknowledged', async () => {
  const acknowledged = { received: new Set<string>(), accepted: new Set<string>() };
  const hall = await startWithRoomFor(64);
  const isFull = await workUntilFull(hall, acknowledged);
  expect(isFull).toMatchObject({ status: 503, json: { code: 'storage_unavailable' } });
  expect(Number(isFull.headers.get('retry-after'))).toBeGreaterThan(0);
  // What is there can be read all the same.
  const some = [...acknowledged.received][0];
  expect(await hall.raw('GET', `/intake/applications/${some}`, { as: region.clerk })).toMatchObject({
    status: 200,
  });
  await hall.kill();

  await using again = await startHall({ data: folder.path });
  const feeds = await readFeeds(again);
  const received = eventsOf(feeds.intake, applicationReceived).map(({ application }) => application);
  const accepted = eventsOf(feeds.intake, applicationAccepted).map(({ application }) => application);
  const opened = eventsOf(feeds.routing, caseOpened).map(({ application }) => application);
  expect(new Set(received)).toEqual(acknowledged.received);
  expect(new Set(accepted)).toEqual(acknowledged.accepted);
  expect(new Set(opened)).toEqual(acknowledged.accepted);
  for (const commits of Object.values(feeds).flatMap((feed) => [...byStream(feed).values()])) {
    expect(verifyChain(commits)).toEqual({ whole: true });
  }
});

/** A hall none of whose files may grow beyond the largest of now and so many KB. */
async function startWithRoomFor(kb: number): Promise<Hall> {
  const names = await readdir(folder.path);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder.path, name))).size));
  return startHall({ data: folder.path, fileLimitKb: Math.ceil(Math.max(...sizes) / 1024) + kb });
}

/** @returns the first answer that is no success */
async function workUntilFull(
  { raw }: Hall,
  acknowledged: { readonly received: Set<string>; readonly accepted: Set<string> },
) {
  for (let n = 1; ; n++) {
    const person = personOf(n);
    const order = { as: person.account, body: householdOrder(region, person) };
    const submitted = await raw('POST', '/intake/applications', order);
    if (submitted.status !== 201) return submitted;
    const id = submitted.headers.get('location')?.split('/').at(-1) ?? '';
    acknowledged.received.add(id);
    const accepting = await raw('POST', `/intake/applications/${id}/acceptance`, {
      as: region.clerk,
      body: {},
    });
    if (accepting.status !== 200) return accepting;
    acknowledged.accepted.add(id);
  }
}
