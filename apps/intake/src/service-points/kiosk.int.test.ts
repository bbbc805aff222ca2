import { expect, test } from 'vitest';
import { cardOrder } from '../testing/library-orders.ts';
import { reader } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

const atKiosk = { servicePoint: 'library-kiosk' };

test('what a kiosk takes on Friday at 23:10 is received on Monday, and Tuesday is the first day counted (A17)', async () => {
  await using hall = await openLibrary();
  await hall.clock.set('2026-07-17T23:10:00.000+08:00');
  const taken = await hall.submitted(cardOrder(atKiosk));
  expect(taken).toMatchObject({
    channel: 'KIOSK',
    capturedAt: '2026-07-17T23:10:00.000+08:00',
    receiptDate: '2026-07-20',
    correctionDueDate: '2026-07-27',
  });
  // A card for a company is promised within one working day.
  const body = { ...cardOrder(atKiosk), form: { 'applicant.kind': 'COMPANY' }, materials: [] };
  expect((await hall.post('/plan-previews', { as: reader, body })).body).toMatchObject({
    plan: { tasks: [{ item: 'card-company', promisedDate: '2026-07-21' }] },
  });
});

test('a kiosk takes on any day and at any hour what is on its own list, and nothing else', async () => {
  await using hall = await openLibrary();
  for (const time of ['2026-07-18T03:00:00.000+08:00', '2026-10-01T23:59:59.000+08:00']) {
    await hall.clock.set(time);
    expect((await hall.submit(cardOrder(atKiosk))).status).toBe(201);
  }
  const { form } = cardOrder();
  const other = cardOrder({
    ...atKiosk,
    items: ['card', 'archive-pass'],
    form: { ...form, 'loan.purpose': '研究' },
  });
  const preview = await hall.post('/plan-previews', { as: reader, body: other });
  expect(preview.body).toMatchObject({
    code: 'order_invalid',
    errors: [{ path: 'body.items[1]', code: 'item_not_offered_here' }],
  });
});
