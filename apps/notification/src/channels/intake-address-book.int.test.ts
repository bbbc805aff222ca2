import { AppError } from '@walking-hall/app-error';
import { getPartyAddresses } from '@walking-hall/contracts';
import { route } from '@walking-hall/service-kit';
import { createTestApp } from '@walking-hall/service-kit/testing';
import { expect, test } from 'vitest';
import { createIntakeAddressBook } from './intake-address-book.ts';

const known = `psn_${'a1'.repeat(16)}`;
const unknown = `psn_${'b2'.repeat(16)}`;
const routes = [
  route(getPartyAddresses, ({ params }) => {
    if (params.party !== known) throw new AppError('person_unknown');
    return { body: { mobile: '13800000000' } };
  }),
];

test('a party’s addresses are asked for over HTTP; one that nobody knows has none', async () => {
  await using app = await createTestApp({ routes });
  const token = await app.issuer.token({ sub: 'notification', roles: ['platform-admin'] });
  const book = createIntakeAddressBook(app.url, async () => token);
  expect(await book.findAddresses(known)).toEqual({ mobile: '13800000000' });
  expect(await book.findAddresses(unknown)).toBeUndefined();
});

test('an intake that refuses is a failed attempt, to be made again', async () => {
  await using app = await createTestApp({ routes });
  const token = await app.issuer.token({ sub: 'notification', roles: ['clerk'] });
  const book = createIntakeAddressBook(app.url, async () => token);
  await expect(book.findAddresses(known)).rejects.toThrow('403');
});
