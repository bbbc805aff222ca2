import { caseDetail, listInbox, task } from '@walking-hall/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, granting, openAccount, refusing } from '../testing/library-acts.ts';
import { shelf, shelves } from '../testing/library-bundles.ts';
import { admin, clerk, of, stranger } from '../testing/library-people.ts';
import { openRouting, type Routing } from '../testing/open-routing.ts';

const rare = { held: ['CARD'] };

async function inbox(hall: Routing, department: string) {
  const response = await hall.get(`/departments/330106:${department}/inbox`, of(department));
  const body = listInbox.success.body?.parse(response.body);
  return (body?.entries ?? []).map(
    ({ item, status, light, provisional }) =>
      `${item} ${status} ${light}${provisional ? ' provisional' : ''}`,
  );
}

describe('the inbox', () => {
  test('holds a department’s open tasks, earliest due first, each with its light', async () => {
    await using hall = await openRouting();
    await hall.start();
    await hall.accept(['rare-loan'], rare, 1);
    await hall.accept(['loan'], rare, 2);
    expect(await inbox(hall, 'stacks')).toEqual(['loan REVIEW GREEN', 'rare-loan REVIEW GREEN']);
    await hall.clock.set('2026-07-21T09:30:00+08:00');
    expect(await inbox(hall, 'stacks')).toEqual(['loan REVIEW YELLOW', 'rare-loan REVIEW GREEN']);
    await hall.clock.set('2026-08-18T09:30:00+08:00');
    expect(await inbox(hall, 'stacks')).toEqual(['loan REVIEW RED', 'rare-loan REVIEW BLACK']);
    expect(await inbox(hall, 'desk')).toEqual([]);
  });

  test('is left with the decision, and says when a task has become firm', async () => {
    await using hall = await openRouting();
    await hall.start();
    await openAccount(hall);
    const id = await hall.accept(['loan', 'reading-room'], rare);
    await hall.post(`/tasks/${id}.loan/preliminary-opinion`, of('stacks'), { favourable: true });
    expect(await inbox(hall, 'archive')).toEqual(['reading-room REVIEW GREEN provisional']);
    expect((await granting(hall, 'stacks', `${id}.loan`)).status).toBe(200);
    expect(await inbox(hall, 'archive')).toEqual(['reading-room REVIEW GREEN']);
    expect(await inbox(hall, 'stacks')).toEqual([]);
  });

  test('is the department’s own', async () => {
    await using hall = await openRouting();
    await hall.start();
    await hall.accept(['loan'], rare);
    const stacks = '/departments/330106:stacks/inbox';
    expect(codeOf(await hall.get(stacks, of('desk')))).toBe('403 outside_scope');
    expect((await hall.get(stacks, clerk)).body).toMatchObject({ entries: [{ item: 'loan' }] });
    expect((await hall.get(stacks, stranger)).body).toEqual({ entries: [] });
  });
});

describe('a decision', () => {
  test('is the department’s alone', async () => {
    await using hall = await openRouting();
    await hall.start();
    const id = await hall.accept(['card']);
    const refused = await granting(hall, 'stacks', `${id}.card-person`);
    expect(codeOf(refused)).toBe('403 other_department');
    expect(refused.text).toContain('330106:desk');
    expect(codeOf(await granting(hall, 'desk', `${id}.ghost`))).toBe('404 task_unknown');
    expect(codeOf(await granting(hall, 'desk', 'case_000000000000000000000000.card-person'))).toBe(
      '404 task_unknown',
    );
  });

  test('is made once; the same request again is answered again', async () => {
    await using hall = await openRouting();
    await hall.start();
    const id = await hall.accept(['card']);
    const key = { 'idempotency-key': 'k-1' };
    const first = await granting(hall, 'desk', `${id}.card-person`, key);
    expect(first.body).toMatchObject({ status: 'GRANTED', resultNumber: 'R-1' });
    const again = await granting(hall, 'desk', `${id}.card-person`, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(codeOf(await granting(hall, 'desk', `${id}.card-person`))).toBe('409 task_already_decided');
    expect(codeOf(await refusing(hall, 'desk', `${id}.card-person`))).toBe('409 task_already_decided');
  });

  test('on what has changed since it was seen is refused', async () => {
    await using hall = await openRouting();
    await hall.start();
    const id = await hall.accept(['loan', 'archive-pass'], rare);
    const seen = await hall.get(`/tasks/${id}.loan`);
    const etag = seen.headers.get('etag') ?? '';
    expect((await granting(hall, 'archive', `${id}.archive-pass`, { 'if-match': etag })).status).toBe(200);
    expect(
      codeOf(
        await hall.post(
          `/tasks/${id}.loan/preliminary-opinion`,
          of('stacks'),
          { favourable: true },
          { 'if-match': etag },
        ),
      ),
    ).toBe('412 stale_version');
  });
});

test('clocks stop, run on and are extended, and each says so in the ledger', async () => {
  await using hall = await openRouting();
  await hall.start();
  const at = `/tasks/${await hall.accept(['rare-loan'], rare)}.rare-loan`;
  const as = of('stacks');
  const stop = { reason: 'EXPERT_REVIEW', expectedEnd: '2026-07-24' };
  expect(codeOf(await hall.post(`${at}/stop`, as, { ...stop, reason: 'HEARING' }))).toBe(
    '422 stop_reason_not_allowed',
  );
  expect((await hall.post(`${at}/stop`, as, stop)).body).toMatchObject({ status: 'SPECIAL' });
  expect(codeOf(await hall.post(`${at}/decision`, as, { outcome: 'GRANTED' }))).toBe('409 task_stopped');
  await hall.clock.set('2026-07-22T10:00:00+08:00');
  expect((await hall.post(`${at}/resumption`, as)).body).toMatchObject({
    status: 'REVIEW',
    promised: { dueDate: '2026-07-29' },
  });
  expect(codeOf(await hall.post(`${at}/resumption`, as))).toBe('409 task_not_stopped');
  expect(codeOf(await hall.post(`${at}/extension`, as, { by: 11, reasons: 'a flood' }))).toBe(
    '422 extension_too_long',
  );
  const extended = (await hall.post(`${at}/extension`, as, { by: 10, reasons: 'a flood' })).parse(task);
  expect(extended.status).toBe('EXTENDED');
  expect(extended.statutory?.ledger.map(({ entry }) => entry)).toEqual([
    'STARTED',
    'STOPPED',
    'RESUMED',
    'EXTENDED',
  ]);
  expect(codeOf(await hall.post(`${at}/extension`, as, { by: 1, reasons: 'rain' }))).toBe(
    '409 already_extended',
  );
});

test('of twenty parallel approvals decided at once none is lost, and none fails', async () => {
  const items = Array.from({ length: 20 }, (_, index) => shelf(`s${index}`));
  await using hall = await openRouting();
  await hall.start(shelves(items, []));
  let number = 0;
  const grants = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(grants, async (granted) => {
      const id = await hall.accept(
        items.map((item) => item.id),
        { bundle: shelves(items, []) },
        ++number,
      );
      const decide = (index: number) =>
        (granted[index] ? granting : refusing)(hall, 'stacks', `${id}.s${index}`);
      // Every one of them twice, as impatient officers do.
      const answers = await Promise.all([...items, ...items].map((_, index) => decide(index % 20)));
      const codes = answers.map(({ status }) => status);
      expect([
        codes.filter((code) => code === 200).length,
        codes.filter((code) => code === 409).length,
      ]).toEqual([20, 20]);
      const { tasks } = (await hall.get(`/cases/${id}`, admin)).parse(caseDetail);
      expect(tasks.map(({ status }) => status)).toEqual(granted.map((yes) => (yes ? 'GRANTED' : 'REFUSED')));
    }),
    { numRuns: 5 },
  );
});
