import { applicationWithdrawn, caseDetail, problem } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../testing/library-acts.ts';
import { reader } from '../testing/library-cases.ts';
import { admin, asReader, clerk, of, stranger } from '../testing/library-people.ts';
import { drying, works, worksItems } from '../testing/library-works.ts';
import { openRouting } from '../testing/open-routing.ts';

const grant = { outcome: 'GRANTED' };
const began = { date: '2026-07-20', evidence: 'photo 7' };

describe('a milestone', () => {
  test('is reported by whoever may see the case, once, and opens what waits for it', async () => {
    await using hall = await openRouting();
    await hall.start(works);
    const id = await hall.accept(worksItems, { bundle: works });
    const place = `/cases/${id}/milestones/WORKS`;
    const early = await hall.post(place, asReader, began, { 'accept-language': 'en' });
    expect(codeOf(early)).toBe('409 milestone_not_ready');
    expect(early.parse(problem).detail).toContain('before: plan.');
    await hall.post(`/tasks/${id}.plan/decision`, of('stacks'), grant);
    expect(codeOf(await hall.post(place, stranger, began))).toBe('404 case_unknown');
    expect(codeOf(await hall.post(place, admin, began))).toBe('403 role_missing');
    const reported = await hall.post(place, asReader, began);
    const seen = reported.parse(caseDetail);
    expect(seen.milestones[0]).toMatchObject({ milestone: 'WORKS', status: 'REPORTED', date: '2026-07-20' });
    expect(seen.tasks.map(({ item, status }) => [item, status])).toEqual([
      ['plan', 'GRANTED'],
      ['measure', 'REVIEW'],
      ['file', 'RECEIVED'],
    ]);
    expect((await hall.post(place, clerk, began)).body).toEqual(reported.body);
    expect(await hall.persistence.streams.read(`case/${id}`)).toHaveLength(3);
  });

  test('names nobody in its evidence, and is dated by a day', async () => {
    await using hall = await openRouting();
    await hall.start(works);
    const id = await hall.accept(worksItems, { bundle: works });
    const wrong = { date: 'yesterday', evidence: 'call 13800000000' };
    const refused = (await hall.post(`/cases/${id}/milestones/WORKS`, asReader, wrong)).parse(problem);
    expect(refused.errors?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'body.date field_format',
      'body.evidence personal_data_in_text',
    ]);
  });
});

describe('facts', () => {
  test('are reported by those whose data it is, and begin what waits for them', async () => {
    await using hall = await openRouting();
    await hall.start(drying);
    const id = await hall.accept(['dry'], { bundle: drying });
    expect((await hall.get(`/tasks/${id}.dry`)).body).toMatchObject({
      status: 'WAITING_CONDITION',
      says: { en: 'The cellar has to be dry' },
    });
    const dry = { answers: { 'cellar.dry': true } };
    expect(codeOf(await hall.post(`/cases/${id}/facts`, clerk, dry))).toBe('403 role_missing');
    const reported = await hall.post(`/cases/${id}/facts`, of('stacks'), dry);
    expect(reported.body).toMatchObject({ tasks: [{ item: 'dry', status: 'REVIEW' }] });
    const wrong = await hall.post(`/cases/${id}/facts`, admin, { answers: { 'cellar.dry': 'soon' } });
    expect(wrong.parse(problem).errors).toMatchObject([
      { path: 'body.answers.cellar.dry', code: 'field_type' },
    ]);
  });

  test('that a result says are recorded with the decision', async () => {
    await using hall = await openRouting();
    await hall.start(drying);
    const id = await hall.accept(['filing'], { bundle: drying });
    const decide = (data: object) =>
      hall.post(`/tasks/${id}.filing/decision`, of('stacks'), { ...grant, data });
    const wrong = (await decide({ 'flood.number': 7 })).parse(problem);
    expect(wrong.errors).toMatchObject([{ path: 'body.data.flood.number', code: 'field_type' }]);
    expect((await decide({ 'flood.number': 'F-7' })).body).toMatchObject({
      status: 'GRANTED',
      data: { 'flood.number': 'F-7' },
      promised: { status: 'ENDED' },
    });
  });
});

describe('a case that ends early', () => {
  test('with the application that the applicant withdraws, however often that is told', async () => {
    await using hall = await openRouting();
    await hall.start();
    const id = await hall.accept(['card', 'loan']);
    const { application } = (await hall.get(`/cases/${id}`)).parse(caseDetail);
    const told = {
      type: applicationWithdrawn.type,
      data: { application, region: '330106', party: reader, how: 'BY_APPLICANT', at: hall.clock.now() },
    };
    await hall.hear(told);
    await hall.hear(told, 'e2');
    expect((await hall.get(`/cases/${id}`)).body).toMatchObject({ status: 'WITHDRAWN' });
    expect((await hall.get('/departments/330106:desk/inbox', of('desk'))).body).toEqual({ entries: [] });
    expect((await hall.get('/cases?region=330106&status=WITHDRAWN', clerk)).body).toMatchObject({
      entries: [{ case: id }],
    });
    expect(await hall.persistence.streams.read(`case/${id}`)).toHaveLength(2);
    const unknown = { ...told.data, application: `app_${'9'.repeat(24)}` };
    await hall.hear({ ...told, data: unknown }, 'e3');
  });

  test('with the acceptance that the center revokes, for a paper that never came', async () => {
    await using hall = await openRouting();
    await hall.start();
    const id = await hall.accept(['card', 'loan'], { promised: ['PHOTO'] });
    expect((await hall.get(`/cases/${id}`)).body).toMatchObject({ cureDueDates: { PHOTO: '2026-07-20' } });
    const center = { ...clerk, roles: ['center-admin' as const] };
    const body = { material: 'PHOTO', reasons: 'The photograph never came.' };
    const revoke = () => hall.post(`/cases/${id}/acceptance-revocation`, center, body);
    expect(codeOf(await revoke())).toBe('409 deficiency_not_due');
    await hall.clock.set('2026-07-21T10:00:00+08:00');
    await hall.runJobs();
    expect(codeOf(await hall.post(`/cases/${id}/acceptance-revocation`, clerk, body))).toBe(
      '403 role_missing',
    );
    expect((await revoke()).body).toMatchObject({
      status: 'ACCEPTANCE_REVOKED',
      deficiencies: [],
      tasks: [{ status: 'ACCEPTANCE_REVOKED', reasons: body.reasons }, { status: 'NOT_ACCEPTED' }],
    });
    const types = (await hall.persistence.streams.read(`case/${id}`)).flatMap(({ events }) =>
      events.map(({ type }) => type.split('.')[2]),
    );
    expect(types.filter((type) => type === 'deficiency-due')).toHaveLength(1);
  });
});
