import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../dates/calendar-days.ts';
import type { CalendarData } from './calendar-data.ts';
import { naive } from './naive-calendar.fixture.ts';
import { nationalCalendar } from './national-calendar.ts';
import { createWorkingCalendar } from './working-calendar.ts';

const calendar = createWorkingCalendar([nationalCalendar]);
const missing = (year: number, id = 'CN') =>
  expect.objectContaining({ code: 'calendar_year_missing', params: { year, calendar: id } });

describe('due dates in 2026 (domain C7)', () => {
  test.each([
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-04-03', 3, '2026-04-09'],
    ['2026-06-17', 5, '2026-06-25'],
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-10-09', 1, '2026-10-10'],
  ])('%s and %i working days are due on %s', (start, n, due) => {
    expect(calendar.addWorkingDays(start, n)).toBe(due);
    expect(calendar.dueDate(start, { value: n, unit: 'WORKING_DAY' })).toBe(due);
  });

  test('31 December and one working day is an error until 2027 is loaded', () => {
    expect(() => calendar.addWorkingDays('2026-12-31', 1)).toThrow(missing(2027));
  });
});

describe('due dates of the stories (domain E)', () => {
  test.each([
    ['E1 registration', '2026-03-19', 3, '2026-03-24'],
    ['E1 label request', '2026-03-19', 1, '2026-03-20'],
    ['E2 hard case classed', '2026-06-08', 1, '2026-06-09'],
    ['E2 hard case', '2026-06-08', 15, '2026-06-30'],
    ['E2 C31 promised', '2026-06-12', 5, '2026-06-22'],
    ['E2 C31 by law', '2026-06-12', 15, '2026-07-06'],
    ['E2 C36 promised', '2026-06-26', 5, '2026-07-03'],
    ['E2 C36 by law', '2026-06-26', 30, '2026-08-07'],
    ['E3 papers after the permit', '2026-04-23', 10, '2026-05-11'],
    ['E3 check under commitment', '2026-04-23', 60, '2026-07-21'],
    ['E3 correction', '2026-05-06', 5, '2026-05-12'],
    ['E8 bank answers', '2026-04-09', 10, '2026-04-23'],
    ['E9 delivery promised', '2026-06-12', 2, '2026-06-16'],
    ['E9 delivery by law', '2026-06-12', 10, '2026-06-29'],
    ['A17 first counted day', '2026-07-20', 1, '2026-07-21'],
  ])('%s: %s and %i working days are due on %s', (_, start, n, due) => {
    expect(calendar.addWorkingDays(start, n)).toBe(due);
  });

  test('E2 lasts 18 working days, E3 three, E11 one', () => {
    expect(calendar.workingDaysBetween('2026-06-08', '2026-07-03')).toBe(18);
    expect(calendar.workingDaysBetween('2026-04-20', '2026-04-23')).toBe(3);
    expect(calendar.workingDaysBetween('2026-07-17', '2026-07-20')).toBe(1);
  });

  test('limits of calendar days: E2 15 days of C35, E3 7 days of the permit', () => {
    expect(calendar.dueDate('2026-06-23', { value: 15, unit: 'DAY' })).toBe('2026-07-08');
    expect(calendar.dueDate('2026-04-22', { value: 7, unit: 'DAY' })).toBe('2026-04-29');
  });
});

describe('limits', () => {
  test('calendar days that end on a day off end on the next working day', () => {
    expect(calendar.dueDate('2026-09-24', { value: 10, unit: 'DAY' })).toBe('2026-10-08');
    expect(calendar.dueDate('2026-09-10', { value: 10, unit: 'DAY' })).toBe('2026-09-20');
  });

  test('no working days are due on the day itself', () => {
    expect(calendar.dueDate('2026-07-17', { value: 0, unit: 'WORKING_DAY' })).toBe('2026-07-17');
    expect(calendar.addWorkingDays('2026-07-18', 0)).toBe('2026-07-18');
  });

  test('minutes from the opening of a day fill office days one after the other', () => {
    const due = (value: number) => calendar.dueDate('2026-07-17', { value, unit: 'MINUTE' });
    expect([0, 30, 480, 481, 960, 961].map(due)).toEqual([
      ...['2026-07-17', '2026-07-17', '2026-07-17'],
      ...['2026-07-20', '2026-07-20', '2026-07-21'],
    ]);
    expect(calendar.dueDate('2026-07-18', { value: 30, unit: 'MINUTE' })).toBe('2026-07-20');
  });

  test('shorter office hours make the same minutes last longer', () => {
    const mornings = [{ from: '09:00', to: '12:00' }];
    expect(calendar.dueDate('2026-07-17', { value: 181, unit: 'MINUTE' }, mornings)).toBe('2026-07-20');
  });

  test('the start for a due date is the latest that still meets it, in every unit', () => {
    const anyLimit = fc.record({
      value: fc.integer({ min: 0, max: 90 }),
      unit: fc.constantFrom('WORKING_DAY' as const, 'DAY' as const, 'MINUTE' as const),
    });
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2_400 }), anyLimit, fc.nat(40), (offset, limit, factor) => {
        const scaled = limit.unit === 'MINUTE' ? { ...limit, value: limit.value * factor } : limit;
        const due = addDays('2020-01-01', offset);
        const start = calendar.startFor(due, scaled);
        expect(calendar.dueDate(start, scaled) <= due).toBe(true);
        expect(calendar.dueDate(addDays(start, 1), scaled) > due).toBe(true);
      }),
    );
  });

  test.each([-1, 1.5, Number.NaN])('%d working days is a fault of use', (n) => {
    expect(() => calendar.addWorkingDays('2026-07-17', n)).toThrow('whole number');
    expect(() => calendar.subtractWorkingDays('2026-07-17', n)).toThrow('whole number');
  });
});

describe('neighbouring working days', () => {
  test('a working day is its own next and previous one', () => {
    expect(calendar.nextWorkingDay('2026-05-09')).toBe('2026-05-09');
    expect(calendar.previousWorkingDay('2026-05-09')).toBe('2026-05-09');
  });

  test('from inside the Spring Festival the next is after it and the previous before it', () => {
    expect(calendar.nextWorkingDay('2026-02-18')).toBe('2026-02-24');
    expect(calendar.previousWorkingDay('2026-02-18')).toBe('2026-02-14');
  });

  test('the latest start for a Monday is the Sunday before: weekends do not count', () => {
    expect(calendar.subtractWorkingDays('2026-07-20', 1)).toBe('2026-07-19');
  });
});

describe('any date (against counting day by day)', () => {
  const anyDate = fc.integer({ min: 0, max: 2_556 }).map((offset) => addDays('2020-01-01', offset));

  test('adding working days agrees with a walk, and fails where it leaves the loaded years', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(400), (date, n) => {
        expectSame(() => calendar.addWorkingDays(date, n), naive.addWorkingDays(date, n));
      }),
    );
  });

  test('subtracting working days finds the latest start that a walk finds', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(25), (date, n) => {
        expectSame(() => calendar.subtractWorkingDays(date, n), naive.subtractWorkingDays(date, n));
      }),
    );
  });

  test('working days between two dates agree with a walk, and change sign with their order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const [a, b] = one < other ? [one, other] : [other, one];
        const count = naive.workingDaysBetween(a, b);
        expect(calendar.workingDaysBetween(a, b)).toBe(count);
        expect(calendar.workingDaysBetween(b, a)).toBe(0 - count);
      }),
    );
  });

  test('a later start or a longer limit is never due earlier', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(30), fc.nat(50), fc.nat(10), (offset, later, n, more) => {
        const start = addDays('2020-01-01', offset);
        const due = calendar.addWorkingDays(start, n);
        expect(calendar.addWorkingDays(addDays(start, later), n) >= due).toBe(true);
        expect(calendar.addWorkingDays(start, n + more) >= due).toBe(true);
      }),
    );
  });

  function expectSame(actual: () => string, expected: string | undefined): void {
    if (expected === undefined) {
      expect(actual).toThrow(expect.objectContaining({ code: 'calendar_year_missing' }));
    } else {
      expect(actual()).toBe(expected);
    }
  }
});

describe('missing years', () => {
  const holding = (...years: number[]): CalendarData => ({
    ...nationalCalendar,
    years: nationalCalendar.years.filter(({ year }) => years.includes(year)),
  });

  test('a day outside the loaded years is an error for every question, naming the year', () => {
    for (const date of ['2019-12-31', '2027-01-01']) {
      const year = Number(date.slice(0, 4));
      expect(() => calendar.isWorkingDay(date)).toThrow(missing(year));
      expect(() => calendar.addWorkingDays(date, 0)).toThrow(missing(year));
      expect(() => calendar.subtractWorkingDays(date, 0)).toThrow(missing(year));
      expect(() => calendar.nextWorkingDay(date)).toThrow(missing(year));
      expect(() => calendar.previousWorkingDay(date)).toThrow(missing(year));
      expect(() => calendar.workingDaysBetween('2026-01-05', date)).toThrow(missing(year));
      expect(() => calendar.workingDaysBetween(date, '2026-01-05')).toThrow(missing(year));
    }
  });

  test('counting back over the first loaded year is an error', () => {
    expect(() => calendar.subtractWorkingDays('2020-01-03', 5)).toThrow(missing(2019));
    expect(() => calendar.previousWorkingDay('2020-01-01')).toThrow(missing(2019));
  });

  test('a gap between loaded years is never counted across', () => {
    const gapped = createWorkingCalendar([holding(2024, 2026)]);
    expect(gapped.addWorkingDays('2024-12-30', 1)).toBe('2024-12-31');
    expect(() => gapped.addWorkingDays('2024-12-31', 1)).toThrow(missing(2025));
    expect(() => gapped.subtractWorkingDays('2026-01-04', 2)).toThrow(missing(2025));
    expect(() => gapped.workingDaysBetween('2024-12-30', '2026-01-05')).toThrow(missing(2025));
    expect(() => gapped.workingDaysBetween('2026-01-05', '2024-12-30')).toThrow(missing(2025));
  });

  test('text that is not a date is an error of its own', () => {
    expect(() => calendar.isWorkingDay('2026-02-30')).toThrow(
      expect.objectContaining({ code: 'date_invalid' }),
    );
  });
});

describe('regional layers', () => {
  /** Test data: the dates are made up, they are not those of any Ningxia notice. */
  const ningxia: CalendarData = {
    id: 'CN-64',
    version: 'test-1',
    parent: 'CN',
    years: [
      { year: 2025, holidays: [], makeUpDays: [] },
      {
        year: 2026,
        holidays: [
          { name: { zh: '开斋节（测试）', en: 'Eid al-Fitr (test)' }, from: '2026-03-20', to: '2026-03-21' },
        ],
        makeUpDays: ['2026-03-29', '2026-10-07'],
      },
    ],
  };
  const regional = createWorkingCalendar([nationalCalendar, ningxia]);

  test('a region adds days off and make-up days to those of the country', () => {
    expect(regional.isWorkingDay('2026-03-20')).toBe(false);
    expect(calendar.isWorkingDay('2026-03-20')).toBe(true);
    expect(regional.isWorkingDay('2026-03-29')).toBe(true);
    expect(regional.isWorkingDay('2026-02-16')).toBe(false);
    expect(regional.addWorkingDays('2026-03-19', 1)).toBe('2026-03-23');
  });

  test('a region may work on a national holiday: the last layer that names a day decides', () => {
    expect(calendar.isWorkingDay('2026-10-07')).toBe(false);
    expect(regional.isWorkingDay('2026-10-07')).toBe(true);
  });

  test('a year that the region has not published is an error naming the region, although the country holds it', () => {
    expect(() => regional.isWorkingDay('2024-06-03')).toThrow(missing(2024, 'CN-64'));
    expect(() => regional.addWorkingDays('2026-12-31', 1)).toThrow(missing(2027, 'CN'));
  });

  test('the version names every layer', () => {
    expect(regional.version).toBe('CN@2026.1+CN-64@test-1');
    expect(calendar.version).toBe('CN@2026.1');
  });

  test('layers that do not build on one another are a fault of use', () => {
    expect(() => createWorkingCalendar([])).toThrow('at least the national layer');
    expect(() => createWorkingCalendar([ningxia])).toThrow('CN-64 belongs on top of CN, not of nothing');
    expect(() => createWorkingCalendar([nationalCalendar, nationalCalendar])).toThrow(
      'belongs on top of nothing',
    );
  });
});
