import { listNotices } from '@walking-hall/contracts';
import { everything } from '@walking-hall/persistence';
import { createLogger } from '@walking-hall/service-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AddressBook } from '../channels/channel.ts';
import { MailError, type MailTransport } from '../channels/mail-transport.ts';
import { createSmtpTransport } from '../channels/smtp-transport.ts';
import { createNotification } from '../service.ts';
import { reader } from '../testing/library-events.ts';
import { type MailServer, openMailServer } from '../testing/mail-server.ts';
import { openNotification } from '../testing/open-notification.ts';
import { dueQuery, noticeView } from './notice.views.ts';

type Opened = Awaited<ReturnType<typeof openNotification>>;

const address = 'wang.reader@library.test';
const withAddress: AddressBook = {
  findAddresses: async (party) => (party === reader ? { email: address, language: 'en' } : undefined),
};

let server: MailServer;
let mailer: MailTransport;

beforeEach(async () => {
  server = await openMailServer();
  mailer = createSmtpTransport({ url: server.url, from: 'Library <hall@library.test>' });
});

afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

/** The e-mail notices, as staff see them. */
async function emails(hall: Opened) {
  const clerk = { sub: 'clerk-1', roles: ['clerk' as const], region: '330000' };
  const response = await hall.get(`/notices?about=case_${'0f'.repeat(12)}`, { as: clerk });
  const { entries } = response.parse(
    listNotices.success.body as NonNullable<typeof listNotices.success.body>,
  );
  return entries
    .filter(({ channel }) => channel === 'EMAIL')
    .map(({ status, reason, attempts }) => ({ status, reason, attempts }));
}

test('what is owed is committed before anything is sent, and sent by the job', async () => {
  await using hall = await openNotification({ mailer, addressBook: withAddress });
  await hall.hear('received');
  expect(await emails(hall)).toEqual([{ status: 'INTENDED', reason: undefined, attempts: 0 }]);
  expect(server.received).toEqual([]);
  await hall.runJobs();
  expect(await emails(hall)).toEqual([{ status: 'DELIVERED', reason: undefined, attempts: 1 }]);
  expect(server.received.map(({ to }) => to)).toEqual([[address]]);
  expect(server.received[0]?.source).toContain('Subject: Received: R-0001');
  expect(server.received[0]?.source).toMatch(/Message-ID: <ntc_[0-9a-f]{32}@library\.test>/i);
});

test('a passing refusal is tried again when it is due, and delivered once', async () => {
  await using hall = await openNotification({ mailer, addressBook: withAddress });
  server.refuseNext(451, 421);
  await hall.hear('received');
  await hall.runJobs();
  expect(await emails(hall)).toEqual([{ status: 'RETRYING', reason: 'SMTP_451', attempts: 1 }]);
  await hall.afterMinutes(0.5);
  expect(await emails(hall)).toMatchObject([{ attempts: 1 }]);
  await hall.afterMinutes(0.5);
  expect(await emails(hall)).toEqual([{ status: 'RETRYING', reason: 'SMTP_421', attempts: 2 }]);
  await hall.afterMinutes(5);
  await hall.afterMinutes(1_000);
  expect(await emails(hall)).toEqual([{ status: 'DELIVERED', reason: undefined, attempts: 3 }]);
  expect(server.received.length).toBe(1);
});

test('a refusal for good is final: it is not tried again', async () => {
  await using hall = await openNotification({ mailer, addressBook: withAddress });
  server.refuseNext(550);
  await hall.hear('received');
  await hall.runJobs();
  await hall.afterMinutes(1_000);
  expect(await emails(hall)).toEqual([{ status: 'FAILED', reason: 'SMTP_550', attempts: 1 }]);
  expect(server.received).toEqual([]);
});

describe('what is not sent says why', () => {
  test('nobody knows an address', async () => {
    await using hall = await openNotification({ mailer });
    await hall.hear('received');
    await hall.runJobs();
    expect(await emails(hall)).toEqual([{ status: 'SKIPPED', reason: 'NO_ADDRESS', attempts: 0 }]);
  });

  test('the hall has no mail system', async () => {
    await using hall = await openNotification({ addressBook: withAddress });
    await hall.hear('received');
    expect(await emails(hall)).toEqual([{ status: 'SKIPPED', reason: 'CHANNEL_OFF', attempts: 0 }]);
  });

  test('the mail system was taken away while a notice waited', async () => {
    await using before = await openNotification({ mailer, addressBook: withAddress });
    await before.hear('received');
    await before.drop();
    await using hall = await openNotification({
      addressBook: withAddress,
      folder: before.folder,
      clock: before.clock,
    });
    await hall.runJobs();
    expect(await emails(hall)).toEqual([{ status: 'SKIPPED', reason: 'CHANNEL_OFF', attempts: 0 }]);
  });
});

test('an address book that can not be asked counts as an attempt that passes', async () => {
  let isDown = true;
  const addressBook: AddressBook = {
    findAddresses: async () => {
      if (isDown) throw new Error(`the vault said no to ${address}`);
      return { email: address };
    },
  };
  await using hall = await openNotification({ mailer, addressBook });
  await hall.hear('received');
  await hall.runJobs();
  expect(await emails(hall)).toEqual([
    { status: 'RETRYING', reason: 'ADDRESS_BOOK_UNAVAILABLE', attempts: 1 },
  ]);
  isDown = false;
  await hall.afterMinutes(1);
  expect(await emails(hall)).toMatchObject([{ status: 'DELIVERED', attempts: 2 }]);
  expect(hall.lines.join()).not.toContain(address);
});

test('a reader whose language nobody knows gets both', async () => {
  await using hall = await openNotification({
    mailer,
    addressBook: { findAddresses: async () => ({ email: address }) },
  });
  await hall.hear('received');
  await hall.runJobs();
  expect(server.received[0]?.text).toMatch(/收件凭证号 R-0001[\s\S]*Receipt number R-0001/);
});

describe('crashes', () => {
  /** A transport that never learns what became of its mail, as when the process dies while it waits. */
  function createDyingTransport() {
    const started = createSignal();
    const died = createSignal();
    const transport: MailTransport = {
      async send() {
        started.give();
        await died.given;
        throw new MailError('SMTP_GONE', false);
      },
    };
    return { transport, started: started.given, die: died.give };
  }

  test('between intent and sending: nothing is lost', async () => {
    await using before = await openNotification({ mailer, addressBook: withAddress });
    await before.hear('received', 'deemedWithdrawn');
    await before.drop();
    await using hall = await openNotification({
      mailer,
      addressBook: withAddress,
      folder: before.folder,
      clock: before.clock,
    });
    await hall.runJobs();
    expect(await emails(hall)).toMatchObject([{ status: 'DELIVERED' }, { status: 'DELIVERED' }]);
    expect(server.received.length).toBe(2);
  });

  test('while sending: it is sent again once the lease is over, not before', async () => {
    const { transport, started, die } = createDyingTransport();
    await using before = await openNotification({ mailer: transport, addressBook: withAddress });
    await before.hear('received');
    const run = before.runJobs();
    await started;
    await before.persistence.close();
    die();
    await run;
    await before.drop();
    await using hall = await openNotification({
      mailer,
      addressBook: withAddress,
      folder: before.folder,
      clock: before.clock,
    });
    await hall.afterMinutes(4);
    expect(server.received.length).toBe(0);
    await hall.afterMinutes(1);
    expect(await emails(hall)).toEqual([{ status: 'DELIVERED', reason: undefined, attempts: 2 }]);
    expect(server.received.length).toBe(1);
  });

  test('between the commit and its views: repair shows the notice again', async () => {
    await using hall = await openNotification({ mailer, addressBook: withAddress });
    await hall.hear('received');
    const [notice] = (
      await hall.persistence.views.find(dueQuery, { equals: {}, from: '2026', limit: 10 }, everything)
    ).documents;
    if (!notice) throw new Error('a notice is due');
    await hall.persistence.views.clear(noticeView);
    await hall.runJobs();
    expect(server.received.length).toBe(0);
    await hall.service.repair(`notice/${notice.key}`);
    await hall.runJobs();
    expect(server.received.length).toBe(1);
  });
});

test('two instances with one store send a notice once', async () => {
  await using hall = await openNotification({ mailer, addressBook: withAddress });
  await hall.hear('received');
  const logger = createLogger({ name: 'second', level: 'silent' });
  const { persistence, clock } = hall;
  const second = createNotification({ persistence, clock, logger, addressBook: withAddress, mailer });
  await Promise.all([hall.runJobs(), ...second.jobs.map(({ run }) => run(clock.now()))]);
  expect(server.received.length).toBe(1);
});

test('no address is found in commits, views or logs', async () => {
  await using hall = await openNotification({ mailer, addressBook: withAddress });
  server.refuseNext(451, 550);
  await hall.hear('received', 'deemedWithdrawn');
  await hall.runJobs();
  await hall.afterMinutes(1);
  const commits = JSON.stringify(await hall.persistence.streams.feed(0, 1_000));
  const views = JSON.stringify(await hall.get('/feed'));
  for (const text of [commits, views, hall.lines.join()]) expect(text).not.toContain(address);
});

/** Something that one side of a test waits for and the other gives. */
function createSignal() {
  let give: () => void = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
