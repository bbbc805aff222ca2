import type { VirtualClock } from '@walking-hall/service-kit';
import type { AddressBook } from '../channels/channel.ts';
import { createProviders } from '../channels/create-providers.ts';
import { noSecrets } from '../channels/secrets.ts';
import type { Gateway } from './gateway.ts';

export const mobile = '13800001111';

/** Knows everybody’s number. */
export const withMobile: AddressBook = { findAddresses: async () => ({ mobile, language: 'zh' }) };

/** Providers of text messages that ask these gateways, in this order. */
export function smsOver(...gateways: readonly Gateway[]) {
  const configured = gateways.map(({ url }, index) => ({
    name: `sms-${index + 1}`,
    timeoutMs: 100,
    channel: 'SMS' as const,
    request: {
      url,
      method: 'POST' as const,
      headers: { 'Idempotency-Key': '{notice}' },
      format: 'json' as const,
      body: { to: '{address}', content: '{body}' },
      answer: { code: 'code', delivered: ['OK'], refused: ['INVALID_NUMBER'] },
    },
  }));
  return (clock: VirtualClock) => createProviders(configured, noSecrets, clock);
}
