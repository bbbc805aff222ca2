import { everything } from '@walking-hall/persistence';
import { createLogger } from '@walking-hall/service-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMailProvider } from '../channels/mail.provider.ts';
import { MailError, type MailTransport } from '../channels/mail-transport.ts';
import { createSmtpTransport } from '../channels/smtp-transport.ts';
import { createNotification } from '../service.ts';
import { type MailServer, openMailServer } from '../testing/mail-server.ts';
import { openNotification } from '../testing/open-notification.ts';
import { emails, withAddress } from '../testing/reader-mail.ts';
import { dueQuery, noticeView } from './notice.views.ts';

let server: MailServer;
let mailer: MailTransport;

beforeEach(async () => {
  server = await openMailServer();
  mailer = createSmtpTransport({ url: server.url, from: 'Library <hall@library.test>' });
});

afterEach(async () => {
  await server[Symbol.asyncDispose]();
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
      await hall.persistence.views.find(
        dueQuery,
        { equals: { channel: 'EMAIL' }, from: '2026', limit: 10 },
        everything,
      )
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
  const providers = [createMailProvider(mailer)];
  const second = createNotification({ persistence, clock, logger, addressBook: withAddress, providers });
  await Promise.all([hall.runJobs(), ...second.jobs.map(({ run }) => run(clock.now()))]);
  expect(server.received.length).toBe(1);
});

/** Something that one side of a test waits for and the other gives. */
function createSignal() {
  let give: () => void = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
