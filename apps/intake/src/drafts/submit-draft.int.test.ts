import { application, draft } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { accept, problem, themselves } from '../testing/library-acts.ts';
import { begun, number, save, see, submitDraft, whole, withoutPhoto } from '../testing/library-drafts.ts';
import { pdf, sent } from '../testing/library-files.ts';
import { cardForm, cardOrder } from '../testing/library-orders.ts';
import { clerk, otherPerson, reader } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

describe('one matter over several channels (A63)', () => {
  test('begun on the phone and finished at the window, it keeps its number and tells each act’s channel', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    await save(hall, withoutPhoto, { as: owner });
    expect((await see(hall, clerk)).parse(draft).form).toMatchObject({
      'applicant.name': '王**',
      'applicant.id_no': '330106********0019',
    });
    const opened = await hall.post(`/drafts/${number}/unmasking`, { body: { reason: '本人到窗口继续办理' } });
    const { form } = opened.body as { form: object };
    expect(form).toEqual(cardForm);
    const atWindow = cardOrder({ form });
    expect((await save(hall, atWindow, { as: clerk, over: 2 })).status).toBe(200);
    const submitted = (await submitDraft(hall, clerk)).parse(application);
    expect(submitted).toMatchObject({ application: number, channel: 'COUNTER', party: owner.party });
    await accept(hall, number);

    const acts = (await hall.get(`/applications/${number}/acts`, { as: owner })).body;
    expect(acts).toEqual({
      entries: [
        {
          at: expect.any(String),
          event: 'hall.draft.saved.v1',
          who: owner.sub,
          by: { capacity: 'PARTY', channel: 'ONLINE' },
        },
        { at: expect.any(String), event: 'hall.draft.unmasked.v1', who: clerk.sub },
        {
          at: expect.any(String),
          event: 'hall.draft.saved.v1',
          who: clerk.sub,
          by: { capacity: 'STAFF', channel: 'COUNTER' },
        },
        {
          at: expect.any(String),
          event: 'hall.application.received.v1',
          who: clerk.sub,
          by: { capacity: 'STAFF', channel: 'COUNTER' },
        },
        { at: expect.any(String), event: 'hall.application.handed-over.v1', who: clerk.sub },
        { at: expect.any(String), event: 'hall.application.accepted.v1', who: clerk.sub },
      ],
    });
    const page = (await hall.get(`/applications/${number}/acts?limit=2&cursor=4`, { as: owner })).body;
    expect(page).toMatchObject({ entries: [{ event: 'hall.application.handed-over.v1' }, {}] });
  });

  test('handed in elsewhere than it was begun, it is that place’s', async () => {
    await using hall = await openLibrary();
    await save(hall, whole, { as: reader });
    const shown = await submitDraft(hall, reader, { servicePoint: 'library-kiosk' });
    expect(shown.parse(application)).toMatchObject({ channel: 'KIOSK', servicePoint: 'library-kiosk' });
  });

  test('submitted twice it is one application, and the draft is gone', async () => {
    await using hall = await openLibrary();
    await save(hall, whole, { as: reader });
    const both = await Promise.all([1, 2].map(() => submitDraft(hall, reader)));
    const again = await submitDraft(hall, reader);
    expect([...both, again].map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await hall.events(number)).map(({ type }) => type)).toEqual(['hall.application.received.v1']);
    expect(problem(await see(hall, reader))).toEqual([409, 'draft_submitted']);
    expect(problem(await save(hall, whole, { as: reader }))).toEqual([409, 'draft_submitted']);
    expect((await hall.get('/drafts', { as: reader })).body).toEqual({ entries: [] });
  });

  test('where the power went off between receipt and the end of the draft, the same request does the rest', async () => {
    await using hall = await openLibrary();
    await save(hall, whole, { as: reader });
    const append = hall.persistence.streams.append;
    hall.persistence.streams.append = (commit, puts) =>
      commit.stream.startsWith('draft/')
        ? Promise.reject(new Error('the power went off'))
        : append(commit, puts);
    expect((await submitDraft(hall, reader)).status).toBe(500);
    hall.persistence.streams.append = append;
    expect(problem(await save(hall, begun, { as: reader, over: 1 }))).toEqual([409, 'draft_submitted']);
    expect((await submitDraft(hall, reader)).status).toBe(201);
    expect((await hall.get('/drafts', { as: reader })).body).toEqual({ entries: [] });
  });

  test('submitted with something wrong it says so, and stays a draft', async () => {
    await using hall = await openLibrary();
    await save(hall, begun, { as: reader });
    expect(problem(await submitDraft(hall, reader))).toEqual([422, 'order_invalid']);
    expect((await see(hall, reader)).status).toBe(200);
  });

  test('its files are those of its party, handed in for it by whoever may', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    await save(hall, withoutPhoto, { as: owner });
    const query = { application: number };
    const { sha256, party, upload } = await sent(hall, pdf('photo'), { as: clerk, query });
    expect(party).toBe(owner.party);
    const other = await themselves(hall, otherPerson.idNo);
    const photo = { material: 'PHOTO', as: 'DIGITAL', sha256 };
    await save(
      hall,
      { ...withoutPhoto, materials: [...withoutPhoto.materials, photo] },
      { as: owner, over: 1 },
    );
    const opening = (as: typeof owner, body: object) => hall.post(`/uploads/${upload}/opening`, { as, body });
    expect((await opening(clerk, { application: number, reason: '核对' })).status).toBe(200);
    expect(problem(await opening(other, { application: number }))).toEqual([404, 'upload_unknown']);
    expect((await submitDraft(hall, owner)).parse(application).materialsMissing).toEqual([]);
  });
});
