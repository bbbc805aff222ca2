import { tideAlertId, type Waits } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { archive, cards, desk, layout, libraryHall, loans } from '../../testing/library-hall.ts';
import { clock, issue, place, queueDate, given as queueGiven } from '../../testing/library-queue.ts';
import type { Hall } from '../halls/hall-layout.ts';
import { getGroup } from '../halls/staffing.ts';
import type { OpenQueue } from '../tickets/ticket-queue.ts';
import type { DayWaits } from '../waits/day-waits.ts';
import { decideTide } from './tide.decide.ts';
import { evolveTide } from './tide.evolve.ts';
import { type JudgeCommand, noTide, type OpenCommand, type TideCommand, type TideState } from './tide.ts';

const average = (minutes: number, tickets = 10): Waits => ({ tickets, waitSeconds: minutes * 60 * tickets });
const lastYear: DayWaits = Object.fromEntries(
  ['09:30', '10:00', '10:30', '11:00', '11:30', '12:00'].map((from) => [from, average(15, 20)]),
);
const emptyLine: OpenQueue = { ...queueGiven(issue(1, clock('09:00'))), waiting: [] };

function judge(time: string, waits: DayWaits, line: Partial<OpenQueue> = {}): JudgeCommand {
  const queue = { ...emptyLine, ...line, waits };
  const baseline = { date: '2025-04-30', waits: lastYear };
  const group = getGroup(libraryHall, cards);
  return { kind: 'judge', hall: libraryHall, group, queue, baseline, at: clock(time) };
}
function open(time: string, wish: Partial<OpenCommand> = {}): OpenCommand {
  const group = getGroup(libraryHall, cards);
  return { kind: 'open', hall: libraryHall, group, date: queueDate, at: clock(time), ...wish };
}
const given = (...commands: readonly TideCommand[]): TideState =>
  commands.reduce((state, command) => decideTide(command, state).reduce(evolveTide, state), noTide);
const happens = (command: TideCommand, ...before: readonly TideCommand[]) =>
  decideTide(command, given(...before)).map(({ type }) => type.split('.')[2]);

const alert = tideAlertId.parse('2026-04-30.cards.1000');
const rising = judge('10:20', { '10:00': average(18.1) });
const accepted = open('10:32', { alert });

describe('an alert', () => {
  test('is raised at +20.67 %, with what was seen, its basis and a proposal', () => {
    expect(decideTide(rising, noTide)).toEqual([
      {
        type: 'hall.tide.alert-raised.v1',
        data: {
          servicePoint: place.servicePoint,
          region: place.region,
          regionPath: place.regionPath,
          date: queueDate,
          group: cards,
          alert,
          manager: 'manager-1',
          groupName: { zh: '办证', en: '办证' },
          bucket: '10:00',
          observed: { tickets: 10, waitSeconds: 10_860 },
          basis: {
            kind: 'MATCHED_DAY',
            date: '2025-04-30',
            tickets: 20,
            waitSeconds: 18_000,
            thresholdPercent: 20,
          },
          proposal: { window: 'r2', clerk: 'reserve-1' },
          at: clock('10:20'),
        },
      },
    ]);
  });

  test('is not raised at exactly +20.0 %', () => {
    expect(happens(judge('10:29', { '10:00': average(18) }))).toEqual([]);
    expect(happens(judge('10:30', { '10:00': average(18) }))).toEqual([]);
  });

  test('is raised once for a half hour, however often it is judged', () => {
    expect(happens(rising, rising)).toEqual([]);
    expect(happens(judge('10:31', { '10:00': average(19) }), rising)).toEqual([]);
    expect(happens(judge('10:55', { '10:00': average(25) }), rising)).toEqual([]);
  });

  test('is followed by quiet: none within 30 minutes, then again', () => {
    const next = { '10:00': average(18.1), '10:30': average(18.5) };
    expect(happens(judge('10:40', next), rising)).toEqual([]);
    expect(happens(judge('10:49', next), rising)).toEqual([]);
    expect(happens(judge('10:50', next), rising)).toEqual(['alert-raised']);
  });

  test('waits for enough tickets while the half hour runs, and for its end with fewer', () => {
    const few = { '10:00': average(31, 4) };
    expect(happens(judge('10:29', few))).toEqual([]);
    expect(happens(judge('10:30', few))).toEqual(['alert-raised']);
    expect(happens(judge('10:30', { '10:00': average(30, 4) }))).toEqual([]);
  });

  test('holds without a baseline to the absolute threshold', () => {
    const without = (minutes: number): JudgeCommand => ({
      ...judge('10:20', { '10:00': average(minutes) }),
      baseline: undefined,
    });
    expect(happens(without(30))).toEqual([]);
    expect(decideTide(without(31), noTide)[0]?.data).toMatchObject({
      basis: { kind: 'ABSOLUTE', minutes: 30 },
    });
  });

  test('proposes nothing that is not free', () => {
    const all = ['r1', 'r2', 'r3'].map((window, i) =>
      open('09:00', { window: desk(window), clerk: `reserve-${i + 1}`, group: getGroup(libraryHall, loans) }),
    );
    expect(decideTide(rising, given(...all))[0]?.data).toMatchObject({ proposal: { clerk: 'reserve-4' } });
    expect(decideTide(rising, given(...all))[0]?.data).not.toHaveProperty('proposal.window');
  });
});

describe('a tide window', () => {
  test('is opened as proposed, and answers its alert', () => {
    expect(decideTide(accepted, given(rising))[0]?.data).toMatchObject({
      window: 'r2',
      clerk: 'reserve-1',
      alert,
    });
    expect(given(rising, accepted).alerts).toMatchObject([{ status: 'ACCEPTED' }]);
    expect(() => happens(accepted, rising, accepted)).toThrow('tide_alert_answered');
    expect(() => happens(accepted)).toThrow('tide_alert_unknown');
  });

  test('takes what is free where the proposal is not', () => {
    const taken = open('10:31', { window: desk('r2'), clerk: 'reserve-1' });
    expect(decideTide(accepted, given(rising, taken))[0]?.data).toMatchObject({
      window: 'r3',
      clerk: 'reserve-2',
    });
  });

  test('is refused as the fourth of three', () => {
    const three = [open('10:00'), open('10:01'), open('10:02')];
    expect(given(...three).windows.map(({ window }) => window)).toEqual(['r2', 'r3', 'r1']);
    expect(() => happens(open('10:03'), ...three)).toThrow(
      expect.objectContaining({ code: 'tide_windows_exhausted', params: { total: 3 } }),
    );
  });

  test('is refused where the window or the clerk that is named can not serve', () => {
    expect(() => happens(open('10:00', { window: desk('1') }))).toThrow('tide_window_not_free');
    expect(() => happens(open('10:01', { window: desk('r2') }), open('10:00'))).toThrow(
      'tide_window_not_free',
    );
    expect(() => happens(open('10:01', { clerk: 'reserve-1' }), open('10:00'))).toThrow(
      'tide_clerk_not_free',
    );
    expect(() => happens(open('10:00', { clerk: 'new-clerk' }))).toThrow('clerk_not_qualified');
    const noReserve: Hall = { ...libraryHall, layout: { ...layout, clerks: layout.clerks.slice(0, 2) } };
    expect(() => happens(open('10:00', { hall: noReserve }))).toThrow('tide_clerk_not_free');
    expect(() => happens(open('10:00', { group: getGroup(libraryHall, archive) }))).toThrow(
      'tide_windows_exhausted',
    );
  });
});

describe('a tide is over', () => {
  const calm = { '10:00': average(18.1), '10:30': average(14.9), '11:00': average(14) };
  const someone = queueGiven(issue(2, clock('11:10'))).waiting;

  test('when two half hours in a row after its own lay under the baseline', () => {
    expect(happens(judge('11:00', calm), rising, accepted)).toEqual([]);
    expect(happens(judge('11:29', calm), rising, accepted)).toEqual([]);
    expect(happens(judge('11:30', calm, { waiting: someone }), rising, accepted)).toEqual(['cleared']);
    expect(
      happens(judge('11:31', calm, { waiting: someone }), rising, accepted, judge('11:30', calm)),
    ).toEqual([]);
  });

  test('not while one of them is at the baseline or above', () => {
    expect(happens(judge('11:30', { ...calm, '10:30': average(15) }), rising, accepted)).toEqual([]);
    expect(happens(judge('11:30', { ...calm, '11:00': average(15) }), rising, accepted)).toEqual([]);
  });

  test('also when nobody was called, but not while somebody waits since then', () => {
    const silent = { '10:00': average(18.1) };
    const later = queueGiven(issue(2, clock('11:30'))).waiting;
    expect(happens(judge('11:30', silent, { waiting: someone }), rising)).toEqual([]);
    expect(happens(judge('11:30', silent, { waiting: later }), rising)).toEqual(['cleared']);
  });

  test('for a window that was opened without an alert too', () => {
    expect(happens(judge('11:30', calm), open('10:05'))).toEqual(['cleared', 'window-closed']);
  });

  test('and its windows close after those who waited already', () => {
    const cleared = judge('11:30', calm, { waiting: someone });
    const busy = { called: someone.map((ticket) => ({ ...ticket, window: desk('r2'), clerk: 'reserve-1' })) };
    const later = queueGiven(issue(3, clock('11:31'))).waiting;
    const before = [rising, accepted, cleared] as const;
    expect(happens(judge('11:32', calm, { waiting: someone }), ...before)).toEqual([]);
    expect(happens(judge('11:33', calm, busy), ...before)).toEqual([]);
    expect(happens(judge('11:34', calm, { waiting: later }), ...before)).toEqual(['window-closed']);
    expect(given(...before, judge('11:34', calm)).windows).toEqual([]);
  });
});
