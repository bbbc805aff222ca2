import { describe, expect, test } from 'vitest';
import { accept, themselves } from '../testing/library-acts.ts';
import { pdf, sent, withPhoto } from '../testing/library-files.ts';
import { cardOrder, idCard } from '../testing/library-orders.ts';
import { otherPerson } from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

describe('an application', () => {
  test('names the files of its party, which stand in its commit with how they came', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const { sha256 } = await sent(hall, pdf('photo'), { as: owner });
    const { application, copies } = await hall.submitted(withPhoto(sha256), { as: owner });
    expect(copies).toEqual([
      { material: 'M01', as: 'PAPER' },
      { material: 'PHOTO', as: 'DIGITAL', sha256 },
    ]);
    expect((await hall.events(application))[0]?.data).toMatchObject({ content: { copies } });
  });

  test.each([
    ['a file that nobody sent', async () => 'ab'.repeat(32)],
    [
      'a file of somebody else',
      async (hall: Hall) => {
        const other = await themselves(hall, otherPerson.idNo);
        return (await sent(hall, pdf('photo'), { as: other })).sha256;
      },
    ],
  ])('that names %s is refused, and says where', async (_what, prepare) => {
    await using hall = await openLibrary();
    const response = await hall.submit(withPhoto(await prepare(hall)), { as: await themselves(hall) });
    expect(response.body).toMatchObject({
      code: 'order_invalid',
      errors: [{ path: 'body.materials[1].sha256', code: 'upload_unknown' }],
    });
  });

  test('that calls a paper digital names its file', async () => {
    await using hall = await openLibrary();
    const response = await hall.submit(cardOrder({ materials: [{ material: 'PHOTO', as: 'DIGITAL' }] }));
    expect(response.body).toMatchObject({
      errors: [{ path: 'body.materials[0].sha256', code: 'field_required' }],
    });
  });

  test('accepted with a copy whose paper says how long it is valid spares the next one that paper', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const valid = { validTo: '2026-08-31' };
    const { sha256 } = await sent(hall, pdf('photo'), { as: owner, query: valid });
    const { application } = await hall.submitted(withPhoto(sha256), { as: owner });
    const next = cardOrder({ materials: [idCard] });
    expect((await hall.submitted(next, { as: owner })).materialsMissing).toEqual(['PHOTO']);

    await accept(hall, application);
    const accepted = (await hall.events(application)).filter(({ type }) => type.endsWith('accepted.v1'));
    await hall.hear(...accepted, ...accepted);
    expect(await hall.submitted(next, { as: owner })).toMatchObject({
      materialsHeld: ['PHOTO'],
      materialsMissing: [],
      copies: [{ material: 'PHOTO', as: 'HELD', sha256 }, idCard],
    });
    await hall.clock.set('2026-09-01T10:00:00.000+08:00');
    expect((await hall.submitted(next, { as: owner })).materialsMissing).toEqual(['PHOTO']);
  });

  test('accepted with a copy of which nobody says how long it is good spares nothing', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const { sha256 } = await sent(hall, pdf('photo'), { as: owner });
    const { application } = await hall.submitted(withPhoto(sha256), { as: owner });
    await accept(hall, application);
    await hall.hear(...(await hall.events(application)).filter(({ type }) => type.endsWith('accepted.v1')));
    const next = await hall.submitted(cardOrder({ materials: [idCard] }), { as: owner });
    expect(next.materialsMissing).toEqual(['PHOTO']);
  });
});
