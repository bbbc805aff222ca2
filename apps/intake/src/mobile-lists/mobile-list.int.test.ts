import { bundleDocument, defineBundle, standardFields } from '@walking-hall/bundle-sdk';
import { bundleDigest, bundleEnabled, bundleId, eventOf } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { problem } from '../testing/library-acts.ts';
import { cardForm, cardOrder } from '../testing/library-orders.ts';
import { at, managerElsewhere, path, reader, region, stranger } from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

const name = (id: string) => ({ zh: id, en: id });
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const departmentOf = (item: number) => `d-${((item - 1) % 9) + 1}`;

/** Nine departments with 55 items between them, none of which needs a paper. */
const wideBundle = defineBundle({
  id: 'wide-library',
  version: '1.0.0',
  name: name('大图书馆'),
  summary: name('大图书馆'),
  departments: numbers(9).map((n) => ({ id: `d-${n}`, name: name(`d-${n}`), side: 'GOV' })),
  stages: [{ id: 'OPEN', name: name('开放'), order: 1, lead: 'd-1' }],
  fields: [
    ...['applicant.name', 'applicant.id_type', 'applicant.id_no'].map(
      (id) => standardFields[id as keyof typeof standardFields],
    ),
  ],
  items: numbers(55).map((n) => ({
    id: `i-${n}`,
    level: 'HANDLING',
    stage: 'OPEN',
    name: name(`i-${n}`),
    department: departmentOf(n),
    type: 'PUBLIC_SERVICE',
    basis: [{ title: name('图书馆规则'), origin: 'design' }],
    limits: { promised: { value: 1, unit: 'WORKING_DAY', origin: 'design' } },
    result: { name: name('凭条'), validity: 'LONG_TERM' },
    exits: ['GRANTED', 'REFUSED'],
    materials: [],
    fields: ['applicant.name', 'applicant.id_type', 'applicant.id_no'],
  })),
});

const enabled = eventOf(bundleEnabled, {
  region,
  regionPath: path,
  bundle: bundleId.parse('wide-library'),
  version: '1.0.0',
  digest: bundleDigest.parse(bundleDocument(wideBundle).digest),
  document: wideBundle,
  overlay: { itemsOff: [], promisedLimits: {}, windows: {}, departments: {} },
  policies: [],
  at,
});

/** The first 54 of the items, by department. */
const entries = numbers(9).map((n) => ({
  department: `d-${n}`,
  bundle: 'wide-library',
  items: numbers(54)
    .filter((item) => departmentOf(item) === `d-${n}`)
    .map((item) => `i-${item}`),
}));

const wish = (item: string) => ({ region: '330106', bundle: 'wide-library', items: [item] });
const order = (item: string, servicePoint: string) =>
  cardOrder({
    bundle: 'wide-library',
    servicePoint,
    ...(servicePoint === 'library-van' ? { trip: 'campus' } : {}),
    items: [item],
    materials: [],
    form: {
      'applicant.name': cardForm['applicant.name'],
      'applicant.id_type': cardForm['applicant.id_type'],
      'applicant.id_no': cardForm['applicant.id_no'],
    },
  });

async function openWithList(): Promise<Hall> {
  const hall = await openLibrary();
  await hall.hear(enabled);
  const desks = [{ desk: 'table', kind: 'VAN', slotMinutes: 30, capacity: 2 }];
  const van = { name: name('图书车'), kind: 'MOBILE', region: '330106', desks };
  await hall.put('/service-points/library-van', { body: van });
  const hours = { opensAt: '2026-07-20T09:00:00+08:00', closesAt: '2026-07-20T10:00:00+08:00' };
  await hall.put('/service-points/library-van/trips/campus', { body: { place: '校园', ...hours } });
  await hall.put('/mobile-lists/330106', { body: { entries } });
  return hall;
}

const slot = 'library-van.campus.table.29741820';

test('nine departments and 54 items stand on the list; a 55th is refused when booked, with what to do (A03)', async () => {
  await using hall = await openWithList();
  expect((await hall.get('/mobile-lists/330106', { as: stranger })).body).toMatchObject({
    departments: 9,
    items: 54,
    entries,
  });
  const booked = (item: string) => hall.post(`/slots/${slot}/bookings`, { as: reader, body: wish(item) });
  expect((await booked('i-54')).status).toBe(201);
  const refused = await booked('i-55');
  expect(refused.body).toMatchObject({
    code: 'order_invalid',
    errors: [
      { path: 'body.items[0]', code: 'item_not_mobile', message: expect.stringContaining('请到服务大厅') },
    ],
  });
});

test('what is not on the list is refused on the van, and taken at the hall', async () => {
  await using hall = await openWithList();
  await hall.clock.set('2026-07-20T09:30:00.000+08:00');
  const preview = await hall.post('/plan-previews', { as: reader, body: order('i-55', 'library-van') });
  expect(preview.body).toMatchObject({ errors: [{ path: 'body.items[0]', code: 'item_not_mobile' }] });
  expect((await hall.submit(order('i-54', 'library-van'))).status).toBe(201);
  expect((await hall.submit(order('i-55', 'library-hall'))).status).toBe(201);
});

test('a region without a list handles on its vans what they offer', async () => {
  await using hall = await openLibrary();
  await hall.hear(enabled);
  expect(problem(await hall.get('/mobile-lists/330106'))).toEqual([404, 'mobile_list_unknown']);
  await hall.clock.set('2026-07-17T15:30:00.000+08:00');
  const capture = { device: 'van-1', sequence: 1, capturedAt: '2026-07-17T10:00:00+08:00' };
  const { trip: _, ...taken } = order('i-55', 'library-van');
  const { status } = await hall.post('/applications', { body: { ...taken, trip: 'village', capture } });
  expect(status).toBe(201);
});

test('a list replaces the one before; the same again is no change, and none but its center sets it', async () => {
  await using hall = await openWithList();
  await hall.put('/mobile-lists/330106', { body: { entries } });
  const foreign = await hall.put('/mobile-lists/330106', { body: { entries: [] }, as: managerElsewhere });
  expect(problem(foreign)).toEqual([403, 'outside_scope']);
  expect(await hall.persistence.streams.read('mobile-list/330106')).toHaveLength(1);
  await hall.put('/mobile-lists/330106', { body: { entries: entries.slice(0, 1) } });
  expect((await hall.get('/mobile-lists/330106')).body).toMatchObject({ departments: 1, items: 6 });
});
