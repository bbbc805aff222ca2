import { type AgencyView, agency, application } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { problem, themselves } from '../testing/library-acts.ts';
import { forAll, forOne, granted, granting, preview, revoke, toAgent } from '../testing/library-agents.ts';
import { number, save, submitDraft, whole } from '../testing/library-drafts.ts';
import { cardOrder } from '../testing/library-orders.ts';
import { agent, clerk, clerkElsewhere, otherAgent, otherPerson, reader } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

describe('a grant', () => {
  test('ends with its last day, and is said to have', async () => {
    await using hall = await openLibrary();
    await granted(hall, await themselves(hall));
    await hall.clock.set('2026-07-20T23:00:00.000+08:00');
    expect((await preview(hall, agent)).status).toBe(200);
    await hall.clock.set('2026-07-21T00:30:00.000+08:00');
    const response = await preview(hall, agent);
    expect(response.body).toMatchObject({
      code: 'agency_ended',
      detail: expect.stringContaining('2026-07-20'),
    });
  });

  test('for some items does not reach to others', async () => {
    await using hall = await openLibrary();
    await granted(hall, await themselves(hall), { scope: { ...forAll, items: ['loan'] } });
    expect(problem(await preview(hall, agent))).toEqual([403, 'agency_missing']);
  });

  test('for one application is made before there is one, and lets its draft be submitted', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    await save(hall, whole, { as: owner });
    const given = await granted(hall, owner, { scope: forOne(number) });
    expect(problem(await hall.submit(cardOrder(), { as: agent }))).toEqual([403, 'agency_missing']);
    const submitted = (await submitDraft(hall, agent)).parse(application);
    expect(submitted).toMatchObject({ application: number, by: { agency: given.agency } });
  });

  test('is not given to a second agent for the same application', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const first = await granted(hall, owner, { scope: forOne(number) });
    const toOther = { agent: `sub:${otherAgent.sub}`, scope: forOne(number) };
    expect(problem(await granting(hall, owner, toOther))).toEqual([409, 'agency_other_agent']);
    await revoke(hall, first, owner);
    expect((await granting(hall, owner, toOther)).status).toBe(201);
  });

  test('is recorded at the window with its paper, by staff of the region alone', async () => {
    await using hall = await openLibrary();
    const { party } = await themselves(hall);
    expect((await granting(hall, clerk, { party })).body).toMatchObject({
      errors: [{ path: 'body.paper', code: 'field_required' }],
    });
    const paper = { party, paper: 'SQ-2026-0017' };
    expect(problem(await granting(hall, clerkElsewhere, paper))).toEqual([403, 'outside_scope']);
    const given = await granted(hall, clerk, paper);
    expect((await preview(hall, agent)).status).toBe(200);
    expect((await revoke(hall, given, clerk)).body).toMatchObject({ errors: [{ path: 'body.paper' }] });
    expect((await revoke(hall, given, clerk, { paper: 'CX-2026-0003' })).status).toBe(200);
    expect(problem(await preview(hall, agent))).toEqual([403, 'agency_ended']);
  });

  test('is nobody else’s to give, see or revoke', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const other = await themselves(hall, otherPerson.idNo);
    expect(problem(await granting(hall, reader))).toEqual([403, 'party_unproven']);
    expect(problem(await granting(hall, other, { party: owner.party }))).toEqual([403, 'outside_scope']);
    const { application: id } = await hall.submitted(cardOrder(), { as: owner });
    expect(problem(await granting(hall, other, { scope: forOne(id) }))).toEqual([404, 'application_unknown']);
    const given = await granted(hall, owner);
    for (const who of [other, otherAgent, clerkElsewhere]) {
      expect(problem(await hall.get(`/agencies/${given.agency}`, { as: who }))).toEqual([
        404,
        'agency_unknown',
      ]);
      expect(problem(await revoke(hall, given, who))).toEqual([404, 'agency_unknown']);
      expect(problem(await hall.get(`/agencies/${given.agency}/acts`, { as: who }))).toEqual([
        404,
        'agency_unknown',
      ]);
    }
  });

  test('of what does not exist is refused', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    expect(problem(await granting(hall, owner, { region: '999999' }))).toEqual([404, 'region_unknown']);
    expect(problem(await granting(hall, owner, { scope: { ...forAll, bundle: 'tea-house' } }))).toEqual([
      409,
      'bundle_not_enabled',
    ]);
    expect(
      (await granting(hall, owner, { scope: { ...forAll, items: ['card', 'sword'] } })).body,
    ).toMatchObject({
      errors: [{ path: 'body.scope.items[1]', code: 'item_unknown' }],
    });
  });

  test('is made once under one Idempotency-Key, and laid down by the agent too', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const key = { 'idempotency-key': 'grant-1' };
    const both = [1, 2].map(() => hall.post('/agencies', { as: owner, body: toAgent, headers: key }));
    const [first, again] = await Promise.all(both);
    expect(again?.body).toEqual(first?.body);
    const given = first?.parse(agency) as AgencyView;
    expect((await revoke(hall, given, agent)).status).toBe(200);
    for (const [as, query] of [
      [owner, 'as=PARTY'],
      [agent, 'as=AGENT'],
    ] as const) {
      expect((await hall.get(`/agencies?${query}`, { as })).body).toMatchObject({
        entries: [{ agency: given.agency, revokedAt: expect.any(String) }],
      });
    }
    expect((await hall.get(`/agencies?as=AGENT&of=${toAgent.agent}`, { as: otherAgent })).body).toEqual({
      entries: [],
    });
  });
});
