import { type HallClaims, listNotices } from '@walking-hall/contracts';
import type { AddressBook } from '../channels/channel.ts';
import { libraryCase, reader } from './library-events.ts';
import type { openNotification } from './open-notification.ts';

type Opened = Awaited<ReturnType<typeof openNotification>>;

export const address = 'wang.reader@library.test';
/** Knows the reader, and that the reader reads English. */
export const withAddress: AddressBook = {
  findAddresses: async (party) => (party === reader ? { email: address, language: 'en' } : undefined),
};

/** The e-mail notices, as staff see them. */
export async function emails(hall: Opened) {
  const clerk: HallClaims = { sub: 'clerk-1', roles: ['clerk'], region: '330000' };
  const response = await hall.get(`/notices?about=${libraryCase}`, { as: clerk });
  const { entries } = response.parse(
    listNotices.success.body as NonNullable<typeof listNotices.success.body>,
  );
  return entries
    .filter(({ channel }) => channel === 'EMAIL')
    .map(({ status, reason, attempts }) => ({ status, reason, attempts }));
}
