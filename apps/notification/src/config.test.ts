import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticeSettings } from '@walking-hall/contracts';
import { createVirtualClock, parseConfig } from '@walking-hall/service-kit';
import { afterAll, expect, test } from 'vitest';
import type { AddressBook } from './channels/channel.ts';
import { providersConfig } from './channels/provider-config.ts';
import { findOwners, noticeWaysOf, notificationConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'notification-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clock = createVirtualClock('2026-07-17T15:30:00.000+08:00');
const reader: AddressBook = { findAddresses: async () => ({ email: 'reader@library.test' }) };
const waysOf = (environment: Record<string, string>) =>
  noticeWaysOf(parseConfig(notificationConfig, environment), reader, clock);

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('no way out at all is a choice', () => {
  expect(waysOf({}).providers).toEqual([]);
});

test('the owners of the facts are reached with an account at the issuer, or not at all', () => {
  const owners = {
    HALL_INTAKE_URL: 'http://intake:8080',
    HALL_BUNDLE_ROUTING_URL: 'http://bundle-routing:8080',
    HALL_SERVICE_CLIENT_ID: 'hall-services',
    HALL_SERVICE_CLIENT_SECRET: 'rosebud',
  };
  const reached = (environment: Record<string, string>) =>
    findOwners(parseConfig(notificationConfig, environment), { warn: () => {} })?.feeds.length;
  const issuer = { HALL_OIDC_ISSUER: 'https://id.library.test' };
  expect(reached(issuer)).toBeUndefined();
  expect(reached({ ...owners, ...issuer })).toBe(2);
  expect(() => reached(owners)).toThrow('HALL_OIDC_ISSUER');
  expect(() => reached({ HALL_INTAKE_URL: owners.HALL_INTAKE_URL, ...issuer })).toThrow(
    /ROUTING_URL: [\s\S]*CLIENT_ID: [\s\S]*CLIENT_SECRET: /,
  );
});

test('a mail system needs a sender', () => {
  expect(() => parseConfig(notificationConfig, { HALL_SMTP_URL: 'smtp://mail.library.test' })).toThrow(
    'HALL_SMTP_FROM',
  );
});

test.each(['hall@library.test', '办事大厅 <hall@library.test>'])('a sender may be %s', (HALL_SMTP_FROM) => {
  const { providers } = waysOf({ HALL_SMTP_URL: 'smtp://mail.library.test:587', HALL_SMTP_FROM });
  expect(providers.map(({ name, channel }) => [name, channel])).toEqual([['smtp', 'EMAIL']]);
});

test('every wrong variable is named, and no value, which may be a secret', () => {
  const parse = () =>
    parseConfig(notificationConfig, { HALL_SMTP_URL: 'http://top:rosebud@x', HALL_SMTP_FROM: 'nobody' });
  expect(parse).toThrow(/HALL_SMTP_URL[\s\S]*HALL_SMTP_FROM/);
  expect(parse).not.toThrow('rosebud');
});

test('providers keep the order of the file, each of its channel', () => {
  file('sms-token', 'rosebud');
  const HALL_NOTICE_PROVIDERS = file('providers.json', [
    { name: 'gateway', preset: 'sms-gateway', url: 'http://127.0.0.1:1/messages' },
    { name: 'group', preset: 'wecom-robot' },
  ]);
  const { providers } = waysOf({ HALL_NOTICE_PROVIDERS, HALL_SECRETS: folder });
  expect(providers.map(({ name, channel, perMinute }) => [name, channel, perMinute])).toEqual([
    ['gateway', 'SMS', undefined],
    ['group', 'GROUP', 20],
  ]);
});

test('a secret that a provider needs and nobody gave is named at the start', () => {
  const HALL_NOTICE_PROVIDERS = file('needy.json', [
    { name: 'gateway', preset: 'sms-gateway', url: 'http://127.0.0.1:1/messages' },
  ]);
  expect(() => waysOf({ HALL_NOTICE_PROVIDERS, HALL_SECRETS: join(folder, 'nothing') })).toThrow('sms-token');
});

test('a wrong place of the providers is named', () => {
  const HALL_NOTICE_PROVIDERS = file('wrong.json', [{ name: 'gateway', preset: 'pigeon' }]);
  expect(() => waysOf({ HALL_NOTICE_PROVIDERS })).toThrow('HALL_NOTICE_PROVIDERS');
  expect(() => waysOf({ HALL_NOTICE_PROVIDERS: file('none.json', 'no json') })).toThrow('none.json');
});

test('departments and managers are looked up in the contacts as they are now, parties in their own book', async () => {
  const path = file('contacts.json', { 'managers/330106': { mobile: '13800000000' } });
  const { addressBook } = waysOf({ HALL_NOTICE_CONTACTS: path });
  expect(await addressBook.findAddresses('managers/330106')).toEqual({ mobile: '13800000000' });
  file('contacts.json', { 'managers/330106': { group: 'lake-managers' } });
  expect(await addressBook.findAddresses('managers/330106')).toEqual({ group: 'lake-managers' });
  expect(await addressBook.findAddresses('330106:desk')).toBeUndefined();
  expect(await addressBook.findAddresses(`psn_${'a1'.repeat(16)}`)).toEqual({ email: 'reader@library.test' });
});

test('what docs/how-to/set-up-notices.md shows is what is taken', async () => {
  const guide = readFileSync(`${import.meta.dirname}/../../../docs/how-to/set-up-notices.md`, 'utf8');
  const [providers, contacts, settings] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json = '']) => json,
  );
  expect(providersConfig.safeParse(JSON.parse(providers ?? '')).error).toBeUndefined();
  const { addressBook } = waysOf({ HALL_NOTICE_CONTACTS: file('guide.json', contacts ?? '') });
  expect(await addressBook.findAddresses('managers/330106')).toMatchObject({ group: 'xihu-managers' });
  expect(noticeSettings.safeParse(JSON.parse(settings ?? '')).error).toBeUndefined();
});
