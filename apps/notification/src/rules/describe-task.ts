import type { Text } from '@walking-hall/bundle-sdk';
import {
  type clockDue,
  type EventBody,
  readTaskId,
  type taskClosed,
  type taskDecided,
  type taskExtended,
  type taskOpened,
  type taskResumed,
  type taskStopped,
  type taskWaiting,
} from '@walking-hall/contracts';
import type { EventFacts } from './event-facts.ts';
import type { Known } from './known.ts';
import { clockWords, same, stopReasonWords } from './words.ts';

type Data<D> = EventBody<D>['data'];

export function describeTaskOpened(data: Data<typeof taskOpened>, known: Known): EventFacts {
  return ofTask('hall.case.task-opened.v1', data, known, { dueDate: data.promised.dueDate });
}

export function describeTaskWaiting(data: Data<typeof taskWaiting>, known: Known): EventFacts {
  const { says, opensOn = '—' } = data;
  return ofTask('hall.case.task-waiting.v1', data, known, {
    waitsFor: says ?? { zh: `自 ${opensOn} 起办理`, en: `it can be handled from ${opensOn}` },
  });
}

export function describeTaskDecided(data: Data<typeof taskDecided>, known: Known): EventFacts {
  const { outcome, resultName, resultNumber, reasons } = data;
  const facts = ofTask('hall.case.task-decided.v1', data, known, {
    resultName,
    ...(resultNumber === undefined ? {} : { resultNumber }),
    reasons: reasons ?? { zh: '见决定书', en: 'see the written decision' },
  });
  return { ...facts, terms: { ...facts.terms, outcome } };
}

export function describeTaskClosed(data: Data<typeof taskClosed>, known: Known): EventFacts {
  return ofTask('hall.case.task-closed.v1', data, known, { becauseItem: readTaskId(data.because).item });
}

export function describeTaskStopped(data: Data<typeof taskStopped>, known: Known): EventFacts {
  const { reason, expectedEnd, promised } = data;
  return ofTask('hall.case.task-stopped.v1', data, known, {
    reason: stopReasonWords[reason] ?? same(reason),
    expectedEnd,
    dueDate: promised.dueDate,
  });
}

export function describeTaskResumed(data: Data<typeof taskResumed>, known: Known): EventFacts {
  return ofTask('hall.case.task-resumed.v1', data, known, { dueDate: data.promised.dueDate });
}

export function describeTaskExtended(data: Data<typeof taskExtended>, known: Known): EventFacts {
  const { promised, statutory, reasons } = data;
  return ofTask('hall.case.task-extended.v1', data, known, {
    reasons,
    dueDate: promised.dueDate,
    statutoryDueDate: statutory.dueDate,
  });
}

export function describeClockWarned(data: Data<typeof clockDue>, known: Known): EventFacts {
  return ofClock('hall.case.clock-warned.v1', data, known);
}

export function describeClockDue(data: Data<typeof clockDue>, known: Known): EventFacts {
  return ofClock('hall.case.clock-due.v1', data, known);
}

function ofClock(type: string, data: Data<typeof clockDue>, known: Known): EventFacts {
  const facts = ofTask(type, data, known, { clock: clockWords[data.clock], dueDate: data.dueDate });
  return { ...facts, terms: { ...facts.terms, clock: data.clock } };
}

/** What every event of a task tells. */
interface TaskData {
  readonly case: string;
  readonly item: string;
  readonly itemName: Text;
  readonly regionPath: string;
  readonly department: string;
  readonly party: string;
}

function ofTask(type: string, data: TaskData, { bundle }: Known, params: EventFacts['params']): EventFacts {
  const { item, itemName, regionPath, department, party } = data;
  return {
    type,
    about: data.case,
    region: regionPath,
    party,
    departments: [department],
    department,
    terms: { items: [item] },
    params: {
      caseId: data.case,
      item: itemName,
      department: bundle?.departments[department] ?? same(department),
      ...params,
    },
  };
}
