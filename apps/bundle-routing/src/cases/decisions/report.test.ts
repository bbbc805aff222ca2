import { AppError } from '@walking-hall/app-error';
import { describe, expect, test } from 'vitest';
import {
  at,
  given,
  grant,
  happen,
  learn,
  monday,
  open,
  refuse,
  type Step,
  statuses,
  told,
  when,
} from '../../testing/library-cases.ts';
import { drying, dryingItems as items, works, worksItems } from '../../testing/library-works.ts';
import { caseAnswer } from '../case.answers.ts';
import type { OpenedCase } from '../case.ts';

const order = open(worksItems, { bundle: works });
const planned = given(order, grant('plan', at(21)));

/** What a step is refused with; undefined where it is taken. */
function refused(state: OpenedCase, step: Step, bundle = works): AppError | undefined {
  try {
    when(state, step, bundle);
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** In short: the code, or what each place is answered. */
function refusalOf(...asked: Parameters<typeof refused>): unknown {
  const error = refused(...asked);
  if (!error) return 'taken';
  return error.issues.length > 0 ? error.issues.map(({ path, code }) => `${path} ${code}`) : error.code;
}

describe('a milestone', () => {
  test('opens what waits for it, like a result', () => {
    expect(statuses(planned)).toEqual({ plan: 'GRANTED', measure: 'RECEIVED', file: 'RECEIVED' });
    expect(told(when(planned, happen('WORKS', '2026-07-22'), works))).toEqual([
      'milestone-reported WORKS',
      'task-opened measure',
    ]);
  });

  test('is refused while what leads to it is not there, and names it', () => {
    expect(refused(given(order), happen('WORKS', '2026-07-20'))).toMatchObject({
      code: 'milestone_not_ready',
      params: { milestone: 'WORKS（馆）', waitsFor: 'plan', waitsForEn: 'plan' },
    });
    expect(refused(given(order), happen('ACCEPTANCE', '2026-07-20'))).toMatchObject({
      params: { waitsFor: 'measure、WORKS（馆）', waitsForEn: 'measure, WORKS' },
    });
    expect(refusalOf(planned, happen('ROOF', '2026-07-22'))).toBe('milestone_unknown');
  });

  test('did not happen in the future, nor before what it depends on', () => {
    const reported = (date: string) => refusalOf(planned, happen('WORKS', date, at(23)));
    expect(reported('2026-07-20')).toEqual(['body.date date_too_early']);
    expect(reported('2026-07-21')).toBe('taken');
    expect(reported('2026-07-23')).toBe('taken');
    expect(reported('2026-07-24')).toEqual(['body.date date_in_future']);
    const measured = given(
      order,
      grant('plan', at(21)),
      happen('WORKS', '2026-07-25'),
      grant('measure', at(27)),
    );
    expect(refusalOf(measured, happen('ACCEPTANCE', '2026-07-26', at(28)))).toEqual([
      'body.date date_too_early',
    ]);
  });

  test('reported again with the same words changes nothing, with others is refused', () => {
    const begun = given(order, grant('plan', at(21)), happen('WORKS', '2026-07-22'));
    expect(when(begun, happen('WORKS', '2026-07-22', at(29)), works)).toEqual([]);
    expect(refusalOf(begun, happen('WORKS', '2026-07-23'))).toBe('milestone_reported');
    expect(refusalOf(begun, happen('WORKS', '2026-07-22', at(29), 'photo 8'))).toBe('milestone_reported');
  });

  test('closes when its source is refused, and what waits for it closes, naming the task that was refused', () => {
    const events = when(given(order), refuse('plan'), works);
    expect(told(events)).toEqual([
      'task-decided plan',
      'milestone-closed WORKS',
      'task-closed measure',
      'milestone-closed ACCEPTANCE',
      'task-closed file',
      'milestone-closed READERS',
    ]);
    expect(events.flatMap(({ data }) => ('because' in data ? [data.because.split('.')[1]] : []))).toEqual([
      'plan',
      'plan',
      'measure',
      'measure',
      'measure',
    ]);
    expect(refusalOf(given(order, refuse('plan')), happen('WORKS', '2026-07-20'))).toBe(
      'status_move_invalid',
    );
  });

  test('is shown open with what it waits for, reported with its date', () => {
    const begun = given(order, grant('plan', at(21)), happen('WORKS', '2026-07-22'));
    const [first, second] = caseAnswer(begun).milestones;
    expect(first).toMatchObject({
      status: 'REPORTED',
      date: '2026-07-22',
      evidence: 'photo 7',
      waitsFor: [],
    });
    expect(second).toMatchObject({ status: 'EXPECTED', waitsFor: [expect.stringMatching(/\.measure$/)] });
    expect(caseAnswer(begun).tasks[2]).toMatchObject({ item: 'file', waitsForMilestones: ['ACCEPTANCE'] });
  });
});

describe('a start that waits', () => {
  const flood = given(open(items, { bundle: drying }));

  test('has no clock, and says what for', () => {
    expect(statuses(flood)).toEqual({
      filing: 'REVIEW',
      dry: 'WAITING_CONDITION',
      bind: 'WAITING_CONDITION',
      shelve: 'WAITING_CONDITION',
      claim: 'RECEIVED',
    });
    const [, dry, bind, shelve] = caseAnswer(flood).tasks;
    expect(dry).toMatchObject({ says: { en: 'The cellar has to be dry' } });
    expect(bind).toMatchObject({ opensOn: '2026-09-01' });
    expect(shelve).not.toHaveProperty('opensOn');
    expect(dry).not.toHaveProperty('promised');
  });

  test('begins once the facts are known, or goes on to wait for its days', () => {
    expect(told(when(flood, learn({ 'cellar.dry': false }), drying))).toEqual(['facts-reported']);
    const events = when(flood, learn({ 'cellar.dry': true }), drying);
    expect(told(events)).toEqual(['facts-reported', 'task-opened dry', 'task-waiting shelve']);
    expect(events.at(-1)?.data).toMatchObject({ opensOn: '2026-09-01' });
    expect(
      when(
        given(open(items, { bundle: drying }), learn({ 'cellar.dry': true })),
        learn({ 'cellar.dry': true }),
        drying,
      ),
    ).toEqual([]);
  });

  test('begins at once where the facts are known, and the day is one of its days', () => {
    const september = '2026-09-15T10:00:00+08:00';
    const known = open(items, { bundle: drying, answers: { 'cellar.dry': true }, countsFrom: september });
    expect(statuses(given(known))).toMatchObject({ dry: 'REVIEW', bind: 'REVIEW', shelve: 'REVIEW' });
  });

  test('does not believe an applicant what only a paper can say', () => {
    const fields = drying.fields.map((field) =>
      field.id === 'cellar.dry' ? { ...field, readOnlyFrom: 'FLOOD' } : field,
    );
    const said = open(items, { bundle: { ...drying, fields }, answers: { 'cellar.dry': true } });
    expect(statuses(given(said))).toMatchObject({ dry: 'WAITING_CONDITION' });
  });

  test('can not be decided, and says why', () => {
    expect(refused(flood, grant('dry'), drying)).toMatchObject({
      code: 'task_not_open',
      params: { waitsFor: '待地下室干燥', waitsForEn: 'The cellar has to be dry' },
    });
    expect(refused(flood, grant('bind'), drying)).toMatchObject({ params: { waitsFor: '2026-09-01' } });
  });
});

describe('facts', () => {
  const flood = given(open(['filing', 'dry'], { bundle: drying }));

  test('are those that shared data fills or that a start of this case turns on, and nothing personal', () => {
    const answered = (answers: Record<string, unknown>) => refusalOf(flood, learn(answers), drying);
    expect(answered({ 'flood.number': 'F-7', 'cellar.dry': true })).toBe('taken');
    expect(
      answered({
        'cellar.depth': 3,
        'flood.owner': 'Wang',
        'cellar.dry': 'yes',
        'flood.number': '7',
        roof: 1,
      }),
    ).toEqual([
      'body.answers.cellar.depth field_not_recorded_here',
      'body.answers.flood.owner field_not_recorded_here',
      'body.answers.cellar.dry field_type',
      'body.answers.flood.number field_format',
      'body.answers.roof field_unknown',
    ]);
    const other = given(open(['filing'], { bundle: drying }));
    expect(refusalOf(other, learn({ 'cellar.dry': true }), drying)).toEqual([
      'body.answers.cellar.dry field_not_recorded_here',
    ]);
  });
});

describe('what a result says', () => {
  const flood = given(open(['filing', 'claim'], { bundle: drying }));
  const number = { 'flood.number': 'F-7' };

  test('is known to the case from then on, and travels with the decision', () => {
    const [decided, opened] = when(flood, grant('filing', monday, number), drying);
    expect(decided?.data).toMatchObject({ data: number });
    expect(opened?.type).toBe('hall.case.task-opened.v1');
    const after = given(open(['filing', 'claim'], { bundle: drying }), grant('filing', monday, number));
    expect(after.answers).toMatchObject(number);
    const [claimed] = when(after, grant('claim'), drying);
    expect(claimed?.data).toMatchObject({ material: 'CLAIM', subject: 'F-7' });
  });

  test('is checked like the form, and is of this result alone', () => {
    const granted = (data: Record<string, unknown>) =>
      refusalOf(flood, grant('filing', monday, data), drying);
    expect(granted({ 'flood.number': '7', 'flood.owner': 'Wang', 'cellar.dry': true })).toEqual([
      'body.data.flood.number field_format',
      'body.data.flood.owner field_not_recorded_here',
      'body.data.cellar.dry field_not_recorded_here',
    ]);
    const after = given(open(['filing', 'claim'], { bundle: drying }), grant('filing'));
    expect(refusalOf(after, grant('claim', monday, number), drying)).toEqual([
      'body.data.flood.number field_not_recorded_here',
    ]);
  });
});
