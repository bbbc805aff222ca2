import { type HallClaims, listFeed } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { messageOf, otherReader } from '../testing/library-events.ts';
import { asReader, openNotification } from '../testing/open-notification.ts';

const asOther: HallClaims = { sub: 'reader-43', roles: ['applicant'], party: otherReader };
type Opened = Awaited<ReturnType<typeof openNotification>>;

async function rules(hall: Opened): Promise<readonly string[]> {
  const { body } = listFeed.success;
  const { entries } = (await hall.get('/feed')).parse(body as NonNullable<typeof body>);
  return entries.map(({ rule }) => rule.split('@')[0] ?? '');
}

test('who opted out of offers gets none, and everything else; who comes back gets the next', async () => {
  await using hall = await openNotification();
  const optedOut = await hall.put('/preferences', { body: { optedOut: ['OFFER'] } });
  expect(optedOut.body).toEqual({ party: asReader.party, optedOut: ['OFFER'] });
  await hall.hear('enabled', 'opened', 'offered', 'delivered');
  expect([...(await rules(hall))].sort()).toEqual(['application-accepted', 'case-delivered']);
  await hall.put('/preferences', { body: { optedOut: [] } });
  const notices = hall.service.subscriptions.find(({ name }) => name === 'notification.notices');
  const offer = messageOf('offered');
  await notices?.handler({ ...offer, event: { ...offer.event, id: 'library/offer-2@1.0' } });
  expect(await rules(hall)).toContain('service-offered');
});

test('what concerns one’s own cases can not be opted out of', async () => {
  await using hall = await openNotification();
  for (const category of ['DUTY', 'PROGRESS', 'ALERT'])
    expect((await hall.put('/preferences', { body: { optedOut: [category] } })).body).toMatchObject({
      code: 'opt_out_refused',
    });
  expect((await hall.get('/preferences')).body).toMatchObject({ optedOut: [] });
});

test('a wish is the party’s own, and nobody acts for none', async () => {
  await using hall = await openNotification();
  await hall.put('/preferences', { body: { optedOut: ['OFFER'] } });
  expect((await hall.get('/preferences', { as: asOther })).body).toMatchObject({ optedOut: [] });
  const partyless: HallClaims = { sub: 'somebody', roles: ['applicant'] };
  expect((await hall.get('/preferences', { as: partyless })).body).toMatchObject({ code: 'outside_scope' });
});
