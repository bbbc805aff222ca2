import { type Figures, figures } from '@walking-hall/contracts';

/** What `/figures` answers, in the order of the contract. */
export const counters = figures.keyof().options;
export type Counter = keyof Figures;

/** What KPIs are made of beside. */
export type FurtherCounter =
  | 'receivedOnline'
  | 'acceptedOnline'
  | 'itemsReceivedOnline'
  | 'itemsAcceptedOnline'
  /** Without a correction (一次成功). */
  | 'acceptedAtOnce'
  | 'notAccepted'
  /** Applications that cases would have taken one item at a time, and those that they took. */
  | 'tripsItemByItem'
  | 'tripsTaken'
  | 'ratings'
  | 'ratingsOfCases'
  | 'satisfied'
  | 'complaints'
  | 'complaintsAccepted'
  | 'complaintsAnswered'
  | 'complaintsRevisited'
  | 'requests'
  | 'requestsSolvedInStation'
  | 'sessions'
  | 'personsServed'
  | 'problemsSolved'
  | 'ticketsCalled'
  | 'waitSeconds';

/**
 * Durations are counted by their length, so that any percentile of any sum of documents is exact: `took:7` are the tasks
 * that took seven working days, `gross:42` and `net:42` the cases that took 42 minutes with and without stops.
 */
export const spans = ['took', 'gross', 'net'] as const;
export type Span = (typeof spans)[number];

export type CountName = Counter | FurtherCounter | `${Span}:${number}`;
export type Counts = Readonly<Partial<Record<CountName, number>>>;

export function addCounts(a: Counts, b: Counts): Record<string, number> {
  return sumCounts([a, b]);
}

/** A counter that comes to 0 is not there. */
export function sumCounts(all: readonly Counts[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const counts of all) addTo(sums, counts);
  return sums;
}

function addTo(sums: Record<string, number>, counts: Counts): void {
  for (const [name, count = 0] of Object.entries(counts)) {
    const sum = (sums[name] ?? 0) + count;
    if (sum === 0) delete sums[name];
    else sums[name] = sum;
  }
}

export function negative(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).map(([name, count = 0]) => [name, -count]));
}

/** The figures among some counts; those that are not there are 0. */
export function figuresOf(counts: Counts): Figures {
  return Object.fromEntries(counters.map((counter) => [counter, counts[counter] ?? 0])) as Figures;
}
