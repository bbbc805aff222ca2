import { type HallClaims, listObligations, noticeDelivered } from '@walking-hall/contracts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Gateway, openGateway, takes } from '../testing/gateway.ts';
import { messageOf } from '../testing/library-events.ts';
import { type OpenOptions, openNotification } from '../testing/open-notification.ts';
import { mobile, smsOver, withMobile } from '../testing/sms.ts';

let first: Gateway;
let second: Gateway;
beforeEach(async () => {
  first = await openGateway();
  second = await openGateway();
});
afterEach(async () => {
  await first[Symbol.asyncDispose]();
  await second[Symbol.asyncDispose]();
});

type Opened = Awaited<ReturnType<typeof openNotification>>;
const admin: HallClaims = { sub: 'admin', roles: ['platform-admin'] };
const open = (options: OpenOptions = {}) => openNotification({ addressBook: withMobile, ...options });

/** Owes so many text messages, each for an event of its own. */
async function owe(hall: Opened, count: number): Promise<void> {
  const notices = hall.service.subscriptions.find(({ name }) => name === 'notification.notices');
  await hall.hear('received');
  const message = messageOf('deemedWithdrawn');
  for (let index = 0; index < count; index++)
    await notices?.handler({ ...message, event: { ...message.event, id: `library/withdrawn-${index}@1.0` } });
}

async function texts(hall: Opened) {
  const { body } = listObligations.success;
  const response = await hall.get('/obligations?limit=200', { as: admin });
  const { entries } = response.parse(body as NonNullable<typeof body>);
  return entries.filter(({ channel }) => channel === 'SMS');
}

async function deliveries(hall: Opened): Promise<readonly string[]> {
  const commits = await hall.persistence.streams.feed(0, 1_000);
  return commits
    .flatMap(({ events }) => events)
    .filter(({ type }) => type === noticeDelivered.type)
    .map(({ data }) => noticeDelivered.data.parse(data))
    .filter(({ channel }) => channel === 'SMS')
    .map(({ notice }) => notice);
}

test.each([
  ['answers 503', { status: 503, body: {} }],
  ['is silent', 'SILENCE'],
] as const)('a provider that %s for 300 seconds loses and doubles nothing', async (_, trouble) => {
  await using hall = await open({ providers: smsOver(first) });
  first.behave(trouble);
  await owe(hall, 20);
  for (let second = 0; second < 300; second += 10) await hall.afterMinutes(10 / 60);
  expect(await deliveries(hall)).toEqual([]);
  const askedInVain = first.requests.length;
  // Left alone but for its probes: not 20 messages every ten seconds.
  expect(askedInVain).toBeLessThan(40);
  first.behave(takes);
  for (let minute = 0; minute < 30; minute++) await hall.afterMinutes(1);

  const owed = await texts(hall);
  expect(owed.map(({ state, provider }) => [state, provider])).toEqual(
    Array(20).fill(['DELIVERED', 'sms-1']),
  );
  const delivered = await deliveries(hall);
  expect([...delivered].sort()).toEqual(owed.map(({ notice }) => notice).sort());
  // The provider met each key once as well.
  expect(first.taken.map(({ headers }) => headers['idempotency-key']).sort()).toEqual([...delivered].sort());
});

describe('of two providers', () => {
  test('what the first does not take goes to the second within the same attempt', async () => {
    await using hall = await open({ providers: smsOver(first, second) });
    first.behave({ status: 500, body: {} });
    await owe(hall, 6);
    await hall.runJobs();
    expect((await texts(hall)).map(({ state, provider, attempts }) => [state, provider, attempts])).toEqual(
      Array(6).fill(['DELIVERED', 'sms-2', 1]),
    );
    expect(second.taken.length).toBe(6);
  });

  test('the first is left alone after its failures, and used again once it is well', async () => {
    await using hall = await open({ providers: smsOver(first, second) });
    first.behave('SILENCE');
    await owe(hall, 6);
    await hall.runJobs();
    const asked = first.requests.length;
    await hall.hear('correction');
    await hall.runJobs();
    expect([first.requests.length, second.taken.length]).toEqual([asked, 7]);
    first.behave(takes);
    await hall.afterMinutes(1);
    await hall.hear('notAccepted');
    await hall.runJobs();
    expect([first.taken.length, second.taken.length]).toEqual([1, 7]);
  });

  test('a number that is none is refused for good, and the second is not asked', async () => {
    await using hall = await open({ providers: smsOver(first, second) });
    first.behave({ status: 400, body: { code: 'INVALID_NUMBER' } });
    await owe(hall, 1);
    await hall.runJobs();
    expect(await texts(hall)).toMatchObject([
      { state: 'FAILED', reason: 'REFUSED_BY_PROVIDER', code: 'INVALID_NUMBER', attempts: 1 },
    ]);
    expect(second.requests).toEqual([]);
  });
});

test('a text message is in Chinese where nobody knows the reader’s language, and says no more than its words', async () => {
  const addressBook = { findAddresses: async () => ({ mobile }) };
  await using hall = await open({ addressBook, providers: smsOver(first) });
  await owe(hall, 1);
  await hall.runJobs();
  const { content } = JSON.parse(first.taken[0]?.body ?? '{}') as { content?: string };
  expect(content).toMatch(/^因逾期未补正，您的申请 app_0f[0-9a-f]+ 视为撤回。您可以随时重新申请。$/);
});

test('no number is found in commits, views or logs', async () => {
  await using hall = await open({ providers: smsOver(first, second) });
  first.behave({ status: 400, body: { code: `no such number: ${mobile}` } });
  second.behave({ status: 200, body: { code: mobile.repeat(5) } });
  await owe(hall, 2);
  await hall.runJobs();
  const commits = JSON.stringify(await hall.persistence.streams.feed(0, 1_000));
  for (const text of [commits, JSON.stringify(await texts(hall)), hall.lines.join()])
    expect(text).not.toContain(mobile);
});
