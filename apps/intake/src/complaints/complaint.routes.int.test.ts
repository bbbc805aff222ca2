import { complaint, type HallClaims } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { problem } from '../testing/library-acts.ts';
import {
  desk,
  eventsOf,
  managerOf,
  officerOf,
  openCase,
  stacks,
  supervisor,
} from '../testing/library-feedback.ts';
import {
  admin,
  clerk,
  clerkElsewhere,
  manager,
  managerElsewhere,
  person,
  reader,
  stranger,
} from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

const words = `我是${person.name}，借书证办了三次都没办成`;
const author = { name: person.name, mobile: person.mobile };
const general = { kind: 'GENERAL', region: '330106', text: words, author };
const integrity = { ...general, kind: 'INTEGRITY', ground: 'BUCK_PASSING' };
const matter = '读者多次办证未成';

const file = (
  hall: Hall,
  body: object = general,
  as: HallClaims = reader,
  headers: Record<string, string> = {},
) => hall.post('/complaints', { as, body, headers });
async function filed(hall: Hall, body: object = general, as: HallClaims = reader): Promise<string> {
  return (await file(hall, body, as)).parse(complaint).complaint;
}

const bodies = {
  acceptance: { department: stacks, complexity: 'COMPLEX', matter },
  rectification: { text: '已安排专人办理' },
  feedback: { text: '证已办好，请来领取' },
  supervision: { text: '整改属实' },
  revisit: { answer: 'SATISFIED', note: '读者表示满意' },
} as const;
type Step = keyof typeof bodies;
const doers: Readonly<Record<Step, HallClaims>> = {
  acceptance: manager,
  rectification: officerOf(stacks),
  feedback: manager,
  supervision: supervisor,
  revisit: manager,
};
const steps = Object.keys(bodies) as readonly Step[];
const take = (hall: Hall, id: string, step: Step, as: HallClaims = doers[step]) =>
  hall.post(`/complaints/${id}/${step}`, { as, body: bodies[step] });
const unmask = (hall: Hall, id: string, as: HallClaims = manager) =>
  hall.post(`/complaints/${id}/unmasking`, { as, body: { reason: '核实情况' } });

describe('filing', () => {
  test('answers with the complaint and until when it is taken up', async () => {
    await using hall = await openLibrary();
    const response = await file(hall, integrity);
    expect(response.status).toBe(201);
    expect(response.body).toMatchObject({
      status: 'FILED',
      kind: 'INTEGRITY',
      ground: 'BUCK_PASSING',
      channel: 'ONLINE',
      text: words,
      responseDue: { date: '2026-07-20', workingDays: 1, origin: 'design' },
    });
  });

  test('about integrity has a ground, and a general one none', async () => {
    await using hall = await openLibrary();
    expect((await file(hall, { ...general, kind: 'INTEGRITY' })).body).toMatchObject({
      errors: [{ path: 'body.ground', code: 'field_required' }],
    });
    expect((await file(hall, { ...general, ground: 'INACTION' })).body).toMatchObject({
      errors: [{ path: 'body.ground', code: 'field_unknown' }],
    });
  });

  test('twice under one key is one complaint; with other words under it is refused and keeps the first', async () => {
    await using hall = await openLibrary();
    const key = { 'idempotency-key': 'k-1' };
    const first = await file(hall, general, reader, key);
    expect((await file(hall, general, reader, key)).body).toEqual(first.body);
    const other = await file(hall, { ...general, text: '换一种说法' }, reader, key);
    expect(problem(other)).toEqual([409, 'idempotency_key_reused']);
    const { body } = await hall.get('/my-complaints', { as: reader });
    expect(body).toEqual({ entries: [first.body] });
  });

  test('names no case but one’s own, and no region or point that is not there', async () => {
    await using hall = await openLibrary();
    const own = await openCase(hall);
    const about = (part: object, as: HallClaims = reader) => file(hall, { ...general, ...part }, as);
    expect((await about({ case: own })).body).toMatchObject({
      case: own,
      bundle: 'lending-library',
      items: ['card-person'],
    });
    expect(problem(await about({ case: own }, stranger))).toEqual([404, 'case_unknown']);
    expect(problem(await about({ region: '999999' }))).toEqual([404, 'region_unknown']);
    expect(problem(await about({ servicePoint: 'museum' }))).toEqual([404, 'service_point_unknown']);
    expect(problem(await about({ filedThrough: 'museum' }))).toEqual([404, 'service_point_unknown']);
  });

  test('by the staff is at a point of theirs, and makes nobody of the staff its author', async () => {
    await using hall = await openLibrary();
    expect((await file(hall, general, clerk)).body).toMatchObject({
      errors: [{ path: 'body.filedThrough', code: 'field_required' }],
    });
    const taken = { ...general, filedThrough: 'library-hall' };
    expect(problem(await file(hall, taken, clerkElsewhere))).toEqual([403, 'outside_scope']);
    const response = await file(hall, taken, clerk);
    expect(response.body).toMatchObject({ channel: 'COUNTER' });
    const asReader: HallClaims = { sub: clerk.sub, roles: ['applicant'] };
    const { complaint: id } = response.parse(complaint);
    expect((await hall.get(`/complaints/${id}`, { as: asReader })).status).toBe(404);
  });
});

describe('the loop', () => {
  test('goes through all its steps, and shows what each brought', async () => {
    await using hall = await openLibrary();
    const id = await filed(hall, integrity);
    for (const step of steps) expect((await take(hall, id, step)).status).toBe(200);
    expect((await hall.get(`/complaints/${id}`, { as: reader })).body).toMatchObject({
      status: 'REVISITED',
      department: stacks,
      answerDue: { date: '2026-08-07', workingDays: 15, origin: 'design' },
      rectification: bodies.rectification.text,
      answer: bodies.feedback.text,
      supervision: bodies.supervision.text,
      revisit: bodies.revisit,
    });
  });

  test('is jumped into nowhere', async () => {
    await using hall = await openLibrary();
    const id = await filed(hall);
    for (const [taken, step] of steps.entries()) {
      const others = steps.filter((other) => other !== step && other !== 'rectification');
      for (const other of others)
        expect(problem(await take(hall, id, other))).toEqual([409, 'status_move_invalid']);
      expect(await eventsOf(hall, `complaint/${id}`)).toHaveLength(taken + 1);
      await take(hall, id, step);
    }
  });

  test('is closed by nobody of the department complained of', async () => {
    await using hall = await openLibrary();
    const id = await filed(hall);
    expect(problem(await take(hall, id, 'acceptance', managerOf(stacks)))).toEqual([
      403,
      'department_is_party',
    ]);
    for (const step of steps) {
      if (step !== 'acceptance' && step !== 'rectification') {
        expect(problem(await take(hall, id, step, officerOf(stacks)))).toEqual([403, 'role_missing']);
        const own = { ...doers[step], departments: [stacks] };
        expect(problem(await take(hall, id, step, own))).toEqual([403, 'department_is_party']);
      }
      expect((await take(hall, id, step)).status).toBe(200);
    }
  });
});

describe('the author', () => {
  test('is hidden from the department, which is told what the matter is', async () => {
    await using hall = await openLibrary();
    const id = await filed(hall, { ...general, case: await openCase(hall) });
    const officer = officerOf(stacks);
    expect(problem(await hall.get(`/complaints/${id}`, { as: officer }))).toEqual([404, 'complaint_unknown']);
    await take(hall, id, 'acceptance');
    const seen = await hall.get(`/complaints/${id}`, { as: officer });
    const list = await hall.get(`/departments/${stacks}/complaints`, { as: officer });
    const acted = await take(hall, id, 'rectification');
    const leading = await hall.get(`/complaints/${id}`, { as: managerOf(stacks) });
    for (const { text } of [seen, list, acted, leading]) {
      expect(text).toContain(matter);
      for (const secret of ['case_', 'psn_', 'reader-1', words, person.mobile])
        expect(text).not.toContain(secret);
    }
    expect(problem(await unmask(hall, id, officer))).toEqual([403, 'role_missing']);
    expect(problem(await unmask(hall, id, managerOf(stacks)))).toEqual([403, 'department_is_party']);
  });

  test('is known to the center once it says why, which is written down with who asked', async () => {
    await using hall = await openLibrary();
    const id = await filed(hall, general, { ...reader, party: `psn_${'a1'.repeat(16)}` });
    const { text } = await hall.get(`/complaints/${id}`, { as: manager });
    expect(text).not.toContain(person.name);
    expect((await unmask(hall, id)).body).toEqual({ text: words, author, party: `psn_${'a1'.repeat(16)}` });
    expect((await eventsOf(hall, `complaint/${id}`)).at(-1)).toMatchObject({
      type: 'hall.complaint.unmasked.v1',
      data: { complaint: id, by: 'manager-1', reason: '核实情况' },
    });
  });

  test('who was forgotten takes the words along, and the complaint goes on', async () => {
    await using hall = await openLibrary();
    const party = `psn_${'a1'.repeat(16)}`;
    const id = await filed(hall, general, { ...reader, party });
    await hall.delete(`/parties/${party}/key`, { as: admin });
    expect(problem(await unmask(hall, id))).toEqual([404, 'person_forgotten']);
    expect((await hall.get(`/complaints/${id}`, { as: reader })).text).not.toContain(words);
    expect((await take(hall, id, 'acceptance')).status).toBe(200);
  });

  test('has their complaints in a list of their own, the newest first, page by page', async () => {
    await using hall = await openLibrary();
    const ids: string[] = [];
    for (const minute of ['31', '32', '33']) {
      await hall.clock.set(`2026-07-17T15:${minute}:00.000+08:00`);
      ids.unshift(await filed(hall));
    }
    await filed(hall, general, stranger);
    const page = async (query: string) =>
      (await hall.get(`/my-complaints${query}`, { as: reader })).body as {
        entries: { complaint: string }[];
        next?: string;
      };
    const first = await page('?limit=2');
    const rest = await page(`?limit=2&cursor=${encodeURIComponent(first.next ?? '')}`);
    expect([...first.entries, ...rest.entries].map((entry) => entry.complaint)).toEqual(ids);
    expect(rest.next).toBeUndefined();
  });
});

test('a complaint is for its author and its center, and for nobody else', async () => {
  await using hall = await openLibrary();
  const id = await filed(hall);
  const statuses = async (...people: HallClaims[]) =>
    Promise.all(people.map(async (as) => (await hall.get(`/complaints/${id}`, { as })).status));
  expect(await statuses(reader, manager, supervisor, admin)).toEqual([200, 200, 200, 200]);
  expect(await statuses(stranger, managerElsewhere, officerOf(desk), clerk)).toEqual([404, 404, 404, 403]);
  expect(problem(await take(hall, id, 'acceptance', managerElsewhere))).toEqual([404, 'complaint_unknown']);
  const list = async (as: HallClaims) => (await hall.get('/complaints?region=330106', { as })).body;
  expect(await list(manager)).toMatchObject({ entries: [{ complaint: id }] });
  expect(await list(managerElsewhere)).toEqual({ entries: [] });
  const foreign = await hall.get(`/departments/${stacks}/complaints`, { as: officerOf(desk) });
  expect(problem(foreign)).toEqual([403, 'outside_scope']);
});
