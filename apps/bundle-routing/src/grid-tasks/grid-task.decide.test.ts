import { buildingCode } from '@walking-hall/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAssignment, type GridAssignment } from '../grids/grid-map.ts';
import { at, monday } from '../testing/library-cases.ts';
import { clocks, gridSetup, taskFacts } from '../testing/library-grids.ts';
import { decideGridTask } from './grid-task.decide.ts';
import { evolveGridTask } from './grid-task.evolve.ts';
import { type GridTaskCommand, type GridTaskState, noGridTask } from './grid-task.ts';
import { gridTaskPuts } from './grid-task.views.ts';

const building = buildingCode.parse('lake-road-3');
const by = (worker: string): GridAssignment => {
  const setup = gridSetup('lake-1', worker, [building]);
  const found = findAssignment({ grids: { [setup.grid]: { setup, workers: [] } } }, building);
  if (!found) throw new Error('the grid has the building');
  return found;
};
const proof = { kind: 'SIGNATURE', reference: 'slip-1' } as const;

const open: GridTaskCommand = {
  kind: 'open',
  facts: taskFacts,
  building,
  assignment: by('lin'),
  ...clocks,
  at: monday,
};
const handOver = (codeIsRight: boolean, worker = 'lin'): GridTaskCommand => ({
  kind: 'handOver',
  worker,
  codeIsRight,
  proof,
  at: at(21),
});
const failVisit: GridTaskCommand = { kind: 'failVisit', worker: 'lin', at: at(21) };
const unlock: GridTaskCommand = { kind: 'unlock', by: 'station', at: at(21) };
const assign = (worker: string): GridTaskCommand => ({
  kind: 'assign',
  assignment: by(worker),
  by: 'station',
  at: at(21),
});
const follow = (worker: string, formerWorker?: string): GridTaskCommand => ({
  kind: 'followMap',
  assignment: by(worker),
  formerWorker,
  by: 'grid-map',
  at: at(21),
});

const after = (state: GridTaskState, ...commands: readonly GridTaskCommand[]): GridTaskState =>
  commands.reduce((now, command) => decideGridTask(command, now).reduce(evolveGridTask, now), state);
const given = (...commands: readonly GridTaskCommand[]) => after(noGridTask, ...commands);
const typesOf = (command: GridTaskCommand, state: GridTaskState) =>
  decideGridTask(command, state).map(({ type }) => type.split('.')[2]);
const refusal = (code: string) => expect.objectContaining({ code });

describe('a grid task', () => {
  test('is promised in two working days, and due by law in ten from the grant', () => {
    expect([clocks.promised.dueDate, clocks.statutory.dueDate]).toEqual(['2026-07-22', '2026-08-03']);
    expect(clocks.statutory.rule).toMatchObject({ origin: 'law', source: '行政许可法 art.44' });
    expect(clocks.promised.rule.origin).toBe('design');
  });

  test('is opened once, and waits for the station where nobody has the building', () => {
    expect(typesOf(open, noGridTask)).toEqual(['opened', 'assigned']);
    expect(typesOf(open, given(open))).toEqual([]);
    const waiting = given({ ...open, assignment: undefined });
    expect(waiting.status).toBe('OPEN');
    expect(() => decideGridTask(handOver(true), waiting)).toThrow(refusal('status_move_invalid'));
    expect(after(waiting, assign('wu')).status).toBe('ASSIGNED');
  });

  test('is handed over against the right code, by whoever has it; the same again changes nothing', () => {
    expect(() => decideGridTask(handOver(true, 'wu'), given(open))).toThrow(refusal('grid_task_of_another'));
    const done = given(open, handOver(true));
    expect(done).toMatchObject({ status: 'DELIVERED', proof });
    expect(typesOf(handOver(true), done)).toEqual([]);
    expect(() => decideGridTask(handOver(false), done)).toThrow(refusal('status_move_invalid'));
  });

  test('is locked by the third wrong code, even for the right one, until the station unlocks it', () => {
    const twice = given(open, handOver(false), handOver(false));
    expect(twice).toMatchObject({ status: 'ASSIGNED', wrongCodes: 2 });
    expect(typesOf(handOver(false), twice)).toEqual(['code-refused', 'locked']);
    const locked = after(twice, handOver(false));
    expect(() => decideGridTask(handOver(true), locked)).toThrow(refusal('grid_task_locked'));
    expect(() => decideGridTask(assign('wu'), locked)).toThrow(refusal('status_move_invalid'));
    expect(after(locked, unlock, handOver(true)).status).toBe('DELIVERED');
    expect(() => decideGridTask(unlock, given(open))).toThrow(refusal('status_move_invalid'));
  });

  test('goes back to the station when nobody was at home twice, and may be given out again from there', () => {
    expect(typesOf(failVisit, given(open))).toEqual(['visit-failed']);
    expect(typesOf(failVisit, given(open, failVisit))).toEqual(['visit-failed', 'returned']);
    const returned = given(open, failVisit, failVisit);
    expect(() => decideGridTask(handOver(true), returned)).toThrow(refusal('status_move_invalid'));
    expect(after(returned, assign('lin'))).toMatchObject({ status: 'ASSIGNED', visits: 0 });
  });

  test('keeps everybody who had it, and what was tried, when another worker takes it over', () => {
    const moved = given(open, failVisit, assign('wu'));
    expect(moved).toMatchObject({
      status: 'ASSIGNED',
      visits: 1,
      history: [{ worker: 'lin' }, { worker: 'wu' }],
    });
    expect(() => decideGridTask(handOver(true), moved)).toThrow(refusal('grid_task_of_another'));
    expect(typesOf(assign('wu'), moved)).toEqual([]);
  });

  test('follows the map: what waits goes out, what the former worker has moves, what the station gave stays', () => {
    expect(typesOf(follow('lin'), given({ ...open, assignment: undefined }))).toEqual(['assigned']);
    expect(typesOf(follow('wu', 'lin'), given(open))).toEqual(['assigned']);
    expect(typesOf(follow('wu', 'lin'), given(open, assign('zhao')))).toEqual([]);
    expect(typesOf(follow('wu', 'lin'), given(open, failVisit, failVisit))).toEqual([]);
  });

  test('has nothing left to do once the applicant got the results elsewhere', () => {
    const close: GridTaskCommand = { kind: 'close', at: at(21) };
    expect(typesOf(close, given(open, failVisit, failVisit))).toEqual(['closed']);
    expect(typesOf(close, given(open, close))).toEqual([]);
    expect(typesOf(close, given(open, handOver(true)))).toEqual([]);
  });

  test('says of each clock once that it ran out, and of none after the handover', () => {
    const tell = (now: string): GridTaskCommand => ({ kind: 'tellClocks', at: now });
    expect(typesOf(tell(at(22, '17:00:00')), given(open))).toEqual([]);
    expect(typesOf(tell(at(22, '17:00:01')), given(open))).toEqual(['clock-due']);
    expect(typesOf(tell(at(31)), given(open, tell(at(23))))).toEqual([]);
    expect(typesOf(tell('2026-08-03T17:00:01+08:00'), given(open, tell(at(23))))).toEqual(['clock-due']);
    expect(typesOf(tell('2026-09-01T09:00:00+08:00'), given(open, handOver(true)))).toEqual([]);
  });
});

test('whatever happens in whatever order: delivered only by the present worker, and the view tells the same', () => {
  const acts = fc.constantFrom(
    assign('wu'),
    assign('lin'),
    follow('wu', 'lin'),
    handOver(true),
    handOver(true, 'wu'),
    handOver(false),
    handOver(false, 'wu'),
    failVisit,
    unlock,
  );
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 20 }), (commands) => {
      let state = given(open);
      for (const command of commands) {
        try {
          state = after(state, command);
        } catch {
          continue;
        }
        if (state.status === 'NONE' || state.status === 'OPEN' || state.status === 'CLOSED') continue;
        expect(state.history.at(-1)).toMatchObject(state.assignment);
        expect(state.visits).toBeLessThanOrEqual(2);
        expect(state.wrongCodes).toBeLessThanOrEqual(3);
        expect(state.status === 'RETURNED').toBe(state.visits === 2);
        expect(gridTaskPuts('id', state)[0]?.doc).toMatchObject({ status: state.status });
      }
    }),
  );
});
