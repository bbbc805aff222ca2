import {
  createWorkingCalendar,
  defaultOfficeHours,
  nationalCalendar,
  receiptDate,
} from '@walking-hall/working-calendar';
import { describe, expect, test } from 'vitest';
import { parsedOrder } from '../testing/library-orders.ts';
import { captureTime } from './capture-time.ts';

const now = '2026-07-17T15:30:00.000+08:00';
const trip = {
  status: 'PUBLISHED',
  opensAt: '2026-07-17T09:00:00+08:00',
  closesAt: '2026-07-17T12:00:00+08:00',
} as const;
const van = { kind: 'MOBILE' } as const;
const hall = { kind: 'HALL' } as const;
const takenDown = (capturedAt?: string, asked?: string) =>
  parsedOrder({
    ...(capturedAt === undefined ? {} : { capture: { device: 'van-1', sequence: 1, capturedAt } }),
    ...(asked === undefined ? {} : { trip: asked }),
  });
const wrong = (path: string, code: string) =>
  expect.objectContaining({
    code: 'request_invalid',
    issues: [expect.objectContaining({ path: `body.${path}`, code })],
  });

describe('the time of capture', () => {
  test('is now where nothing was taken down before', () => {
    expect(captureTime(takenDown(), hall, undefined, now)).toBe(now);
  });

  test('is that of the device, written in China’s time whatever offset it sent', () => {
    expect(captureTime(takenDown('2026-07-17T02:00:00Z', 'village'), van, trip, now)).toBe(
      '2026-07-17T10:00:00+08:00',
    );
  });

  test('does not lie in the future; now is no future', () => {
    expect(captureTime(takenDown(now), hall, undefined, now)).toBe('2026-07-17T15:30:00+08:00');
    expect(() => captureTime(takenDown('2026-07-17T15:30:00.001+08:00'), hall, undefined, now)).toThrow(
      wrong('capture.capturedAt', 'capture_in_future'),
    );
  });

  test.each([trip.opensAt, trip.closesAt])('at a mobile point lies within the trip, %s included', (time) => {
    expect(captureTime(takenDown(time, 'village'), van, trip, now)).toBe(time);
  });

  test.each(['2026-07-17T08:59:59+08:00', '2026-07-17T12:00:01+08:00'])(
    'at a mobile point lies within the trip: not %s',
    (time) => {
      expect(() => captureTime(takenDown(time, 'village'), van, trip, now)).toThrow(
        wrong('capture.capturedAt', 'outside_trip_hours'),
      );
    },
  );

  test('after the trip, with nothing captured, it is the trip that is wrong', () => {
    expect(() => captureTime(takenDown(undefined, 'village'), van, trip, now)).toThrow(
      wrong('trip', 'outside_trip_hours'),
    );
  });

  test('at a mobile point needs a trip, and one that is published', () => {
    expect(() => captureTime(takenDown(trip.opensAt), van, undefined, now)).toThrow(
      wrong('trip', 'trip_required'),
    );
    expect(() => captureTime(takenDown(trip.opensAt, 'town'), van, undefined, now)).toThrow(
      wrong('trip', 'trip_unknown'),
    );
  });

  test('begins early where the trip was opened early, and ends early where it was closed early', () => {
    const actual = {
      ...trip,
      status: 'CLOSED',
      openedAt: '2026-07-17T08:50:00+08:00',
      closedAt: '2026-07-17T11:00:00+08:00',
    } as const;
    const at = (time: string) => () => captureTime(takenDown(time, 'village'), van, actual, now);
    expect(at('2026-07-17T08:55:00+08:00')()).toBe('2026-07-17T08:55:00+08:00');
    expect(at('2026-07-17T11:00:01+08:00')).toThrow(wrong('capture.capturedAt', 'outside_trip_hours'));
  });

  test('does not go beyond what was announced, however late the trip was closed', () => {
    const late = { ...trip, status: 'CLOSED', closedAt: '2026-07-17T15:00:00+08:00' } as const;
    expect(() => captureTime(takenDown('2026-07-17T12:30:00+08:00', 'village'), van, late, now)).toThrow(
      wrong('capture.capturedAt', 'outside_trip_hours'),
    );
  });

  test('a trip that was cancelled takes nothing', () => {
    const cancelled = { ...trip, status: 'CANCELLED' } as const;
    expect(() => captureTime(takenDown(trip.opensAt, 'village'), van, cancelled, now)).toThrow(
      wrong('trip', 'trip_cancelled'),
    );
  });

  test('a trip that nobody published is refused at a point that does not move too', () => {
    expect(() => captureTime(takenDown(undefined, 'village'), hall, undefined, now)).toThrow(
      wrong('trip', 'trip_unknown'),
    );
  });
});

describe('the receipt date of a capture (domain A17, C7)', () => {
  const calendar = createWorkingCalendar([nationalCalendar]);
  test.each([
    ['in office hours', '2026-07-17T15:30:00+08:00', '2026-07-17'],
    ['at closing time', '2026-07-17T17:00:00+08:00', '2026-07-17'],
    ['before opening', '2026-07-17T07:00:00+08:00', '2026-07-17'],
    ['at the kiosk on Friday at 23:10', '2026-07-17T23:10:00+08:00', '2026-07-20'],
    ['on a Sunday', '2026-07-19T10:00:00+08:00', '2026-07-20'],
    ['on a Saturday that is worked', '2026-10-10T10:00:00+08:00', '2026-10-10'],
    ['in a holiday', '2026-10-01T10:00:00+08:00', '2026-10-08'],
  ])('%s', (_, capturedAt, expected) => {
    expect(receiptDate(capturedAt, calendar, defaultOfficeHours)).toBe(expected);
  });

  test('of Friday 23:10 the first working day counted is Tuesday', () => {
    expect(calendar.addWorkingDays('2026-07-20', 1)).toBe('2026-07-21');
  });
});
