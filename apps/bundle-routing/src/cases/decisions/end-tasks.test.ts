import { allOf } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import { hard, shelf, shelves, soft } from '../../testing/library-bundles.ts';
import {
  at,
  cure,
  given,
  grant,
  open,
  opine,
  refuse,
  release,
  revoke,
  statuses,
  tell,
  told,
  when,
  withdraw,
} from '../../testing/library-cases.ts';
import { caseAnswer } from '../case.answers.ts';

describe('withdrawing', () => {
  const order = open(['card', 'loan', 'archive-pass']);

  test('ends whatever is not decided, and the case with it', () => {
    const events = when(given(order), withdraw());
    expect(told(events)).toEqual([
      'withdrawn',
      'task-ended card-person',
      'task-ended loan',
      'task-ended archive-pass',
    ]);
    const after = given(order, withdraw());
    expect(after.status).toBe('WITHDRAWN');
    expect(when(after, withdraw())).toEqual([]);
    expect(() => when(after, grant('loan'))).toThrow('task_not_open');
  });

  test('leaves what was granted, to be released as ever', () => {
    const after = given(order, grant('card-person'), withdraw());
    expect(statuses(after)).toEqual({
      'card-person': 'GRANTED',
      loan: 'WITHDRAWN',
      'archive-pass': 'WITHDRAWN',
    });
    expect(after.status).toBe('REVIEW');
    expect(told(when(after, release()))).toEqual(['results-released', 'completed']);
  });

  test('completes a case of which everything decided is released already', () => {
    const after = given(order, grant('card-person'), release(['card-person']));
    expect(told(when(after, withdraw())).slice(-1)).toEqual(['completed']);
  });

  test('lets a grant stand still that rested on what never comes now', () => {
    const bundle = shelves(
      [shelf('plan', { preliminaryOpinion: true }), shelf('room')],
      [soft(allOf('plan'), 'room')],
    );
    const state = given(open(['plan', 'room'], { bundle }), opine('plan'), grant('room'));
    expect(told(when(state, withdraw(), bundle))).toEqual([
      'withdrawn',
      'task-ended plan',
      'task-suspended room',
    ]);
  });

  test('of a case that is decided changes nothing', () => {
    expect(when(given(open(['card']), grant('card-person')), withdraw())).toEqual([]);
  });
});

describe('a promised paper', () => {
  // A card is promised on the day itself, so that its photograph is due then too; a pass in three working days.
  const order = open(['card', 'loan'], { promised: ['PHOTO'] });
  const state = given(order);

  test('is due within the promised limit of what needs it, and late is told once', () => {
    expect(caseAnswer(state).cureDueDates).toEqual({ PHOTO: '2026-07-20' });
    const tells = (moment: string, ...before: Parameters<typeof given>[1][]) =>
      told(when(given(order, ...before), tell(moment))).filter((one) => one.startsWith('deficiency'));
    expect(tells(at(20, '23:59:59'))).toEqual([]);
    expect(tells(at(21, '00:00:00'))).toEqual(['deficiency-due']);
    expect(tells(at(22), tell(at(21)))).toEqual([]);
    expect(tells(at(22), cure('PHOTO'))).toEqual([]);
  });

  test('that never comes ends what rests on it, and closes what waits for that', () => {
    const revoked = when(state, revoke('PHOTO', at(21)));
    expect(told(revoked)).toEqual(['acceptance-revoked', 'task-ended card-person', 'task-closed loan']);
    const after = given(order, revoke('PHOTO', at(21)));
    expect(after.status).toBe('ACCEPTANCE_REVOKED');
    expect(caseAnswer(after)).toMatchObject({ deficiencies: [], cureDueDates: {} });
  });

  test('may still come on its last day, and once it has come nothing is revoked', () => {
    expect(() => when(state, revoke('PHOTO', at(20, '18:00:00')))).toThrow('deficiency_not_due');
    expect(() => when(given(order, cure('PHOTO')), revoke('PHOTO', at(21)))).toThrow('material_unknown');
    expect(() => when(state, revoke('M01', at(21)))).toThrow('material_unknown');
  });

  test('takes a grant along that was not released, but no refusal', () => {
    expect(statuses(given(order, grant('card-person'), revoke('PHOTO', at(21))))).toEqual({
      'card-person': 'ACCEPTANCE_REVOKED',
      loan: 'NOT_ACCEPTED',
    });
    const refused = given(order, refuse('card-person'));
    expect(() => when(refused, revoke('PHOTO', at(21)))).toThrow('material_unknown');
    expect(told(when(refused, tell(at(21))))).toEqual([]);
  });

  test('that stands in for a result is due with the task that rests on it', () => {
    const slip = open(['loan', 'reading-room'], { held: ['CARD'], promised: ['SLIP'] });
    expect(caseAnswer(given(slip)).cureDueDates).toEqual({ SLIP: '2026-07-22' });
    expect(told(when(given(slip), revoke('SLIP', at(23))))).toEqual([
      'acceptance-revoked',
      'task-ended reading-room',
    ]);
    // The slip itself has come: nothing rests on the promise any more.
    expect(given(slip, grant('loan')).deficiencies).toEqual([]);
  });

  test('leaves what does not rest on it as it is', () => {
    const bundle = shelves([shelf('a'), shelf('b')], [hard(allOf('a'), 'b', 'CONTINUE')]);
    expect(given(open(['a', 'b'], { bundle })).opened.cureDueDates).toEqual({});
  });
});
