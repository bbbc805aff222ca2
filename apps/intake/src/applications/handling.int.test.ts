import { application, eventOf, taskDecided, taskIdOf } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { accept, problem, tell, withoutPapers } from '../testing/library-acts.ts';
import { cardOrder } from '../testing/library-orders.ts';
import { at, clerk, manager, path, reader, region } from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

const colleague = { ...clerk, sub: 'clerk-9' };
const own = (hall: Hall, id: string, as = clerk, body: object = {}) =>
  hall.post(`/applications/${id}/owner`, { as, body });
const withdraw = (hall: Hall, id: string) => hall.post(`/applications/${id}/withdrawal`, { as: reader });

describe('who was asked first (首问责任)', () => {
  test('answers for it, seen in the application and in the list, until it is handed over', async () => {
    await using hall = await openLibrary();
    const { application: id, owner } = await hall.submitted(withoutPapers);
    expect(owner).toBeUndefined();
    await tell(hall, id);
    expect((await hall.shown(id)).owner).toBe(clerk.sub);
    expect((await hall.get('/applications?region=330106&status=CORRECTION')).body).toMatchObject({
      entries: [{ application: id, owner: clerk.sub }],
    });
    expect(problem(await own(hall, id, colleague))).toEqual([403, 'not_owner']);
    const given = await own(hall, id, clerk, { to: colleague.sub, reason: '轮岗' });
    expect(given.parse(application).owner).toBe(colleague.sub);
    expect((await hall.events(id)).at(-1)?.data).toMatchObject({ from: clerk.sub, to: colleague.sub });
    expect((await own(hall, id, manager, { to: clerk.sub })).parse(application).owner).toBe(clerk.sub);
  });

  test('is whoever takes it, of two at once one alone', async () => {
    await using hall = await openLibrary();
    const { application: id } = await hall.submitted();
    const both = await Promise.all([own(hall, id), own(hall, id, colleague)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 403]);
  });

  test('is who took it in at the window', async () => {
    await using hall = await openLibrary();
    expect((await hall.submitted(cardOrder(), { as: clerk })).owner).toBe(clerk.sub);
  });
});

describe('an accepted application', () => {
  test('is withdrawn as long as nothing is decided, names the case to end, and twice is once', async () => {
    await using hall = await openLibrary();
    const { application: id } = await hall.submitted();
    const { case: caseId } = (await accept(hall, id)).parse(application);
    expect((await withdraw(hall, id)).parse(application)).toMatchObject({
      status: 'WITHDRAWN',
      case: caseId,
    });
    expect((await withdraw(hall, id)).status).toBe(200);
    const withdrawn = (await hall.events(id)).filter(({ type }) => type.endsWith('withdrawn.v1'));
    expect(withdrawn.map(({ data }) => data)).toEqual([
      expect.objectContaining({
        case: caseId,
        how: 'BY_APPLICANT',
        by: { capacity: 'PARTY', channel: 'ONLINE' },
      }),
    ]);
  });

  test('is not withdrawn once an item of it was decided', async () => {
    await using hall = await openLibrary();
    const { application: id, party, bundle } = await hall.submitted();
    const { case: caseId } = (await accept(hall, id)).parse(application);
    if (!caseId) throw new Error('an accepted application has a case');
    await hall.hear(
      eventOf(taskDecided, {
        case: caseId,
        task: taskIdOf(caseId, 'card-person'),
        item: 'card-person' as never,
        itemName: { zh: '借书证', en: 'Card' },
        region,
        regionPath: path,
        bundle,
        department: '330106:desk' as never,
        party,
        channel: 'COUNTER',
        outcome: 'REFUSED',
        resultName: { zh: '借书证', en: 'Card' },
        openedAt: at,
        decidedAt: at,
        onTimePromised: true,
        workingDays: 0,
      }),
    );
    expect(problem(await withdraw(hall, id))).toEqual([409, 'decision_taken']);
    expect((await hall.shown(id)).status).toBe('ACCEPTED');
  });
});

test('a list is read from the view alone, however many it lists', async () => {
  await using hall = await openLibrary();
  for (let count = 0; count < 3; count++) await hall.submitted();
  const { views, streams } = hall.persistence;
  const read = { views: views.get, streams: streams.read };
  const reads: string[] = [];
  views.get = (view, key, scope) => {
    reads.push(view.name);
    return read.views(view, key, scope);
  };
  streams.read = (stream, from) => {
    reads.push(stream);
    return read.streams(stream, from);
  };
  const { body } = await hall.get('/applications?region=330106');
  expect((body as { entries: object[] }).entries).toHaveLength(3);
  expect(reads).toEqual([]);
});
