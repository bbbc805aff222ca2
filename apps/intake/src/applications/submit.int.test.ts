import { application as applicationShown, bundleDisabled, eventOf } from '@walking-hall/contracts';
import type { TestResponse } from '@walking-hall/service-kit/testing';
import { describe, expect, test } from 'vitest';
import { problem, unmask } from '../testing/library-acts.ts';
import { cardForm, cardOrder, idCard } from '../testing/library-orders.ts';
import { at, clerk, enabledWithout, person, reader } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

const key = { headers: { 'idempotency-key': 'reader-1-order-1' } };

function idsOf(answers: readonly TestResponse[]): string[] {
  return answers.flatMap(({ body }) => (body as { application?: string }).application ?? []);
}

describe('submitting', () => {
  test('answers with the receipt: its dates and number, and personal answers masked', async () => {
    await using hall = await openLibrary();
    const response = await hall.submit();
    const shown = await hall.submitted(cardOrder(), key);
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toMatch(/\/applications\/app_[0-9a-f]{24}$/);
    expect(shown).toMatchObject({
      status: 'RECEIVED',
      channel: 'COUNTER',
      receiptDate: '2026-07-17',
      correctionDueDate: '2026-07-24',
      receiptNumber: expect.stringMatching(/^SJ-330106-20260717-[0-9A-F]{8}$/),
      items: ['card-person'],
      materialsMissing: [],
      form: {
        'applicant.name': '王**',
        'applicant.id_no': '330106********0019',
        'applicant.mobile': '138****1234',
        'result.delivery_mode': 'EMS',
      },
    });
  });

  test('at the kiosk on Friday at 23:10 is captured then and received on Monday', async () => {
    await using hall = await openLibrary();
    await hall.clock.set('2026-07-17T23:10:00.000+08:00');
    expect(await hall.submitted(cardOrder({ servicePoint: 'library-kiosk' }))).toMatchObject({
      channel: 'KIOSK',
      capturedAt: '2026-07-17T23:10:00.000+08:00',
      receiptDate: '2026-07-20',
      correctionDueDate: '2026-07-27',
    });
  });

  test('a preview shows the plan and what is missing, and stores nothing', async () => {
    await using hall = await openLibrary();
    const before = await hall.persistence.streams.feed(0, 1_000);
    const response = await hall.post('/plan-previews', {
      as: reader,
      body: cardOrder({ materials: [idCard] }),
    });
    expect(response.body).toMatchObject({
      plan: { tasks: [{ item: 'card-person' }] },
      defects: [{ path: 'materials.PHOTO', code: 'MISSING' }],
    });
    expect(await hall.persistence.streams.feed(0, 1_000)).toEqual(before);
    expect(await hall.rawFiles()).not.toContain('"sealed"');
  });
});

describe('submitting twice', () => {
  test('under one Idempotency-Key is one application and the same answer', async () => {
    await using hall = await openLibrary();
    const [first, second] = [await hall.submit(cardOrder(), key), await hall.submit(cardOrder(), key)];
    expect([second.status, second.body]).toEqual([first.status, first.body]);
    const { application, receiptNumber } = first.parse(applicationShown);
    expect((await hall.get('/applications?region=330106')).body).toEqual({
      entries: [expect.objectContaining({ application, receiptNumber, status: 'RECEIVED' })],
    });
  });

  test('at once is one application too', async () => {
    await using hall = await openLibrary();
    const answers = await Promise.all([1, 2, 3].map(() => hall.submit(cardOrder(), key)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const [application] = idsOf(answers);
    expect((await hall.events(application ?? '')).length).toBe(1);
  });

  test('with another body is refused, and what was kept first is not touched, also at once', async () => {
    await using hall = await openLibrary();
    const names = [person.name, '王大明'];
    const orders = names.map((name) => cardOrder({ form: { ...cardForm, 'applicant.name': name } }));
    const answers = await Promise.all(orders.map((order) => hall.submit(order, key)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [application = ''] = idsOf(answers);
    const won = answers.findIndex(({ status }) => status === 201);
    const first = { form: { 'applicant.name': names[won] } };
    expect(await unmask(hall, application)).toMatchObject(first);
    expect(problem(await hall.submit(orders[1 - won], key))).toEqual([409, 'idempotency_key_reused']);
    expect(await unmask(hall, application)).toMatchObject(first);
  });

  test('is answered as before though the bundle was switched off meanwhile', async () => {
    await using hall = await openLibrary();
    const first = await hall.submit(cardOrder(), key);
    const { region, bundle } = enabledWithout().data;
    await hall.hear(eventOf(bundleDisabled, { region, bundle, at }));
    expect((await hall.submit(cardOrder(), key)).body).toEqual(first.body);
    expect(problem(await hall.submit())).toEqual([409, 'bundle_not_enabled']);
  });

  test('three taken down on a device without a network and sent twice are three (A02)', async () => {
    await using hall = await openLibrary();
    const orders = [1, 2, 3].map((sequence) =>
      cardOrder({
        servicePoint: 'library-van',
        trip: 'village',
        capture: { device: 'van-1', sequence, capturedAt: `2026-07-17T10:0${sequence}:00+08:00` },
      }),
    );
    const first = await Promise.all(orders.map((order) => hall.submitted(order, { as: clerk })));
    const again = await Promise.all(orders.map((order) => hall.submitted(order, { as: clerk })));
    expect(again).toEqual(first);
    expect(new Set(first.map(({ application }) => application)).size).toBe(3);
    expect(first[0]).toMatchObject({
      channel: 'MOBILE',
      trip: 'village',
      capturedAt: '2026-07-17T10:01:00+08:00',
      receivedAt: '2026-07-17T15:30:00.000+08:00',
    });
    const changed = { ...orders[0], materials: [] } as ReturnType<typeof cardOrder>;
    expect(problem(await hall.submit(changed, { as: clerk }))).toEqual([409, 'idempotency_key_reused']);
  });

  test('two applications of one new person at once are both readable', async () => {
    await using hall = await openLibrary();
    const both = await Promise.all([hall.submitted(), hall.submitted()]);
    expect(new Set(both.map(({ party }) => party)).size).toBe(1);
    for (const { application } of both) {
      expect(await unmask(hall, application)).toMatchObject({ form: { 'applicant.id_no': person.idNo } });
    }
  });
});
