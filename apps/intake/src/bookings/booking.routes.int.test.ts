import { booking, listSlots, partyRef } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { problem } from '../testing/library-acts.ts';
import { cardOrder } from '../testing/library-orders.ts';
import {
  clerk,
  clerkElsewhere,
  enabledWithout,
  manager,
  reader,
  stranger,
} from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

const window = '/service-points/library-hall/desks/w-1';
const wish = { region: '330106', bundle: 'lending-library', items: ['card'] };
const party = partyRef.parse(`psn_${'7'.repeat(32)}`);
const member = { ...reader, party };
const specialist = { ...clerk, roles: ['specialist' as const] };

/** The library with a window of one place every half hour, and two on the van. */
async function openWithDesks() {
  const hall = await openLibrary();
  const name = { zh: '图书馆', en: 'Library' };
  const desk = (id: string, kind: string, capacity: number) => ({
    ...{ name, region: '330106' },
    desks: [{ desk: id, kind, slotMinutes: 30, capacity }],
  });
  await hall.put('/service-points/library-hall', { body: { ...desk('w-1', 'WINDOW', 1), kind: 'HALL' } });
  await hall.put('/service-points/library-van', { body: { ...desk('table', 'VAN', 2), kind: 'MOBILE' } });
  const hours = { opensAt: '2026-07-20T09:00:00+08:00', closesAt: '2026-07-20T10:00:00+08:00' };
  await hall.put('/service-points/library-van/trips/campus', { body: { place: '校园', ...hours } });
  return hall;
}

async function slotsOf(hall: Hall, place: string) {
  const { body } = await hall.get(place, { as: stranger });
  return (listSlots.success.body ?? expect.fail('declares a body')).parse(body).entries;
}
const slotAt = async (hall: Hall, time: string, date = '2026-07-20') =>
  (await slotsOf(hall, `${window}/slots?date=${date}`)).find(({ startsAt }) => startsAt.includes(`T${time}`))
    ?.slot ?? expect.fail(`no slot at ${time}`);
const book = (hall: Hall, slot: string, request: object = {}) =>
  hall.post(`/slots/${slot}/bookings`, { as: reader, body: wish, ...request });
const vanSlot = async (hall: Hall) => {
  const [slot] = await slotsOf(
    hall,
    '/service-points/library-van/desks/table/slots?date=2026-07-20&trip=campus',
  );
  return slot?.slot ?? expect.fail('no slot on the van');
};

/** The last that happened to the trip, as messaging would tell it. */
async function hearOfTrip(hall: Hall) {
  const commits = await hall.persistence.streams.read('trip/library-van.campus');
  await hall.hear(...(commits.at(-1)?.events ?? []));
}

describe('slots', () => {
  test('are the office hours of a working day, cut; none on a day off, and none at a desk that is not there', async () => {
    await using hall = await openWithDesks();
    const slots = await slotsOf(hall, `${window}/slots?date=2026-07-20`);
    expect(slots).toHaveLength(16);
    expect(slots[0]).toMatchObject({ startsAt: '2026-07-20T09:00:00+08:00', capacity: 1, free: 1 });
    expect(await slotsOf(hall, `${window}/slots?date=2026-07-19`)).toEqual([]);
    const nobody = await hall.get('/service-points/library-hall/desks/w-9/slots?date=2026-07-20');
    expect(problem(nobody)).toEqual([404, 'desk_unknown']);
  });

  test('of a van are the hours of its trip, and none without one', async () => {
    await using hall = await openWithDesks();
    const table = '/service-points/library-van/desks/table/slots?date=2026-07-20';
    expect(await slotsOf(hall, `${table}&trip=campus`)).toHaveLength(2);
    expect(await slotsOf(hall, table)).toEqual([]);
  });
});

describe('booking', () => {
  test('takes the place, for the party alone and the staff of the region to see', async () => {
    await using hall = await openWithDesks();
    const slot = await slotAt(hall, '09:00');
    const response = await book(hall, slot, { as: member });
    expect(response.status).toBe(201);
    const made = response.parse(booking);
    expect(made).toMatchObject({ slot, desk: 'w-1', status: 'BOOKED', party, items: ['card'] });
    const place = response.headers.get('location')?.replace('/intake', '') ?? '';
    expect((await hall.get(place, { as: member })).body).toEqual(made);
    expect((await hall.get(place)).body).toEqual(made);
    for (const as of [stranger, clerkElsewhere])
      expect(problem(await hall.get(place, { as }))).toEqual([404, 'booking_unknown']);
    expect(await hall.rawFiles()).not.toContain('王小明');
  });

  test('a full slot is refused with the next free one, and whoever walks in is still served (A06)', async () => {
    await using hall = await openWithDesks();
    await book(hall, await slotAt(hall, '09:30'));
    const slot = await slotAt(hall, '09:00');
    await book(hall, slot);
    const refused = await book(hall, slot, { as: stranger });
    expect(problem(refused)).toEqual([409, 'slot_full']);
    expect((refused.body as { detail: string }).detail).toContain('2026-07-20T10:00:00+08:00');
    await hall.clock.set('2026-07-20T09:05:00.000+08:00');
    expect((await hall.submit(cardOrder())).status).toBe(201);
  });

  test('where the year of the next days is not known yet, a full slot says until when it looked', async () => {
    await using hall = await openWithDesks();
    const all = await slotsOf(hall, `${window}/slots?date=2026-12-31`);
    await hall.clock.set('2026-12-31T08:00:00.000+08:00');
    const last = all.at(-1)?.slot ?? '';
    await book(hall, last);
    const refused = await book(hall, last, { as: stranger });
    expect(problem(refused)).toEqual([409, 'slots_all_full']);
    expect((refused.body as { detail: string }).detail).toContain('2027-01-01');
  });

  test('twice at once under one key is one booking; another body under it is refused', async () => {
    await using hall = await openWithDesks();
    const slot = await slotAt(hall, '09:00');
    const key = { headers: { 'idempotency-key': 'k-1' } };
    const answers = await Promise.all([1, 2, 3].map(() => book(hall, slot, key)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const other = await book(hall, slot, { ...key, body: { ...wish, items: ['loan'] } });
    expect(problem(other)).toEqual([409, 'idempotency_key_reused']);
    await hall.clock.set('2026-07-21T09:05:00.000+08:00');
    expect((await book(hall, slot, key)).text).toBe(answers[0]?.text);
  });

  test('is refused in the past, at night and for what is not handled there', async () => {
    await using hall = await openWithDesks();
    const past = await slotAt(hall, '09:00', '2026-07-17');
    expect(problem(await book(hall, past))).toEqual([409, 'slot_begun']);
    expect(problem(await book(hall, 'library-hall.w-1.29741280'))).toEqual([404, 'slot_unknown']);
    const slot = await slotAt(hall, '09:00');
    await hall.hear(enabledWithout('card'));
    const off = await book(hall, slot, { body: { ...wish, items: ['loan', 'card', 'ticket'] } });
    expect(off.body).toMatchObject({
      code: 'order_invalid',
      errors: [
        { path: 'body.items[1]', code: 'item_off' },
        { path: 'body.items[2]', code: 'item_unknown' },
      ],
    });
  });

  test('staff book for a party that they name, in their region; an applicant for nobody else', async () => {
    await using hall = await openWithDesks();
    const slot = await slotAt(hall, '09:00');
    expect((await book(hall, slot, { as: clerk })).body).toMatchObject({
      errors: [{ path: 'body.party', code: 'field_required' }],
    });
    const forParty = { body: { ...wish, party } };
    expect(problem(await book(hall, slot, { as: clerkElsewhere, ...forParty }))).toEqual([
      403,
      'outside_scope',
    ]);
    expect(problem(await book(hall, slot, { as: stranger, ...forParty }))).toEqual([403, 'outside_scope']);
    expect((await book(hall, slot, { as: clerk, ...forParty })).status).toBe(201);
    const mine = await hall.get('/my-bookings', { as: member });
    expect(mine.body).toMatchObject({ entries: [{ slot, party }] });
  });
});

test('an agent books for the party that let it, and for nobody else', async () => {
  await using hall = await openWithDesks();
  const agent = { sub: 'agent-1', roles: ['agent' as const] };
  const forParty = { as: agent, body: { ...wish, party } };
  const slot = await slotAt(hall, '09:00');
  expect(problem(await book(hall, slot, forParty))).toEqual([403, 'agency_missing']);
  const granted = await hall.post('/agencies', {
    as: member,
    body: {
      agent: 'sub:agent-1',
      region: '330106',
      scope: { kind: 'BUNDLE', bundle: 'lending-library' },
      validTo: '2026-07-31',
    },
  });
  expect(granted.status).toBe(201);
  expect((await book(hall, slot, forParty)).body).toMatchObject({ party, status: 'BOOKED' });
  expect((await hall.get('/my-bookings', { as: member })).body).toMatchObject({ entries: [{ slot }] });
});

describe('afterwards', () => {
  test('the bookings of a day are listed for staff, one’s own for oneself', async () => {
    await using hall = await openWithDesks();
    for (const time of ['10:00', '09:00']) await book(hall, await slotAt(hall, time));
    await book(hall, await slotAt(hall, '09:00', '2026-07-21'));
    const times = ({ body }: { body: unknown }) =>
      (body as { entries: { startsAt: string }[] }).entries.map(({ startsAt }) => startsAt.slice(8, 16));
    const day = '/service-points/library-hall/bookings?date=2026-07-20';
    expect(times(await hall.get(day))).toEqual(['20T09:00', '20T10:00']);
    expect(times(await hall.get(day, { as: clerkElsewhere }))).toEqual([]);
    expect(times(await hall.get('/my-bookings', { as: reader }))).toEqual([
      '21T09:00',
      '20T10:00',
      '20T09:00',
    ]);
  });

  test('a cancelled place is free again; a no-show is recorded by staff once the slot has begun', async () => {
    await using hall = await openWithDesks();
    const slot = await slotAt(hall, '09:00');
    const first = (await book(hall, slot)).parse(booking);
    await hall.post(`/bookings/${first.booking}/cancellation`, { as: reader });
    const second = (await book(hall, slot, { as: stranger })).parse(booking);
    const place = `/bookings/${second.booking}/no-show`;
    expect(problem(await hall.post(place))).toEqual([409, 'slot_not_begun']);
    await hall.clock.set('2026-07-20T09:10:00.000+08:00');
    expect((await hall.post(place)).body).toMatchObject({ status: 'MISSED' });
    expect(problem(await hall.post(place, { as: stranger }))).toEqual([403, 'role_missing']);
    expect((await hall.get(`/bookings/${first.booking}`)).body).toMatchObject({ status: 'CANCELLED' });
  });

  test('a trip that is called off gives back its bookings, and takes no more', async () => {
    await using hall = await openWithDesks();
    const slot = await vanSlot(hall);
    const { booking: id } = (await book(hall, slot)).parse(booking);
    const trip = '/service-points/library-van/trips/campus';
    await hall.post(`${trip}/cancellation`, { as: specialist, body: { reason: '台风' } });
    await hearOfTrip(hall);
    await hearOfTrip(hall);
    expect((await hall.get(`/bookings/${id}`)).body).toMatchObject({ status: 'CANCELLED' });
    const events = await hall.persistence.streams.read(`slot/${slot}`);
    expect(events.at(-1)?.events).toMatchObject([
      { type: 'hall.booking.cancelled.v1', data: { how: 'BY_TRIP' } },
    ]);
    expect(events).toHaveLength(2);
    expect(problem(await book(hall, slot, { as: stranger }))).toEqual([404, 'slot_unknown']);
  });

  test('a trip at other hours gives back what is none of them, one at another place nothing', async () => {
    await using hall = await openWithDesks();
    const { booking: id } = (await book(hall, await vanSlot(hall))).parse(booking);
    const change = async (body: object) => {
      await hall.put('/service-points/library-van/trips/campus', { body, as: manager });
      await hearOfTrip(hall);
      return (await hall.get(`/bookings/${id}`)).body;
    };
    const hours = { opensAt: '2026-07-20T09:00:00+08:00', closesAt: '2026-07-20T10:00:00+08:00' };
    expect(await change({ place: '新校园', ...hours })).toMatchObject({ status: 'BOOKED' });
    const later = { ...hours, opensAt: '2026-07-20T09:30:00+08:00' };
    expect(await change({ place: '新校园', ...later })).toMatchObject({ status: 'CANCELLED' });
  });
});
