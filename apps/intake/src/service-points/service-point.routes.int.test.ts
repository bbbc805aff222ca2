import { expect, test } from 'vitest';
import { problem } from '../testing/library-acts.ts';
import { cardOrder } from '../testing/library-orders.ts';
import { managerElsewhere, stranger } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

const name = { zh: '图书馆', en: 'Library' };
const body = { name, kind: 'HALL', region: '330106' };
const place = '/service-points/reading-corner';

test('a point is public, without what scopes are checked against', async () => {
  await using hall = await openLibrary();
  const response = await hall.get('/service-points/library-van', { as: stranger });
  expect(response.body).toEqual({
    servicePoint: 'library-van',
    name,
    kind: 'MOBILE',
    region: '330106',
    officeHours: [{ from: '09:00', to: '17:00' }],
  });
});

test('the points of a region are listed page by page', async () => {
  await using hall = await openLibrary();
  const list = async (query: string) =>
    (await hall.get(`/service-points?region=330106${query}`)).body as {
      entries: { servicePoint: string }[];
      next?: string;
    };
  const first = await list('&limit=2');
  const rest = await list(`&limit=2&cursor=${encodeURIComponent(first.next ?? '')}`);
  expect([...first.entries, ...rest.entries].map(({ servicePoint }) => servicePoint)).toEqual([
    'library-hall',
    'library-kiosk',
    'library-online',
    'library-van',
  ]);
});

test('nobody sets up a point in another region, nor takes one over by moving it into their own', async () => {
  await using hall = await openLibrary();
  expect(problem(await hall.put(place, { body, as: managerElsewhere }))).toEqual([403, 'outside_scope']);
  await hall.put(place, { body });
  const taken = { ...body, region: '330182' };
  expect(problem(await hall.put(place, { body: taken, as: managerElsewhere }))).toEqual([
    403,
    'outside_scope',
  ]);
  const trip = { place: '书村', opensAt: '2026-07-18T09:00:00+08:00', closesAt: '2026-07-18T12:00:00+08:00' };
  const foreign = await hall.put(`${place}/trips/village`, { body: trip, as: managerElsewhere });
  expect(problem(foreign)).toEqual([403, 'outside_scope']);
});

test('what is not there is told as such', async () => {
  await using hall = await openLibrary();
  expect(problem(await hall.get('/service-points/museum'))).toEqual([404, 'service_point_unknown']);
  const nowhere = await hall.put(place, { body: { ...body, region: '999999' } });
  expect(problem(nowhere)).toEqual([404, 'region_unknown']);
});

test('hours that do not follow one another are refused', async () => {
  await using hall = await openLibrary();
  const officeHours = [{ from: '17:00', to: '09:00' }];
  expect((await hall.put(place, { body: { ...body, officeHours } })).body).toMatchObject({
    code: 'request_invalid',
    errors: [{ path: 'body.officeHours', code: 'field_format' }],
  });
});

test('a point’s own hours decide what day an application is received', async () => {
  await using hall = await openLibrary();
  await hall.put(place, { body: { ...body, officeHours: [{ from: '09:00', to: '15:00' }] } });
  const shown = await hall.submitted(cardOrder({ servicePoint: 'reading-corner' }));
  expect(shown.receiptDate).toBe('2026-07-20');
});
