import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedEvent } from '../rebuild/counted-events.ts';
import {
  complaintFiled,
  complaintStep,
  ratingGiven,
  ratingReviewed,
  requestOpened,
  requestSolved,
  sessionHeld,
  ticketCalled,
} from '../testing/hall-events.ts';
import {
  accepted,
  alarm,
  aReader,
  closed,
  completed,
  decided,
  delivered,
  libraryPath,
  notAccepted,
  opened,
  received,
  registered,
  released,
  resumed,
} from '../testing/library-events.ts';
import { caseOpened } from '../testing/library-plan.ts';
import { type Counter, counters } from './counters.ts';
import { projectFigures } from './figures.projection.ts';
import type { Dimension, Grain } from './figures.views.ts';
import { countedMinutes } from './minutes.ts';
import { tally } from './tallies.ts';

const reader = aReader();

/** What an event counts in the library itself, by value of a dimension, for the month. */
function counted(event: CountedEvent, of: Dimension) {
  const here = tally(projectFigures(event)).filter(
    ({ series: { path, dimension }, period: { grain } }) =>
      path === libraryPath && dimension === of && grain === 'month',
  );
  return Object.fromEntries(
    here.map(({ series, counts }) => [series.value, Object.fromEntries(figuresIn(counts))]),
  );
}

/** The figures of the contract among some counts, without those that are 0. */
const figuresIn = (counts: object) =>
  Object.entries(counts).filter(([name, count]) => counters.includes(name as Counter) && count !== 0);

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
  const tallies = tally(projectFigures(received(reader)));
  expect(new Set(tallies.map(({ key }) => key)).size).toBe(tallies.length);
  expect(new Set(tallies.map(({ series }) => series.path))).toEqual(
    new Set(['330000', '330000/330100', libraryPath]),
  );
});

test('an event counts on its date in China, whatever the offset it is told in', () => {
  const late = received(aReader({ at: '2026-06-30T16:30:00Z' }));
  expect(new Set(tally(projectFigures(late)).map(({ period }) => period.period))).toEqual(
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
    fc.property(fc.array(events, { minLength: 1, maxLength: 5 }), (all) => {
      const tallies = tally(all.flatMap((event) => projectFigures(event)));
      const sum = (of: Dimension, counting: Grain) =>
        counters.map((counter) =>
          tallies
            .filter(
              ({ series: { dimension, path }, period: { grain } }) =>
                dimension === of && path === '330000' && grain === counting,
            )
            .reduce((total, { counts }) => total + (counts[counter] ?? 0), 0),
        );
      for (const dimension of ['bundle', 'item', 'department', 'channel'] as const)
        expect(sum(dimension, 'month')).toEqual(sum('total', 'month'));
      expect(sum('total', 'day')).toEqual(sum('total', 'month'));
    }),
  );
});

describe('KPIs count beside', () => {
  const totals = (...events: CountedEvent[]) =>
    tally(events.flatMap((event) => projectFigures(event))).find(
      ({ series, period }) =>
        series.path === libraryPath && series.dimension === 'total' && period.grain === 'month',
    )?.counts;

  test('what comes in online, and what is accepted at the first attempt', () => {
    const online = aReader({ channel: 'ONLINE' });
    expect(totals(received(online), received(reader))).toMatchObject({ received: 2, receivedOnline: 1 });
    expect(totals(accepted(online), accepted(reader, { corrections: 2 }))).toMatchObject({
      accepted: 2,
      acceptedOnline: 1,
      acceptedAtOnce: 1,
    });
  });

  test('an application that is not accepted, in its own bundle and channel', () => {
    const application = { path: libraryPath, bundle: 'lending-library', channel: 'ONLINE', submittedAt: '' };
    const rows = projectFigures(notAccepted(reader), { application });
    expect(tally(rows).find(({ series }) => series.dimension === 'channel')).toMatchObject({
      series: { value: 'ONLINE' },
      counts: { notAccepted: 1 },
    });
  });

  test('the trips that a case saves', () => {
    const savings = { applicationsItemByItem: 15, applications: 6 };
    expect(totals(caseOpened(reader, {}, [], savings))).toEqual({ tripsItemByItem: 15, tripsTaken: 6 });
  });

  test('how long tasks took, by the number of days', () => {
    const days = [2, 2, 7].map((workingDays) => decided(reader, 'loan', { workingDays }));
    expect(totals(...days)).toMatchObject({ 'took:2': 2, 'took:7': 1, workingDays: 11 });
  });

  test('how long a case took, gross and without the time it stood still', () => {
    const done = completed(reader, '2026-07-17T10:42:30+08:00');
    const application = { path: libraryPath, bundle: 'b', channel: 'ONLINE', submittedAt: reader.at };
    const rows = projectFigures(done, { application, stoppedMs: 12 * 60_000 });
    const timed = tally(rows).filter(({ series }) => series.dimension === 'minutes');
    expect(timed.map(({ series }) => series.value)).toContain('*');
    for (const { counts } of timed) expect(counts).toEqual({ 'gross:42': 1, 'net:30': 1 });
  });

  test('ratings, of which a review can take one out again', () => {
    const bad = ratingGiven(2, { bad: true, level: 'DISSATISFIED', about: 'VISIT' });
    expect(totals(ratingGiven(1), bad)).toMatchObject({ ratings: 2, ratingsOfCases: 1, satisfied: 1 });
    expect(totals(ratingGiven(1), ratingReviewed(1, true))).toMatchObject({ ratings: 1 });
    expect(totals(ratingGiven(1), ratingReviewed(1, false))).toEqual({});
  });

  test('complaints with all their steps, and requests, on the day they began', () => {
    const june = '2026-06-30T10:00:00+08:00';
    const steps = (['accepted', 'fed-back', 'revisited'] as const).map((step) =>
      complaintStep(1, step, june),
    );
    const [first] = tally([complaintFiled(1, june), ...steps].flatMap((event) => projectFigures(event)));
    expect(first?.period.period).toBe('2026-06-30');
    expect(first?.counts).toEqual({
      complaints: 1,
      complaintsAccepted: 1,
      complaintsAnswered: 1,
      complaintsRevisited: 1,
    });
    const asked = [requestOpened(1), requestSolved(1), requestOpened(2), requestSolved(2, 'DISTRICT')];
    expect(totals(...asked)).toEqual({ requests: 2, requestsSolvedInStation: 1 });
  });

  test('sessions, and tickets by window group', () => {
    expect(totals(sessionHeld(1, 80), sessionHeld(2, 20))).toEqual({
      sessions: 2,
      personsServed: 100,
      problemsSolved: 2,
    });
    const [group] = tally(projectFigures(ticketCalled(1, 'loans'))).filter(
      ({ series }) => series.dimension === 'windowGroup',
    );
    expect(group).toMatchObject({
      series: { value: 'front-desk/loans' },
      counts: { ticketsCalled: 1, waitSeconds: 60 },
    });
  });
});

test.each([
  [0, 0],
  [1_439, 1_439],
  [1_440, 1_440],
  [1_499, 1_440],
  [1_500, 1_500],
])('%i minutes count as %i', (minutes, counted) => expect(countedMinutes(minutes)).toBe(counted));
