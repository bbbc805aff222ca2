import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedEvent } from '../rebuild/counted-events.ts';
import {
  accepted,
  alarm,
  aReader,
  closed,
  completed,
  decided,
  delivered,
  libraryPath,
  opened,
  received,
  registered,
  released,
  resumed,
} from '../testing/library-events.ts';
import { projectFigures } from './figures.projection.ts';
import { counters, type Dimension, type Grain } from './figures.views.ts';

const reader = aReader();

/** What an event counts in the library itself, by value of a dimension, for the month. */
function counted(event: CountedEvent, of: Dimension) {
  const here = projectFigures(event).filter(
    ({ dimensions: { path, dimension, grain } }) =>
      path === libraryPath && dimension === of && grain === 'month',
  );
  return Object.fromEntries(here.map(({ dimensions, deltas }) => [dimensions.value, deltas]));
}

describe('given an event, this is counted', () => {
  const desk = 'reading-quarter:desk';
  const decision = { onTimePromised: 1, workingDays: 2 };

  test('an application that is received counts once, and once for each item it orders', () => {
    const event = received(reader);
    expect(counted(event, 'item')).toEqual({
      '-': { received: 1 },
      'card-person': { itemsReceived: 1 },
      loan: { itemsReceived: 1 },
    });
    expect(counted(event, 'department')).toEqual({ '-': { received: 1, itemsReceived: 2 } });
    expect(counted(event, 'channel')).toEqual({ COUNTER: { received: 1, itemsReceived: 2 } });
  });

  test('an application that is accepted counts likewise', () => {
    expect(counted(accepted(reader), 'item')).toEqual({
      '-': { accepted: 1 },
      'card-person': { itemsAccepted: 1 },
      loan: { itemsAccepted: 1 },
    });
  });

  test('an item that is named twice in an order counts once', () => {
    const twice = received(aReader({ items: ['loan', 'loan'] }));
    expect(counted(twice, 'item')).toEqual({ '-': { received: 1 }, loan: { itemsReceived: 1 } });
  });

  test.each<[string, CountedEvent, Record<string, number>]>([
    ['opened', opened(reader, 'card-person'), { opened: 1 }],
    ['granted', decided(reader, 'card-person'), { granted: 1, ...decision }],
    [
      'refused by the day of the law',
      decided(reader, 'card-person', { outcome: 'REFUSED', onTimePromised: false, onTimeStatutory: true }),
      { refused: 1, onTimeStatutory: 1, withStatutory: 1, workingDays: 2 },
    ],
    [
      'granted after the day of the law',
      decided(reader, 'card-person', { onTimePromised: false, onTimeStatutory: false }),
      { granted: 1, withStatutory: 1, workingDays: 2 },
    ],
    ['closed', closed(reader, 'card-person', 'loan'), { closed: 1 }],
    ['warned by the promise', alarm(reader, 'card-person', 'warned', 'PROMISED'), { warned: 1 }],
    ['overdue by the promise', alarm(reader, 'card-person', 'due', 'PROMISED'), { overdue: 1 }],
  ])('a task that is %s, for its item and department', (_, event, deltas) => {
    expect(counted(event, 'item')).toEqual({ 'card-person': deltas });
    expect(counted(event, 'department')).toEqual({ [desk]: deltas });
    expect(counted(event, 'channel')).toEqual({ COUNTER: deltas });
  });

  test('results that are released together, each for its item', () => {
    expect(counted(released(reader), 'item')).toEqual({
      'card-person': { released: 1 },
      loan: { released: 1 },
    });
    expect(counted(released(reader), 'department')).toEqual({ '-': { released: 2 } });
  });

  test.each([
    ['completed', completed(reader)],
    ['delivered', delivered(reader)],
  ])('a case that is %s, under no item', (counter, event) => {
    expect(counted(event, 'item')).toEqual({ '-': { [counter]: 1 } });
  });

  test.each([
    [
      'an alarm of the statutory clock, whose task the promise has counted',
      alarm(reader, 'loan', 'due', 'STATUTORY'),
    ],
    ['a warning of the statutory clock', alarm(reader, 'loan', 'warned', 'STATUTORY')],
    ['a task that goes on', resumed(reader, 'loan')],
    ['a region', registered(libraryPath)],
  ])('nothing for %s', (_, event) => expect(projectFigures(event)).toEqual([]));
});

test('an event counts for its region and each above it, and touches a document once', () => {
  const changes = projectFigures(received(reader));
  expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length);
  expect(new Set(changes.map(({ dimensions }) => dimensions.path))).toEqual(
    new Set(['330000', '330000/330100', libraryPath]),
  );
});

test('an event counts on its date in China, whatever the offset it is told in', () => {
  const late = received(aReader({ at: '2026-06-30T16:30:00Z' }));
  expect(new Set(projectFigures(late).map(({ dimensions }) => dimensions.period))).toEqual(
    new Set(['2026-07-01', '2026-07']),
  );
});

test('in every dimension the values add up to the same total, and the days to the month', () => {
  const events = fc
    .subarray(['card-person', 'loan', 'reading-room'], { minLength: 1 })
    .map((items) => aReader({ items }))
    .chain((one) =>
      fc.constantFrom(received(one), accepted(one), released(one), completed(one), decided(one, 'loan')),
    );
  fc.assert(
    fc.property(events, (event) => {
      const changes = projectFigures(event);
      const sum = (of: Dimension, counting: Grain) =>
        counters.map((counter) =>
          changes
            .filter(
              ({ dimensions: { dimension, path, grain } }) =>
                dimension === of && path === '330000' && grain === counting,
            )
            .reduce((total, { deltas }) => total + (deltas[counter] ?? 0), 0),
        );
      expect(sum('item', 'month')).toEqual(sum('channel', 'month'));
      expect(sum('department', 'month')).toEqual(sum('channel', 'month'));
      expect(sum('channel', 'day')).toEqual(sum('channel', 'month'));
    }),
  );
});
