import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from './notice.decide.ts';
import { evolve, initialState } from './notice.evolve.ts';
import type { NoticeCommand, NoticeEvent, NoticeState, OwedNotice } from './notice.ts';
import { noticeIdOf } from './notice-id.ts';
import { maxAttempts } from './retry-schedule.ts';

const owed: OwedNotice = {
  notice: noticeIdOf({ event: 'case/1@1.0', ruleId: 'task-refused', recipient: 'psn_1', channel: 'EMAIL' }),
  event: 'case/1@1.0',
  rule: 'task-refused@1',
  recipient: 'psn_1',
  channel: 'EMAIL',
  about: 'case_1',
  region: '330000/330106',
  params: { caseId: 'case_1' },
};
const inApp: OwedNotice = { ...owed, channel: 'IN_APP' };
const noon = '2026-07-17T12:00:00.000+08:00';
const minutesLater = (minutes: number) =>
  new Date(Date.parse(noon) + minutes * 60_000 + 8 * 3_600_000).toISOString().replace('Z', '+08:00');

const intend: NoticeCommand = { kind: 'intend', owed, handling: { kind: 'send' }, at: noon };
const start = (at = noon): NoticeCommand => ({ kind: 'startAttempt', at });
const deliver = (attempt: number, at = noon): NoticeCommand => ({
  kind: 'recordDelivery',
  attempt,
  provider: 'smtp',
  at,
});
const fail = (attempt: number, options: { refused?: boolean; at?: string } = {}): NoticeCommand => ({
  kind: 'recordFailure',
  attempt,
  code: 'SMTP_451',
  refused: options.refused ?? false,
  at: options.at ?? noon,
});

const defer = (at: string, until: string): NoticeCommand => ({
  kind: 'defer',
  reason: 'QUIET_HOURS',
  until,
  at,
});

/** The state after these commands. */
const given = (...commands: NoticeCommand[]): NoticeState =>
  commands.reduce((state, command) => decide(command, state).reduce(evolve, state), initialState);
const types = (events: readonly NoticeEvent[]) => events.map(({ type }) => type.split('.').at(-2));
const statusOf = (state: NoticeState) => state.status;

describe('intending', () => {
  test('an e-mail is written down and nothing else', () => {
    expect(types(decide(intend, initialState))).toEqual(['intended']);
  });

  test('an in-app notice is delivered by being readable, in the same commit', () => {
    expect(
      types(decide({ kind: 'intend', owed: inApp, handling: { kind: 'readable' }, at: noon }, initialState)),
    ).toEqual(['intended', 'delivered']);
  });

  test('without the channel the notice is owed and skipped, with the reason', () => {
    const off = { kind: 'skip', reason: 'CHANNEL_OFF' } as const;
    const events = decide({ kind: 'intend', owed, handling: off, at: noon }, initialState);
    expect(types(events)).toEqual(['intended', 'skipped']);
    expect(events[1]?.data).toMatchObject({ reason: 'CHANNEL_OFF' });
  });

  test('the same event again owes nothing more, whatever became of the notice', () => {
    for (const state of [
      given(intend),
      given(intend, start()),
      given(intend, start(), deliver(1)),
      given(intend, start(), fail(1)),
    ]) {
      expect(decide(intend, state)).toEqual([]);
    }
  });

  test('the state keeps what is owed as it was written down', () => {
    expect(given(intend)).toEqual({
      status: 'INTENDED',
      owed,
      at: noon,
      changedAt: noon,
      attempts: 0,
      dueAt: noon,
    });
  });
});

describe('attempting', () => {
  test('a notice that was not intended is never sent', () => {
    expect(decide(start(), initialState)).toEqual([]);
  });

  test('one instance takes it; a second finds nothing to do until the lease is over', () => {
    const sending = given(intend, start());
    expect(statusOf(sending)).toBe('SENDING');
    expect(decide(start(minutesLater(4)), sending)).toEqual([]);
    expect(types(decide(start(minutesLater(5)), sending))).toEqual(['attempt-started']);
  });

  test('a delivery ends it: nothing more is sent', () => {
    const delivered = given(intend, start(), deliver(1));
    expect(statusOf(delivered)).toBe('DELIVERED');
    expect(decide(start(minutesLater(600)), delivered)).toEqual([]);
    expect(decide(deliver(1), delivered)).toEqual([]);
    expect(decide({ kind: 'skip', reason: 'NO_ADDRESS', at: noon }, delivered)).toEqual([]);
  });

  test('a passing failure is due again by the schedule: 1, 5, 15, 60, 240, 720 minutes after it', () => {
    let state = given(intend);
    let at = noon;
    const waits: number[] = [];
    for (let attempt = 1; attempt < maxAttempts; attempt++) {
      for (const command of [start(at), fail(attempt, { at })])
        state = decide(command, state).reduce(evolve, state);
      if (state.status !== 'RETRYING') throw new Error(`it is ${state.status}`);
      waits.push((Date.parse(state.dueAt) - Date.parse(at)) / 60_000);
      at = state.dueAt;
    }
    expect(waits).toEqual([1, 5, 15, 60, 240, 720]);
    for (const command of [start(at), fail(maxAttempts, { at })])
      state = decide(command, state).reduce(evolve, state);
    expect(state).toMatchObject({ status: 'FAILED', code: 'SMTP_451', attempts: maxAttempts });
  });

  test('it is not tried before it is due', () => {
    const retrying = given(intend, start(), fail(1));
    expect(decide(start(minutesLater(0.9)), retrying)).toEqual([]);
    expect(types(decide(start(minutesLater(1)), retrying))).toEqual(['attempt-started']);
  });

  test('what is refused for good is never tried again', () => {
    const failed = given(intend, start(), fail(1, { refused: true }));
    expect(statusOf(failed)).toBe('FAILED');
    expect(decide(start(minutesLater(6_000)), failed)).toEqual([]);
  });

  test('the failure of an attempt that was given up does not touch the next one', () => {
    const second = given(intend, start(), start(minutesLater(5)));
    expect(decide(fail(1), second)).toEqual([]);
    expect(types(decide(fail(2), second))).toEqual(['failed']);
  });

  test('an attempt that crashes each time ends as interrupted, not in a circle', () => {
    const crashes = Array.from({ length: maxAttempts }, (_, index) => start(minutesLater(index * 5)));
    const last = given(intend, ...crashes);
    expect(last).toMatchObject({ status: 'SENDING', attempts: maxAttempts });
    expect(given(intend, ...crashes, start(minutesLater(500)))).toMatchObject({
      status: 'FAILED',
      code: 'INTERRUPTED',
    });
  });

  test('without an address it is skipped, and says so', () => {
    expect(given(intend, { kind: 'skip', reason: 'NO_ADDRESS', at: noon })).toMatchObject({
      status: 'SKIPPED',
      reason: 'NO_ADDRESS',
    });
  });
});

describe('waiting', () => {
  test('a notice that is due can be put off, and is due again then; its attempts are kept', () => {
    const waiting = given(intend, start(), fail(1), defer(minutesLater(1), minutesLater(90)));
    expect(waiting).toMatchObject({ status: 'INTENDED', attempts: 1, dueAt: minutesLater(90) });
    expect(waiting).toMatchObject({ waitsFor: 'QUIET_HOURS' });
    expect(decide(start(minutesLater(89)), waiting)).toEqual([]);
    expect(types(decide(start(minutesLater(90)), waiting))).toEqual(['attempt-started']);
  });

  test('what is not due, under way or over is not put off', () => {
    for (const state of [given(intend, start()), given(intend, start(), deliver(1)), initialState])
      expect(decide(defer(noon, minutesLater(60)), state)).toEqual([]);
  });
});

describe('reading', () => {
  const readable = given({ kind: 'intend', owed: inApp, handling: { kind: 'readable' }, at: noon });
  const readBy = (...by: string[]): NoticeCommand => ({ kind: 'read', by, at: noon });

  test('the recipient reads it once; again changes nothing', () => {
    expect(types(decide(readBy('psn_1'), readable))).toEqual(['read']);
    expect(
      decide(readBy('psn_1'), evolve(readable, decide(readBy('psn_1'), readable)[0] as NoticeEvent)),
    ).toEqual([]);
  });

  test.each([
    ['somebody else', readBy('psn_2'), readable],
    ['nobody', readBy(), readable],
    ['the recipient of an e-mail', readBy('psn_1'), given(intend)],
    ['the reader of a notice that is not there', readBy('psn_1'), initialState],
  ])('%s is told that there is no such notice', (_, command, state) => {
    expect(() => decide(command, state)).toThrow('notice_unknown');
  });
});

test('whatever is commanded, in whatever order: owed once, delivered at most once, silent after its end', () => {
  const command = fc.oneof(
    fc.constant(intend),
    fc.integer({ min: 0, max: 3_000 }).map((minutes) => start(minutesLater(minutes))),
    fc.integer({ min: 1, max: maxAttempts }).map((attempt) => deliver(attempt)),
    fc
      .record({ attempt: fc.integer({ min: 1, max: maxAttempts }), refused: fc.boolean() })
      .map(({ attempt, refused }) => fail(attempt, { refused })),
    fc
      .integer({ min: 0, max: 3_000 })
      .map((minutes) => defer(minutesLater(minutes), minutesLater(minutes + 60))),
    fc.constant<NoticeCommand>({ kind: 'skip', reason: 'NO_ADDRESS', at: noon }),
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      let state: NoticeState = initialState;
      const happened: NoticeEvent[] = [];
      for (const each of commands) {
        const events = decide(each, state);
        state = events.reduce(evolve, state);
        happened.push(...events);
      }
      const names = types(happened);
      const end = happened.findIndex(
        ({ type, data }) =>
          ['hall.notice.delivered.v1', 'hall.notice.skipped.v1'].includes(type) ||
          ('final' in data && data.final),
      );
      expect(names.filter((name) => name === 'intended').length).toBeLessThanOrEqual(1);
      expect(names.filter((name) => name === 'delivered').length).toBeLessThanOrEqual(1);
      if (names.length > 0) expect(names[0]).toBe('intended');
      if (end >= 0) expect(end).toBe(happened.length - 1);
    }),
  );
});
