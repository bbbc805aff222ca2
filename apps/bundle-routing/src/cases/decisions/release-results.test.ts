import { describe, expect, test } from 'vitest';
import {
  at,
  cure,
  deliver,
  given,
  grant,
  open,
  opine,
  refuse,
  release,
  statuses,
  told,
  when,
} from '../../testing/library-cases.ts';

const held = { held: ['CARD'] };
const two = open(['loan', 'archive-pass'], held);

describe('one release', () => {
  test('of all results, once all is decided; refusals are released too; it completes the case', () => {
    expect(() => when(given(two, grant('loan')), release())).toThrow('results_not_ready');
    const decided = given(two, grant('loan'), refuse('archive-pass'));
    const [released, completed] = when(decided, release(undefined, at(22)));
    expect(released?.data).toMatchObject({
      results: [{ number: 'loan-7', material: 'SLIP' }, { name: { en: 'Archive pass' } }],
    });
    expect(completed?.data).toMatchObject({ granted: 1, refused: 1, workingDays: 2, onTime: true });
    expect(statuses(given(two, grant('loan'), refuse('archive-pass'), release()))).toEqual({
      loan: 'COMPLETED',
      'archive-pass': 'COMPLETED',
    });
  });

  test('after the promise date it completes late', () => {
    const decided = given(two, grant('loan'), grant('archive-pass'));
    expect(when(decided, release(undefined, at(24)))[1]?.data).toMatchObject({ onTime: false });
  });

  test('is of something', () => {
    const all = given(two, grant('loan'), grant('archive-pass'), release());
    expect(() => when(all, release())).toThrow('nothing_to_release');
    expect(() => when(all, release(['loan']))).toThrow('results_not_ready');
  });

  test('what was closed counts as refused, what is suspended as neither', () => {
    const closed = given(open(['card', 'loan']), refuse('card-person'));
    expect(when(closed, release())[1]?.data).toMatchObject({ granted: 0, refused: 2 });
    const rooms = open(['loan', 'reading-room'], held);
    const suspended = given(rooms, opine('loan'), grant('reading-room'), refuse('loan'));
    expect(when(suspended, release())[1]?.data).toMatchObject({ granted: 0, refused: 1 });
  });
});

describe('by the applicant’s choice', () => {
  test('those named go, the case stays open for the rest', () => {
    const state = given(two, grant('loan'), release(['loan']));
    expect(state.status).toBe('REVIEW');
    expect(statuses(state)).toEqual({ loan: 'COMPLETED', 'archive-pass': 'REVIEW' });
    expect(
      told(when(given(two, grant('loan'), release(['loan']), grant('archive-pass')), release())),
    ).toEqual(['results-released', 'completed']);
  });

  test('named twice, it goes once', () => {
    const [released] = when(given(two, grant('loan')), release(['loan', 'loan']));
    expect(released?.data).toMatchObject({ results: [{ number: 'loan-7' }] });
    expect(statuses(given(two, grant('loan'), release(['loan', 'loan'])))).toMatchObject({
      loan: 'COMPLETED',
    });
  });

  test('what is not decided, or not of this case, does not go', () => {
    expect(() => when(given(two, grant('loan')), release(['loan', 'archive-pass']))).toThrow(
      'results_not_ready',
    );
    expect(() => when(given(two), release(['ghost']))).toThrow('task_unknown');
  });
});

describe('while something is owed', () => {
  const photo = open(['card', 'loan'], { promised: ['PHOTO'] });

  test('no result leaves that rests on it, itself or through another result', () => {
    const granted = given(photo, grant('card-person'), grant('loan'));
    expect(() => when(granted, release())).toThrow('results_provisional');
    expect(() => when(granted, release(['card-person']))).toThrow('results_provisional');
    expect(() => when(granted, release(['loan']))).toThrow('results_provisional');
    expect(told(when(given(photo, grant('card-person'), grant('loan'), cure('PHOTO')), release()))).toContain(
      'completed',
    );
  });

  test('a refusal leaves all the same', () => {
    expect(told(when(given(photo, refuse('card-person')), release()))).toContain('completed');
  });

  test('a material that was not promised, or has come, can not come', () => {
    expect(() => when(given(photo), cure('M01'))).toThrow('material_unknown');
    expect(() => when(given(photo, cure('PHOTO')), cure('PHOTO'))).toThrow('material_unknown');
  });
});

test('delivery follows on completion, once', () => {
  const decided = given(two, grant('loan'), grant('archive-pass'));
  expect(() => when(decided, deliver())).toThrow('status_move_invalid');
  const completed = given(two, grant('loan'), grant('archive-pass'), release());
  expect(when(completed, deliver())[0]?.data).toMatchObject({
    proof: { kind: 'SIGNATURE', reference: 'S-1' },
  });
  const delivered = given(two, grant('loan'), grant('archive-pass'), release(), deliver());
  expect(statuses(delivered)).toEqual({ loan: 'DELIVERED', 'archive-pass': 'DELIVERED' });
  expect(() => when(delivered, deliver())).toThrow('status_move_invalid');
});
