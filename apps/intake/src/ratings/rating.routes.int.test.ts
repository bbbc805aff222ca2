import { type HallClaims, rating } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { problem } from '../testing/library-acts.ts';
import {
  completeCase,
  desk,
  eventsOf,
  managerOf,
  officerOf,
  openCase,
  stacks,
  supervisor,
} from '../testing/library-feedback.ts';
import {
  clerk,
  clerkElsewhere,
  manager,
  managerElsewhere,
  reader,
  stranger,
} from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

const comment = '王小明等了两个小时';

const rate = (hall: Hall, body: object, headers: Record<string, string> = {}, as: HallClaims = reader) =>
  hall.post('/case-ratings', { as, headers, body: { level: 'VERY_DISSATISFIED', ...body } });
const visit = (hall: Hall, body: object = {}, as: HallClaims = clerk) =>
  hall.post('/visit-ratings', {
    as,
    body: {
      servicePoint: 'library-hall',
      visit: 'A012',
      visitedOn: '2026-07-17',
      device: 'counter-1',
      level: 'SATISFIED',
      ...body,
    },
  });
const assignment = { department: stacks, complexity: 'SIMPLE', matter: '等候时间过长' };
const contact = (hall: Hall, id: string, as: HallClaims = manager) =>
  hall.post(`/ratings/${id}/contact`, { as, body: assignment });
const rectify = (hall: Hall, id: string, as: HallClaims = officerOf(stacks)) =>
  hall.post(`/ratings/${id}/rectification`, { as, body: { text: '已增设窗口' } });
const revisit = (hall: Hall, id: string, as: HallClaims = manager) =>
  hall.post(`/ratings/${id}/revisit`, { as, body: { answer: 'SATISFIED' } });
async function badRating(hall: Hall): Promise<string> {
  return (await rate(hall, { case: await completeCase(hall), comment })).parse(rating).rating;
}

describe('a case', () => {
  test('is rated once; the same request again is answered again, another is refused', async () => {
    await using hall = await openLibrary();
    const id = await completeCase(hall);
    const key = { 'idempotency-key': 'k-1' };
    const first = await rate(hall, { case: id, indicators: ['EFFICIENCY', 'EFFICIENCY'] }, key);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ status: 'OPEN', bad: true, case: id, indicators: ['EFFICIENCY'] });
    expect((await rate(hall, { case: id, indicators: ['EFFICIENCY', 'EFFICIENCY'] }, key)).body).toEqual(
      first.body,
    );
    expect(problem(await rate(hall, { case: id, level: 'SATISFIED' }))).toEqual([409, 'rating_exists']);
    expect(await eventsOf(hall, `rating/${first.parse(rating).rating}`)).toHaveLength(1);
  });

  test('is rated by one of two who try at once, and the words are those of the one', async () => {
    await using hall = await openLibrary();
    const id = await completeCase(hall);
    const both = await Promise.all(['甲', '乙'].map((text) => rate(hall, { case: id, comment: text })));
    const good = both.filter(({ status }) => status === 201);
    expect(good).toHaveLength(1);
    const given = good[0]?.parse(rating);
    expect((await hall.get(`/ratings/${given?.rating}`, { as: reader })).body).toMatchObject({
      comment: given?.comment,
    });
  });

  test('is not rated before it is completed, nor by anybody whose case it is not', async () => {
    await using hall = await openLibrary();
    expect(problem(await rate(hall, { case: await openCase(hall) }))).toEqual([409, 'case_not_completed']);
    const id = await completeCase(hall);
    expect(problem(await rate(hall, { case: id }, {}, stranger))).toEqual([404, 'case_unknown']);
    expect(problem(await rate(hall, { case: id }, {}, clerk))).toEqual([403, 'role_missing']);
    const unknown = `case_${'0'.repeat(24)}`;
    expect(problem(await rate(hall, { case: unknown }))).toEqual([404, 'case_unknown']);
  });

  test('that nobody rated has no rating, and none is taken without a level', async () => {
    await using hall = await openLibrary();
    const id = await completeCase(hall);
    expect((await rate(hall, { case: id, level: undefined })).body).toMatchObject({
      errors: [{ path: 'body.level', code: 'field_required' }],
    });
    const listed = await Promise.all(
      ['GIVEN', 'OPEN'].map((status) => hall.get(`/ratings?region=330106&status=${status}`, { as: manager })),
    );
    expect(listed.map(({ body }) => body)).toEqual([{ entries: [] }, { entries: [] }]);
  });
});

describe('a visit', () => {
  test('is rated once on its day at its point', async () => {
    await using hall = await openLibrary();
    expect((await visit(hall)).body).toMatchObject({ about: 'VISIT', status: 'GIVEN', channel: 'COUNTER' });
    expect(problem(await visit(hall))).toEqual([409, 'rating_exists']);
    expect((await visit(hall, { visitedOn: '2026-07-16' })).status).toBe(201);
    expect((await visit(hall, { servicePoint: 'library-van' })).body).toMatchObject({ channel: 'MOBILE' });
  });

  test('is not rated in advance, nor at a point of another region or none', async () => {
    await using hall = await openLibrary();
    expect((await visit(hall, { visitedOn: '2026-07-18' })).body).toMatchObject({
      errors: [{ path: 'body.visitedOn', code: 'field_range' }],
    });
    expect(problem(await visit(hall, {}, clerkElsewhere))).toEqual([403, 'outside_scope']);
    expect(problem(await visit(hall, { servicePoint: 'museum' }))).toEqual([404, 'service_point_unknown']);
  });
});

describe('a bad rating', () => {
  test('is contacted within one working day, put right within five, and revisited', async () => {
    await using hall = await openLibrary();
    const id = await badRating(hall);
    expect((await contact(hall, id)).body).toMatchObject({
      status: 'CONTACTED',
      responseDue: { date: '2026-07-20', workingDays: 1, origin: 'design' },
      answerDue: { date: '2026-07-24', workingDays: 5, origin: 'design' },
    });
    expect((await rectify(hall, id)).body).toMatchObject({ rectification: '已增设窗口' });
    expect((await revisit(hall, id)).body).toMatchObject({
      status: 'REVISITED',
      revisit: { answer: 'SATISFIED' },
    });
  });

  test('takes its steps in order', async () => {
    await using hall = await openLibrary();
    const id = await badRating(hall);
    expect(problem(await rectify(hall, id, manager))).toEqual([409, 'status_move_invalid']);
    expect(problem(await revisit(hall, id))).toEqual([409, 'status_move_invalid']);
    await contact(hall, id);
    expect(problem(await contact(hall, id))).toEqual([409, 'status_move_invalid']);
    expect(problem(await revisit(hall, id))).toEqual([409, 'status_move_invalid']);
  });

  test('is closed by nobody of the department that it is about', async () => {
    await using hall = await openLibrary();
    const id = await badRating(hall);
    await contact(hall, id);
    await rectify(hall, id);
    expect(problem(await revisit(hall, id, officerOf(stacks)))).toEqual([403, 'role_missing']);
    expect(problem(await revisit(hall, id, managerOf(stacks)))).toEqual([403, 'department_is_party']);
    expect((await revisit(hall, id, managerOf(desk))).status).toBe(200);
  });

  test('says what it is about to the department that has it, and not who gave it', async () => {
    await using hall = await openLibrary();
    const id = await badRating(hall);
    const officer = officerOf(stacks);
    expect(problem(await hall.get(`/ratings/${id}`, { as: officer }))).toEqual([404, 'rating_unknown']);
    await contact(hall, id);
    const seen = await hall.get(`/ratings/${id}`, { as: officer });
    const list = await hall.get(`/departments/${stacks}/ratings`, { as: officer });
    const acted = await rectify(hall, id, officer);
    const leading = await hall.get(`/ratings/${id}`, { as: managerOf(stacks) });
    for (const { text } of [seen, list, acted, leading]) {
      expect(text).toContain(assignment.matter);
      for (const secret of ['case_', 'psn_', 'reader-1', comment]) expect(text).not.toContain(secret);
    }
  });

  test('is for its rater, its center and its department, and for nobody else', async () => {
    await using hall = await openLibrary();
    const id = await badRating(hall);
    await contact(hall, id);
    const statuses = async (...people: HallClaims[]) =>
      Promise.all(people.map(async (as) => (await hall.get(`/ratings/${id}`, { as })).status));
    expect(await statuses(reader, manager, supervisor, officerOf(stacks))).toEqual([200, 200, 200, 200]);
    expect(await statuses(stranger, managerElsewhere, officerOf(desk), clerk)).toEqual([404, 404, 404, 403]);
    expect(problem(await contact(hall, id, managerElsewhere))).toEqual([404, 'rating_unknown']);
    expect(problem(await rectify(hall, id, officerOf(desk)))).toEqual([404, 'rating_unknown']);
    expect((await hall.get(`/ratings/${id}`, { as: reader })).body).toMatchObject({ comment });
  });
});

test('lists go by status, page by page, and hold nothing for other regions and departments', async () => {
  await using hall = await openLibrary();
  const ids = [await badRating(hall), await badRating(hall), await badRating(hall)];
  await contact(hall, ids[2] ?? '');
  const list = async (query: string, as: HallClaims = manager) => {
    const { body } = await hall.get(`/ratings?region=330106${query}`, { as });
    return body as { entries: { rating: string }[]; next?: string };
  };
  const first = await list('&limit=1');
  const rest = await list(`&limit=1&cursor=${encodeURIComponent(first.next ?? '')}`);
  expect(rest.next).toBeUndefined();
  expect([...first.entries, ...rest.entries].map((entry) => entry.rating).sort()).toEqual(
    ids.slice(0, 2).sort(),
  );
  expect((await list('&status=CONTACTED')).entries.map((entry) => entry.rating)).toEqual([ids[2]]);
  expect((await list('', managerElsewhere)).entries).toEqual([]);
  const other = await hall.get(`/departments/${stacks}/ratings`, { as: officerOf(desk) });
  expect(problem(other)).toEqual([403, 'outside_scope']);
});
