import type { HallClaims } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { correct, problem, tell, themselves, withoutPapers } from '../testing/library-acts.ts';
import { granted, preview, revoke } from '../testing/library-agents.ts';
import { save, see, submitDraft, whole } from '../testing/library-drafts.ts';
import { pdf, send, sent } from '../testing/library-files.ts';
import { cardOrder, idCard } from '../testing/library-orders.ts';
import { admin, agent, person } from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

const withdraw = (hall: Hall, id: string, as: HallClaims) =>
  hall.post(`/applications/${id}/withdrawal`, { as });
const look = (hall: Hall, id: string, as: HallClaims) => hall.get(`/applications/${id}`, { as });

describe('an agent without a grant', () => {
  test('does nothing in the name of a party, and is told how to get one', async () => {
    await using hall = await openLibrary();
    const { application: id, party } = await hall.submitted();
    const refused = [
      await preview(hall, agent),
      await hall.submit(cardOrder(), { as: agent }),
      await look(hall, id, agent),
      await hall.get(`/applications/${id}/acts`, { as: agent }),
      await hall.post(`/applications/${id}/correction`, { as: agent }),
      await withdraw(hall, id, agent),
      await save(hall, whole, { as: agent }),
      await send(hall, pdf('x'), { as: agent, query: { party } }),
      await send(hall, pdf('x'), { as: agent, query: { application: id } }),
    ];
    expect(refused.map(problem)).toEqual(refused.map(() => [403, 'agency_missing']));
  });

  test('sees nothing of what a party holds, and may look at a plan that names nobody', async () => {
    await using hall = await openLibrary();
    const { form, ...order } = withoutPapers;
    const nameless = { ...order, form: { 'applicant.kind': form['applicant.kind'] } };
    const response = await preview(hall, agent, nameless);
    expect(response.status).toBe(200);
  });
});

describe('a grant', () => {
  test('lets the agent in, to what the party holds too, and the party sees every act', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const holding = { idType: 'RESIDENT_ID', idNo: person.idNo, material: 'M01', reference: 'R-1' };
    await hall.post('/holdings', { as: admin, body: holding });
    const given = await granted(hall, owner);
    expect((await preview(hall, agent)).body).toMatchObject({
      plan: { materials: [{ material: 'M01', supply: 'HELD' }, {}, {}] },
    });
    const photo = await sent(hall, pdf('photo'), { as: agent, query: { party: owner.party ?? '' } });
    const materials = [{ material: 'PHOTO', as: 'DIGITAL', sha256: photo.sha256 }];
    const { application: id, by } = await hall.submitted(cardOrder({ materials }), { as: agent });
    expect(by).toEqual({ capacity: 'AGENT', channel: 'COUNTER', agency: given.agency });
    for (let times = 0; times < 3; times++) expect((await look(hall, id, agent)).status).toBe(200);
    expect((await withdraw(hall, id, agent)).body).toMatchObject({ status: 'WITHDRAWN' });

    const acts = (await hall.get(`/agencies/${given.agency}/acts`, { as: owner })).body;
    expect(acts).toMatchObject({
      entries: [
        { act: 'PREVIEW' },
        { act: 'UPLOAD' },
        { act: 'SUBMIT', application: id },
        { act: 'SEE', application: id },
        { act: 'WITHDRAW', application: id },
      ],
    });
    expect((await hall.get(`/applications/${id}/acts`, { as: owner })).body).toMatchObject({
      entries: [
        {
          event: 'hall.application.received.v1',
          who: agent.sub,
          by: { capacity: 'AGENT', agency: given.agency },
        },
        {
          event: 'hall.application.withdrawn.v1',
          who: agent.sub,
          by: { capacity: 'AGENT', channel: 'ONLINE' },
        },
      ],
    });
  });

  test('that was revoked lets the agent do nothing more, with what they brought either', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const given = await granted(hall, owner);
    await save(hall, whole, { as: agent });
    const { application: id } = await hall.submitted(withoutPapers, { as: agent });
    await tell(hall, id);
    const { upload } = await sent(hall, pdf('x'), { as: agent, query: { application: id } });
    expect((await revoke(hall, given, owner)).body).toMatchObject({ revokedAt: expect.any(String) });
    const refused = [
      await preview(hall, agent),
      await hall.submit(cardOrder(), { as: agent }),
      await look(hall, id, agent),
      await hall.post(`/applications/${id}/correction`, { as: agent, body: { materials: [idCard] } }),
      await withdraw(hall, id, agent),
      await see(hall, agent),
      await save(hall, whole, { as: agent, over: 1 }),
      await submitDraft(hall, agent),
      await send(hall, pdf('y'), { as: agent, query: { application: id } }),
      await hall.post(`/uploads/${upload}/opening`, { as: agent, body: { application: id } }),
    ];
    expect(refused.map(problem)).toEqual(refused.map(() => [403, 'agency_ended']));
    expect(problem(await hall.get(`/uploads/${upload}`, { as: agent }))).toEqual([403, 'role_missing']);
    expect((await hall.get('/drafts', { as: agent })).body).toEqual({ entries: [] });
    expect((await look(hall, id, owner)).status).toBe(200);
    expect((await correct(hall, id, { materials: [idCard] })).status).toBe(404);
    expect(
      (await hall.post(`/applications/${id}/correction`, { as: owner, body: { materials: [idCard] } }))
        .status,
    ).toBe(200);
  });
});
