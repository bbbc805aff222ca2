import { describe, expect, test } from 'vitest';
import {
  at,
  given,
  grant,
  happen,
  hours,
  open,
  type Step,
  tell,
  told,
  when,
} from '../testing/library-cases.ts';
import { works, worksItems } from '../testing/library-works.ts';
import { caseAnswer } from './case.answers.ts';
import { dutyAlarm } from './case.duties.ts';

// Accepted on Friday the 24th: to be filed by Saturday 8 August, to open by Friday the 7th.
const accepted: readonly Step[] = [
  grant('plan', at(21)),
  happen('WORKS', '2026-07-22'),
  grant('measure', at(23)),
  happen('ACCEPTANCE', '2026-07-24'),
];
const order = open(worksItems, { bundle: works });
const state = given(order, ...accepted);
const august = (day: string, time = '09:00:00') => `2026-08-${day}T${time}+08:00`;
const dutiesOf = (...steps: readonly Step[]) =>
  caseAnswer(given(order, ...accepted, ...steps)).duties.map(({ duty, status }) => `${duty} ${status}`);

describe('a duty', () => {
  test('begins with the day of what starts it, and is met by an item that lies with its department', () => {
    const before = given(order, ...accepted.slice(0, 3));
    expect(caseAnswer(before).duties.map(({ status }) => status)).toEqual(['NOT_STARTED', 'NOT_STARTED']);
    const events = when(before, happen('ACCEPTANCE', '2026-07-24', at(27)), works);
    expect(told(events)).toEqual([
      'milestone-reported ACCEPTANCE',
      'task-opened file',
      'duty-started FILE',
      'duty-met FILE',
      'duty-started OPEN',
    ]);
    const [file, readers] = caseAnswer(given(order, ...accepted)).duties;
    expect(file).toMatchObject({
      status: 'MET',
      since: '2026-07-24',
      dueDate: '2026-08-10',
      metDate: '2026-07-24',
    });
    expect(readers).toMatchObject({
      status: 'RUNNING',
      dueDate: '2026-08-07',
      consequence: { en: 'An order to correct' },
    });
  });

  test('is warned of once, a fifth of its time ahead, and is missed once, the day after the last', () => {
    const tellAt = (moment: string, ...before: readonly Step[]) =>
      told(when(given(order, ...accepted, ...before), tell(moment), works)).filter((one) =>
        one.startsWith('duty'),
      );
    expect(tellAt(august('05', '08:59:59'))).toEqual([]);
    expect(tellAt(august('05'))).toEqual(['duty-warned OPEN']);
    expect(tellAt(august('07'), tell(august('05')))).toEqual([]);
    expect(tellAt(august('07', '23:59:59'), tell(august('05')))).toEqual([]);
    expect(tellAt(august('08', '00:00:00'), tell(august('05')))).toEqual(['duty-missed OPEN']);
    expect(tellAt(august('12'), tell(august('05')), tell(august('08')))).toEqual([]);
    expect(tellAt(august('12'))).toEqual(['duty-missed OPEN']);
  });

  test('is met on its last day; told late it counts as met, done late it is missed', () => {
    const opening = (date: string, when_: string) => happen('READERS', date, when_);
    expect(dutiesOf(opening('2026-08-07', august('07')))).toEqual(['FILE MET', 'OPEN MET']);
    expect(dutiesOf(opening('2026-08-08', august('08', '00:00:00')))).toEqual(['FILE MET', 'OPEN MISSED']);
    expect(dutiesOf(tell(august('12')), opening('2026-08-06', august('13')))).toEqual([
      'FILE MET',
      'OPEN MET',
    ]);
    expect(dutiesOf(tell(august('12')), opening('2026-08-12', august('13')))).toEqual([
      'FILE MET',
      'OPEN MISSED',
    ]);
  });

  test('has an alarm for its warning, then for its end, then none', () => {
    const alarm = (...steps: readonly Step[]) => {
      const duty = given(order, ...accepted, ...steps).duties.OPEN;
      return duty && dutyAlarm(duty, { hours });
    };
    expect(state.duties.OPEN).toMatchObject({ warnDate: '2026-08-05' });
    expect(alarm()).toBe(august('05'));
    expect(alarm(tell(august('05')))).toBe(august('08', '00:00:00'));
    expect(alarm(tell(august('12')))).toBeUndefined();
  });
});
