import { caseIdOf } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { accept, problem, tell, unmask, withoutPapers } from '../testing/library-acts.ts';
import { cardOrder, idCard } from '../testing/library-orders.ts';
import { enabledWithout, person, reader } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

describe('acceptance', () => {
  test('of a whole package opens the case, and tells it without anything personal', async () => {
    await using hall = await openLibrary();
    const { application, party } = await hall.submitted();
    const response = await accept(hall, application);
    expect(response.body).toMatchObject({ status: 'ACCEPTED', case: caseIdOf(application) });
    const accepted = (await hall.events(application)).at(-1);
    expect(accepted).toMatchObject({
      type: 'hall.application.accepted.v1',
      data: {
        party,
        how: 'BY_CLERK',
        acceptedDate: '2026-07-17',
        deficiencies: [],
        content: {
          items: ['card-person'],
          answers: {
            'applicant.kind': 'NATURAL',
            'applicant.id_type': 'RESIDENT_ID',
            'result.delivery_mode': 'EMS',
          },
          materialsSupplied: ['M01', 'PHOTO'],
        },
      },
    });
    for (const value of Object.values(person)) expect(JSON.stringify(accepted)).not.toContain(value);
  });

  test('waits for missing papers, all of which the notice names beside what the clerk found', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    expect(problem(await accept(hall, application))).toEqual([409, 'materials_missing']);
    const found = { path: 'form.applicant.name', code: 'WRONG' };
    expect((await tell(hall, application, [found])).body).toMatchObject({
      status: 'CORRECTION',
      cureDueDate: '2026-07-31',
      defects: [
        found,
        { path: 'materials.M01', code: 'MISSING' },
        { path: 'materials.PHOTO', code: 'MISSING' },
      ],
    });
  });

  test('with a paper promised to follow is deficient, and says what is to follow', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(
      cardOrder({ materials: [idCard], promisedMaterials: ['PHOTO'] }),
    );
    expect((await accept(hall, application)).body).toMatchObject({ status: 'ACCEPTED_DEFICIENT' });
    expect((await hall.events(application)).at(-1)?.data).toMatchObject({ deficiencies: ['PHOTO'] });
  });

  test('is possible though the region switched the item off meanwhile', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted();
    await hall.hear(enabledWithout('card-person'));
    expect((await hall.shown(application)).status).toBe('RECEIVED');
    expect((await accept(hall, application)).status).toBe(200);
    expect(problem(await hall.submit())).toEqual([422, 'order_invalid']);
  });

  test('asked for twice under one key is one; under none the second is refused', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted();
    const key = { 'idempotency-key': 'accept-1' };
    const [first, again] = [await accept(hall, application, key), await accept(hall, application, key)];
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(problem(await accept(hall, application))).toEqual([409, 'status_move_invalid']);
    const accepted = (await hall.events(application)).filter(({ type }) => type.includes('accepted'));
    expect(accepted.length).toBe(1);
  });

  test('on a version that is not the latest is refused with 412', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted();
    await unmask(hall, application);
    expect(problem(await accept(hall, application, { 'if-match': '"1"' }))).toEqual([412, 'stale_version']);
    expect((await accept(hall, application, { 'if-match': '"2"' })).status).toBe(200);
  });

  test('can be refused, with the reason', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted();
    const body = { reason: '不属于本馆' };
    expect((await hall.post(`/applications/${application}/non-acceptance`, { body })).body).toMatchObject({
      status: 'NOT_ACCEPTED',
    });
    expect((await hall.events(application)).at(-1)?.data).toMatchObject(body);
  });
});

describe('withdrawal', () => {
  test.each(['RECEIVED', 'CORRECTION'])('from %s ends it', async (status) => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    if (status === 'CORRECTION') await tell(hall, application);
    const place = `/applications/${application}/withdrawal`;
    expect((await hall.post(place, { as: reader })).body).toMatchObject({ status: 'WITHDRAWN' });
    const before = await hall.events(application);
    expect((await hall.post(place, { as: reader })).body).toMatchObject({ status: 'WITHDRAWN' });
    expect(await hall.events(application)).toEqual(before);
  });
});
