import type { TestResponse } from '@walking-hall/service-kit/testing';
import { describe, expect, test } from 'vitest';
import { cardForm, cardOrder, idCard, photo } from '../testing/library-orders.ts';
import { clerk, clerkElsewhere, person, reader } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

const problem = ({ status, body }: TestResponse) => ({ status, ...(body as object) });
const refusal = (status: number, code: string, ...errors: [path: string, code: string][]) => ({
  status,
  code,
  ...(errors.length > 0 && {
    errors: errors.map(([path, one]) => expect.objectContaining({ path, code: one })),
  }),
});
const captured = (capturedAt: string, parts: object = {}) =>
  cardOrder({ capture: { device: 'van-1', sequence: 7, capturedAt }, ...parts });

describe('an order is refused with every place that is wrong', () => {
  const form = (parts: object) => ({ form: { ...cardForm, ...parts } });
  const { 'applicant.id_no': _, ...nameless } = cardForm;
  const seat = { items: ['reading-room'], commitments: ['CARE'], materials: [] };
  const van = { servicePoint: 'library-van' };

  test.each<[string, object, object]>([
    [
      'a wrong check digit and an unknown field, both',
      form({ 'applicant.id_no': '330106189001010018', 'reader.age': 7 }),
      refusal(
        422,
        'order_invalid',
        ['body.form.applicant.id_no', 'id_number_invalid'],
        ['body.form.reader.age', 'field_unknown'],
      ),
    ],
    [
      'no identity number, though the item itself does not ask for it',
      { ...seat, form: { 'applicant.name': person.name } },
      refusal(
        422,
        'order_invalid',
        ['body.form.applicant.id_type', 'field_required'],
        ['body.form.applicant.id_no', 'field_required'],
      ),
    ],
    [
      'an open question',
      { form: nameless },
      refusal(422, 'order_invalid', ['body.form.applicant.id_no', 'field_required']),
    ],
    [
      'a question that nobody asked',
      form({ 'loan.books': 3 }),
      refusal(422, 'order_invalid', ['body.form.loan.books', 'field_not_asked']),
    ],
    [
      'an unknown item',
      { items: ['card', 'museum'] },
      refusal(422, 'order_invalid', ['body.items[1]', 'item_unknown']),
    ],
    [
      'an unknown material',
      { materials: [idCard, { material: 'DIARY', as: 'PAPER' }] },
      refusal(422, 'order_invalid', ['body.materials[1].material', 'material_unknown']),
    ],
    [
      'a photograph by declaration',
      { materials: [idCard, { ...photo, as: 'DECLARED' }] },
      refusal(422, 'order_invalid', ['body.materials[1].as', 'field_choice']),
    ],
    [
      'an item that the point does not offer, at its place in the order',
      { servicePoint: 'library-kiosk', items: ['loan', 'card'], ...form({ 'loan.books': 3 }) },
      refusal(422, 'order_invalid', ['body.items[0]', 'item_not_offered_here']),
    ],
    ['a bundle that is not enabled', { bundle: 'museum' }, refusal(409, 'bundle_not_enabled')],
    ['an unknown service point', { servicePoint: 'museum' }, refusal(404, 'service_point_unknown')],
    ['a van without a trip', van, refusal(422, 'request_invalid', ['body.trip', 'trip_required'])],
    [
      'an unknown trip',
      { ...van, trip: 'town' },
      refusal(422, 'request_invalid', ['body.trip', 'trip_unknown']),
    ],
    [
      'the van when its trip is over',
      { ...van, trip: 'village' },
      refusal(422, 'request_invalid', ['body.trip', 'outside_trip_hours']),
    ],
    [
      'a capture out of the trip’s hours',
      captured('2026-07-17T08:00:00+08:00', { ...van, trip: 'village' }),
      refusal(422, 'request_invalid', ['body.capture.capturedAt', 'outside_trip_hours']),
    ],
    [
      'a capture in the future',
      captured('2026-07-17T15:31:00+08:00'),
      refusal(422, 'request_invalid', ['body.capture.capturedAt', 'capture_in_future']),
    ],
    [
      'a date that no calendar holds',
      captured('2001-07-17T15:31:00+08:00'),
      refusal(422, 'calendar_year_missing'),
    ],
  ])('%s', async (_name, parts, expected) => {
    await using hall = await openLibrary();
    const before = await hall.persistence.streams.feed(0, 1_000);
    const as = 'capture' in parts ? clerk : reader;
    expect(problem(await hall.submit(cardOrder({ ...parts }), { as }))).toMatchObject(expected);
    expect(await hall.persistence.streams.feed(0, 1_000)).toEqual(before);
  });

  test('who applies may be said though the item itself does not ask for it', async () => {
    await using hall = await openLibrary();
    const { 'applicant.name': name, 'applicant.id_type': type, 'applicant.id_no': idNo } = cardForm;
    const form = { 'applicant.name': name, 'applicant.id_type': type, 'applicant.id_no': idNo };
    expect((await hall.submit(cardOrder({ ...seat, form }))).status).toBe(201);
  });

  test('a clerk of another region takes nothing in here', async () => {
    await using hall = await openLibrary();
    expect(problem(await hall.submit(cardOrder(), { as: clerkElsewhere }))).toMatchObject(
      refusal(403, 'outside_scope'),
    );
  });

  test('a year’s end whose next year is not loaded', async () => {
    await using hall = await openLibrary();
    await hall.clock.set('2026-12-30T10:00:00.000+08:00');
    expect(problem(await hall.submit())).toMatchObject(refusal(422, 'calendar_year_missing'));
  });
});
