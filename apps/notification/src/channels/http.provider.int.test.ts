import { createHmac } from 'node:crypto';
import { createVirtualClock } from '@walking-hall/service-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Gateway, openGateway } from '../testing/gateway.ts';
import { createProviders } from './create-providers.ts';
import type { ProviderConfig } from './provider-config.ts';
import { providerConfig } from './provider-config.ts';

let gateway: Gateway;
beforeEach(async () => {
  gateway = await openGateway();
});
afterEach(() => gateway[Symbol.asyncDispose]());

const clock = createVirtualClock('2026-07-17T15:30:00.000+08:00');
const known: Record<string, string> = {
  'sms-token': 'rosebud',
  'wecom-key-lake': 'wk&1',
  'dingtalk-token-lake': 'dt-1',
  'dingtalk-secret-lake': 'SEC42',
};
const secrets = { find: (name: string) => known[name] };
const text = { title: '请补正', body: '第一行\n"第二行" {address}' };

function providerOf(config: object) {
  const parsed: ProviderConfig = providerConfig.parse({ name: 'one', ...config });
  const [provider] = createProviders([parsed], secrets, clock);
  if (!provider) throw new Error('one provider was configured');
  return provider;
}

test('a text message has its key, its token and its text as they are', async () => {
  const provider = providerOf({ preset: 'sms-gateway', url: gateway.url });
  expect(await provider.send('ntc_1', text, '13800000000')).toEqual({ kind: 'delivered' });
  const [request] = gateway.requests;
  expect(request?.headers).toMatchObject({ authorization: 'Bearer rosebud', 'idempotency-key': 'ntc_1' });
  expect(JSON.parse(request?.body ?? '')).toEqual({ id: 'ntc_1', to: '13800000000', content: text.body });
});

describe('a group’s robot', () => {
  test('is found by the group’s name, and a group without one has no address', () => {
    const provider = providerOf({ preset: 'wecom-robot' });
    expect(provider.addressIn({ group: 'lake' })).toBe('lake');
    expect(provider.addressIn({ group: 'hills' })).toBeUndefined();
    expect(provider.addressIn({ mobile: '13800000000' })).toBeUndefined();
  });

  test('WeCom: the key stands in the address, encoded', async () => {
    const provider = providerOf({ preset: 'wecom-robot', url: `${gateway.url}?key={secret:wecom-key-*}` });
    expect(await provider.send('ntc_1', text, 'lake')).toEqual({ kind: 'delivered' });
    expect(gateway.requests[0]?.url).toBe('/messages?key=wk%261');
    expect(JSON.parse(gateway.requests[0]?.body ?? '')).toEqual({
      msgtype: 'text',
      text: { content: `${text.title}\n${text.body}` },
    });
  });

  test('DingTalk: signed over milliseconds, line break and secret', async () => {
    const url = `${gateway.url}?access_token={secret:dingtalk-token-*}&timestamp={timestamp}&sign={sign}`;
    const provider = providerOf({ preset: 'dingtalk-robot', url });
    expect(await provider.send('ntc_1', text, 'lake')).toEqual({ kind: 'delivered' });
    const query = new URL(gateway.requests[0]?.url ?? '', gateway.url).searchParams;
    const timestamp = String(clock.nowMs());
    const sign = createHmac('sha256', 'SEC42').update(`${timestamp}\nSEC42`).digest('base64');
    expect(Object.fromEntries(query)).toEqual({ access_token: 'dt-1', timestamp, sign });
  });
});

test('a form is encoded as one', async () => {
  const request = { url: gateway.url, format: 'form', body: { to: '{address}', text: '{body}' }, answer: {} };
  const provider = providerOf({ channel: 'SMS', request });
  expect(await provider.send('ntc_1', text, '138&1')).toEqual({ kind: 'delivered' });
  expect(Object.fromEntries(new URLSearchParams(gateway.requests[0]?.body))).toEqual({
    to: '138&1',
    text: text.body,
  });
});

describe('trouble that passes', () => {
  test('silence ends with the time that was given', async () => {
    gateway.behave('SILENCE');
    const provider = providerOf({ preset: 'sms-gateway', url: gateway.url, timeoutMs: 100 });
    expect(await provider.send('ntc_1', text, '13800000000')).toEqual({ kind: 'failed', code: 'TIMEOUT' });
  });

  test('nobody answers there', async () => {
    const provider = providerOf({ preset: 'sms-gateway', url: 'http://127.0.0.1:9/messages' });
    expect(await provider.send('ntc_1', text, '13800000000')).toEqual({
      kind: 'failed',
      code: 'UNREACHABLE',
    });
  });

  test('a secret was taken away', async () => {
    const request = { url: gateway.url, body: { key: '{secret:gone}' }, answer: {} };
    const provider = providerOf({ channel: 'SMS', request });
    expect(await provider.send('ntc_1', text, '13800000000')).toEqual({
      kind: 'failed',
      code: 'SECRET_MISSING',
    });
  });
});
