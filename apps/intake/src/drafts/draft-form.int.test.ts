import { draft } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { problem } from '../testing/library-acts.ts';
import { number, save, see, submitDraft, whole } from '../testing/library-drafts.ts';
import { cardForm } from '../testing/library-orders.ts';
import { enabledChanged, enabledWithout, reader } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

describe('when the form has changed', () => {
  const narrowed = enabledChanged((library) => {
    library.items = library.items.map((item) =>
      item.level === 'HANDLING'
        ? { ...item, fields: item.fields.filter((id) => id !== 'applicant.email') }
        : item,
    );
    library.fields = library.fields
      .filter(({ id }) => id !== 'applicant.email')
      .map((field) => (field.id === 'applicant.name' ? { ...field, type: 'text', maxLength: 2 } : field));
  });

  test('the draft drops what is affected, says which and why, and keeps the rest', async () => {
    await using hall = await openLibrary();
    await save(hall, whole, { as: reader });
    await hall.hear(narrowed);
    const known = { 'if-none-match': '"1"' };
    const shown = (await hall.get(`/drafts/${number}`, { as: reader, headers: known })).parse(draft);
    expect(shown.dropped.map(({ path, code }) => [path, code])).toEqual([
      ['form.applicant.name', 'field_range'],
      ['form.applicant.email', 'field_unknown'],
    ]);
    const { 'applicant.name': _, 'applicant.email': __, ...rest } = cardForm;
    expect(shown).toMatchObject({ form: rest, digest: narrowed.data.digest });
    expect(shown.form).not.toHaveProperty(['applicant.name']);
  });

  test('it is not submitted behind its writer’s back; saved again, it is', async () => {
    await using hall = await openLibrary();
    await save(hall, whole, { as: reader });
    await hall.hear(narrowed);
    expect((await submitDraft(hall, reader)).body).toMatchObject({
      code: 'draft_form_changed',
      errors: [{ path: 'form.applicant.name' }, { path: 'form.applicant.email', code: 'field_unknown' }],
    });
    const { 'applicant.email': _, ...form } = { ...cardForm, 'applicant.name': '王明' };
    await save(hall, { ...whole, form }, { as: reader, over: 1 });
    expect((await see(hall, reader)).parse(draft).dropped).toEqual([]);
    expect((await submitDraft(hall, reader)).status).toBe(201);
  });

  test('and the bundle is off for a while, the draft waits', async () => {
    await using hall = await openLibrary();
    await save(hall, whole, { as: reader });
    await hall.hear(enabledWithout('card-person'));
    expect(problem(await submitDraft(hall, reader))).toEqual([422, 'order_invalid']);
    await hall.hear(enabledWithout());
    expect((await submitDraft(hall, reader)).status).toBe(201);
  });
});
