import {
  bundleId,
  regionCode,
  regionPath,
  servicePointId,
  type TripPlan,
  tripId,
} from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { decideTrip } from './trip.decide.ts';
import { evolveTrip } from './trip.evolve.ts';
import { noTrip, type TripCommand, type TripEvent, type TripState } from './trip.ts';

const subject = {
  servicePoint: servicePointId.parse('library-van'),
  trip: tripId.parse('village'),
  region: regionCode.parse('330106'),
  regionPath: regionPath.parse('330000/330100/330106'),
};
const plan: TripPlan = {
  form: 'ROUTINE',
  place: '书村',
  opensAt: '2026-07-17T09:00:00+08:00',
  closesAt: '2026-07-17T12:00:00+08:00',
  audience: { level: 'VILLAGE' },
};
const theme = { bundle: bundleId.parse('lending-library') };
const before = '2026-07-16T10:00:00+08:00';
const during = '2026-07-17T09:05:00+08:00';
const after = '2026-07-17T12:30:00+08:00';

const publish: TripCommand = { kind: 'publish', subject, plan, at: before };
const open: TripCommand = { kind: 'open', at: during };
const close: TripCommand = { kind: 'close', personsServed: 31, problemsSolved: 27, at: after };
const cancel: TripCommand = { kind: 'cancel', reason: '台风', at: before };
const given = (...commands: TripCommand[]): TripState =>
  commands.reduce<TripState>(
    (state, command) => decideTrip(command, state).reduce(evolveTrip, state),
    noTrip,
  );
const changed = (parts: Partial<TripPlan>, at = before): TripCommand => ({
  kind: 'publish',
  subject,
  plan: { ...plan, ...parts },
  at,
});
const outcomeOf = (command: TripCommand, state: TripState): string => {
  try {
    const events = decideTrip(command, state);
    return events.length === 0 ? '' : events.reduce(evolveTrip, state).status;
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
};

const states = { none: [], published: [publish], open: [publish, open], closed: [publish, open, close] };

test.each<[string, TripCommand, Record<keyof typeof states | 'cancelled', string>]>([
  ['publishing the same', publish, { none: 'PUBLISHED', published: '', open: '', closed: '', cancelled: '' }],
  [
    'publishing another plan before it begins',
    changed({ place: '新村' }),
    {
      none: 'PUBLISHED',
      published: 'PUBLISHED',
      open: 'trip_begun',
      closed: 'trip_begun',
      cancelled: 'trip_begun',
    },
  ],
  [
    'opening',
    open,
    {
      none: 'trip_not_found',
      published: 'OPEN',
      open: '',
      closed: 'status_move_invalid',
      cancelled: 'status_move_invalid',
    },
  ],
  [
    'closing',
    close,
    {
      none: 'trip_not_found',
      published: 'status_move_invalid',
      open: 'CLOSED',
      closed: '',
      cancelled: 'status_move_invalid',
    },
  ],
  [
    'cancelling',
    cancel,
    {
      none: 'trip_not_found',
      published: 'CANCELLED',
      open: 'status_move_invalid',
      closed: 'status_move_invalid',
      cancelled: '',
    },
  ],
])('%s does what each status allows', (_, command, expected) => {
  const all = { ...states, cancelled: [publish, cancel] };
  const outcomes = Object.entries(all).map(([name, commands]) => [
    name,
    outcomeOf(command, given(...commands)),
  ]);
  expect(Object.fromEntries(outcomes)).toEqual(expected);
});

describe('a trip', () => {
  test('that was announced anew is what was announced last', () => {
    expect(given(publish, changed({ place: '新村' }))).toMatchObject({ plan: { place: '新村' } });
  });

  test('is not announced anew from the moment it should open, opened or not', () => {
    const late = changed({ place: '新村' }, plan.opensAt);
    expect(() => decideTrip(late, given(publish))).toThrow('trip_begun');
  });

  test('opens on its day, early or late, and not the day before', () => {
    const at = (moment: string) => () => decideTrip({ kind: 'open', at: moment }, given(publish));
    expect(at('2026-07-17T00:00:00+08:00')()).toHaveLength(1);
    expect(at('2026-07-16T23:59:59+08:00')).toThrow('trip_not_today');
  });

  test('that was held says for which day, how many came and what was solved', () => {
    const themed = changed({ form: 'THEMED', theme });
    const [event] = decideTrip(close, given(themed, open)) as [TripEvent];
    expect(event).toEqual({
      type: 'hall.trip.closed.v1',
      data: {
        ...subject,
        form: 'THEMED',
        bundle: 'lending-library',
        date: '2026-07-17',
        openedAt: during,
        closedAt: after,
        personsServed: 31,
        problemsSolved: 27,
      },
    });
  });

  test('that was held keeps its attendance', () => {
    const other: TripCommand = { kind: 'close', personsServed: 99, problemsSolved: 27, at: after };
    expect(() => decideTrip(other, given(publish, open, close))).toThrow('status_move_invalid');
  });
});

test.each<[string, Partial<TripPlan>, string, string]>([
  ['that ends before it begins', { closesAt: plan.opensAt }, 'body.closesAt', 'field_range'],
  ['on a theme that it does not name', { form: 'THEMED' }, 'body.theme', 'field_required'],
  ['with a theme that is not called themed', { theme }, 'body.form', 'field_choice'],
])('a trip %s is refused at the place', (_, parts, path, code) => {
  expect(() => decideTrip(changed(parts), noTrip)).toThrow(
    expect.objectContaining({ code: 'request_invalid', issues: [expect.objectContaining({ path, code })] }),
  );
});

test('an event out of nowhere, or one that nobody knows, is a fault', () => {
  const [opened] = decideTrip(open, given(publish)) as [TripEvent];
  expect(() => evolveTrip(noTrip, opened)).toThrow('before the trip was published');
  const unknown = { type: 'hall.trip.sunk.v1', data: {} } as unknown as TripEvent;
  expect(() => evolveTrip(given(publish), unknown)).toThrow('hall.trip.sunk.v1');
});
