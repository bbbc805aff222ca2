import fc from 'fast-check';
import type { CountedEvent } from '../rebuild/counted-events.ts';
import { complaintFiled, complaintStep, ratingGiven, ratingReviewed, ticketCalled } from './hall-events.ts';
import {
  accepted,
  alarm,
  applicationOf,
  caseOf,
  closed,
  completed,
  decided,
  delivered,
  libraryPath,
  opened,
  type Reader,
  received,
  released,
  resumed,
  stopped,
} from './library-events.ts';
import { caseOpened } from './library-plan.ts';

/** One commit of a story: whose it is, its stream and what happened. */
export interface Step {
  readonly owner: 'intake' | 'bundle-routing';
  readonly stream: string;
  readonly events: readonly CountedEvent[];
}

export const paths = ['330000', '330000/330100', libraryPath, '330000/330100/archive-quarter'];

const seed = fc.record({
  path: fc.constantFrom(...paths.slice(1)),
  channel: fc.constantFrom('COUNTER' as const, 'ONLINE' as const),
  items: fc.subarray(['card-person', 'loan', 'reading-room'], { minLength: 1 }),
  at: fc.constantFrom('2026-06-30T23:59:00+08:00', '2026-07-01T00:01:00+08:00', '2026-07-17T10:00:00+08:00'),
  late: fc.boolean(),
  refused: fc.boolean(),
  /** How many of its steps have happened so far. */
  length: fc.nat(15),
});

/** What some readers did, one after another or mixed, each from the beginning to somewhere. */
export const stories = fc
  .tuple(fc.array(seed, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()))
  .map(([seeds, pick]) => {
    const open = seeds.map(({ length, ...each }, number) => stepsOf({ ...each, number }).slice(0, length));
    const mixed: Step[] = [];
    for (let left = open.filter((steps) => steps.length > 0); left.length > 0; ) {
      const step = left[(pick.next().value ?? 0) % left.length]?.shift();
      if (step) mixed.push(step);
      left = left.filter((steps) => steps.length > 0);
    }
    return mixed;
  });

function stepsOf(reader: Reader & { readonly late: boolean; readonly refused: boolean }): Step[] {
  const intake = (...events: CountedEvent[]): Step => ({
    owner: 'intake',
    stream: `application/${applicationOf(reader)}`,
    events,
  });
  const routing = (...events: CountedEvent[]): Step => ({
    owner: 'bundle-routing',
    stream: `case/${caseOf(reader)}`,
    events,
  });
  const [first = 'loan', ...others] = reader.items;
  const { number } = reader;
  return [
    intake(received(reader)),
    intake(accepted(reader), ticketCalled(number, `group-${number % 2}`)),
    routing(caseOpened(reader, Object.fromEntries(others.map((item) => [item, [first]])))),
    routing(...reader.items.map((item) => opened(reader, item))),
    ...(reader.late
      ? [
          routing(alarm(reader, first, 'warned', 'PROMISED'), alarm(reader, first, 'due', 'PROMISED')),
          routing(alarm(reader, first, 'due', 'STATUTORY'), stopped(reader, first)),
          routing(resumed(reader, first)),
          routing(alarm(reader, first, 'due', 'PROMISED')),
        ]
      : []),
    ...(reader.refused
      ? [
          routing(
            decided(reader, first, { outcome: 'REFUSED', onTimePromised: !reader.late }),
            ...others.map((item) => closed(reader, item, first)),
          ),
          routing(completed(reader)),
        ]
      : [
          ...reader.items.map((item) => routing(decided(reader, item, { onTimePromised: !reader.late }))),
          routing(released(reader), completed(reader)),
          routing(delivered(reader)),
          intake(ratingGiven(number), complaintFiled(number)),
          intake(ratingReviewed(number, false), complaintStep(number, 'accepted')),
        ]),
  ];
}
