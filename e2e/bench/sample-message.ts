import { type Message, taskOpened } from '@walking-hall/contracts';

const at = '2026-07-15T09:30:00.000+08:00';
const day = at.slice(0, 10);

/** The most frequent kind of event, as long as one is: a task has come to its department's inbox. */
export function sampleMessage(n: number, key: string): Message {
  return {
    topic: taskOpened.topic,
    key,
    source: 'bench/0',
    order: n,
    event: {
      specversion: '1.0',
      id: `${key}@${n}.0`,
      source: '/services/bundle-routing',
      type: taskOpened.type,
      subject: key,
      time: at,
      datacontenttype: 'application/json',
      data,
    },
  };
}

const caseId = `case_${'0'.repeat(24)}`;
const dueDate = '2026-07-22';
const dueAt = `${dueDate}T17:00:00.000+08:00`;
const limit = { value: 5, unit: 'WORKING_DAY' };
const data = taskOpened.data.parse({
  case: caseId,
  task: `${caseId}.loan`,
  item: 'loan',
  itemName: { zh: '借阅', en: 'Loan' },
  region: '330106',
  regionPath: '330000/330100/330106',
  bundle: 'lending-library',
  department: '330106:stacks',
  party: `psn_${'a'.repeat(32)}`,
  channel: 'COUNTER',
  openedAt: at,
  promised: {
    name: 'PROMISED',
    limit,
    rule: { text: { zh: '承诺办结期限', en: 'Promised limit' }, source: 'Library rules', origin: 'design' },
    startedBy: 'hall.case.task-opened.v1',
    startedAt: at,
    startDate: day,
    calendarVersion: 'cn-2026',
    status: 'RUNNING',
    dueDate,
    dueAt,
    ledger: [
      {
        entry: 'STARTED',
        at,
        cause: 'hall.application.accepted.v1',
        orderedBy: 'clerk-330106',
        startDate: day,
        dueDateAfter: dueDate,
        dueAtAfter: dueAt,
      },
    ],
  },
  provisional: false,
});
