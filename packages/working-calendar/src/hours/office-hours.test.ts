import { expect, test } from 'vitest';
import { defaultOfficeHours, officeDay, officeHours } from './office-hours.ts';

test('the default is 09:00 to 17:00, eight hours', () => {
  expect(officeHours.parse(defaultOfficeHours)).toEqual([{ from: '09:00', to: '17:00' }]);
  expect(officeDay(defaultOfficeHours)).toEqual({ opensAt: '09:00', closesAt: '17:00', minutes: 480 });
});

test('a lunch break is not office time', () => {
  const hours = [
    { from: '08:30', to: '12:00' },
    { from: '14:30', to: '17:30' },
  ];
  expect(officeDay(officeHours.parse(hours))).toEqual({ opensAt: '08:30', closesAt: '17:30', minutes: 390 });
});

test.each([
  ['none', []],
  ['backwards', [{ from: '17:00', to: '09:00' }]],
  ['empty', [{ from: '09:00', to: '09:00' }]],
  [
    'out of order',
    [
      { from: '14:00', to: '17:00' },
      { from: '09:00', to: '12:00' },
    ],
  ],
  [
    'overlapping',
    [
      { from: '09:00', to: '13:00' },
      { from: '12:00', to: '17:00' },
    ],
  ],
])('hours that are %s are refused', (_, hours) => {
  expect(officeHours.safeParse(hours).success).toBe(false);
});

test('a day without hours is a fault of use', () => {
  expect(() => officeDay([])).toThrow('office hours are empty');
});
