import type { Clock } from '@walking-hall/working-calendar';
import { describe, expect, test } from 'vitest';
import { shelf, shelves } from '../../testing/library-bundles.ts';
import {
  at,
  extend,
  given,
  grant,
  libraryCase,
  monday,
  open,
  opine,
  refuse,
  resume,
  statuses,
  stop,
  told,
  when,
} from '../../testing/library-cases.ts';
import type { OpenedCase } from '../case.ts';
import { openCase } from './open-case.ts';

const company = open(['card'], { answers: { 'applicant.kind': 'COMPANY' } });
const rare = open(['rare-loan'], { held: ['CARD'] });

function clocksOf(state: OpenedCase, item: string): { promised: Clock; statutory: Clock | undefined } {
  const task = state.tasks[item];
  if (!task || !('promised' in task)) throw new Error(`${item} has no clocks`);
  return task;
}
const dueDates = (state: OpenedCase, item: string) => {
  const { promised, statutory } = clocksOf(state, item);
  return [promised.dueDate, statutory?.dueDate];
};

describe('opening', () => {
  test('a case is opened once', () => {
    expect(when(given(rare), () => rare)).toEqual([]);
  });

  test('the clocks are those of the bundle, each with its source', () => {
    const { promised, statutory } = clocksOf(given(company), 'card-company');
    expect(promised).toMatchObject({ name: 'PROMISED', limit: { value: 1 }, dueDate: '2026-07-21' });
    expect(promised.rule.source).toBe('lending-library@1.0.0');
    expect(statutory).toMatchObject({ name: 'STATUTORY', limit: { value: 5 }, dueDate: '2026-07-27' });
    expect(statutory?.rule).toMatchObject({ text: { en: 'Libraries Act (fictional), 2' }, origin: 'law' });
  });

  test('limits count from the acceptance, also where that was deemed days before', () => {
    const deemed = given(open(['rare-loan'], { held: ['CARD'], countsFrom: at(13) }));
    expect(deemed.opened.openedAt).toBe(monday);
    expect(dueDates(deemed, 'rare-loan')[0]).toBe('2026-07-20');
  });

  test('a target that can no longer be kept does not make the order impossible', () => {
    const { content } = rare;
    expect(() => openCase({ ...rare, content: { ...content, targetDate: '2026-07-20' } })).not.toThrow();
  });
});

describe('deciding', () => {
  test('a grant says what came of it, and whether it was in time', () => {
    const [decided] = when(given(company), grant('card-company', at(21, '17:00:00')));
    expect(decided?.data).toMatchObject({
      task: `${libraryCase}.card-company`,
      outcome: 'GRANTED',
      resultNumber: 'card-company-7',
      material: 'CARD',
      onTimePromised: true,
      onTimeStatutory: true,
      workingDays: 1,
    });
    const [late] = when(given(company), grant('card-company', at(21, '17:00:01')));
    expect(late?.data).toMatchObject({ onTimePromised: false, onTimeStatutory: true });
  });

  test('a refusal says why, and makes no material', () => {
    const [decided] = when(given(company), refuse('card-company'));
    expect(decided?.data).toMatchObject({ outcome: 'REFUSED', reasons: 'the shelf is empty' });
    expect(decided?.data).not.toHaveProperty('material');
  });

  test('it is decided once, and only while it is open and its clocks run', () => {
    const waiting = given(open(['card', 'loan']));
    expect(() => when(waiting, grant('loan'))).toThrow('task_not_open');
    expect(() => when(given(company, refuse('card-company')), grant('card-company'))).toThrow(
      'task_already_decided',
    );
    expect(() => when(given(rare, stop('rare-loan')), grant('rare-loan'))).toThrow('task_stopped');
  });

  test('whoever comes too early is told what it still waits for, and nothing that is there already', () => {
    const order = open(['card', 'loan', 'reading-room']);
    const refused = (state: OpenedCase) => {
      try {
        when(state, grant('reading-room'));
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(refused(given(order))).toMatchObject({ params: { waitsFor: 'loan, card-person' } });
    expect(refused(given(order, grant('card-person')))).toMatchObject({ params: { waitsFor: 'loan' } });
    expect(refused(given(order, refuse('card-person')))).toMatchObject({ params: { waitsFor: '—' } });
  });

  test('an item without preliminary opinions gives none', () => {
    expect(() => when(given(rare), opine('rare-loan'))).toThrow('preliminary_opinion_not_allowed');
  });
});

describe('stopping the clocks', () => {
  test('for a reason that the bundle allows and for no other, once at a time', () => {
    const [stopped] = when(given(rare), stop('rare-loan'));
    expect(stopped?.data).toMatchObject({ reason: 'EXPERT_REVIEW', expectedEnd: '2026-07-31' });
    expect(stopped?.data).toMatchObject({
      promised: { status: 'STOPPED' },
      statutory: { status: 'STOPPED' },
    });
    expect(() => when(given(rare), stop('rare-loan', monday, 'HEARING'))).toThrow('stop_reason_not_allowed');
    expect(() => when(given(company), stop('card-company'))).toThrow('stop_reason_not_allowed');
    expect(() => when(given(rare, stop('rare-loan')), stop('rare-loan'))).toThrow('task_stopped');
  });

  test('what the stop lasted, both ends included, moves both dates and is in both ledgers', () => {
    expect(dueDates(given(rare), 'rare-loan')).toEqual(['2026-07-27', '2026-08-17']);
    const state = given(rare, stop('rare-loan', at(21)), resume('rare-loan', at(23)));
    expect(dueDates(state, 'rare-loan')).toEqual(['2026-07-30', '2026-08-20']);
    const { promised, statutory } = clocksOf(state, 'rare-loan');
    const entries = (clock: Clock | undefined) => clock?.ledger.map(({ entry }) => entry);
    expect(entries(promised)).toEqual(['STARTED', 'STOPPED', 'RESUMED']);
    expect(entries(statutory)).toEqual(entries(promised));
    expect(statuses(state)).toEqual({ 'rare-loan': 'REVIEW' });
    expect(() => when(state, resume('rare-loan'))).toThrow('task_not_stopped');
  });

  test('days that were stopped do not count against the department', () => {
    const state = given(rare, stop('rare-loan', at(21)), resume('rare-loan', at(23)));
    expect(when(state, grant('rare-loan', at(24)))[0]?.data).toMatchObject({
      workingDays: 1,
      onTimePromised: true,
    });
  });
});

describe('extending', () => {
  test('by at most what the law gives, where it gives anything', () => {
    expect(dueDates(given(rare, extend('rare-loan', 10)), 'rare-loan')).toEqual(['2026-08-10', '2026-08-31']);
    expect(() => when(given(rare), extend('rare-loan', 11))).toThrow('extension_too_long');
    const person = given(open(['card']));
    expect(() => when(person, extend('card-person', 1))).toThrow('extension_too_long');
    expect(() => when(given(open(['loan'], { held: ['CARD'] })), extend('loan', 1))).toThrow(
      'extension_too_long',
    );
  });

  test('once, also when the clocks stood still in between', () => {
    expect(() => when(given(rare, extend('rare-loan', 1)), extend('rare-loan', 1))).toThrow(
      'already_extended',
    );
    const resumed = given(
      rare,
      extend('rare-loan', 1),
      stop('rare-loan', at(21)),
      resume('rare-loan', at(22)),
    );
    expect(statuses(resumed)).toEqual({ 'rare-loan': 'REVIEW' });
    expect(() => when(resumed, extend('rare-loan', 1, at(22)))).toThrow('already_extended');
  });

  test('a promise that counts in another unit stands', () => {
    const act = {
      title: { zh: '图书馆法（虚构）', en: 'Libraries Act (fictional)' },
      origin: 'law' as const,
    };
    const days = (value: number) => ({ value, unit: 'WORKING_DAY' as const, basis: act });
    const limits = {
      statutory: { ...days(5), extension: days(5) },
      promised: { value: 30, unit: 'MINUTE' as const, origin: 'design' as const },
    };
    const bundle = shelves([shelf('quick', { limits })], []);
    const state = given(open(['quick'], { bundle }), extend('quick', 5));
    const { promised, statutory } = clocksOf(state, 'quick');
    expect([promised.dueAt, statutory?.dueDate]).toEqual([at(20, '10:30:00'), '2026-08-03']);
    expect(told(when(state, grant('quick'), bundle))).toEqual(['task-decided quick']);
  });
});
