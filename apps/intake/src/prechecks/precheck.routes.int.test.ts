import { application, draft, precheckResult } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { accept, correct, problem, tell } from '../testing/library-acts.ts';
import { number, save, see, submitDraft, whole, withoutPhoto } from '../testing/library-drafts.ts';
import { cardForm, photo } from '../testing/library-orders.ts';
import { clerkElsewhere, enabledChanged, reader, specialist } from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

const check = (hall: Hall, as = specialist) =>
  hall.post(`/drafts/${number}/precheck`, { as, body: { departments: ['330106:desk'] } });
const accepted = async (hall: Hall) =>
  (await hall.events(number)).find(({ type }) => type === 'hall.application.accepted.v1')?.data;

test('a package that passed at the table is accepted without correction, and the acceptance says so', async () => {
  await using hall = await openLibrary();
  await save(hall, whole, { as: reader });
  const passed = (await check(hall)).parse(precheckResult);
  expect(passed).toMatchObject({
    precheck: expect.any(String),
    defects: [],
    plan: { promiseDate: '2026-07-17' },
  });
  expect((await see(hall, reader)).parse(draft).precheck).toMatchObject({ precheck: passed.precheck });
  expect((await submitDraft(hall, reader)).parse(application).precheck).toBe(passed.precheck);
  await accept(hall, number);
  expect(await accepted(hall)).toMatchObject({ precheck: passed.precheck });
  expect(await accepted(hall)).not.toHaveProperty('corrections');
});

test('what is still missing is said with the plan, and nothing is on record', async () => {
  await using hall = await openLibrary();
  await save(hall, withoutPhoto, { as: reader });
  const result = (await check(hall)).parse(precheckResult);
  expect(result).toMatchObject({ defects: [{ path: 'materials.PHOTO', code: 'MISSING' }] });
  expect(result).not.toHaveProperty('precheck');
  expect((await submitDraft(hall, reader)).parse(application)).not.toHaveProperty('precheck');
});

test('what is wrong is refused with its place', async () => {
  await using hall = await openLibrary();
  await save(hall, { ...whole, form: { ...cardForm, 'applicant.mobile': '110' } }, { as: reader });
  expect((await check(hall)).body).toMatchObject({
    code: 'order_invalid',
    errors: [{ path: 'body.form.applicant.mobile' }],
  });
});

test('a package that was changed after it, or whose form was, goes without', async () => {
  await using hall = await openLibrary();
  await save(hall, whole, { as: reader });
  await check(hall);
  await save(hall, { ...whole, form: { ...cardForm, 'applicant.name': '王大明' } }, { as: reader, over: 2 });
  expect((await see(hall, reader)).parse(draft)).not.toHaveProperty('precheck');
  const again = (await check(hall)).parse(precheckResult);
  expect((await see(hall, reader)).parse(draft).precheck?.precheck).toBe(again.precheck);
  await hall.hear(enabledChanged((library) => (library.summary = { zh: '新', en: 'New' })));
  expect((await submitDraft(hall, reader)).parse(application)).not.toHaveProperty('precheck');
});

test('asked for twice on one package it is one', async () => {
  await using hall = await openLibrary();
  await save(hall, whole, { as: reader });
  const [first, second] = [await check(hall), await check(hall)];
  expect(second.body).toEqual(first.body);
  expect((await hall.persistence.streams.read(`draft/${number}`)).length).toBe(2);
});

test('staff of another region do not hold it, and applicants do not themselves', async () => {
  await using hall = await openLibrary();
  await save(hall, whole, { as: reader });
  expect(problem(await check(hall, clerkElsewhere))).toEqual([404, 'draft_unknown']);
  expect(problem(await check(hall, reader))).toEqual([403, 'role_missing']);
});

test('one that was corrected after all counts its corrections', async () => {
  await using hall = await openLibrary();
  await save(hall, withoutPhoto, { as: reader });
  await submitDraft(hall, reader);
  await tell(hall, number);
  await correct(hall, number, { materials: [photo] });
  await accept(hall, number);
  expect(await accepted(hall)).toMatchObject({ corrections: 1 });
});
