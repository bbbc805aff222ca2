import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AddressBook } from '../channels/channel.ts';
import type { MailTransport } from '../channels/mail-transport.ts';
import { createSmtpTransport } from '../channels/smtp-transport.ts';
import { type MailServer, openMailServer } from '../testing/mail-server.ts';
import { openNotification } from '../testing/open-notification.ts';
import { address, emails, withAddress } from '../testing/reader-mail.ts';

let server: MailServer;
let mailer: MailTransport;

beforeEach(async () => {
  server = await openMailServer();
  mailer = createSmtpTransport({ url: server.url, from: 'Library <hall@library.test>' });
});

afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

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
