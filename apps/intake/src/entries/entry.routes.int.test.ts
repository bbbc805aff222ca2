import { bundleDisabled, entry, eventOf, getEntry } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { problem } from '../testing/library-acts.ts';
import { at, clerkElsewhere, enabledWithout, reader, stranger } from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

const context = {
  region: '330106',
  servicePoint: 'library-hall',
  window: 'w-12',
  bundle: 'lending-library',
  items: ['card-person', 'loan'],
};

async function made(hall: Hall, parts: object = {}) {
  return (await hall.post('/entries', { body: { ...context, ...parts } })).parse(entry);
}
async function scanned(hall: Hall, id: string) {
  const { body } = await hall.get(`/entries/${id}`, { as: stranger });
  return (getEntry.success.body ?? expect.fail('declares a body')).parse(body);
}

test('a scan at window 12 opens that window’s items with their guide, for everybody (A19)', async () => {
  await using hall = await openLibrary();
  const code = await made(hall);
  expect(code).toMatchObject({ ...context, url: `https://library.test/start/${code.entry}` });
  const opened = await scanned(hall, code.entry);
  expect(opened).toMatchObject({ ...code, pointName: { zh: '图书馆' }, refused: [] });
  expect(opened.guide.map(({ item }) => item)).toEqual(['card-person', 'loan']);
  expect(opened.guide[0]).toMatchObject({
    name: { zh: '个人借书证' },
    when: "applicant.kind == 'NATURAL'",
    department: { id: 'desk', name: { en: 'Front desk' } },
    promised: { value: 0, unit: 'WORKING_DAY', origin: 'design' },
    statutory: { value: 3, unit: 'WORKING_DAY', basis: { origin: 'law' } },
    materials: expect.arrayContaining([
      { material: 'PHOTO', name: { zh: '照片', en: 'Photograph' }, sources: ['UPLOADED'], deferrable: true },
    ]),
    fields: expect.arrayContaining([expect.objectContaining({ id: 'applicant.name', required: true })]),
  });
});

test('one context has one code, however its items are ordered; another context has another', async () => {
  await using hall = await openLibrary();
  const code = await made(hall);
  expect((await made(hall, { items: ['loan', 'card-person', 'loan'] })).entry).toBe(code.entry);
  expect((await made(hall, { window: 'w-13' })).entry).not.toBe(code.entry);
  expect(await hall.persistence.streams.read(`entry/${code.entry}`)).toHaveLength(1);
});

test('a main item opens the guides of what it can come to; no item, of all that the point offers', async () => {
  await using hall = await openLibrary();
  const main = await scanned(hall, (await made(hall, { items: ['card'] })).entry);
  expect(main.guide.map(({ item }) => item)).toEqual(['card-person', 'card-company']);
  const kiosk = await scanned(hall, (await made(hall, { servicePoint: 'library-kiosk', items: [] })).entry);
  expect(kiosk.guide.map(({ item }) => item)).toEqual(['card-person', 'card-company']);
  expect(kiosk.refused).toEqual([]);
});

test('a scan for what was switched off since says so', async () => {
  await using hall = await openLibrary();
  const { entry: id } = await made(hall);
  await hall.hear(enabledWithout('loan'));
  const opened = await scanned(hall, id);
  expect(opened.guide.map(({ item }) => item)).toEqual(['card-person']);
  expect(opened.refused).toEqual([
    { item: 'loan', code: 'item_off', detail: '区域“330106”未开通事项“loan”。' },
  ]);
  const { region, bundle } = enabledWithout().data;
  await hall.hear(eventOf(bundleDisabled, { region, bundle, at }));
  expect(problem(await hall.get(`/entries/${id}`))).toEqual([409, 'bundle_not_enabled']);
});

test('the code is an image that holds its address alone', async () => {
  await using hall = await openLibrary();
  const { entry: id } = await made(hall);
  const image = await hall.get(`/entries/${id}/qr.svg`, { as: stranger });
  expect(image.headers.get('content-type')).toBe('image/svg+xml');
  expect(image.text).toMatch(/^<svg .*<\/svg>$/s);
  const other = await hall.get(`/entries/${(await made(hall, { window: 'w-13' })).entry}/qr.svg`);
  expect(other.text).not.toBe(image.text);
});

test('nobody makes a code for what is not there or not offered, nor for another region', async () => {
  await using hall = await openLibrary();
  const make = async (parts: object, as?: object) =>
    hall.post('/entries', { body: { ...context, ...parts }, ...(as as object) });
  expect(problem(await make({ servicePoint: 'museum' }))).toEqual([404, 'service_point_unknown']);
  expect((await make({ servicePoint: 'library-kiosk', items: ['ticket', 'loan'] })).body).toMatchObject({
    errors: [
      { path: 'body.items[0]', code: 'item_unknown' },
      { path: 'body.items[1]', code: 'item_not_offered_here' },
    ],
  });
  expect(problem(await make({}, { as: clerkElsewhere }))).toEqual([403, 'outside_scope']);
  expect(problem(await make({}, { as: reader }))).toEqual([403, 'role_missing']);
  expect(problem(await hall.get('/entries/0123456789ab'))).toEqual([404, 'entry_unknown']);
});
