import { complaintId, departmentCode } from '@walking-hall/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, path, region } from '../testing/library-world.ts';
import { decideComplaint } from './complaint.decide.ts';
import { evolveComplaint } from './complaint.evolve.ts';
import {
  type ComplaintCommand,
  type ComplaintEvent,
  type ComplaintState,
  type Filed,
  noComplaint,
} from './complaint.ts';

const desk = departmentCode.parse('330106:desk');
const due = (date: string) => ({ date, workingDays: 1, origin: 'design' as const });

const filed: Filed = {
  complaint: complaintId.parse(`cp_${'0f'.repeat(12)}`),
  kind: 'INTEGRITY',
  ground: 'BUCK_PASSING',
  region,
  regionPath: path,
  channel: 'ONLINE',
  items: [],
  filedAt: at,
  filedBy: 'reader-1',
  responseDue: due('2026-07-20'),
};

const outsider = { at, departments: [] };
const commands = {
  accept: {
    ...outsider,
    kind: 'accept',
    department: desk,
    complexity: 'COMPLEX',
    matter: '窗口互相推诿',
    answerDue: due('2026-08-07'),
  },
  rectify: { ...outsider, kind: 'rectify', text: '已明确首问责任' },
  feedBack: { ...outsider, kind: 'feedBack', text: '已整改，请放心' },
  supervise: { ...outsider, kind: 'supervise', text: '整改属实' },
  revisit: { ...outsider, kind: 'revisit', answer: 'SATISFIED' },
  unmask: { ...outsider, kind: 'unmask', by: 'manager-1', reason: '核实情况' },
} as const satisfies Record<string, ComplaintCommand>;
type Step = keyof typeof commands;

const steps = ['accept', 'rectify', 'feedBack', 'supervise', 'revisit'] as const satisfies readonly Step[];
const statuses = ['FILED', 'ACCEPTED', 'RECTIFIED', 'FED_BACK', 'SUPERVISED', 'REVISITED'] as const;

const fold = (state: ComplaintState, events: readonly ComplaintEvent[]) =>
  events.reduce(evolveComplaint, state);
const take = (state: ComplaintState, command: ComplaintCommand) =>
  fold(state, decideComplaint(command, state));
/** The complaint with so many of its steps taken. */
const afterSteps = (count: number) =>
  steps
    .slice(0, count)
    .reduce((state, step) => take(state, commands[step]), take(noComplaint, { kind: 'file', filed }));

describe('the steps of a complaint', () => {
  test('are taken in their order, one after the other, and none is left out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (names) => {
        let state = afterSteps(0);
        let taken = 0;
        for (const name of names) {
          if (name === steps[taken]) {
            state = take(state, commands[name]);
            taken += 1;
          } else {
            expect(() => take(state, commands[name])).toThrow('status_move_invalid');
          }
        }
        expect(state.status).toBe(statuses[taken]);
      }),
    );
  });

  test('from filed to fed back there is no jump', () => {
    expect(() => take(afterSteps(0), commands.feedBack)).toThrow(
      expect.objectContaining({ code: 'status_move_invalid', params: { status: 'FILED' } }),
    );
  });

  test('tell whether acceptance and answer were in time', () => {
    const lateness = (command: ComplaintCommand, taken: number) =>
      decideComplaint(command, afterSteps(taken)).map(({ data }) =>
        'onTime' in data ? data.onTime : undefined,
      );
    expect(lateness(commands.accept, 0)).toEqual([true]);
    expect(lateness({ ...commands.accept, at: '2026-07-21T09:00:00.000+08:00' }, 0)).toEqual([false]);
    expect(lateness(commands.feedBack, 2)).toEqual([true]);
    expect(lateness({ ...commands.feedBack, at: '2026-08-08T09:00:00.000+08:00' }, 2)).toEqual([false]);
  });

  test('tell nothing of who complains', () => {
    const events = steps.flatMap((step, taken) => decideComplaint(commands[step], afterSteps(taken)));
    expect(events).toHaveLength(5);
    expect(JSON.stringify(events)).not.toContain('reader-1');
  });
});

describe('the department complained of', () => {
  const own = { departments: [desk] };

  test('rectifies, and takes no other step', () => {
    expect(take(afterSteps(1), { ...commands.rectify, ...own }).status).toBe('RECTIFIED');
    for (const [taken, step] of steps.entries()) {
      if (step === 'rectify') continue;
      expect(() => take(afterSteps(taken), { ...commands[step], ...own })).toThrow('department_is_party');
    }
  });

  test('does not find out who complains', () => {
    expect(() => take(afterSteps(1), { ...commands.unmask, ...own })).toThrow('department_is_party');
  });
});

test('unmasking is written down at any time and changes nothing', () => {
  for (const taken of statuses.keys()) {
    const state = afterSteps(taken);
    const events = decideComplaint(commands.unmask, state);
    expect(events.map(({ data }) => data)).toEqual([
      { complaint: filed.complaint, by: 'manager-1', reason: '核实情况', at },
    ]);
    expect(fold(state, events)).toEqual(state);
  }
});

test('what was filed first stands; nothing is done about a complaint that is not there', () => {
  expect(decideComplaint({ kind: 'file', filed: { ...filed, kind: 'GENERAL' } }, afterSteps(0))).toEqual([]);
  for (const command of Object.values(commands))
    expect(() => decideComplaint(command, noComplaint)).toThrow('complaint_unknown');
});

test('an event out of order is a fault, and so is one that nobody knows', () => {
  const [fedBack] = decideComplaint(commands.feedBack, afterSteps(2));
  for (const state of [noComplaint, afterSteps(0), afterSteps(3)])
    expect(() => evolveComplaint(state, fedBack as ComplaintEvent)).toThrow('before the step it follows');
  const unknown = { type: 'hall.complaint.sold.v1', data: {} } as unknown as ComplaintEvent;
  expect(() => evolveComplaint(afterSteps(0), unknown)).toThrow('hall.complaint.sold.v1');
});
