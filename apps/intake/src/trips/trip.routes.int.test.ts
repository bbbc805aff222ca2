import { getTripOffers } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { problem } from '../testing/library-acts.ts';
import { cardOrder } from '../testing/library-orders.ts';
import { clerk, managerElsewhere, stranger } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

const van = '/service-points/library-van';
const hours = (day: string) => ({
  opensAt: `${day}T09:00:00+08:00`,
  closesAt: `${day}T12:00:00+08:00`,
});
const themed = (theme: object) => ({
  body: { place: '校园', form: 'THEMED', theme, ...hours('2026-07-20') },
});

test('a trip is public; its times are in China’s time whatever offset was sent', async () => {
  await using hall = await openLibrary();
  const body = { place: '新村', opensAt: '2026-07-18T01:00:00Z', closesAt: '2026-07-18T04:00:00Z' };
  await hall.put(`${van}/trips/new-village`, { body: { ...body, audience: { tier: 'T1' } } });
  const response = await hall.get(`${van}/trips/new-village`, { as: stranger });
  expect(response.body).toEqual({
    servicePoint: 'library-van',
    trip: 'new-village',
    region: '330106',
    form: 'ROUTINE',
    place: '新村',
    audience: { tier: 'T1' },
    ...hours('2026-07-18'),
    status: 'PUBLISHED',
  });
});

test('the trips of a van and of a region are listed by date, page by page, one day by itself', async () => {
  await using hall = await openLibrary();
  for (const day of ['2026-07-20', '2026-07-19', '2026-07-18'])
    await hall.put(`${van}/trips/d-${day}`, { body: { place: '书村', ...hours(day) } });
  const list = async (place: string) =>
    (await hall.get(place)).body as { entries: { trip: string }[]; next?: string };
  for (const place of [`${van}/trips?`, '/trips?region=330106&']) {
    const first = await list(`${place}limit=2`);
    const rest = await list(`${place}limit=2&cursor=${encodeURIComponent(first.next ?? '')}`);
    expect([...first.entries, ...rest.entries].map(({ trip }) => trip)).toEqual([
      'village',
      'd-2026-07-18',
      'd-2026-07-19',
      'd-2026-07-20',
    ]);
    const day = await list(`${place}from=2026-07-19&to=2026-07-19`);
    expect(day.entries.map(({ trip }) => trip)).toEqual(['d-2026-07-19']);
  }
});

test('a trip is opened, held and closed with its attendance', async () => {
  await using hall = await openLibrary();
  await hall.post(`${van}/trips/village/opening`, { as: { ...clerk, roles: ['specialist'] } });
  const attendance = { personsServed: 31, problemsSolved: 27 };
  const as = { ...clerk, roles: ['specialist' as const] };
  const closed = await hall.post(`${van}/trips/village/closing`, { as, body: attendance });
  expect(closed.body).toMatchObject({ status: 'CLOSED', ...attendance });
  const commits = await hall.persistence.streams.read('trip/library-van.village');
  expect(commits.flatMap(({ events }) => events.map(({ type }) => type))).toEqual([
    'hall.trip.published.v1',
    'hall.trip.opened.v1',
    'hall.trip.closed.v1',
  ]);
});

test('only those who run the region’s vans act on their trips', async () => {
  await using hall = await openLibrary();
  const trip = `${van}/trips/village`;
  expect(problem(await hall.post(`${trip}/opening`, { as: managerElsewhere }))).toEqual([
    403,
    'outside_scope',
  ]);
  expect(problem(await hall.post(`${trip}/opening`, { as: clerk }))).toEqual([403, 'role_missing']);
  const body = { place: '书村', ...hours('2026-07-18') };
  const foreign = await hall.put(`${van}/trips/other`, { body, as: managerElsewhere });
  expect(problem(foreign)).toEqual([403, 'outside_scope']);
});

test('a hall goes nowhere, and a trip that is not there is not found', async () => {
  await using hall = await openLibrary();
  const body = { place: '书村', ...hours('2026-07-18') };
  const fixed = await hall.put('/service-points/library-hall/trips/out', { body });
  expect(problem(fixed)).toEqual([409, 'service_point_fixed']);
  expect(problem(await hall.get(`${van}/trips/nowhere`))).toEqual([404, 'trip_not_found']);
});

test('a themed trip offers its bundle’s stages with its items alone, and takes no other (A05)', async () => {
  await using hall = await openLibrary();
  const theme = { bundle: 'lending-library', items: ['card', 'loan'] };
  await hall.put(`${van}/trips/campus`, themed(theme));
  const offers = (await hall.get(`${van}/trips/campus/offers?bundle=lending-library`)).body;
  const { stages } = (getTripOffers.success.body ?? expect.fail('declares a body')).parse(offers);
  expect(stages.map(({ stage, items }) => [stage, items.map(({ item }) => item)])).toEqual([
    ['JOIN', ['card-person', 'card-company']],
    ['BORROW', ['loan']],
    ['RESEARCH', []],
  ]);
  await hall.clock.set('2026-07-20T10:00:00.000+08:00');
  const order = { servicePoint: 'library-van', trip: 'campus' };
  expect((await hall.submit(cardOrder(order))).status).toBe(201);
  const binding = cardOrder({ ...order, items: ['card', 'archive-pass'] });
  const refused = (await hall.submit({ ...binding, form: { ...binding.form, 'loan.purpose': '研究' } })).body;
  expect(refused).toMatchObject({
    code: 'order_invalid',
    errors: [{ path: 'body.items[1]', code: 'item_not_on_trip' }],
  });
});

test('a theme names a bundle that is switched on, and items that it has', async () => {
  await using hall = await openLibrary();
  const foreign = await hall.put(`${van}/trips/campus`, themed({ bundle: 'cinema' }));
  expect(problem(foreign)).toEqual([409, 'bundle_not_enabled']);
  const unknown = await hall.put(
    `${van}/trips/campus`,
    themed({ bundle: 'lending-library', items: ['card', 'ticket'] }),
  );
  expect(unknown.body).toMatchObject({
    errors: [{ path: 'body.theme.items[1]', code: 'item_unknown' }],
  });
});

test('an order for a trip that was cancelled is refused at the trip', async () => {
  await using hall = await openLibrary();
  await hall.put(`${van}/trips/campus`, { body: { place: '校园', ...hours('2026-07-20') } });
  const as = { ...clerk, roles: ['specialist' as const] };
  await hall.post(`${van}/trips/campus/cancellation`, { as, body: { reason: '台风' } });
  const order = cardOrder({ servicePoint: 'library-van', trip: 'campus' });
  expect((await hall.submit(order)).body).toMatchObject({
    errors: [{ path: 'body.trip', code: 'trip_cancelled' }],
  });
});
