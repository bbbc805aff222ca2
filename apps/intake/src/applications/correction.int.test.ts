import { describe, expect, test } from 'vitest';
import { accept, correct, problem, tell, unmask, withoutPapers } from '../testing/library-acts.ts';
import { cardForm, cardOrder, idCard, photo } from '../testing/library-orders.ts';
import { manager, otherPerson, person } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

describe('correction', () => {
  test('of papers and answers starts the dates anew, and the application is accepted', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    await tell(hall, application);
    await hall.clock.set('2026-07-22T10:00:00.000+08:00');
    const form = { 'applicant.name': '王大明', 'result.delivery_address': '书香路八号' };
    const key = { 'idempotency-key': 'correct-1' };
    const corrected = await correct(hall, application, { form, materials: [idCard, photo] }, key);
    expect(corrected.body).toMatchObject({
      status: 'RECEIVED',
      receiptDate: '2026-07-22',
      correctionDueDate: '2026-07-29',
      materialsMissing: [],
    });
    const again = await correct(hall, application, { form, materials: [idCard, photo] }, key);
    expect([again.status, again.body]).toEqual([200, corrected.body]);
    expect(await unmask(hall, application)).toEqual({ form: { ...cardForm, ...form } });
    expect((await accept(hall, application)).body).toMatchObject({ status: 'ACCEPTED' });
  });

  test('can be asked for once: what was overlooked then is the hall’s own fault, and a manager’s to ask', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    await tell(hall, application);
    expect(problem(await tell(hall, application))).toEqual([409, 'status_move_invalid']);
    await correct(hall, application, {});
    expect(problem(await tell(hall, application))).toEqual([409, 'correction_notice_issued']);
    const overlooked = [{ path: 'form.applicant.name', code: 'WRONG' }];
    expect(problem(await tell(hall, application, overlooked))).toEqual([409, 'correction_notice_issued']);
    const place = `/applications/${application}/correction-notice`;
    const asked = await hall.post(place, { as: manager, body: { defects: overlooked } });
    expect(asked.body).toMatchObject({ status: 'CORRECTION' });
    expect((await hall.events(application)).at(-1)?.data).toMatchObject({
      violations: ['form.applicant.name'],
    });
  });

  test('of nothing is not asked for', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted();
    expect(problem(await tell(hall, application))).toEqual([422, 'nothing_to_correct']);
  });

  test('drops an answer that is not asked any more, and refuses one that comes', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    await tell(hall, application);
    const fetched = { 'result.delivery_mode': 'PICK_UP' };
    const both = { ...fetched, 'result.delivery_address': '书香路八号' };
    expect((await correct(hall, application, { form: both })).body).toMatchObject({
      code: 'order_invalid',
      errors: [{ path: 'body.form.result.delivery_address', code: 'field_not_asked' }],
    });
    expect((await correct(hall, application, { form: fetched })).status).toBe(200);
    const { 'result.delivery_address': _, ...rest } = cardForm;
    expect(await unmask(hall, application)).toEqual({ form: { ...rest, ...fetched } });
  });

  test('names the wrong places of the correction, not of what was there before', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(cardOrder({ materials: [], promisedMaterials: ['PHOTO'] }));
    await tell(hall, application);
    const response = await correct(hall, application, { promisedMaterials: ['M01'] });
    expect(response.body).toMatchObject({
      errors: [{ path: 'body.promisedMaterials[0]', code: 'material_not_deferrable' }],
    });
  });

  test('does not make it another person’s application', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    await tell(hall, application);
    const response = await correct(hall, application, { form: { 'applicant.id_no': otherPerson.idNo } });
    expect(response.body).toMatchObject({
      code: 'order_invalid',
      errors: [{ path: 'body.form.applicant.id_no', code: 'id_number_invalid' }],
    });
  });

  test('that is refused leaves the answers as they were: of an accepted one, a stale one, a wrong one', async () => {
    await using hall = await openLibrary();
    const changed = { form: { 'applicant.name': '王大明' } };
    const accepted = await hall.submitted();
    await accept(hall, accepted.application);
    expect(problem(await correct(hall, accepted.application, changed))).toEqual([409, 'status_move_invalid']);

    const told = await hall.submitted(withoutPapers);
    await tell(hall, told.application);
    const stale = await correct(hall, told.application, changed, { 'if-match': '"1"' });
    expect(problem(stale)).toEqual([412, 'stale_version']);
    const wrong = { form: { 'applicant.name': '王大明', 'applicant.mobile': '110' } };
    expect(problem(await correct(hall, told.application, wrong))).toEqual([422, 'order_invalid']);

    for (const { application } of [accepted, told])
      expect(await unmask(hall, application)).toMatchObject({ form: { 'applicant.name': person.name } });
  });

  test('whose commit was lost after the vault was written changes nothing either', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    await tell(hall, application);
    const append = hall.persistence.streams.append;
    hall.persistence.streams.append = () => Promise.reject(new Error('the power went off'));
    const form = { 'applicant.name': '王大明' };
    expect((await correct(hall, application, { form })).status).toBe(500);
    hall.persistence.streams.append = append;
    expect(await unmask(hall, application)).toMatchObject({ form: { 'applicant.name': person.name } });
    await correct(hall, application, {});
    expect(await unmask(hall, application)).toMatchObject({ form: { 'applicant.name': person.name } });
  });

  test('at once with acceptance: one of both orders, and never accepted with papers missing', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    await tell(hall, application);
    const [corrected, accepted] = await Promise.all([
      correct(hall, application, { materials: [idCard] }),
      accept(hall, application),
    ]);
    expect(corrected.status).toBe(200);
    expect(['status_move_invalid', 'materials_missing']).toContain(problem(accepted)[1]);
  });

  test('that comes while a clerk accepts is looked at before the acceptance is decided', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    await tell(hall, application);
    const { views } = hall.persistence;
    const get = views.get;
    let corrected: Promise<unknown> | undefined;
    views.get = async (view, key, scope) => {
      const found = await get(view, key, scope);
      // The acceptance has read the answers by now, and has decided nothing.
      if (view.name === 'vault' && !corrected) {
        corrected = correct(hall, application, { materials: [idCard, photo] });
        await corrected;
      }
      return found;
    };
    expect((await accept(hall, application)).body).toMatchObject({
      status: 'ACCEPTED',
      materialsMissing: [],
    });
  });

  test('handed in twice at once is one, and the answers are those of the one that counts', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted(withoutPapers);
    await tell(hall, application);
    const names = ['王一明', '王二明'];
    const both = await Promise.all(
      names.map((name) => correct(hall, application, { form: { 'applicant.name': name } })),
    );
    const winner = names[both.findIndex(({ status }) => status === 200)];
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await unmask(hall, application)).toMatchObject({ form: { 'applicant.name': winner } });
  });
});
