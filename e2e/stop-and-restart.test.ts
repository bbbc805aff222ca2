import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { readFeeds } from './support/commit-feeds.ts';
import { type Hall, startHall, temporaryFolder } from './support/hall-process.ts';
import { personOf } from './support/people.ts';
import { accept, grant, householdOrder, setUpTeaRegion, submit, teaRegion } from './support/tea-region.ts';

test('SIGTERM lets running requests end, refuses new ones, and exits with 0 and nothing lost', async () => {
  await using folder = await temporaryFolder();
  await using hall = await startHall({ data: folder.path });
  const region = await setUpTeaRegion(hall);
  const orders = await Promise.all([1, 2, 3, 4, 5].map((n) => beginOrder(hall, n)));

  const ended = hall.stop();
  await refusal(hall);
  const answers = await Promise.all(orders.map(({ finish }) => finish()));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201]);
  expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' });

  await using again = await startHall({ data: folder.path });
  const query = { region: region.code, status: 'RECEIVED' as const };
  const { data } = await again.as(region.clerk).intake.GET('/applications', { params: { query } });
  expect(data?.entries).toHaveLength(orders.length);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends an idle hall with exit code 0', async (signal) => {
  await using folder = await temporaryFolder();
  await using hall = await startHall({ data: folder.path });
  expect(await hall.signal(signal)).toMatchObject({ code: 0, signal: null, stderr: '' });
});

test('after a restart everything answers as before, under the same ETags', async () => {
  await using folder = await temporaryFolder();
  await using hall = await startHall({ data: folder.path });
  const region = await setUpTeaRegion(hall);
  const person = personOf(1);
  const { application } = await submit(hall.as(person.account), householdOrder(region, person));
  const { case: caseId } = await accept(hall.as(region.clerk), application);
  await hall.settle();
  await grant(hall.as(region.officer('salon')), `${caseId}.T5-06`);
  await hall.settle();
  const paths = [
    `/intake/applications/${application}`,
    '/intake/service-points/counter-330106',
    '/bundle-routing/regions/330106',
    '/bundle-routing/regions/330106/bundles',
    '/bundle-routing/bundles/tea/1.0.0',
    `/bundle-routing/cases/${caseId}`,
    `/bundle-routing/tasks/${caseId}.T5-06`,
    '/bundle-routing/departments/330106:market-regulation/inbox',
    `/notification/notices?about=${caseId}`,
    '/reporting/figures?region=330106&from=2026-07-01&to=2026-07-31',
  ];
  const [before, feeds] = [await answersOf(hall, paths), await readFeeds(hall)];
  expect(before.filter(({ status }) => status !== 200)).toEqual([]);
  expect(before.filter(({ etag }) => etag !== null).length).toBeGreaterThan(3);
  await hall.stop();

  await using again = await startHall({ data: folder.path });
  expect(await answersOf(again, paths)).toEqual(before);
  expect(await readFeeds(again)).toEqual(feeds);
});

async function answersOf(hall: Hall, paths: readonly string[]) {
  const { admin } = teaRegion('330106');
  return Promise.all(
    paths.map(async (path) => {
      const { status, headers, json } = await hall.raw('GET', path, { as: admin });
      return { path, status, etag: headers.get('etag'), json };
    }),
  );
}

/** An order whose body is still on its way: the hall has its head and waits for the rest. */
async function beginOrder({ url, tokenOf }: Hall, n: number) {
  const person = personOf(n);
  const body = JSON.stringify(householdOrder(teaRegion('330106'), person));
  const sending = httpRequest(`${url}/intake/applications`, {
    method: 'POST',
    agent: false,
    headers: {
      Authorization: `Bearer ${await tokenOf(person.account)}`,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      Expect: '100-continue',
    },
  });
  sending.flushHeaders();
  await new Promise((resolve) => sending.once('continue', resolve));
  return { finish: () => finishOrder(sending, body) };
}

function finishOrder(sending: ClientRequest, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sending.once('response', (response) => resolve(response.resume()));
    sending.once('error', reject);
    sending.end(body);
  });
}

/** Resolves when the hall takes no more connections. */
async function refusal({ url }: Hall): Promise<void> {
  const isRefused = () =>
    fetch(`${url}/livez`, { headers: { Connection: 'close' } }).then(
      () => false,
      () => true,
    );
  while (!(await isRefused()));
}
