import { expect, test } from 'vitest';
import { cutIntoSlots, officeStretches, readSlotId } from './slot-times.ts';

const morning = { from: '2026-07-20T09:00:00+08:00', to: '2026-07-20T10:40:00+08:00' };

test('time is cut from its beginning on; what is left over is no slot', () => {
  const slots = cutIntoSlots('library-hall.w-1', morning, 30);
  expect(slots.map(({ startsAt, endsAt }) => `${startsAt.slice(11, 16)}-${endsAt.slice(11, 16)}`)).toEqual([
    '09:00-09:30',
    '09:30-10:00',
    '10:00-10:30',
  ]);
  expect(cutIntoSlots('library-hall.w-1', morning, 120)).toEqual([]);
});

test.each([
  ['library-hall.w-1', { servicePoint: 'library-hall', desk: 'w-1', trip: undefined }],
  ['library-van.village.table', { servicePoint: 'library-van', desk: 'table', trip: 'village' }],
])('the id of a slot of %s says where and when it is', (place, expected) => {
  const [first, second] = cutIntoSlots(place, morning, 30);
  expect(first?.slot).toBe(`${place}.29741820`);
  const read = readSlotId(second?.slot ?? expect.fail('there is a second slot'));
  expect(read).toEqual({ ...expected, place, startsAt: '2026-07-20T09:30:00+08:00', date: '2026-07-20' });
});

test('a lunch break parts the stretches of a day', () => {
  const hours = [
    { from: '09:00', to: '12:00' },
    { from: '14:00', to: '17:00' },
  ];
  expect(officeStretches('2026-07-20', hours)).toEqual([
    { from: '2026-07-20T09:00:00+08:00', to: '2026-07-20T12:00:00+08:00' },
    { from: '2026-07-20T14:00:00+08:00', to: '2026-07-20T17:00:00+08:00' },
  ]);
});
