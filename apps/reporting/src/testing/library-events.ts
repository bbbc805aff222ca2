import type { CountedEvent, DataOf } from '../rebuild/counted-events.ts';
import { parseCounted } from '../rebuild/counted-events.ts';

/** Events of a fictional lending library, held to their contracts. */

export const libraryPath = '330000/330100/reading-quarter';
const bundle = 'lending-library';
const digest = `sha256:${'0'.repeat(64)}`;
const party = `psn_${'a'.repeat(32)}`;

export type Channel = 'COUNTER' | 'ONLINE';

/** Who, where and how: what the events of one reader's application share. */
export interface Reader {
  readonly number: number;
  readonly path: string;
  readonly channel: Channel;
  readonly items: readonly string[];
  /** `2026-07-17T10:00:00+08:00` */
  readonly at: string;
}

export function aReader(change: Partial<Reader> = {}): Reader {
  return {
    number: 1,
    path: libraryPath,
    channel: 'COUNTER',
    items: ['card-person', 'loan'],
    at: '2026-07-17T10:00:00+08:00',
    ...change,
  };
}

const hex = (number: number) => number.toString(16).padStart(24, '0');
const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

export const applicationOf = ({ number }: Reader) => `app_${hex(number)}`;
export const caseOf = ({ number }: Reader) => `case_${hex(number)}`;
export const taskIn = (reader: Reader, item: string) => `${caseOf(reader)}.${item}`;
/** Cards are the front desk's, everything else the stacks'. */
export const departmentOf = (path: string, item: string) =>
  `${lastOf(path)}:${item.startsWith('card') ? 'desk' : 'stacks'}`;

const place = ({ path, channel }: Reader) => ({
  region: lastOf(path),
  regionPath: path,
  bundle,
  party,
  channel,
});
const content = ({ items }: Reader) => ({
  items,
  answers: {},
  commitments: [],
  promisedMaterials: [],
  materialsHeld: [],
  materialsSupplied: [],
});
export const factsOfCase = (reader: Reader) => ({
  ...place(reader),
  case: caseOf(reader),
  application: applicationOf(reader),
});
const taskFacts = (reader: Reader, item: string) => ({
  ...place(reader),
  case: caseOf(reader),
  task: taskIn(reader, item),
  item,
  itemName: { zh: '借阅', en: 'Loan' },
  department: departmentOf(reader.path, item),
});

export function received(reader: Reader) {
  const { at } = reader;
  return event('hall.application.received.v1', {
    ...place(reader),
    application: applicationOf(reader),
    digest,
    servicePoint: 'front-desk',
    content: content(reader),
    receiptNumber: 'R1',
    capturedAt: at,
    receivedAt: at,
    receiptDate: at.slice(0, 10),
    correctionDueDate: at.slice(0, 10),
    submittedBy: 'reader-42',
  });
}

export function accepted(reader: Reader, change: Partial<DataOf<'hall.application.accepted.v1'>> = {}) {
  const { at } = reader;
  return event('hall.application.accepted.v1', {
    ...place(reader),
    application: applicationOf(reader),
    digest,
    servicePoint: 'front-desk',
    content: content(reader),
    receiptDate: at.slice(0, 10),
    acceptedDate: at.slice(0, 10),
    acceptedAt: at,
    how: 'BY_CLERK',
    deficiencies: [],
    ...change,
  });
}

const clock = (at: string) => ({
  name: 'PROMISED',
  limit: { value: 1, unit: 'WORKING_DAY' },
  rule: { text: { zh: '承诺', en: 'Promise' }, source: 'Library rules', origin: 'design' },
  startedBy: 'test',
  startedAt: at,
  startDate: at.slice(0, 10),
  calendarVersion: '1',
  status: 'RUNNING',
  dueDate: at.slice(0, 10),
  dueAt: at,
  ledger: [
    {
      entry: 'STARTED',
      at,
      cause: 'test',
      orderedBy: 'test',
      startDate: at.slice(0, 10),
      dueDateAfter: at.slice(0, 10),
      dueAtAfter: at,
    },
  ],
});

export function opened(reader: Reader, item: string) {
  const { at } = reader;
  return event('hall.case.task-opened.v1', {
    ...taskFacts(reader, item),
    openedAt: at,
    promised: clock(at),
    provisional: false,
  });
}

export function stopped(reader: Reader, item: string, at = reader.at) {
  return event('hall.case.task-stopped.v1', {
    ...taskFacts(reader, item),
    reason: 'EXPERT_REVIEW',
    expectedEnd: at.slice(0, 10),
    promised: clock(at),
    at,
  });
}

export function ended(reader: Reader, item: string) {
  return event('hall.case.task-ended.v1', { ...taskFacts(reader, item), as: 'WITHDRAWN', at: reader.at });
}

export function notAccepted(reader: Reader) {
  return event('hall.application.not-accepted.v1', {
    application: applicationOf(reader),
    region: lastOf(reader.path),
    party,
    reason: 'not a reader',
    at: reader.at,
  });
}

export function withdrawn(reader: Reader) {
  return event('hall.case.withdrawn.v1', { ...factsOfCase(reader), at: reader.at });
}

export function resumed(reader: Reader, item: string, at = reader.at) {
  return event('hall.case.task-resumed.v1', { ...taskFacts(reader, item), promised: clock(at), at });
}

export function decided(
  reader: Reader,
  item: string,
  change: Partial<DataOf<'hall.case.task-decided.v1'>> = {},
) {
  return event('hall.case.task-decided.v1', {
    ...taskFacts(reader, item),
    outcome: 'GRANTED',
    resultName: { zh: '借阅单', en: 'Loan slip' },
    openedAt: reader.at,
    decidedAt: reader.at,
    onTimePromised: true,
    workingDays: 2,
    ...change,
  });
}

export function closed(reader: Reader, item: string, because: string) {
  return event('hall.case.task-closed.v1', {
    ...taskFacts(reader, item),
    because: taskIn(reader, because),
    at: reader.at,
  });
}

export function alarm(reader: Reader, item: string, kind: 'warned' | 'due', of: 'PROMISED' | 'STATUTORY') {
  const { at } = reader;
  const data = { ...taskFacts(reader, item), clock: of, dueDate: at.slice(0, 10), at };
  return event(kind === 'warned' ? 'hall.case.clock-warned.v1' : 'hall.case.clock-due.v1', data);
}

export function released(reader: Reader, items: readonly string[] = reader.items) {
  const results = items.map((item) => ({
    task: taskIn(reader, item),
    name: { zh: '借阅单', en: 'Loan slip' },
  }));
  return event('hall.case.results-released.v1', { ...factsOfCase(reader), results, at: reader.at });
}

export function completed(reader: Reader, at = reader.at) {
  return event('hall.case.completed.v1', {
    ...factsOfCase(reader),
    granted: reader.items.length,
    refused: 0,
    openedAt: reader.at,
    workingDays: 2,
    onTime: true,
    at,
  });
}

export function delivered(reader: Reader) {
  const proof = { kind: 'ELECTRONIC', reference: 'r' };
  return event('hall.case.delivered.v1', { ...factsOfCase(reader), proof, at: reader.at });
}

export function registered(path: string) {
  const codes = path.split('/');
  return event('hall.region.registered.v1', {
    region: lastOf(path),
    path,
    name: { zh: '区', en: 'Quarter' },
    level: 'FUNCTIONAL_AREA',
    ...(codes.length > 1 ? { parent: codes.at(-2) } : {}),
    policies: [],
  });
}

/** @throws Error where the event is not what its contract says: the fixture would test nothing then. */
export function event(type: string, data: unknown): CountedEvent {
  const result = parseCounted({ type, data });
  if (result.kind !== 'counted') throw new Error(`${type}: ${JSON.stringify(result)}`);
  return result.event;
}
