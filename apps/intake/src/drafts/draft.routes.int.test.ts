import { draft } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { problem, themselves } from '../testing/library-acts.ts';
import { begun, number, save, see, submitDraft, whole } from '../testing/library-drafts.ts';
import { cardForm } from '../testing/library-orders.ts';
import { admin, clerk, clerkElsewhere, person, reader, stranger } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

describe('a draft', () => {
  test('is kept however little is said, and shows its writer all of it', async () => {
    await using hall = await openLibrary();
    const { form: _, items: __, ...empty } = begun;
    expect((await save(hall, empty, { as: reader })).status).toBe(200);
    const response = await save(hall, begun, { as: reader, over: 1 });
    expect([response.status, response.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await see(hall, reader)).parse(draft)).toMatchObject({
      application: number,
      by: { capacity: 'PARTY', channel: 'ONLINE' },
      form: begun.form,
      items: ['card'],
      warnings: [],
      dropped: [],
    });
  });

  test('says what is wrong with what was answered, and takes it all the same; what nobody asks it does not take', async () => {
    await using hall = await openLibrary();
    const form = { ...begun.form, 'applicant.mobile': '110', 'applicant.shoe_size': 43 };
    const shown = (await save(hall, { ...begun, form }, { as: reader })).parse(draft);
    expect(shown.warnings).toEqual([
      { path: 'form.applicant.mobile', code: 'field_format', message: '格式不对。' },
    ]);
    expect(shown.form).toEqual({ ...begun.form, 'applicant.mobile': '110' });
  });

  test('is written over by whoever has seen it, and by nobody else', async () => {
    await using hall = await openLibrary();
    await save(hall, begun, { as: reader });
    expect(problem(await save(hall, whole, { as: reader }))).toEqual([412, 'stale_version']);
    const both = await Promise.all([1, 2].map(() => save(hall, whole, { as: reader, over: 1 })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await see(hall, reader)).parse(draft).form).toEqual(cardForm);
  });

  test.each([stranger, clerkElsewhere])('is not there for $sub', async (who) => {
    await using hall = await openLibrary();
    await save(hall, begun, { as: reader });
    expect(problem(await see(hall, who))).toEqual([404, 'draft_unknown']);
    expect(problem(await save(hall, begun, { as: who, over: 1 }))).toEqual([404, 'draft_unknown']);
    expect(problem(await submitDraft(hall, who))).toEqual([404, 'draft_unknown']);
    expect(problem(await hall.delete(`/drafts/${number}`, { as: who }))).toEqual([404, 'draft_unknown']);
  });

  test('leaves nothing personal in the store’s files, in the commits or in the log', async () => {
    await using hall = await openLibrary();
    await save(hall, whole, { as: reader });
    await see(hall, clerk);
    const everything = `${await hall.rawFiles()} ${hall.logged()}`;
    for (const value of Object.values(person)) expect(everything).not.toContain(value);
  });

  test('of a person who was forgotten can not be read', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    await save(hall, whole, { as: owner });
    await hall.delete(`/parties/${owner.party}/key`, { as: admin });
    expect(problem(await see(hall, owner))).toEqual([404, 'person_forgotten']);
  });

  test('is listed to its writer and to its party, the latest first, in pages', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const ids = ['a', 'b', 'c'].map((digit) => `app_${digit.repeat(24)}`);
    for (const [index, id] of ids.entries()) {
      await hall.clock.set(`2026-07-17T16:0${index}:00.000+08:00`);
      await save(hall, begun, { as: index === 0 ? clerk : owner, id });
    }
    const listed = async (as: typeof owner, query: string) =>
      (await hall.get(`/drafts?${query}`, { as })).body as {
        entries: { application: string }[];
        next?: string;
      };
    const first = await listed(owner, 'of=PARTY&limit=1');
    expect(first.entries.map((one) => one.application)).toEqual([ids[2]]);
    const second = await listed(owner, `of=PARTY&limit=1&cursor=${first.next}`);
    expect(second.entries.map((one) => one.application)).toEqual([ids[1]]);
    expect((await listed(clerk, 'of=ACCOUNT')).entries.map((one) => one.application)).toEqual([ids[0]]);
    expect((await listed(stranger, 'of=ACCOUNT')).entries).toEqual([]);
    expect(problem(await hall.get('/drafts?of=PARTY', { as: reader }))).toEqual([403, 'party_unproven']);
  });

  test('that was given up is gone with all it held, and its number is not used again', async () => {
    await using hall = await openLibrary();
    await save(hall, begun, { as: reader });
    expect((await hall.delete(`/drafts/${number}`, { as: reader })).status).toBe(204);
    expect(problem(await see(hall, reader))).toEqual([409, 'draft_discarded']);
    expect(problem(await save(hall, begun, { as: reader }))).toEqual([409, 'draft_discarded']);
    expect((await hall.get('/drafts', { as: reader })).body).toEqual({ entries: [] });
  });

  test('to which nobody came back for 90 days is given up; one saved since is not', async () => {
    await using hall = await openLibrary();
    const later = `app_${'e'.repeat(24)}`;
    await save(hall, begun, { as: reader });
    await hall.clock.set('2026-07-20T10:00:00.000+08:00');
    await save(hall, begun, { as: reader, id: later });
    await hall.atTime('2026-10-16T10:00:00.000+08:00');
    expect(problem(await see(hall, reader))).toEqual([409, 'draft_discarded']);
    expect((await see(hall, reader, later)).status).toBe(200);
  });
});
