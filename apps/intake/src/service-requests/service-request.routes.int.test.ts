import { type HallClaims, serviceRequest } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { problem } from '../testing/library-acts.ts';
import { desk, eventsOf, officerOf, stacks, supervisor } from '../testing/library-feedback.ts';
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

const text = `${person.name}问：外地人怎么办借书证`;
const asked = { servicePoint: 'library-hall', kind: 'CONSULTATION', text };

const ask = (hall: Hall, body: object = {}, as: HallClaims = clerk, headers: Record<string, string> = {}) =>
  hall.post('/service-requests', { as, headers, body: { ...asked, ...body } });
async function opened(hall: Hall, body: object = {}): Promise<string> {
  return (await ask(hall, body)).parse(serviceRequest).request;
}
const answer = (hall: Hall, id: string, solved: boolean, as: HallClaims = clerk) =>
  hall.post(`/service-requests/${id}/answers`, { as, body: { text: '凭居住证即可', solved } });
const forward = (hall: Hall, id: string, department = stacks, as: HallClaims = clerk) =>
  hall.post(`/service-requests/${id}/forwarding`, {
    as,
    body: { department, level: 'DISTRICT', note: '需馆藏部确认' },
  });

describe('a request', () => {
  test('is solved at the station, and its first answer time is counted in office hours', async () => {
    await using hall = await openLibrary();
    const id = await opened(hall);
    await hall.clock.set('2026-07-20T09:30:00.000+08:00');
    expect((await answer(hall, id, true)).body).toMatchObject({
      status: 'SOLVED',
      level: 'STATION',
      firstAnsweredAt: '2026-07-20T09:30:00.000+08:00',
      firstAnswerOfficeMinutes: 120,
      solvedAt: '2026-07-20T09:30:00.000+08:00',
      answers: [{ text: '凭居住证即可', level: 'STATION' }],
      text,
    });
    expect(problem(await answer(hall, id, true))).toEqual([409, 'status_move_invalid']);
  });

  test('goes to a department where the station can not solve it, and is solved there', async () => {
    await using hall = await openLibrary();
    const id = await opened(hall);
    await answer(hall, id, false);
    expect((await forward(hall, id)).body).toMatchObject({
      status: 'OPEN',
      level: 'DISTRICT',
      department: stacks,
    });
    expect(problem(await answer(hall, id, true))).toEqual([403, 'other_department']);
    expect(problem(await answer(hall, id, true, officerOf(desk)))).toEqual([404, 'service_request_unknown']);
    const listed = await hall.get(`/departments/${stacks}/service-requests`, { as: officerOf(stacks) });
    expect(listed.body).toMatchObject({ entries: [{ request: id, text }] });
    expect((await answer(hall, id, true, officerOf(stacks))).body).toMatchObject({
      status: 'SOLVED',
      level: 'DISTRICT',
    });
    expect((await eventsOf(hall, `service-request/${id}`)).map(({ type }) => type.split('.')[2])).toEqual([
      'opened',
      'answered',
      'forwarded',
      'answered',
      'solved',
    ]);
  });

  test('sent twice under one key is one; an answer under one key is given once', async () => {
    await using hall = await openLibrary();
    const key = { 'idempotency-key': 'k-1' };
    const first = await ask(hall, {}, clerk, key);
    expect((await ask(hall, {}, clerk, key)).body).toEqual(first.body);
    expect(problem(await ask(hall, { text: '别的' }, clerk, key))).toEqual([409, 'idempotency_key_reused']);
    const { request: id } = first.parse(serviceRequest);
    const reply = { as: clerk, headers: key, body: { text: '凭居住证即可', solved: false } };
    for (const _ of [1, 2])
      expect((await hall.post(`/service-requests/${id}/answers`, reply)).body).toMatchObject({
        answers: [{}],
        text,
      });
  });

  test('is taken down at a point of one’s own region', async () => {
    await using hall = await openLibrary();
    expect(problem(await ask(hall, {}, clerkElsewhere))).toEqual([403, 'outside_scope']);
    expect(problem(await ask(hall, {}, reader))).toEqual([403, 'role_missing']);
    expect(problem(await ask(hall, { servicePoint: 'museum' }))).toEqual([404, 'service_point_unknown']);
    expect((await ask(hall, { servicePoint: 'library-van' })).body).toMatchObject({ channel: 'MOBILE' });
  });

  test('is for its asker and whoever works on it, and for nobody else', async () => {
    await using hall = await openLibrary();
    const party = `psn_${'a1'.repeat(16)}`;
    const id = await opened(hall, { party });
    const statuses = async (...people: HallClaims[]) =>
      Promise.all(people.map(async (as) => (await hall.get(`/service-requests/${id}`, { as })).status));
    expect(await statuses({ ...reader, party }, clerk, manager, supervisor)).toEqual([200, 200, 200, 200]);
    expect(await statuses(reader, stranger, managerElsewhere, officerOf(stacks))).toEqual([
      404, 404, 404, 404,
    ]);
    const list = async (as: HallClaims) => (await hall.get('/service-requests?region=330106', { as })).body;
    expect(await list(manager)).toMatchObject({ entries: [{ request: id }] });
    expect(await list(managerElsewhere)).toEqual({ entries: [] });
    const foreign = await hall.get(`/departments/${stacks}/service-requests`, { as: officerOf(desk) });
    expect(problem(foreign)).toEqual([403, 'outside_scope']);
  });

  test('goes on without its words when its asker was forgotten', async () => {
    await using hall = await openLibrary();
    const party = `psn_${'a1'.repeat(16)}`;
    const id = await opened(hall, { party });
    await hall.delete(`/parties/${party}/key`, { as: admin });
    const response = await answer(hall, id, true);
    expect(response.body).toMatchObject({ status: 'SOLVED' });
    expect(response.text).not.toContain(person.name);
  });
});
