import { caseDetail, explainCase } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { codeOf, granting, openAccount, refusing } from '../testing/library-acts.ts';
import { otherReader } from '../testing/library-cases.ts';
import { admin, asReader, clerk, of, stranger } from '../testing/library-people.ts';
import { openRouting } from '../testing/open-routing.ts';

const held = { held: ['CARD'] };
const proof = { kind: 'SIGNATURE', reference: 'S-1' };

describe('opening', () => {
  test('an application that is accepted twice opens one case, once', async () => {
    await using hall = await openRouting();
    await hall.start();
    const id = await hall.accept(['card', 'loan']);
    const first = await hall.get(`/cases/${id}`);
    await hall.clock.set('2026-07-21T10:00:00+08:00');
    expect(await hall.accept(['card', 'loan'])).toBe(id);
    expect((await hall.get(`/cases/${id}`)).body).toEqual(first.body);
    expect(await hall.persistence.streams.read(`case/${id}`)).toHaveLength(1);
    expect(
      first.parse(caseDetail).tasks.map(({ item, status, waitsFor }) => [item, status, waitsFor]),
    ).toEqual([
      ['card-person', 'REVIEW', []],
      ['loan', 'RECEIVED', [`${id}.card-person`]],
    ]);
  });
});

describe('who sees a case', () => {
  test('those who work for its region or decide in it, and its own party', async () => {
    await using hall = await openRouting();
    await hall.start();
    const id = await hall.accept(['loan'], held);
    const other = { ...asReader, party: otherReader };
    for (const as of [clerk, of('stacks'), asReader, admin])
      expect((await hall.get(`/cases/${id}`, as)).status).toBe(200);
    for (const as of [stranger, of('binder'), other]) {
      expect(codeOf(await hall.get(`/cases/${id}`, as))).toBe('404 case_unknown');
      expect(codeOf(await hall.get(`/cases/${id}/explanation`, as))).toBe('404 case_unknown');
      expect(codeOf(await hall.get(`/tasks/${id}.loan`, as))).toBe('404 task_unknown');
    }
    expect(codeOf(await hall.post(`/cases/${id}/release`, stranger))).toBe('404 case_unknown');
    expect((await hall.get('/my-cases', asReader)).body).toMatchObject({ entries: [{ case: id }] });
    expect((await hall.get('/my-cases', other)).body).toEqual({ entries: [] });
    expect((await hall.get('/my-cases', { ...asReader, party: 'nobody' })).body).toEqual({ entries: [] });
    expect((await hall.get('/cases?region=330106', clerk)).body).toMatchObject({
      entries: [{ case: id, status: 'REVIEW' }],
    });
    expect((await hall.get('/cases?region=330106', stranger)).body).toEqual({ entries: [] });
  });
});

test('every date and every part of the plan is explained, in the reader’s language', async () => {
  await using hall = await openRouting();
  await hall.start();
  const id = await hall.accept(['card', 'rare-loan'], { answers: { 'loan.books': 5 } });
  const explain = async (language: string) => {
    const response = await hall.get(`/cases/${id}/explanation`, asReader, { 'accept-language': language });
    const body = explainCase.success.body?.parse(response.body);
    return [
      body?.clocks.map(({ clock, dueDate, lines }) => `${clock} ${dueDate} ${lines}`),
      body?.plan.map(({ about, why }) => `${about} ${why}`),
    ];
  };
  const [clocks, plan] = await explain('en');
  expect(clocks?.[0]).toContain('PROMISED 2026-07-20 2026-07-20 10:00: started by');
  expect(clocks?.[1]).toContain('Libraries Act (fictional), 2; law');
  expect(plan?.join()).toContain('material:PLAN@rare-loan Number of books = 5');
  const [zhClocks, zhPlan] = await explain('zh');
  expect(zhClocks?.[1]).toContain('图书馆法（虚构） 2；法律依据');
  expect(zhPlan?.join()).toContain('册数 = 5');
});

describe('release and delivery', () => {
  test('one set of results, then into the applicant’s hands', async () => {
    await using hall = await openRouting();
    await hall.start();
    await openAccount(hall);
    const id = await hall.accept(['loan', 'archive-pass'], held);
    await granting(hall, 'stacks', `${id}.loan`);
    expect(codeOf(await hall.post(`/cases/${id}/release`, clerk))).toBe('409 results_not_ready');
    expect(codeOf(await hall.post(`/cases/${id}/delivery`, clerk, proof))).toBe('409 status_move_invalid');
    await refusing(hall, 'archive', `${id}.archive-pass`);
    const released = await hall.post(`/cases/${id}/release`, clerk);
    expect(released.body).toMatchObject({ status: 'COMPLETED', completedAt: expect.any(String) });
    expect((await hall.post(`/cases/${id}/delivery`, clerk, proof)).body).toMatchObject({
      status: 'DELIVERED',
    });
    expect((await hall.get('/cases?region=330106&status=DELIVERED', clerk)).body).toMatchObject({
      entries: [{ case: id }],
    });
    expect((await hall.get('/cases?region=330106', clerk)).body).toEqual({ entries: [] });
  });

  test('those chosen go; tasks of another case do not', async () => {
    await using hall = await openRouting();
    await hall.start();
    await openAccount(hall);
    const id = await hall.accept(['loan', 'archive-pass'], held);
    const other = await hall.accept(['loan'], held, 2);
    await granting(hall, 'stacks', `${id}.loan`);
    const release = (...tasks: string[]) => hall.post(`/cases/${id}/release`, clerk, { tasks });
    expect(codeOf(await release(`${other}.loan`))).toBe('404 task_unknown');
    expect((await release(`${id}.loan`, `${id}.loan`)).body).toMatchObject({ status: 'REVIEW' });
  });

  test('what was promised to follow comes first', async () => {
    await using hall = await openRouting();
    await hall.start();
    const id = await hall.accept(['card'], { promised: ['PHOTO'] });
    await granting(hall, 'desk', `${id}.card-person`);
    expect(codeOf(await hall.post(`/cases/${id}/release`, clerk))).toBe('409 results_provisional');
    expect(codeOf(await hall.post(`/cases/${id}/cures`, clerk, { material: 'M01' }))).toBe(
      '422 material_unknown',
    );
    expect((await hall.post(`/cases/${id}/cures`, clerk, { material: 'PHOTO' })).body).toMatchObject({
      deficiencies: [],
    });
    expect((await hall.post(`/cases/${id}/release`, clerk)).body).toMatchObject({ status: 'COMPLETED' });
  });
});

describe('offers', () => {
  const circle = {
    service: 'reading-circle',
    bundle: 'lending-library',
    region: '330106',
    name: { zh: '读书会', en: 'Reading circle' },
    startsAt: '2026-08-01T09:00:00+08:00',
    seats: 30,
    reserved: 29,
  };
  const answerAt = (id: string) => `/cases/${id}/offers/reading-circle/answer`;
  const yes = { accept: true, activity: 'circle-1' };

  test('the last seat, then the waiting list; the same answer again is the same seat', async () => {
    await using hall = await openRouting();
    await hall.start();
    await hall.put('/activities/circle-1', { ...clerk, roles: ['specialist'] }, circle);
    const [first, second] = [await hall.accept(['card'], {}, 1), await hall.accept(['card'], {}, 2)];
    for (const id of [first, second]) await granting(hall, 'desk', `${id}.card-person`);
    const key = { 'idempotency-key': 'k-1' };
    const seated = await hall.post(answerAt(first), asReader, yes, key);
    expect(seated.body).toMatchObject({ offers: [{ answer: 'ACCEPTED', activity: 'circle-1', seat: 30 }] });
    expect((await hall.post(answerAt(first), asReader, yes, key)).body).toEqual(seated.body);
    expect(codeOf(await hall.post(answerAt(first), asReader, yes))).toBe('409 offer_answered');
    expect((await hall.post(answerAt(second), asReader, yes)).body).toMatchObject({
      offers: [{ waiting: 1 }],
    });
    expect((await hall.get('/activities/circle-1')).body).toMatchObject({ taken: 30, waiting: 1 });
  });

  test('an answer that is refused takes no seat', async () => {
    await using hall = await openRouting();
    await hall.start();
    await hall.put('/activities/circle-1', admin_(), circle);
    const early = await hall.accept(['card'], {}, 1);
    expect(codeOf(await hall.post(answerAt(early), asReader, yes))).toBe('404 offer_unknown');
    await granting(hall, 'desk', `${early}.card-person`);
    expect(codeOf(await hall.post(answerAt(early), asReader, { accept: true, activity: 'chess' }))).toBe(
      '404 activity_unknown',
    );
    await hall.post(answerAt(early), asReader, { accept: false });
    expect(codeOf(await hall.post(answerAt(early), asReader, yes))).toBe('409 offer_answered');
    expect((await hall.get('/activities/circle-1')).body).toMatchObject({ taken: 29, waiting: 0 });
  });

  const admin_ = () => ({ ...clerk, roles: ['center-admin' as const] });
});
