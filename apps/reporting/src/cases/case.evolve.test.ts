import { describe, expect, test } from 'vitest';
import type { CountedEvent } from '../rebuild/counted-events.ts';
import { aReader, decided, ended, opened, resumed, stopped } from '../testing/library-events.ts';
import { evolveCase, stoppedMsOf } from './case.evolve.ts';
import { openIn } from './case.views.ts';

const reader = aReader();
const at = (time: string) => `2026-07-17T${time}:00+08:00`;
const minutes = 60_000;

function stoppedMinutes(...events: CountedEvent[]): number {
  const tasks = ['loan', 'reading-room'].map((item) => opened(reader, item));
  const state = [...tasks, ...events].reduce(
    (before, event) => evolveCase(before, event),
    undefined as ReturnType<typeof evolveCase>,
  );
  const open = openIn(state);
  return open ? stoppedMsOf(open, at('12:00')) / minutes : Number.NaN;
}

describe('a case stands still while any of its tasks does', () => {
  const stop = (item: string, time: string) => stopped(reader, item, at(time));
  const resume = (item: string, time: string) => resumed(reader, item, at(time));

  test.each<[string, CountedEvent[], number]>([
    ['none', [], 0],
    ['one that goes on', [stop('loan', '10:10'), resume('loan', '10:30')], 20],
    ['one that still stands', [stop('loan', '11:40')], 20],
    [
      'two at the same time, counted once',
      [
        stop('loan', '10:10'),
        stop('reading-room', '10:20'),
        resume('loan', '10:30'),
        resume('reading-room', '10:40'),
      ],
      30,
    ],
    [
      'one after the other',
      [
        stop('loan', '10:10'),
        resume('loan', '10:20'),
        stop('reading-room', '11:00'),
        resume('reading-room', '11:05'),
      ],
      15,
    ],
    ['one that ends while it stands', [stop('loan', '09:50'), ended(reader, 'loan')], 10],
    ['a task that is none of the case', [stop('card-person', '10:10')], 0],
  ])('%s', (_, events, total) => expect(stoppedMinutes(...events)).toBe(total));
});

test('a task that is decided is no longer open', () => {
  const state = evolveCase(evolveCase(undefined, opened(reader, 'loan')), decided(reader, 'loan'));
  expect(openIn(state)?.tasks).toEqual({});
});
